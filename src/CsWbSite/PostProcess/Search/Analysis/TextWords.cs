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

    private static readonly SearchValues<char> Unlike = SearchValues.Create("’‘ʼ‐‑\u00AD\u200B");

    /// <summary>All runs met, each in the first free place from the one that its hash names. At most half of the places are taken; their number is always a power of two.</summary>
    private Place[] places = new Place[1 << 13];

    /// <summary>The letters of all runs met, one behind another: beside each other they are nearer to the processor than as so many strings.</summary>
    private char[] letters = new char[1 << 16];
    private int lettersLength;

    /// <summary>By the number of the run: its one word, or below <see cref="Break"/> where its words stand in <see cref="several"/>.</summary>
    private readonly List<int> wordOfRun = [];

    /// <summary>The words of each run that has none or more than one.</summary>
    private readonly List<int[]> several = [];

    /// <summary>The runs of the texts that are being read, by their numbers; <see cref="Break"/> where a block ends.</summary>
    private readonly List<int> met = [];

    /// <summary>Those of them that were not met before; the numbers of runs ascend without a gap.</summary>
    private readonly List<string> unknown = [];

    /// <summary>The words of the texts that are being read.</summary>
    private readonly List<int> read = [];

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
        read.Clear();
        ends = new int[texts.Count];
        for (var text = 0; text < ends.Length; text++)
        {
            Split(texts[text].Span);
            ends[text] = met.Count;
        }

        Learn();
        AddWords(CollectionsMarshal.AsSpan(met), ends);
        return [.. read];
    }

    public void Dispose() => Analysis.Dispose();

    /// <summary>Adds the runs of a text to those met.</summary>
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
                met.Add(Break);
            }

            (start, hash) = (at + 1, FirstHash);
        }
    }

    /// <summary>The number of a run.</summary>
    private int FindOrAdd(ReadOnlySpan<char> written, uint hash)
    {
        ref var place = ref PlaceOf(written, hash);
        if (!place.IsFree)
        {
            return place.Run;
        }

        var run = wordOfRun.Count + unknown.Count;
        place = new Place(hash, Keep(written), written.Length, run);
        unknown.Add(written.ToString());
        if ((run + 1) * 2 > places.Length)
        {
            Grow();
        }

        return run;
    }

    /// <summary>Where a run stands, or is to stand.</summary>
    private ref Place PlaceOf(ReadOnlySpan<char> written, uint hash)
    {
        for (var at = hash ^ (hash >> 15); ; at++)
        {
            ref var place = ref places[at & (uint)(places.Length - 1)];
            if (place.IsFree || (place.Hash == hash && written.SequenceEqual(LettersOf(place))))
            {
                return ref place;
            }
        }
    }

    /// <summary>Puts the letters of a run behind those of the others.</summary>
    /// <returns>Where they begin.</returns>
    private int Keep(ReadOnlySpan<char> written)
    {
        while (!written.TryCopyTo(letters.AsSpan(lettersLength)))
        {
            Array.Resize(ref letters, letters.Length * 2);
        }

        lettersLength += written.Length;
        return lettersLength - written.Length;
    }

    private ReadOnlySpan<char> LettersOf(Place place) => letters.AsSpan(place.Start, place.Length);

    private void Grow()
    {
        var former = places;
        places = new Place[former.Length * 2];
        foreach (var place in former.Where(place => !place.IsFree))
        {
            PlaceOf(LettersOf(place), place.Hash) = place;
        }
    }

    /// <param name="ends">Of each text: how many runs come before its end, and afterwards how many words.</param>
    private void AddWords(ReadOnlySpan<int> runs, Span<int> ends)
    {
        var from = 0;
        foreach (ref var end in ends)
        {
            foreach (var run in runs[from..end])
            {
                var word = run == Break ? Break : wordOfRun[run];
                if (word >= Break)
                {
                    read.Add(word);
                }
                else
                {
                    read.AddRange(several[Break - 1 - word].AsSpan());
                }
            }

            (from, end) = (end, read.Count);
        }
    }

    /// <summary>Words never reach across spaces, nor begin or end with punctuation, so a run between spaces can be analysed by itself.</summary>
    private void Learn()
    {
        var plain = unknown.ConvertAll(Plain);
        var written = plain.ConvertAll(run => run.AsSpan().Trim(Punctuation).ToString()).ConvertAll(word => word.Length > LongestWord * 4 ? "" : word);
        var wholes = written.ConvertAll(word => JoinedFormOf(word) ?? "");
        var analysed = Analysis.Analyse([.. written, .. wholes]);
        for (var i = 0; i < plain.Count; i++)
        {
            var end = plain[i].AsSpan().TrimEnd("»”\")");
            AddRun(
            [
                .. NumbersOf(analysed[i]),
                .. NumbersOf(analysed[plain.Count + i]).Where(number => number >= 0).Select(number => number | Joined),
                .. !end.IsEmpty && SentenceEnds.Contains(end[^1], StringComparison.Ordinal) ? [Break] : Array.Empty<int>(),
            ]);
        }
    }

    private void AddRun(int[] words)
    {
        if (words.Length == 1)
        {
            wordOfRun.Add(words[0]);
            return;
        }

        wordOfRun.Add(Break - 1 - several.Count);
        several.Add(words);
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

    /// <param name="Start">Where the letters of the run begin.</param>
    /// <param name="Length">How many they are; none where no run stands.</param>
    private readonly record struct Place(uint Hash, int Start, int Length, int Run)
    {
        public bool IsFree => Length == 0;
    }
}
