using CsWbSite.PostProcess.Search.Analysis;
using Lucene.Net.Analysis.Miscellaneous;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>The terms of a language, and which of them each word belongs to.</summary>
internal sealed class TermTable
{
    private readonly int[] termOfWord;
    private readonly string[] folded;
    private readonly List<Term> terms = [];

    public TermTable(IReadOnlyList<AnalysedWord> words)
    {
        folded = words.Select(word => Fold(word.Surface)).ToArray();
        var accents = folded.Select((form, index) => (form, words[index].Surface)).Distinct().GroupBy(pair => pair.form, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var numbers = new Dictionary<(string Stem, string? Accented), int>();
        termOfWord = new int[words.Count];
        for (var word = 0; word < words.Count; word++)
        {
            var key = (words[word].Stem, accents.Contains(folded[word]) ? words[word].Surface : null);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = terms.Count;
                terms.Add(new Term(key.Stem, key.Item2));
            }

            terms[number].Words.TryAdd(folded[word], words[word].Surface);
            termOfWord[word] = number;
        }
    }

    public IReadOnlyList<Term> Terms => terms;

    public int TermOf(int word) => termOfWord[word & ~TextWords.Joined];

    /// <summary>Counts how often each word is written, so that completions offer what readers meet.</summary>
    public void CountUses(IEnumerable<PageWords> pages)
    {
        var uses = new int[folded.Length];
        foreach (var field in pages.SelectMany(page => page.Fields))
        {
            foreach (var word in field)
            {
                if (word is >= 0 and < TextWords.Joined)
                {
                    uses[word]++;
                }
            }
        }

        for (var word = 0; word < uses.Length; word++)
        {
            terms[termOfWord[word]].AddUses(folded[word], uses[word]);
        }
    }

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
}
