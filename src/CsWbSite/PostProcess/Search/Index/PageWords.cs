namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// The words of one page by field, as the numbers that <see cref="Analysis.TextWords"/> gave them. They are one array, because the fields of a large site are
/// hundreds of thousands.
/// </summary>
/// <param name="words">Of the title, the summary, the terms, other wordings, and then of the heading and the text of each section.</param>
/// <param name="ends">Where each of these fields ends.</param>
/// <param name="sectionWeights">How much the words of each section count.</param>
/// <param name="weight">How much those of the page do.</param>
internal sealed class PageWords(int[] words, int[] ends, double[] sectionWeights, double weight)
{
    /// <summary>How many fields stand before those of the sections.</summary>
    private const int OfPage = 4;

    public ReadOnlySpan<int> All => words;

    public ReadOnlySpan<int> Title => Field(0);

    public ReadOnlySpan<int> Summary => Field(1);

    public ReadOnlySpan<int> Terms => Field(2);

    public ReadOnlySpan<int> Also => Field(3);

    public int SectionCount => sectionWeights.Length;

    public double Weight => weight;

    public SectionWords Section(int number) => new(Field(OfPage + (2 * number)), Field(OfPage + (2 * number) + 1), sectionWeights[number]);

    private ReadOnlySpan<int> Field(int number) => words.AsSpan((number == 0 ? 0 : ends[number - 1])..ends[number]);
}

internal readonly ref struct SectionWords(ReadOnlySpan<int> heading, ReadOnlySpan<int> text, double weight)
{
    public ReadOnlySpan<int> Heading { get; } = heading;

    public ReadOnlySpan<int> Text { get; } = text;

    public double Weight { get; } = weight;

    public int Length => Heading.Length + Text.Length;
}
