using System.Numerics;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>Other wordings in small files by a hash of what was typed, so that a query pays for those that it has and not for all.</summary>
internal static class WordingFiles
{
    private const int WordingsInFile = 60;
    private const int BitsOfWording = 16;

    /// <param name="groups">As <see cref="SearchWordings.Build"/> writes them.</param>
    /// <param name="known">The set of all wordings that have another.</param>
    public static IReadOnlyList<(string Name, object Content)> Write(IReadOnlyList<string> groups, out string known)
    {
        var entries = groups.SelectMany(group => SearchWordings.KeysOf(group).Select(key => (Key: key, Group: group))).ToList();
        known = SpellingFiles.SetOf([.. entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal)], BitsOfWording);
        var count = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, entries.Count / WordingsInFile));
        var files = entries.ToLookup(entry => SpellingFiles.HashOf(entry.Key, 3) % count, entry => entry.Group);
        return [.. Enumerable.Range(0, (int)count).Select(file => ($"o{file}", (object)string.Join('\n', files[(uint)file].Distinct(StringComparer.Ordinal))))];
    }
}
