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
    public static IReadOnlyList<IndexFile> Write(IEnumerable<string> groups, WordAnalysis analysis, out string known)
    {
        var entries = Compared([.. groups.SelectMany(WordingsOf)], analysis).Where(entry => entry.Key.Length > 0).Distinct().ToList();
        known = SpellingFiles.SetOf([.. entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal)], BitsOfWording);
        var count = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, entries.Count / WordingsInFile));
        var files = entries.ToLookup(entry => SpellingFiles.HashOf(entry.Key, Seed) % count, entry => entry.Group);
        return [.. Enumerable.Range(0, (int)count).Select(file => IndexFile.Of($"o{file}", string.Join('\n', files[(uint)file].Distinct(StringComparer.Ordinal))))];
    }

    /// <summary>The wordings of a group for which another stands in it.</summary>
    private static IEnumerable<Entry> WordingsOf(string group)
    {
        var (own, other) = group.Split('|') is [var first, var second] ? (first.Split('\t'), second.Split('\t')) : (group.Split('\t'), []);
        return (own.Length > 1 ? own.Concat(other) : other).Select(wording => new Entry(wording, group));
    }

    /// <summary>Makes each wording its key: the stems of its words, so that "tables" is "table"; the browser follows the same rule.</summary>
    private static List<Entry> Compared(List<Entry> wordings, WordAnalysis analysis)
    {
        var runs = wordings.ConvertAll(entry => TextWords.Plain(entry.Key).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var analysed = new Queue<AnalysedWord[]>(analysis.Analyse([.. runs.SelectMany(run => run)]));
        return [.. wordings.Zip(runs, (entry, own) => entry with { Key = string.Join(' ', own.SelectMany(_ => analysed.Dequeue()).Select(word => word.Stem)) })];
    }

    private sealed record Entry(string Key, string Group);
}
