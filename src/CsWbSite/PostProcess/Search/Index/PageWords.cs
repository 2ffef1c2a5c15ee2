namespace CsWbSite.PostProcess.Search.Index;

/// <summary>The words of one page by field, as the numbers that <see cref="Analysis.TextWords"/> gave them.</summary>
internal sealed record PageWords(int[] Title, int[] Summary, int[] Terms, int[] Also, IReadOnlyList<SectionWords> Sections, double Weight)
{
    public IEnumerable<int[]> Fields
    {
        get
        {
            yield return Title;
            yield return Summary;
            yield return Terms;
            yield return Also;
            foreach (var section in Sections)
            {
                yield return section.Heading;
                yield return section.Text;
            }
        }
    }
}

internal sealed record SectionWords(int[] Heading, int[] Text, double Weight);
