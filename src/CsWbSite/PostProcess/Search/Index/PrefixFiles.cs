using System.Text;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// First letters whose words lie in many files ("co"): one small file each with the places that count most for any of the words, and the words
/// met most often. So a search for the beginning of a word needs one file too, and does not depend on which are loaded.
/// </summary>
internal static class PrefixFiles
{
    private const int Longest = 250;
    private const int Completions = 12;

    /// <param name="few">Spread over at most this many files, the browser reads the words' own.</param>
    /// <param name="pages">How many there are; of sections likewise.</param>
    public static IEnumerable<(string Name, object Content)> Write(IReadOnlyList<Term> terms, WordFiles files, int few, int pages, int sections)
    {
        var levels = new byte[Math.Max(pages, sections)];
        var prefixes = terms.SelectMany(term => term.Words.Keys.Select(word => (word, term)))
            .SelectMany(pair => Enumerable.Range(2, 3).Where(length => pair.word.Length >= length).Select(length => (Prefix: pair.word[..length], pair.word, pair.term)))
            .GroupBy(entry => entry.Prefix, StringComparer.Ordinal)
            .Where(group => files.FilesOf(group.Key) > few)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var prefix in prefixes)
        {
            List<Term> found = [.. prefix.Select(entry => entry.term).Distinct()];
            var words = prefix.Where(entry => entry.term.UsesOf(entry.word) > 0)
                .OrderByDescending(entry => entry.term.UsesOf(entry.word)).ThenBy(entry => entry.word.Length).ThenBy(entry => entry.word, StringComparer.Ordinal)
                .DistinctBy(entry => entry.term).Take(Completions).Select(entry => entry.term.Words[entry.word]);
            yield return ("p-" + SafeName(prefix.Key), new
            {
                w = found.Min(term => term.Weight),
                c = string.Join(' ', words),
                p = Merge(found, term => term.Pages, levels.AsSpan(0, pages)),
                s = Merge(found, term => term.Sections, levels.AsSpan(0, sections)),
            });
        }
    }

    /// <summary>Letters beyond a to z would make odd file names.</summary>
    private static string SafeName(string prefix) =>
        string.Concat(prefix.Select(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? letter.ToString() : $"-{(int)letter:x}"));

    /// <summary>The words count alike: what begins so is more likely a word met often, and a rare one must not stand before it.</summary>
    /// <param name="levels">A level for each place, which this clears first.</param>
    private static string Merge(List<Term> terms, Func<Term, Postings> postingsOf, Span<byte> levels)
    {
        levels.Clear();
        foreach (var term in terms)
        {
            postingsOf(term).Raise(levels);
        }

        var merged = new Postings();
        for (var level = Postings.Levels; level > 0; level--)
        {
            var from = 0;
            while (merged.Count < Longest && levels[from..].IndexOf((byte)level) is >= 0 and var step)
            {
                merged.Add(from + step, level);
                from += step + 1;
            }
        }

        return merged.Text();
    }
}
