using System.Text;

namespace CsWbSite.Tests.TakeAway;

/// <summary>Reads BibTeX as BibTeX does: entries with balanced braces, bare month names; commands for signs become the signs. Refuses what BibTeX would.</summary>
internal sealed class BibTexReader(string text)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly (string Command, string Sign)[] Commands =
    [
        ("\\textbackslash{}", "\\"), ("\\textasciitilde{}", "~"), ("\\textasciicircum{}", "^"), ("\\&", "&"), ("\\%", "%"), ("\\$", "$"), ("\\#", "#"), ("\\_", "_"),
        ("\\textbraceleft{}", "{"), ("\\textbraceright{}", "}"),
    ];

    private int at;

    /// <summary>Each entry: its type, its key, and its fields as they stand between the outer braces.</summary>
    public static List<(string Type, string Key, Dictionary<string, string> Fields)> Read(string text)
    {
        var reader = new BibTexReader(text);
        var entries = new List<(string, string, Dictionary<string, string>)>();
        while (reader.SkipSpace())
        {
            entries.Add(reader.Entry());
        }

        return entries;
    }

    /// <summary>The words of a field: commands become signs, braces that only group go.</summary>
    public static string WordsOf(string value)
    {
        var words = new StringBuilder();
        for (var index = 0; index < value.Length;)
        {
            var (command, sign) = Commands.FirstOrDefault(each => string.CompareOrdinal(value, index, each.Command, 0, each.Command.Length) == 0);
            if (command is not null)
            {
                words.Append(sign);
                index += command.Length;
                continue;
            }

            Assert.DoesNotContain(value[index], "\\&%$#_~^");
            words.Append(value[index] is '{' or '}' ? "" : value[index]);
            index++;
        }

        return words.ToString();
    }

    /// <summary>Names between " and " that stands outside braces.</summary>
    public static List<string> NamesOf(string value)
    {
        var (names, depth, start) = (new List<string>(), 0, 0);
        for (var index = 0; index < value.Length; index++)
        {
            depth += value[index] == '{' ? 1 : value[index] == '}' ? -1 : 0;
            if (depth == 0 && string.CompareOrdinal(value, index, " and ", 0, 5) == 0)
            {
                names.Add(value[start..index]);
                start = index + 5;
            }
        }

        return [.. names, value[start..]];
    }

    private (string Type, string Key, Dictionary<string, string> Fields) Entry()
    {
        Take('@');
        var type = Until('{');
        Take('{');
        var key = Until(',');
        Assert.Matches("^[a-z0-9-]+$", key);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (text[at] == ',')
        {
            Take(',');
            SkipSpace();
            var name = Until('=').Trim();
            Take('=');
            SkipSpace();
            fields.Add(name, text[at] == '{' ? Braced() : Month());
            SkipSpace();
        }

        Take('}');
        return (type, key, fields);
    }

    private string Braced()
    {
        var start = at;
        for (var depth = 0; ; at++)
        {
            // As in BibTeX, a backslash does not hide a brace from the counting.
            depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return text[(start + 1)..at++];
            }
        }
    }

    private string Month()
    {
        var name = text.Substring(at, 3);
        Assert.Contains(name, Months);
        at += 3;
        return name;
    }

    private string Until(char end)
    {
        var start = at;
        at = text.IndexOf(end, at);
        Assert.True(at > 0, $"'{end}' is missing.");
        return text[start..at];
    }

    private void Take(char sign) => Assert.Equal(sign, text[at++]);

    private bool SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length;
    }
}
