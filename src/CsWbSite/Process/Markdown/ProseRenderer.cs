using System.Collections.Immutable;
using System.Globalization;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CsWbSite.Process.Markdown;

/// <summary>Renders Markdown documents as HTML with holes, one after another.</summary>
internal sealed class ProseRenderer : HtmlRenderer
{
    /// <summary>Setting up a renderer takes as long as a short document, so each thread keeps one.</summary>
    [ThreadStatic]
    private static ProseRenderer? idle;

    private readonly StringWriter text;
    private readonly ImmutableArray<ProsePart>.Builder parts = ImmutableArray.CreateBuilder<ProsePart>();

    private ProseRenderer(StringWriter writer, MarkdownPipeline pipeline)
        : base(writer)
    {
        text = writer;
        pipeline.Setup(this);
        PartRenderers.Replace(ObjectRenderers);
    }

    public IReadOnlyDictionary<HeadingBlock, Heading> Headings { get; private set; } = ImmutableDictionary<HeadingBlock, Heading>.Empty;

    public Language Language { get; private set; }

    public Func<MarkdownObject, SourceLocation> PlaceOf { get; private set; } = _ => default;

    /// <summary>The last heading written; names the tables below it.</summary>
    public string LastHeading { get; private set; } = "";

    /// <summary>How many tables stand below the last heading so far.</summary>
    public int Tables { get; set; }

    public static ImmutableArray<ProsePart> PartsOf(
        MarkdownDocument document,
        MarkdownPipeline pipeline,
        IReadOnlyDictionary<HeadingBlock, Heading> headings,
        Language language,
        Func<MarkdownObject, SourceLocation> placeOf)
    {
        var renderer = idle ?? new ProseRenderer(new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }, pipeline);

        // One that throws in the middle of a document is not used again.
        idle = null;
        (renderer.Headings, renderer.Language, renderer.PlaceOf) = (headings, language, placeOf);
        renderer.Begin("");
        renderer.Render(document);
        renderer.Flush();
        var parts = renderer.parts.ToImmutable();
        renderer.parts.Clear();
        renderer.Reset();
        idle = renderer;
        return parts;
    }

    /// <summary>What follows stands below this heading.</summary>
    public void Begin(string heading) => (LastHeading, Tables) = (heading, 0);

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
