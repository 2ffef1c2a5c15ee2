using System.Buffers;
using System.Runtime.InteropServices;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search.Analysis;

/// <summary>
/// Turns texts into numbers of words. Runs of text repeat: nine of ten are met again, and Lucene's chain is by far the longer way,
/// so each is analysed once.
/// </summary>
internal sealed class TextWords(Language language) : IDisposable
{
    /// <summary>In place of a word: one that counts in phrases only, by its place.</summary>
    public const int Stop = -1;

    /// <summary>In place of a word: the end of a sentence or a block, which no phrase crosses.</summary>
    public const int Break = -2;

    /// <summary>Set in the number of a word that joins the parts of the words before it: "wellbeing" behind "well-being".</summary>
    public const int Joined = 1 << 30;

    private const string Punctuation = ".,;:!?()[]«»“”\"'—–-…/";
    private const string SentenceEnds = ".!?;:…";
    private const int LongestWord = 40;
    private const int Latest = 1 << 13;

    private static readonly int[] BlockEnd = [Break];
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\n\u00A0\u202F");
    private static readonly SearchValues<char> Unlike = SearchValues.Create("’‘ʼ‐‑\u00AD\u200B");

    private readonly Dictionary<string, Run> runs = new(StringComparer.Ordinal);

    /// <summary>Those met last, each at a place that follows from a few of its letters: most runs are found here, in fewer steps than in the table.</summary>
    private readonly Run?[] latest = new Run?[Latest];

    /// <summary>Of the texts that are being read; null where a block ends.</summary>
    private readonly List<Run?> met = [];

    /// <summary>Those of them that were not met before.</summary>
    private readonly List<Run> unknown = [];

    /// <summary>By the surface, from which the stem follows.</summary>
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<AnalysedWord> words = [];

    /// <summary>Every word met, by its number.</summary>
    public IReadOnlyList<AnalysedWord> Words => words;

    public WordAnalysis Analysis { get; } = new(language);

    /// <summary>The words of each of the texts, in order, with what stands between them.</summary>
    public int[][] Read(IReadOnlyList<string> texts)
    {
        met.Clear();
        unknown.Clear();
        var ends = new int[texts.Count];
        for (var text = 0; text < ends.Length; text++)
        {
            Split(texts[text]);
            ends[text] = met.Count;
        }

        Learn();
        var runsMet = CollectionsMarshal.AsSpan(met);
        var read = new int[ends.Length][];
        for (var (text, start) = (0, 0); text < read.Length; start = ends[text++])
        {
            read[text] = WordsOf(runsMet[start..ends[text]]);
        }

        return read;
    }

    public void Dispose() => Analysis.Dispose();

    /// <summary>Adds the runs of a text to those met, and null where a block ends.</summary>
    private void Split(ReadOnlySpan<char> text)
    {
        var lookup = runs.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!text.IsEmpty)
        {
            var length = text.IndexOfAny(Spaces);
            var letters = length < 0 ? text : text[..length];
            var isBlockEnd = length >= 0 && text[length] == '\n';
            text = length < 0 ? [] : text[(length + 1)..];
            if (!letters.IsEmpty)
            {
                ref var seen = ref latest[PlaceOf(letters)];
                if (seen is null || !letters.SequenceEqual(seen.Written))
                {
                    seen = FindOrAdd(lookup, letters);
                }

                met.Add(seen);
            }

            if (isBlockEnd)
            {
                met.Add(null);
            }
        }
    }

    private Run FindOrAdd(Dictionary<string, Run>.AlternateLookup<ReadOnlySpan<char>> lookup, ReadOnlySpan<char> letters)
    {
        if (!lookup.TryGetValue(letters, out var run))
        {
            run = new Run(letters.ToString());
            runs.Add(run.Written, run);
            unknown.Add(run);
        }

        return run;
    }

    private static int PlaceOf(ReadOnlySpan<char> letters) =>
        (int)((((((letters[0] * 31u) + letters[^1]) * 31) + letters[letters.Length / 2]) * 31) + (uint)letters.Length) & (Latest - 1);

    private static int[] WordsOf(ReadOnlySpan<Run?> text)
    {
        var count = 0;
        foreach (var run in text)
        {
            count += run is null ? 1 : run.Words.Length;
        }

        var words = new int[count];
        var at = 0;
        foreach (var run in text)
        {
            foreach (var word in run?.Words ?? BlockEnd)
            {
                words[at++] = word;
            }
        }

        return words;
    }

    /// <summary>Words never reach across spaces, nor begin or end with punctuation, so a run between spaces can be analysed by itself.</summary>
    private void Learn()
    {
        var written = unknown.ConvertAll(run => run.Plain.AsSpan().Trim(Punctuation).ToString()).ConvertAll(word => word.Length > LongestWord * 4 ? "" : word);
        var wholes = written.ConvertAll(word => JoinedFormOf(word) ?? "");
        var analysed = Analysis.Analyse([.. written, .. wholes]);
        for (var i = 0; i < unknown.Count; i++)
        {
            var end = unknown[i].Plain.AsSpan().TrimEnd("»”\")");
            unknown[i].Words =
            [
                .. NumbersOf(analysed[i]),
                .. NumbersOf(analysed[unknown.Count + i]).Where(number => number >= 0).Select(number => number | Joined),
                .. !end.IsEmpty && SentenceEnds.Contains(end[^1], StringComparison.Ordinal) ? [Break] : Array.Empty<int>(),
            ];
        }
    }

    private IEnumerable<int> NumbersOf(AnalysedWord[] found) =>
        found.Where(word => word.Surface.Length is > 0 and <= LongestWord).Select(word => word.IsStop ? Stop : NumberOf(word));

    private int NumberOf(AnalysedWord word)
    {
        if (numbers.TryAdd(word.Surface, words.Count))
        {
            words.Add(word);
        }

        return numbers[word.Surface];
    }

    /// <summary>"well-being" → "wellbeing", "9-1-1" → "911"; null where nothing is joined.</summary>
    private static string? JoinedFormOf(string word) =>
        word.Contains('-', StringComparison.Ordinal) && word.Length <= LongestWord && word.All(sign => char.IsLetterOrDigit(sign) || sign is '-' or '\'')
            ? word.Replace("-", "", StringComparison.Ordinal)
            : null;

    /// <summary>One apostrophe, one hyphen, nothing that only breaks lines.</summary>
    public static string Plain(string run) => run.AsSpan().IndexOfAny(Unlike) < 0
        ? run
        : string.Concat(run.Where(sign => sign is not ('\u00AD' or '\u200B')).Select(sign => sign is '’' or '‘' or 'ʼ' ? '\'' : sign is '‐' or '‑' ? '-' : sign));

    private sealed class Run(string written)
    {
        public string Written => written;

        /// <summary>As it is analysed.</summary>
        public string Plain { get; } = TextWords.Plain(written);

        public int[] Words { get; set; } = [];
    }
}
