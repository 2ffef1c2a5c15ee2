using System.Collections;

namespace CsWbSite.PostProcess.Search;

/// <summary>
/// The sections of one page, in reading order: each is one entry of the search. Their texts wait as one, because those of a large site are hundreds of thousands.
/// </summary>
/// <param name="text">The heading and the words of each section in turn.</param>
/// <param name="ends">Where each of them ends, in signs.</param>
/// <param name="weights">How much the words of each section count.</param>
internal sealed class SectionTexts(Utf8Text text, int[] ends, double[] weights) : IEnumerable<SearchSection>
{
    /// <summary>Of a page whose texts were let go.</summary>
    public static readonly SectionTexts None = new(Utf8Text.Of(""), [], []);

    public double[] Weights => weights;

    public IEnumerator<SearchSection> GetEnumerator()
    {
        var (all, from) = (text.ToString().AsMemory(), 0);
        for (var section = 0; section < weights.Length; section++)
        {
            var (heading, end) = (ends[2 * section], ends[(2 * section) + 1]);
            yield return new SearchSection(all[from..heading], all[heading..end], weights[section]);
            from = end;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The part of a page below one heading.</summary>
/// <param name="Heading">Empty for the part above the first heading.</param>
/// <param name="Text">Blocks end with a line break, which no phrase crosses.</param>
/// <param name="Weight">How much its words count; titles of sources count less than words about the matter.</param>
internal readonly record struct SearchSection(ReadOnlyMemory<char> Heading, ReadOnlyMemory<char> Text, double Weight);
