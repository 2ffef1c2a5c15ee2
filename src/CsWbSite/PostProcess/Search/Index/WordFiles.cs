using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// Cuts the terms into small files by the alphabet of their words, so that a word needs one file. A file begins where its boundary says;
/// the browser finds it by the last boundary that is not behind the word. Files end where no stem goes on, so that few words need a second file.
/// </summary>
internal sealed class WordFiles
{
    /// <summary>A stem goes on as long as so many words of others, at most, stand between two of its own; "people" is far from "person".</summary>
    private const int WordsBetween = 40;

    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzàâäæçéèêëîïôöœùûüÿ-= ");

    private readonly List<string> boundaries = [""];
    private readonly List<List<IGrouping<string, Term>>> files = [[]];
    private readonly List<SortedDictionary<string, int>> aliases = [new(StringComparer.Ordinal)];

    /// <param name="size">Signs that a file should have; a term is never divided.</param>
    public WordFiles(IReadOnlyList<Term> terms, int size)
    {
        var stems = terms.GroupBy(term => term.Stem, StringComparer.Ordinal).ToList();
        var words = stems.SelectMany(stem => stem.SelectMany(term => term.Words.Keys).Distinct(StringComparer.Ordinal).Select(word => (word, stem)))
            .OrderBy(pair => pair.word, StringComparer.Ordinal).ThenBy(pair => pair.stem.Key, StringComparer.Ordinal).ToList();
        var home = new Dictionary<IGrouping<string, Term>, int>();
        var ends = EndsOf(words);
        var (filled, before, end) = (0, "", -1);
        for (var index = 0; index < words.Count; index++)
        {
            var (word, stem) = words[index];
            if (word != before && !home.ContainsKey(stem) && (index > end || filled >= size * 3 / 2) && IsCut(filled, size, before, word))
            {
                boundaries.Add(word[..Math.Min(word.Length, CommonLength(before, word) + 1)]);
                files.Add([]);
                aliases.Add(new(StringComparer.Ordinal));
                (filled, end) = (0, -1);
            }

            if (home.TryAdd(stem, files.Count - 1))
            {
                files[^1].Add(stem);
                filled += stem.Sum(SizeOf);
                end = Math.Max(end, ends[stem]);
            }
            else if (home[stem] != files.Count - 1)
            {
                aliases[^1].TryAdd(word, home[stem]);
            }

            before = word;
        }
    }

    /// <summary>The first letters of each file, the first file's being none.</summary>
    public IReadOnlyList<string> Boundaries => boundaries;

    /// <summary>How many files hold words with these first letters.</summary>
    public int FilesOf(string prefix) => FileOf(prefix + '\uFFFF') - FileOf(prefix) + 1;

    /// <summary>Name and JSON of each file; those that end in "~" hold what <see cref="Postings.Longest"/> left out.</summary>
    public IEnumerable<(string Name, string Json)> Write()
    {
        for (var number = 0; number < files.Count; number++)
        {
            var terms = files[number].SelectMany(stem => stem).ToList();
            yield return ($"w{number}", JsonOf(terms, aliases[number]));
            var cut = terms.Where(term => term.Sections.Count > Postings.Longest).ToList();
            if (cut.Count > 0)
            {
                yield return ($"w{number}~", $"{{{string.Join(',', cut.Select(term => $"{Quoted(KeyOf(term))}:\"{term.Sections.Text(rest: true)}\""))}}}");
            }
        }
    }

    /// <summary>Where each stem's words end, as far as they stand near each other.</summary>
    private static Dictionary<IGrouping<string, Term>, int> EndsOf(List<(string Word, IGrouping<string, Term> Stem)> words)
    {
        var ends = new Dictionary<IGrouping<string, Term>, int>();
        for (var index = 0; index < words.Count; index++)
        {
            if (!ends.TryGetValue(words[index].Stem, out var end) || index - end <= WordsBetween)
            {
                ends[words[index].Stem] = index;
            }
        }

        return ends;
    }

    private int FileOf(string word)
    {
        var found = boundaries.BinarySearch(word, StringComparer.Ordinal);
        return found >= 0 ? found : ~found - 1;
    }

    private static bool IsCut(int filled, int size, string before, string word) =>
        filled >= size || (filled >= size * 2 / 3 && CommonLength(before, word) < 3);

    private static int CommonLength(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    private static int SizeOf(Term term) =>
        12 + term.Stem.Length + term.Words.Keys.Sum(word => 1 + Math.Max(1, word.Length - term.Stem.Length)) + (Math.Min(term.Pages.Count + term.Sections.Count, Postings.Longest) * 3 / 2);

    private static string JsonOf(List<Term> terms, SortedDictionary<string, int> aliases)
    {
        var json = new StringBuilder("{\"t\":[");
        json.AppendJoin(',', terms.Select(JsonOf));
        json.Append("],\"a\":{").AppendJoin(',', aliases.Select(alias => $"{Quoted(alias.Key)}:{alias.Value}")).Append("}}");
        return json.ToString();
    }

    /// <summary>[stem, words ("-" for the stem, "=" before one that is never written), weight, pages, postings of pages, of sections, the word with its accents, 1 when there is more in the "~" file]; the last two where they say something.</summary>
    private static string JsonOf(Term term)
    {
        var words = string.Join(' ', term.WordsByUse.Select(word => WrittenOf(term, word)));
        var isCut = term.Sections.Count > Postings.Longest;
        var end = isCut ? $",{Quoted(term.Accented ?? "")},1" : term.Accented is null ? "" : "," + Quoted(term.Accented);
        return $"[{Quoted(term.Stem)},{Quoted(words)},{term.Weight},{term.PageCount},\"{term.Pages.Text()}\",\"{term.Sections.Text()}\"{end}]";
    }

    private static string WrittenOf(Term term, string word)
    {
        var written = term.Words[word];
        return term.UsesOf(word) == 0 ? "=" + written : written.StartsWith(term.Stem, StringComparison.Ordinal) ? "-" + written[term.Stem.Length..] : written;
    }

    private static string KeyOf(Term term) => term.Stem + "/" + term.Accented;

    /// <summary>Nearly all are letters and spaces, which stand as they are.</summary>
    private static string Quoted(string text) => text.AsSpan().IndexOfAnyExcept(Plain) < 0 ? $"\"{text}\"" : JsonSerializer.Serialize(text, SearchJson.Options);
}
