using System.Buffers;
using System.Runtime.InteropServices;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search.Analysis;

/// <summary>
/// Turns texts into numbers of words. Runs of text repeat: nine of ten are met again, and Lucene's chain is by far the longer way,
/// so each is analysed once. They are kept in a table of their own, because a text is gone through once to find where a run ends and which it is.
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
    private const uint FirstHash = 2166136261;

    private static readonly int[] BlockEnd = [Break];
    private static readonly SearchValues<char> Unlike = SearchValues.Create("’‘ʼ‐‑\u00AD\u200B");

    /// <summary>All runs met, each in the list that its hash names. There are as many lists as runs, or more; always a power of two.</summary>
    private Run?[] runs = new Run?[1 << 12];
    private int runCount;

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

    /// <summary>The words of the texts, in order, with what stands between them.</summary>
    /// <param name="ends">Where those of each text end.</param>
    public int[] Read(IReadOnlyList<ReadOnlyMemory<char>> texts, out int[] ends)
    {
        met.Clear();
        unknown.Clear();
        ends = new int[texts.Count];
        for (var text = 0; text < ends.Length; text++)
        {
            Split(texts[text].Span);
            ends[text] = met.Count;
        }

        Learn();
        return WordsOf(CollectionsMarshal.AsSpan(met), ends);
    }

    public void Dispose() => Analysis.Dispose();

    /// <summary>Adds the runs of a text to those met, and null where a block ends.</summary>
    private void Split(ReadOnlySpan<char> text)
    {
        // Signs are hashed as they are passed (FNV-1a, by letters): most runs are short, and there are millions.
        var (start, hash) = (0, FirstHash);
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at < text.Length ? text[at] : ' ';
            if (sign is not (' ' or '\n' or '\t' or '\u00A0' or '\u202F'))
            {
                hash = (hash ^ sign) * 16777619;
                continue;
            }

            if (at > start)
            {
                met.Add(FindOrAdd(text[start..at], hash));
            }

            if (sign == '\n')
            {
                met.Add(null);
            }

            (start, hash) = (at + 1, FirstHash);
        }
    }

    private Run FindOrAdd(ReadOnlySpan<char> letters, uint hash)
    {
        for (var found = ListOf(hash); found is not null; found = found.Next)
        {
            if (found.Hash == hash && letters.SequenceEqual(found.Written))
            {
                return found;
            }
        }

        if (++runCount > runs.Length)
        {
            Grow();
        }

        var run = new Run(letters.ToString(), hash);
        Add(run);
        unknown.Add(run);
        return run;
    }

    private ref Run? ListOf(uint hash) => ref runs[(hash ^ (hash >> 15)) & (uint)(runs.Length - 1)];

    private void Add(Run run)
    {
        ref var list = ref ListOf(run.Hash);
        (run.Next, list) = (list, run);
    }

    private void Grow()
    {
        var former = runs;
        runs = new Run?[former.Length * 2];
        foreach (var list in former)
        {
            for (var run = list; run is not null;)
            {
                var next = run.Next;
                Add(run);
                run = next;
            }
        }
    }

    /// <param name="ends">Of each text: how many runs come before its end, and afterwards how many words.</param>
    private static int[] WordsOf(ReadOnlySpan<Run?> runs, Span<int> ends)
    {
        var count = 0;
        foreach (var run in runs)
        {
            count += run is null ? 1 : run.Words.Length;
        }

        var words = new int[count];
        var (at, from) = (0, 0);
        foreach (ref var end in ends)
        {
            foreach (var run in runs[from..end])
            {
                foreach (var word in run?.Words ?? BlockEnd)
                {
                    words[at++] = word;
                }
            }

            (from, end) = (end, at);
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

    private sealed class Run(string written, uint hash)
    {
        public string Written => written;

        public uint Hash => hash;

        /// <summary>Another of the same list.</summary>
        public Run? Next { get; set; }

        /// <summary>As it is analysed.</summary>
        public string Plain { get; } = TextWords.Plain(written);

        public int[] Words { get; set; } = [];
    }
}
