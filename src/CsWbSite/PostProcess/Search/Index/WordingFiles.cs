using System.Numerics;
using System.Text;
using CsWbSite.PostProcess.Search.Analysis;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>Other wordings in small files by a hash of what was typed, so that a query pays for those that it has and not for all.</summary>
internal static class WordingFiles
{
    private const int WordingsInFile = 30;
    private const int BitsOfWording = 10;

    /// <summary>Of the hash that names a wording's file; the set of all wordings uses those before it.</summary>
    private const uint Seed = 3;

    /// <param name="groups">As <see cref="SearchWordings"/> writes them.</param>
    /// <param name="known">The set of all wordings that have another.</param>
    public static IReadOnlyList<(string Name, object Content)> Write(IEnumerable<string> groups, WordAnalysis analysis, out string known)
    {
        var stemsOfRuns = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = groups.SelectMany(group => EntriesOf(group, wording => KeyOf(wording, analysis, stemsOfRuns))).ToList();
        known = SpellingFiles.SetOf([.. entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal)], BitsOfWording);
        var count = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, entries.Count / WordingsInFile));
        var files = entries.ToLookup(entry => SpellingFiles.HashOf(entry.Key, Seed) % count, entry => entry.Group);
        return [.. Enumerable.Range(0, (int)count).Select(file => ($"o{file}", (object)string.Join('\n', files[(uint)file].Distinct(StringComparer.Ordinal))))];
    }

    /// <summary>The wordings of a group for which another stands in it.</summary>
    private static IEnumerable<(string Key, string Group)> EntriesOf(string group, Func<string, string> keyOf)
    {
        var (own, other) = group.Split('|') is [var first, var second] ? (first.Split('\t'), second.Split('\t')) : (group.Split('\t'), []);
        return (own.Length > 1 ? own.Concat(other) : other).Select(keyOf).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Select(key => (key, group));
    }

    /// <summary>A wording as it is compared: the stems of its words, so that "tables" is "table"; the browser follows the same rule. No word reaches across a space, so each run is analysed once.</summary>
    private static string KeyOf(string wording, WordAnalysis analysis, Dictionary<string, string> stemsOfRuns)
    {
        var key = new StringBuilder();
        foreach (var run in TextWords.Plain(wording).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!stemsOfRuns.TryGetValue(run, out var stems))
            {
                stemsOfRuns[run] = stems = string.Join(' ', analysis.Analyse(run).Select(word => word.Stem));
            }

            if (stems.Length > 0)
            {
                key.Append(key.Length > 0 ? " " : "").Append(stems);
            }
        }

        return key.ToString();
    }
}
