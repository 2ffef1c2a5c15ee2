using CsWbSite.PostProcess.Search.Analysis;
using Lucene.Net.Analysis.Miscellaneous;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>The terms of a language, and which of them each word belongs to.</summary>
internal sealed class TermTable
{
    private readonly List<Term> terms = [];
    private readonly TermWord[] words;
    private readonly int[] termOfWord;

    /// <param name="found">Each word of the pages, by its number.</param>
    public TermTable(IReadOnlyList<AnalysedWord> found, IEnumerable<PageWords> pages)
    {
        var typed = found.Select(word => Fold(word.Surface)).ToArray();
        var several = WithSeveralAccents(typed, found);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        (words, termOfWord) = (new TermWord[typed.Length], new int[typed.Length]);
        for (var word = 0; word < typed.Length; word++)
        {
            var term = new Term(found[word].Stem, several.Contains(typed[word]) ? found[word].Surface : null);
            if (numbers.TryAdd(term.Key, terms.Count))
            {
                terms.Add(term);
            }

            termOfWord[word] = numbers[term.Key];
            words[word] = new TermWord(typed[word], found[word].Surface, terms[termOfWord[word]]);
        }

        CountUses(pages);
        Array.Sort(words, TermWord.InOrder);
        foreach (var word in words)
        {
            word.Term.Words.Add(word);
        }
    }

    public IReadOnlyList<Term> Terms => terms;

    /// <summary>The words of all terms, in order.</summary>
    public IReadOnlyList<TermWord> Words => words;

    /// <summary>The number of the term of a word.</summary>
    public int TermOf(int word) => termOfWord[word & ~TextWords.Joined];

    /// <summary>Without accents, ligatures opened: what readers type.</summary>
    public static string Fold(string word)
    {
        var plain = true;
        foreach (var letter in word)
        {
            plain &= letter < 128;
        }

        if (plain)
        {
            return word;
        }

        var letters = word.ToCharArray();
        var output = new char[letters.Length * 4];
        return new string(output, 0, ASCIIFoldingFilter.FoldToASCII(letters, 0, output, 0, letters.Length));
    }

    /// <summary>What is typed for words that differ by their accents only.</summary>
    private static HashSet<string> WithSeveralAccents(string[] typed, IReadOnlyList<AnalysedWord> found)
    {
        var (first, several) = (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var word = 0; word < typed.Length; word++)
        {
            if (!first.TryAdd(typed[word], found[word].Surface) && first[typed[word]] != found[word].Surface)
            {
                several.Add(typed[word]);
            }
        }

        return several;
    }

    /// <summary>How often each word is written, so that completions offer what readers meet.</summary>
    private void CountUses(IEnumerable<PageWords> pages)
    {
        var uses = new int[words.Length];
        foreach (var page in pages)
        {
            foreach (var word in page.All)
            {
                if (word is >= 0 and < TextWords.Joined)
                {
                    uses[word]++;
                }
            }
        }

        for (var word = 0; word < words.Length; word++)
        {
            words[word].Uses = uses[word];
        }
    }
}
