namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// Which pages lead to each other. What a good answer leads to, or what leads to it, is often an answer too, in words of its own
/// (A. Shakery and C. Zhai, "A Probabilistic Relevance Propagation Model for Hypertext Retrieval", 2006).
/// </summary>
internal static class LinkFile
{
    /// <summary>Each link once, whichever way it leads: for each page how many it has with pages behind it, and how far those are behind it.</summary>
    public static string Write(IReadOnlyList<SearchDocument> documents)
    {
        var numbers = documents.Select((document, number) => (document.Page.Route.Path, number)).ToDictionary(pair => pair.Path, pair => pair.number, StringComparer.Ordinal);
        var steps = documents.Select(_ => new SortedSet<int>()).ToArray();
        for (var page = 0; page < documents.Count; page++)
        {
            foreach (var other in documents[page].Links.Where(numbers.ContainsKey).Select(path => numbers[path]).Where(other => other != page))
            {
                steps[Math.Min(page, other)].Add(Math.Abs(page - other) - 1);
            }
        }

        var text = new IndexText();
        foreach (var behind in steps)
        {
            text.AppendNumber(behind.Count);
            text.AppendAscending([.. behind]);
        }

        return text.ToString();
    }
}
