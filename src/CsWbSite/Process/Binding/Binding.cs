using System.Globalization;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using CsWbSite.Problems;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Process.Binding;

/// <summary>The binding of one item: turns nodes into typed values, and remembers whether anything was wrong.</summary>
internal sealed class Binding(DiagnosticBag diagnostics)
{
    /// <summary>No figure of the site comes near; below it, sums and ratios cannot overflow.</summary>
    private const decimal LargestNumber = 1_000_000_000_000_000;

    /// <summary>True once an error was reported; the item is then not to be used.</summary>
    public bool Failed { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        Failed |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Reports, and gives the value to go on with.</summary>
    public T Report<T>(Diagnostic diagnostic, T instead)
    {
        Add(diagnostic);
        return instead;
    }

    /// <summary>Binds the map of a whole file and reports the fields that nobody asked for.</summary>
    public T? MapOf<T>(YamlNode node, Func<FieldReader, T> bind)
        where T : class
    {
        if (node is not YamlMap map)
        {
            return Report<T?>(Problem.Process.NotAMap(node.At), null);
        }

        var fields = new FieldReader(map, this);
        var value = bind(fields);
        fields.Done();
        return value;
    }

    public Located<string> TextOf(YamlNode node) => node is YamlScalar scalar
        ? scalar.Text.Trim().Length > 0 ? new(scalar.Text.Trim(), node.At) : Report(Problem.Process.EmptyText(node.At), new Located<string>("", node.At))
        : Report(Problem.Process.NotText(node.At), new Located<string>("", node.At));

    public Bilingual<string> BilingualOf(YamlNode node) => node is YamlMap
        ? MapOf(node, fields => new Bilingual<string>(fields.Text("en"), fields.Text("fr")))!
        : Report(Problem.Process.NotBilingual(node.At), Bilingual.Same(""));

    public Located<Bilingual<string>> LocatedBilingualOf(YamlNode node) => new(BilingualOf(node), node.At);

    public int WholeOf(YamlNode node) =>
        node is YamlScalar { Text: var text } && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : Report(Problem.Process.NotAWholeNumber(node.At, TextFor(node)), 0);

    public decimal NumberOf(YamlNode node) =>
        node is YamlScalar { Text: var text }
        && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? Math.Abs(value) <= LargestNumber ? value : Report(Problem.Process.OutOfRange(node.At, text, "±10¹⁵"), 0m)
            : Report(Problem.Process.NotANumber(node.At, TextFor(node)), 0m);

    public bool FlagOf(YamlNode node, bool otherwise) => node is YamlScalar { Text: "true" or "false" } scalar
        ? scalar.Text == "true"
        : Report(Problem.Process.NotAFlag(node.At, TextFor(node)), otherwise);

    public PartialDate DateOf(YamlNode node) => node is YamlScalar { Text: var text } && PartialDate.Parse(text) is { } date
        ? date
        : Report(Problem.Process.NotADate(node.At, TextFor(node)), new PartialDate(1));

    /// <summary>A web address of http or https.</summary>
    public string UrlOf(YamlNode node) =>
        node is YamlScalar { Text: var text } && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? ((YamlScalar)node).Text
            : Report(Problem.Process.NotAnAddress(node.At, TextFor(node)), "");

    /// <summary>A word of a closed list: the members of the enumeration in kebab case.</summary>
    public TEnum ChoiceOf<TEnum>(YamlNode node)
        where TEnum : struct, Enum
    {
        var choices = Choices<TEnum>.ByWord;
        return node is YamlScalar { Text: var text } && choices.TryGetValue(text, out var value)
            ? value
            : Report(Problem.Process.NotAChoice(node.At, TextFor(node), choices.Keys), default(TEnum));
    }

    private static string TextFor(YamlNode node) => node is YamlScalar scalar ? scalar.Text : "…";
}
