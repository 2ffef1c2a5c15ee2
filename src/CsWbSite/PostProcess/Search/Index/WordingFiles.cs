using System.Text;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>Groups of wordings in small files: a group stands in the file of each of its wordings, so that a query reads those of its own words only.</summary>
internal static class WordingFiles
{
    /// <summary>Signs of the groups for which there is one file.</summary>
    private const int SignsOfFile = 5000;

    /// <summary>Of the hash that names a wording's file; the set of all wordings uses those before it.</summary>
    private const uint Seed = 3;

    /// <param name="groups">Lines as <see cref="SearchWordings.Build"/> makes them.</param>
    public static List<(string Name, object Content)> Write(IReadOnlyList<string> groups)
    {
        var files = Enumerable.Range(0, (groups.Sum(group => group.Length) + SignsOfFile - 1) / SignsOfFile).Select(_ => new StringBuilder()).ToList();
        foreach (var group in groups)
        {
            foreach (var file in KeysOf(group).Select(key => (int)(SpellingFiles.HashOf(key, Seed) % (uint)files.Count)).Distinct())
            {
                files[file].Append(files[file].Length > 0 ? "\n" : "").Append(group);
            }
        }

        return [.. files.Select((file, number) => ($"v{number}", (object)file.ToString()))];
    }

    /// <summary>Every wording as the browser compares it, for a set that tells whether a file is needed.</summary>
    public static List<string> KeysOf(IReadOnlyList<string> groups) => [.. groups.SelectMany(KeysOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> KeysOf(string group) => group.Split('\t', '|').Select(KeyOf).Where(key => key.Length > 0);

    /// <summary>In lower case, without accents and full stops, a space for each run of other signs; the browser follows the same rule.</summary>
    private static string KeyOf(string wording)
    {
        var key = new StringBuilder();
        foreach (var sign in wording.ToLowerInvariant())
        {
            var plain = char.IsLetter(sign) ? TermTable.Fold(sign.ToString()) : sign.ToString();
            if (plain.All(char.IsAsciiLetterOrDigit))
            {
                key.Append(plain);
            }
            else if (sign is not ('.' or '\u00AD' or '\u200B') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }
}
