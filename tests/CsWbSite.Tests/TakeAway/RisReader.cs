using System.Text.RegularExpressions;

namespace CsWbSite.Tests.TakeAway;

/// <summary>Reads RIS as its description has it, and refuses everything else: each line a tag, two spaces, a hyphen and a space; CR LF; TY first, ER last.</summary>
internal static partial class RisReader
{
    /// <summary>Each work as its fields, in order.</summary>
    public static List<ILookup<string, string>> Read(string text)
    {
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var works = new List<ILookup<string, string>>();
        var fields = new List<(string Tag, string Value)>();
        foreach (var line in text.Split("\r\n").Where(line => line.Length > 0))
        {
            var match = Field().Match(line);
            Assert.True(match.Success, $"'{line}' is not a field.");
            fields.Add((match.Groups[1].Value, match.Groups[2].Value));
            if (match.Groups[1].Value == "ER")
            {
                Assert.Equal("TY", fields[0].Tag);
                Assert.Single(fields, field => field.Tag == "TY");
                works.Add(fields.ToLookup(field => field.Tag, field => field.Value, StringComparer.Ordinal));
                fields.Clear();
            }
        }

        Assert.Empty(fields);
        return works;
    }

    [GeneratedRegex(@"^([A-Z][A-Z0-9])  - (.*)$")]
    private static partial Regex Field();
}
