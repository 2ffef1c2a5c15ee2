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
        var counts = new double[table.Terms.Count];
        var vectors = pages.Select(page => VectorOf(table, page, pages.Count, counts)).ToArray();
        var pagesOfTerm = new List<Entry>?[table.Terms.Count];
        for (var page = 0; page < vectors.Length; page++)
        {
            foreach (var (term, weight) in vectors[page])
            {
                (pagesOfTerm[term] ??= []).Add(new Entry(page, weight));
            }
        }

        var (text, likeness) = (new IndexText(), new double[pages.Count]);
        for (var page = 0; page < vectors.Length; page++)
        {
            Array.Clear(likeness);
            foreach (var (term, weight) in vectors[page])
            {
                foreach (var (other, otherWeight) in pagesOfTerm[term]!)
                {
                    likeness[other] += weight * otherWeight;
                }
            }

            likeness[page] = -1;
            for (var other = 0; other < likeness.Length; other++)
            {
                likeness[other] = Math.Round(likeness[other], 9);
            }

            for (var count = Math.Min(LikeOfPage, likeness.Length); count > 0; count--)
            {
                var best = Array.IndexOf(likeness, likeness.Max());
                text.AppendNumber(best);
                likeness[best] = -2;
            }
        }

        return text.ToString();
    }

    /// <summary>The weightiest terms of a page, of length 1 together.</summary>
    /// <param name="counts">A place for each term, all 0 before and after.</param>
    private static Entry[] VectorOf(TermTable table, PageWords page, int pageCount, double[] counts)
    {
        var touched = new List<int>();
        void Add(ReadOnlySpan<int> words, double weight)
        {
            foreach (var word in words)
            {
                if (word >= 0)
                {
                    var term = table.TermOf(word);
                    if (counts[term] == 0)
                    {
                        touched.Add(term);
                    }

                    counts[term] += weight;
                }
            }
        }

        Add(page.Title, Weighing.TitleWeight);
        Add(page.Summary, Weighing.SummaryWeight);
        Add(page.Terms, Weighing.TermsWeight);
        for (var number = 0; number < page.SectionCount; number++)
        {
            var section = page.Section(number);
            if (section.Weight == 1)
            {
                Add(section.Heading, Weighing.HeadingWeight);
                Add(section.Text, 1);
            }
        }

        var entries = new Entry[touched.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new Entry(touched[i], (1 + Math.Log(counts[touched[i]])) * Weighing.RarityOf(table.Terms[touched[i]], pageCount));
            counts[touched[i]] = 0;
        }

        Array.Sort(entries, (one, other) => one.Weight == other.Weight ? one.Number.CompareTo(other.Number) : other.Weight.CompareTo(one.Weight));
        var weightiest = entries.AsSpan(0, Math.Min(entries.Length, WordsOfPage));
        var squares = 0.0;
        foreach (var entry in weightiest)
        {
            squares += entry.Weight * entry.Weight;
        }

        for (var i = 0; i < weightiest.Length; i++)
        {
            weightiest[i] = weightiest[i] with { Weight = weightiest[i].Weight / Math.Sqrt(squares) };
        }

        return weightiest.ToArray();
    }

    /// <param name="Number">Of a term, or of a page that has it.</param>
    private readonly record struct Entry(int Number, double Weight);
}
