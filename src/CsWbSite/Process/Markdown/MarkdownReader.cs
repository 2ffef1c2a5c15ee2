using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Problems;
using Markdig;
using Markdig.Syntax;

namespace CsWbSite.Process.Markdown;

/// <summary>The words of one file: what is published, and the shape that is compared with the other half.</summary>
internal sealed record ReadWords(Prose Prose, ProseShape Shape);

/// <summary>Turns Markdown into HTML with holes, and reports what may not stand in it.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = PipelineOf();

    /// <param name="bodyLine">The line of the file on which the body begins, from 1.</param>
    public static ReadWords Read(string path, string body, int bodyLine, Language language, Binding.Binding binding)
    {
        SourceLocation PlaceOf(MarkdownObject node) => new(path, node.Line + bodyLine, node.Column + 1);
        try
        {
            var document = Markdig.Markdown.Parse(body, Pipeline);
            MarkdownObject[] nodes = [.. document.Descendants()];
            MarkdownCheck.Check(nodes, PlaceOf, binding);
            var headings = HeadingAnchors.Assign(nodes, PlaceOf, binding);
            return new ReadWords(ProseRenderer.ProseOf(document, Pipeline, headings, language, PlaceOf), ProseShape.Of(nodes, language));
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's own limit of nesting, which its parser and its renderers report with this exception.
            binding.Add(Problem.Process.MarkdownTooDeep(new(path, bodyLine)));
            return new ReadWords(Prose.Empty, ProseShape.Empty);
        }
    }

    private static MarkdownPipeline PipelineOf()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseCustomContainers();
        builder.InlineParsers.Insert(0, new CitationParser());
        return builder.Build();
    }
}
