using System.Collections.Immutable;
using System.Globalization;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CsWbSite.Process.Markdown;

/// <summary>Renders a Markdown document as HTML with holes. One use, one document.</summary>
internal sealed class ProseRenderer : HtmlRenderer
{
    private readonly StringWriter text;
    private readonly ImmutableArray<ProsePart>.Builder parts = ImmutableArray.CreateBuilder<ProsePart>();

    private ProseRenderer(
        StringWriter writer, IReadOnlyDictionary<HeadingBlock, Heading> headings, Language language, Func<MarkdownObject, SourceLocation> placeOf)
        : base(writer)
    {
        text = writer;
        Headings = headings;
        Language = language;
        PlaceOf = placeOf;
    }

    public IReadOnlyDictionary<HeadingBlock, Heading> Headings { get; }

    public Language Language { get; }

    public Func<MarkdownObject, SourceLocation> PlaceOf { get; }

    /// <summary>The last heading written; names the table below it.</summary>
    public string LastHeading { get; set; } = "";

    public static ImmutableArray<ProsePart> PartsOf(
        MarkdownDocument document,
        MarkdownPipeline pipeline,
        IReadOnlyDictionary<HeadingBlock, Heading> headings,
        Language language,
        Func<MarkdownObject, SourceLocation> placeOf)
    {
        var renderer = new ProseRenderer(new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }, headings, language, placeOf);
        pipeline.Setup(renderer);
        PartRenderers.Replace(renderer.ObjectRenderers);
        renderer.Render(document);
        renderer.Flush();
        return renderer.parts.ToImmutable();
    }

    /// <summary>Leaves a hole that is filled when the whole site is known.</summary>
    public void WriteHole(ProsePart hole)
    {
        Flush();
        parts.Add(hole);
    }

    private void Flush()
    {
        var written = text.GetStringBuilder();
        if (written.Length > 0)
        {
            parts.Add(new HtmlPart(written.ToString()));
            written.Clear();
        }
    }
}
