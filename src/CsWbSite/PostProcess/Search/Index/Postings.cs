using System.Runtime.InteropServices;
using System.Text;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>Where a term is found, and how much it counts there: pages for title, summary and terms, sections for headings and words.</summary>
internal sealed class Postings
{
    /// <summary>How finely weights are told apart; the browser reads the same number.</summary>
    public const int Levels = 8;

    /// <summary>A longer list keeps the places where the term counts most; the others go into a file of their own, for words that are excluded.</summary>
    public const int Longest = 3000;

    private readonly List<(int Place, int Level)> places = [];

    public int Count => places.Count;

    public IReadOnlyList<(int Place, int Level)> Places => places;

    /// <param name="share">Of the greatest weight, above 0, at most 1.</param>
    public void Add(int place, double share) => places.Add((place, Math.Clamp((int)Math.Ceiling(share * Levels), 1, Levels)));

    /// <summary>The places that count most, or (rest) the others: for each level a header of count and level, then the places ascending.</summary>
    public string Text(bool rest = false)
    {
        var sorted = places.OrderByDescending(entry => entry.Level).ThenBy(entry => entry.Place).ToList();
        var text = new StringBuilder();
        foreach (var level in (rest ? sorted.Skip(Longest) : sorted.Take(Longest)).GroupBy(entry => entry.Level))
        {
            List<int> ascending = [.. level.Select(entry => entry.Place)];
            NumberText.Append(text, ((ascending.Count - 1) * Levels) + level.Key - 1);
            NumberText.AppendAscending(text, CollectionsMarshal.AsSpan(ascending));
        }

        return text.ToString();
    }
}
