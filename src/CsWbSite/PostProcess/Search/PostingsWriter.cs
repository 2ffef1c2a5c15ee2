using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search;

/// <summary>Computes for every word which entries it finds and how much each counts.</summary>
internal sealed class PostingsWriter
{
    private const int TitleWeight = 8;
    private const int HeadingWeight = 5;
    private const int SummaryWeight = 3;

    /// <summary>BM25's usual constants (Robertson and Zaragoza, 2009).</summary>
    private const double Saturation = 1.2;

    private const double LengthNormalisation = 0.75;

    private readonly int count;

    /// <summary>Of each term, the entries that hold it, ascending, with its weight in each.</summary>
    private readonly Dictionary<string, List<(int Entry, int Weight)>> weights = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> termsOfWord = new(StringComparer.Ordinal);

    /// <summary>Pairs met before: most words of a text are, and then only the weight is new.</summary>
    private readonly HashSet<(string Word, string Term)> met = [];

    private readonly int[] lengths;
    private readonly double average;

    public PostingsWriter(Language language, List<SearchSection> sections)
    {
        count = sections.Count;
        lengths = new int[count];
        using var analysis = new Analysis(language);
        for (var entry = 0; entry < count; entry++)
        {
            var section = sections[entry];
            Add(analysis, section.Title, entry, section.Heading.Length == 0 ? TitleWeight : 1);
            Add(analysis, section.Heading, entry, HeadingWeight);
            Add(analysis, section.Summary, entry, SummaryWeight);
            Add(analysis, section.Text, entry, 1);
        }

        average = count == 0 ? 1 : Math.Max(lengths.Average(), 1);
    }

    /// <summary>The files of the index: name → words and postings. A word's value is the list of its terms' numbers in the same file;
    /// a term's value is entry, impact, entry, impact ….</summary>
    public IEnumerable<(string Name, object Content)> Shards()
    {
        foreach (var shard in termsOfWord.OrderBy(word => word.Key, StringComparer.Ordinal).GroupBy(word => ShardOf(word.Key), StringComparer.Ordinal))
        {
            var terms = shard.SelectMany(word => word.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var number = terms.Select((term, index) => (term, index)).ToDictionary(pair => pair.term, pair => pair.index, StringComparer.Ordinal);
            yield return (shard.Key, new
            {
                w = shard.ToDictionary(word => word.Key, word => word.Value.Select(term => number[term]).Order().ToArray(), StringComparer.Ordinal),
                t = terms.Select(PostingsOf).ToArray(),
            });
        }
    }

    /// <summary>"w-" and the first two letters of a folded word; the browser makes the same name.</summary>
    private static string ShardOf(string word) => "w-" + (word.Length < 2 ? word : word[..2]);

    private void Add(Analysis analysis, string text, int entry, int weight)
    {
        foreach (var (word, term) in analysis.TermsOf(text))
        {
            if (met.Add((word, term)))
            {
                AddWord(word, term);
            }

            if (!weights.TryGetValue(term, out var postings))
            {
                weights[term] = postings = [];
            }

            if (postings.Count > 0 && postings[^1].Entry == entry)
            {
                postings[^1] = (entry, postings[^1].Weight + weight);
            }
            else
            {
                postings.Add((entry, weight));
            }

            lengths[entry]++;
        }
    }

    /// <summary>One word may hold an elision or a possessive; its parts are what the browser looks up.</summary>
    private void AddWord(string word, string term)
    {
        foreach (var part in Slug.Of(word.Replace('\'', ' ')).Split('-').Where(part => part.Length > 1 || word.Length == 1))
        {
            if (!termsOfWord.TryGetValue(part, out var terms))
            {
                termsOfWord[part] = terms = new(StringComparer.Ordinal);
            }

            terms.Add(term);
        }
    }

    private int[] PostingsOf(string term)
    {
        var postings = weights[term];
        var rarity = Math.Log(1 + ((count - postings.Count + 0.5) / (postings.Count + 0.5)));
        return
        [
            .. postings.SelectMany(posting =>
            {
                var length = 1 - LengthNormalisation + (LengthNormalisation * lengths[posting.Entry] / average);
                var impact = rarity * posting.Weight * (Saturation + 1) / (posting.Weight + (Saturation * length));
                return new[] { posting.Entry, Math.Max(1, (int)Math.Round(impact * 20)) };
            }),
        ];
    }
}
