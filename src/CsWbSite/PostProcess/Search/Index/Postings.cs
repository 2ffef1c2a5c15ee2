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
        // One number an entry, which sorts by level, greatest first, then by place: there are millions of entries in a large index.
        var sorted = new long[places.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = ((long)(Levels - places[i].Level) << 32) | (uint)places[i].Place;
        }

        Array.Sort(sorted);
        var kept = Math.Min(sorted.Length, Longest);
        var chosen = rest ? sorted.AsSpan(kept) : sorted.AsSpan(0, kept);
        var text = new StringBuilder();
        var ascending = new List<int>();
        for (var start = 0; start < chosen.Length; start += ascending.Count)
        {
            var order = chosen[start] >> 32;
            ascending.Clear();
            for (var i = start; i < chosen.Length && chosen[i] >> 32 == order; i++)
            {
                ascending.Add((int)chosen[i]);
            }

            NumberText.Append(text, (ascending.Count * Levels) - (int)order - 1);
            NumberText.AppendAscending(text, CollectionsMarshal.AsSpan(ascending));
        }

        return text.ToString();
    }
}
