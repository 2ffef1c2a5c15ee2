using System.Text;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// For each page those most like it. Pages about one matter answer a query together: one whose like are found is more likely right
/// (F. Diaz, "Regularizing Query-Based Retrieval Scores", 2007). Likeness is the cosine of the words that tell a page from others.
/// </summary>
internal static class Alike
{
    private const int LikeOfPage = 5;
    private const int WordsOfPage = 150;

    /// <summary>Pages as numbers, so many for each page.</summary>
    public static string Write(TermTable table, IReadOnlyList<PageWords> pages)
    {
        var vectors = pages.Select(page => VectorOf(table, page, pages.Count)).ToList();
        var pagesOfTerm = vectors.SelectMany((vector, page) => vector.Select(entry => (entry.Term, Page: page, entry.Weight))).ToLookup(entry => entry.Term);
        var (text, likeness) = (new StringBuilder(), new double[pages.Count]);
        for (var page = 0; page < pages.Count; page++)
        {
            Array.Clear(likeness);
            foreach (var (term, weight) in vectors[page])
            {
                foreach (var other in pagesOfTerm[term])
                {
                    likeness[other.Page] += weight * other.Weight;
                }
            }

            likeness[page] = -1;
            foreach (var like in Enumerable.Range(0, pages.Count).OrderByDescending(other => Math.Round(likeness[other], 9)).ThenBy(other => other).Take(LikeOfPage))
            {
                NumberText.Append(text, like);
            }
        }

        return text.ToString();
    }

    /// <summary>The weightiest terms of a page, of length 1 together.</summary>
    private static List<(int Term, double Weight)> VectorOf(TermTable table, PageWords page, int pageCount)
    {
        var counts = new Dictionary<int, double>();
        void Add(int[] words, double weight)
        {
            foreach (var word in words.Where(word => word >= 0))
            {
                var term = table.TermOf(word);
                counts[term] = counts.GetValueOrDefault(term) + weight;
            }
        }

        Add(page.Title, Weighing.TitleWeight);
        Add(page.Summary, Weighing.SummaryWeight);
        Add(page.Terms, Weighing.TermsWeight);
        foreach (var section in page.Sections.Where(section => section.Weight == 1))
        {
            Add(section.Heading, Weighing.HeadingWeight);
            Add(section.Text, 1);
        }

        var weightiest = counts.Select(entry => (Term: entry.Key, Weight: (1 + Math.Log(entry.Value)) * Weighing.RarityOf(table.Terms[entry.Key], pageCount)))
            .OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Term).Take(WordsOfPage).ToList();
        var length = Math.Sqrt(weightiest.Sum(entry => entry.Weight * entry.Weight));
        return [.. weightiest.Select(entry => (entry.Term, entry.Weight / length))];
    }
}
