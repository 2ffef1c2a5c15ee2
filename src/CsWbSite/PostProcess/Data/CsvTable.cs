using System.Globalization;
using System.Text;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Data;

/// <summary>One CSV file of the library (RFC 4180): a line of names, then a line for each thing.</summary>
/// <param name="Columns">What each column holds.</param>
internal sealed record CsvTable(
    string Name, Bilingual<string> Title, Bilingual<string> Meaning, IReadOnlyList<(string Name, Bilingual<string> Meaning)> Columns, Func<SiteContent, IEnumerable<string?[]>> LinesOf)
{
    /// <summary>With the mark by which Excel and LibreOffice know UTF-8.</summary>
    public byte[] Bytes(SiteContent site)
    {
        var text = new StringBuilder("\uFEFF");
        AppendLine(text, Columns.Select(column => column.Name));
        foreach (var line in LinesOf(site))
        {
            AppendLine(text, line);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            text.Append(isFirst ? "" : ",");
            AppendCell(text, cell ?? "");
            isFirst = false;
        }

        text.Append("\r\n");
    }

    private static void AppendCell(StringBuilder text, string cell)
    {
        if (cell.AsSpan().IndexOfAny("\",\r\n") < 0)
        {
            text.Append(cell);
        }
        else
        {
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
    }
}

/// <summary>The columns of a table, each with its meaning and its value.</summary>
internal sealed class CsvColumns<T>
{
    private static readonly Bilingual<Bilingual<string>> InLanguage = new(new(", in English", ", en anglais"), new(", in French", ", en français"));

    private readonly List<(string Name, Bilingual<string> Meaning)> columns = [];
    private readonly List<Func<T, string?>> values = [];

    public CsvColumns<T> Text(string name, Bilingual<string> meaning, Func<T, string?> valueOf) => Add(name, meaning, item => Harmless(valueOf(item)));

    public CsvColumns<T> Both(string name, Bilingual<string> meaning, Func<T, Bilingual<string>?> valueOf)
    {
        foreach (var language in Languages.All)
        {
            var suffix = InLanguage[language];
            Text($"{name}_{language.Code}", new(meaning.English + suffix.English, meaning.French + suffix.French), item => valueOf(item)?[language]);
        }

        return this;
    }

    public CsvColumns<T> Number(string name, Bilingual<string> meaning, Func<T, decimal?> valueOf) => Add(name, meaning, item => valueOf(item)?.ToString(CultureInfo.InvariantCulture));

    public CsvColumns<T> Flag(string name, Bilingual<string> meaning, Func<T, bool?> valueOf) =>
        Add(name, meaning, item => valueOf(item) switch { true => "true", false => "false", null => null });

    public CsvColumns<T> Date(string name, Bilingual<string> meaning, Func<T, PartialDate?> valueOf) => Add(name, meaning, item => valueOf(item)?.ToString());

    public CsvColumns<T> Choice<TEnum>(string name, Bilingual<string> meaning, Func<T, TEnum?> valueOf)
        where TEnum : struct, Enum => Add(name, meaning, item => valueOf(item) is { } value ? Word.Of(value) : null);

    public CsvColumns<T> Ids(string name, Bilingual<string> meaning, Func<T, IEnumerable<string>> valuesOf) => Text(name, meaning, item => string.Join(';', valuesOf(item)));

    public CsvTable Table(string name, Bilingual<string> title, Bilingual<string> meaning, Func<SiteContent, IEnumerable<T>> itemsOf) =>
        new(name, title, meaning, columns, site => itemsOf(site).Select(item => values.Select(valueOf => valueOf(item)).ToArray()));

    private CsvColumns<T> Add(string name, Bilingual<string> meaning, Func<T, string?> valueOf)
    {
        columns.Add((name, meaning));
        values.Add(valueOf);
        return this;
    }

    /// <summary>A spreadsheet would run a text that begins like a formula; an apostrophe in front keeps it text.</summary>
    private static string? Harmless(string? text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
}
