using System.Text.Json.Serialization;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// First letters whose words lie in many files ("co"): one small file each with the places that count most for any of the words, and the words
/// met most often. So a search for the beginning of a word needs one file too, and does not depend on which are loaded.
/// </summary>
internal static class PrefixFiles
{
    private const int Shortest = 2;
    private const int Longest = 4;
    private const int MostPlaces = 250;
    private const int Completions = 12;

    /// <param name="words">In order.</param>
    /// <param name="few">Spread over at most this many files, the browser reads the words' own.</param>
    /// <param name="pages">How many there are; of sections likewise.</param>
    public static IEnumerable<IndexFile> Write(IReadOnlyList<TermWord> words, WordFiles files, int few, int pages, int sections)
    {
        var levels = new byte[Math.Max(pages, sections)];
        for (var first = 0; first < words.Count; first++)
        {
            for (var length = Shortest; length <= Longest; length++)
            {
                if (!IsFirst(words, first, length) || files.FilesOf(words[first].Typed[..length]) <= few)
                {
                    continue;
                }

                var prefix = words[first].Typed[..length];
                List<TermWord> found = [.. words.Skip(first).TakeWhile(word => word.Typed.StartsWith(prefix, StringComparison.Ordinal))];
                List<Term> terms = [.. found.Select(word => word.Term).Distinct()];
                yield return IndexFile.Of("p-" + SafeName(prefix), new BeginningPlaces(
                    terms.Min(term => term.Weight),
                    string.Join(' ', found.Where(word => word.Uses > 0).OrderByDescending(word => word.Uses).ThenBy(word => word.Typed.Length).DistinctBy(word => word.Term).Take(Completions).Select(word => word.Written)),
                    Merge(terms, term => term.Pages, levels.AsSpan(0, pages)),
                    Merge(terms, term => term.Sections, levels.AsSpan(0, sections))), IndexJson.Short.BeginningPlaces);
            }
        }
    }

    /// <summary>Whether a word has so many letters, and no word before it has the same first ones.</summary>
    private static bool IsFirst(IReadOnlyList<TermWord> words, int index, int length) =>
        words[index].Typed.Length >= length && (index == 0 || words[index - 1].Typed.AsSpan().CommonPrefixLength(words[index].Typed) < length);

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
            while (merged.Count < MostPlaces && levels[from..].IndexOf((byte)level) is >= 0 and var step)
            {
                merged.Add(from + step, level);
                from += step + 1;
            }
        }

        var text = new IndexText();
        merged.Write(text);
        return text.ToString();
    }
}

/// <summary>What a search for the beginning of a word needs.</summary>
/// <param name="Weight">The least of all words that begin so.</param>
/// <param name="Completions">The words met most often.</param>
/// <param name="Pages">Those that count most; of sections likewise.</param>
internal sealed record BeginningPlaces(
    [property: JsonPropertyName("w")] int Weight, [property: JsonPropertyName("c")] string Completions,
    [property: JsonPropertyName("p")] string Pages, [property: JsonPropertyName("s")] string Sections);
