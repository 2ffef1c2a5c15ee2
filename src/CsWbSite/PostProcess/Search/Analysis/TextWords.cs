using System.Buffers;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search.Analysis;

/// <summary>
/// Turns texts into numbers of words. Words repeat: nine of ten runs of text are met again, and Lucene's chain is by far the longer way,
/// so each run is analysed once.
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

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\n\u00A0\u202F");
    private static readonly SearchValues<char> Unlike = SearchValues.Create("’‘ʼ‐‑\u00AD\u200B");

    private readonly Dictionary<string, int[]> runs = new(StringComparer.Ordinal);

    /// <summary>By the run in lower case without punctuation: half of the runs differ in nothing else.</summary>
    private readonly Dictionary<string, int[]> analysed = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Surface, string Stem), int> numbers = [];
    private readonly List<AnalysedWord> words = [];

    /// <summary>Every word met, by its number.</summary>
    public IReadOnlyList<AnalysedWord> Words => words;

    public WordAnalysis Analysis { get; } = new(language);

    /// <summary>Adds the words of a text, in order, with what stands between them.</summary>
    public void Read(ReadOnlySpan<char> text, List<int> into)
    {
        var lookup = runs.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!text.IsEmpty)
        {
            var length = text.IndexOfAny(Spaces);
            var run = length < 0 ? text : text[..length];
            var isBlockEnd = length >= 0 && text[length] == '\n';
            text = length < 0 ? [] : text[(length + 1)..];
            if (!run.IsEmpty)
            {
                if (!lookup.TryGetValue(run, out var found))
                {
                    lookup[run] = found = Analyse(run.ToString());
                }

                into.AddRange(found);
            }

            if (isBlockEnd)
            {
                into.Add(Break);
            }
        }
    }

    public void Dispose() => Analysis.Dispose();

    /// <summary>Words never reach across spaces, nor begin or end with punctuation, so a run between spaces can be analysed by itself.</summary>
    private int[] Analyse(string run)
    {
        var plain = Plain(run).AsSpan();
        var word = plain.Trim(Punctuation).ToString();
        var found = new List<int>();
        if (word.Length is > 0 and <= LongestWord * 4)
        {
            found.AddRange(NumbersOf(word));
            if (JoinedFormOf(word) is { } joined)
            {
                found.AddRange(NumbersOf(joined).Where(number => number >= 0).Select(number => number | Joined));
            }
        }

        if (plain.TrimEnd("»”\")").Length is > 0 and var end && SentenceEnds.Contains(plain[end - 1], StringComparison.Ordinal))
        {
            found.Add(Break);
        }

        return [.. found];
    }

    private int[] NumbersOf(string text)
    {
        var key = text.ToLowerInvariant();
        if (!analysed.TryGetValue(key, out var found))
        {
            var list = new List<int>();
            foreach (var word in Analysis.Analyse(text))
            {
                if (word.Surface.Length is > 0 and <= LongestWord)
                {
                    list.Add(word.IsStop ? Stop : NumberOf(word));
                }
            }

            analysed[key] = found = [.. list];
        }

        return found;
    }

    private int NumberOf(AnalysedWord word)
    {
        if (!numbers.TryGetValue((word.Surface, word.Stem), out var number))
        {
            numbers[(word.Surface, word.Stem)] = number = words.Count;
            words.Add(word);
        }

        return number;
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
}
