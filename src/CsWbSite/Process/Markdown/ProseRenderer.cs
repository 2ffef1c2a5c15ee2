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
    private readonly ImmutableArray<Hole>.Builder holes = ImmutableArray.CreateBuilder<Hole>();

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

    public static Prose ProseOf(
        MarkdownDocument document,
        MarkdownPipeline pipeline,
        OrderedDictionary<HeadingBlock, Heading> headings,
        Language language,
        Func<MarkdownObject, SourceLocation> placeOf)
    {
        var renderer = idle ?? new ProseRenderer(new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }, pipeline);

        // One that throws in the middle of a document is not used again.
        idle = null;
        (renderer.Headings, renderer.Language, renderer.PlaceOf) = (headings, language, placeOf);
        renderer.Begin("");
        renderer.Render(document);
        var prose = new Prose(renderer.text.ToString(), renderer.holes.ToImmutable(), [.. headings.Values]);
        renderer.text.GetStringBuilder().Clear();
        renderer.holes.Clear();
        renderer.Reset();
        idle = renderer;
        return prose;
    }

    /// <summary>What follows stands below this heading.</summary>
    public void Begin(string heading) => (LastHeading, Tables) = (heading, 0);

    /// <summary>Leaves a hole that is filled when the whole site is known.</summary>
    public void WriteHole(HoleKind kind, Located<string> target) => holes.Add(new Hole(kind, text.GetStringBuilder().Length, target));
}
