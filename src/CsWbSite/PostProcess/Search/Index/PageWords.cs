namespace CsWbSite.PostProcess.Search.Index;

/// <summary>The words of one page by field, as the numbers that <see cref="Analysis.TextWords"/> gave them.</summary>
internal sealed record PageWords(int[] Title, int[] Summary, int[] Terms, IReadOnlyList<SectionWords> Sections, double Weight)
{
    public IEnumerable<int[]> Fields => [Title, Summary, Terms, .. Sections.SelectMany(section => new[] { section.Heading, section.Text })];
}

internal sealed record SectionWords(int[] Heading, int[] Text, double Weight);
