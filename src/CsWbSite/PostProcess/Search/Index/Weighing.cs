using CsWbSite.PostProcess.Search.Analysis;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// Computes at build how much every term counts in every place, so that the browser only adds. BM25F (Robertson and Zaragoza,
/// "The Probabilistic Relevance Framework", 2009) over two groups of fields: title, summary and terms for a page; heading and words for a section.
/// </summary>
internal static class Weighing
{
    public const double TitleWeight = 5;
    public const double SummaryWeight = 1.25;
    public const double TermsWeight = 1.25;
    public const double AlsoWeight = 0.75;
    public const double HeadingWeight = 2.5;
    private const double Saturation = 1.2;
    private const double PageLength = 0.3;
    private const double SectionLength = 0.5;

    /// <summary>Weights are whole numbers; this many stand for one unit of rarity.</summary>
    private const double Scale = 16;

    /// <summary>Fills the postings and weights of the terms. Pages and sections count from 0 in the order given.</summary>
    public static void Weigh(TermTable table, IReadOnlyList<PageWords> pages)
    {
        var tally = new Tally(table);
        var pageLengths = pages.Select(page => page.Title.Length + page.Summary.Length + page.Terms.Length).ToArray();
        var sectionLengths = pages.SelectMany(page => Enumerable.Range(0, page.SectionCount).Select(section => page.Section(section).Length)).ToArray();
        var (averagePage, averageSection) = (AverageOf(pageLengths), AverageOf(sectionLengths));
        var sectionNumber = 0;
        for (var number = 0; number < pages.Count; number++)
        {
            var page = pages[number];
            tally.Add(page.Title, TitleWeight);
            tally.Add(page.Summary, SummaryWeight);
            tally.Add(page.Terms, TermsWeight);
            tally.Add(page.Also, AlsoWeight);
            var pageNorm = Saturation * (1 - PageLength + (PageLength * pageLengths[number] / averagePage));
            tally.Close(number, tally.Pages, number, page.Weight, pageNorm);
            for (var within = 0; within < page.SectionCount; within++)
            {
                var section = page.Section(within);
                tally.Add(section.Heading, HeadingWeight);
                tally.Add(section.Text, 1);
                var place = sectionNumber++;
                var norm = Saturation * (1 - SectionLength + (SectionLength * sectionLengths[place] / averageSection));
                tally.Close(number, tally.Sections, place, page.Weight * section.Weight, norm);
            }
        }

        foreach (var (number, term) in table.Terms.Index())
        {
            term.PageCount = tally.PageCounts[number];
            term.Weight = Math.Max(1, (int)Math.Round(RarityOf(term, pages.Count) * Scale));
        }
    }

    /// <summary>The fewer of the pages have a term, the more it says.</summary>
    public static double RarityOf(Term term, int pageCount) => Math.Log(1 + ((pageCount - term.PageCount + 0.5) / (term.PageCount + 0.5)));

    private static double AverageOf(int[] lengths) => lengths.Length == 0 ? 1 : Math.Max(1, lengths.Average());

    /// <summary>Adds up the weights of the terms of one place.</summary>
    private sealed class Tally(TermTable table)
    {
        private readonly double[] weights = new double[table.Terms.Count];
        private readonly int[] lastPage = [.. Enumerable.Repeat(-1, table.Terms.Count)];
        private readonly List<int> touched = [];

        /// <summary>Of each term, by its number: how many pages have it.</summary>
        public int[] PageCounts { get; } = new int[table.Terms.Count];

        /// <summary>Of each term, by its number; sections likewise.</summary>
        public Postings[] Pages { get; } = [.. table.Terms.Select(term => term.Pages)];

        public Postings[] Sections { get; } = [.. table.Terms.Select(term => term.Sections)];

        public void Add(ReadOnlySpan<int> words, double weight)
        {
            foreach (var word in words)
            {
                if (word < 0)
                {
                    continue;
                }

                var term = table.TermOf(word);
                if (weights[term] == 0)
                {
                    touched.Add(term);
                }

                weights[term] += weight;
            }
        }

        /// <summary>Puts the place into the postings of its terms.</summary>
        /// <param name="most">What a term counts there that fills the place.</param>
        /// <param name="norm">What a term must weigh there to count half of that.</param>
        public void Close(int page, Postings[] postings, int place, double most, double norm)
        {
            foreach (var number in touched)
            {
                var weight = weights[number];
                postings[number].Add(place, most * weight / (weight + norm));
                weights[number] = 0;
                if (lastPage[number] != page)
                {
                    lastPage[number] = page;
                    PageCounts[number]++;
                }
            }

            touched.Clear();
        }
    }
}
