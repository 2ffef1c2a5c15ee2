using System.Buffers;
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
    private readonly List<WordFile> files = [new()];

    /// <param name="size">Signs that a file should have; a stem is never divided.</param>
    public WordFiles(TermTable table, int size)
    {
        var stems = new Dictionary<string, StemTerms>(StringComparer.Ordinal);
        foreach (var term in table.Terms)
        {
            if (!stems.TryGetValue(term.Stem, out var stem))
            {
                stems.Add(term.Stem, stem = new());
            }

            stem.Terms.Add(term);
        }

        // Words of one stem that differ by their accents stand beside each other, and are one here.
        var words = table.Words.Where((word, index) => index == 0 || word.Typed != table.Words[index - 1].Typed || word.Term.Stem != table.Words[index - 1].Term.Stem)
            .Select(word => (word.Typed, stems[word.Term.Stem])).ToList();
        FindEnds(words);
        var (filled, before, end) = (0, "", -1);
        for (var index = 0; index < words.Count; index++)
        {
            var (word, stem) = words[index];
            if (word != before && stem.File < 0 && (index > end || filled >= size * 3 / 2) && IsCut(filled, size, before, word))
            {
                boundaries.Add(word[..Math.Min(word.Length, CommonLength(before, word) + 1)]);
                files.Add(new());
                (filled, end) = (0, -1);
            }

            if (stem.File < 0)
            {
                stem.File = files.Count - 1;
                files[^1].Terms.AddRange(stem.Terms);
                filled += stem.Terms.Sum(SizeOf);
                end = Math.Max(end, stem.End);
            }
            else if (stem.File != files.Count - 1)
            {
                files[^1].Aliases.TryAdd(word, stem.File);
            }

            before = word;
        }
    }

    /// <summary>The first letters of each file, the first file's being none.</summary>
    public IReadOnlyList<string> Boundaries => boundaries;

    /// <summary>How many files hold words with these first letters.</summary>
    public int FilesOf(string prefix) => FileOf(prefix + '\uFFFF') - FileOf(prefix) + 1;

    /// <summary>The files; those that end in "~" hold what <see cref="Postings.Longest"/> left out.</summary>
    public IEnumerable<IndexFile> Write()
    {
        var json = new IndexText();
        for (var number = 0; number < files.Count; number++)
        {
            yield return IndexFile.Written($"w{number}", Write(files[number], json.Clear()));
            var cut = files[number].Terms.FindAll(IsCut);
            if (cut.Count > 0)
            {
                yield return IndexFile.Written($"w{number}~", WriteRest(cut, json.Clear()));
            }
        }
    }

    /// <summary>Where each stem's words end, as far as they stand near each other.</summary>
    private static void FindEnds(List<(string, StemTerms Stem)> words)
    {
        for (var index = 0; index < words.Count; index++)
        {
            var stem = words[index].Stem;
            if (stem.End < 0 || index - stem.End <= WordsBetween)
            {
                stem.End = index;
            }
        }
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
        12 + term.Stem.Length + term.Words.Sum(word => 1 + Math.Max(1, word.Typed.Length - term.Stem.Length)) + (Math.Min(term.Pages.Count + term.Sections.Count, Postings.Longest) * 3 / 2);

    private static bool IsCut(Term term) => term.Sections.Count > Postings.Longest;

    private static IndexText Write(WordFile file, IndexText json)
    {
        json.Append("{\"t\":[");
        var comma = "";
        foreach (var term in file.Terms)
        {
            Write(term, json.Append(comma));
            comma = ",";
        }

        return json.Append("],\"a\":{").Append(string.Join(',', file.Aliases.Select(alias => $"{Quoted(alias.Key)}:{alias.Value}"))).Append("}}");
    }

    /// <summary>[stem, words ("-" for the stem, "=" before one that is never written), weight, pages, postings of pages, of sections, the word with its accents, 1 when there is more in the "~" file]; the last two where they say something.</summary>
    private static void Write(Term term, IndexText json)
    {
        var words = string.Join(' ', term.Words.OrderByDescending(word => word.Uses).Select(WrittenOf));
        json.Append($"[{Quoted(term.Stem)},{Quoted(words)},{term.Weight},{term.PageCount},\"");
        term.Pages.Write(json);
        json.Append("\",\"");
        term.Sections.Write(json);
        json.Append("\"").Append(IsCut(term) ? $",{Quoted(term.Accented ?? "")},1" : term.Accented is null ? "" : "," + Quoted(term.Accented)).Append("]");
    }

    private static IndexText WriteRest(List<Term> terms, IndexText json)
    {
        var comma = "{";
        foreach (var term in terms)
        {
            json.Append(comma).Append(Quoted(term.Key)).Append(":\"");
            term.Sections.Write(json, rest: true);
            json.Append("\"");
            comma = ",";
        }

        return json.Append("}");
    }

    private static string WrittenOf(TermWord word)
    {
        var (written, stem) = (word.Written, word.Term.Stem);
        return word.Uses == 0 ? "=" + written : written.StartsWith(stem, StringComparison.Ordinal) ? "-" + written[stem.Length..] : written;
    }

    /// <summary>Nearly all are letters and spaces, which stand as they are.</summary>
    private static string Quoted(string text) => text.AsSpan().IndexOfAnyExcept(Plain) < 0 ? $"\"{text}\"" : JsonSerializer.Serialize(text, IndexJson.Short.String);

    private sealed class WordFile
    {
        public List<Term> Terms { get; } = [];

        /// <summary>Words that begin as those of this file, and the number of the file that has them.</summary>
        public SortedDictionary<string, int> Aliases { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>The terms of one stem, which stand in one file.</summary>
    private sealed class StemTerms
    {
        public List<Term> Terms { get; } = [];

        /// <summary>The place of its last word that is near the others; -1 as long as it has not been found.</summary>
        public int End { get; set; } = -1;

        /// <summary>-1 as long as it has none.</summary>
        public int File { get; set; } = -1;
    }
}
