using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CsWbSite.Process.Markdown;

/// <summary>How this site writes those parts of Markdown that differ from Markdig's own HTML.</summary>
internal static class PartRenderers
{
    public static void Replace(ObjectRendererCollection renderers)
    {
        renderers.Replace<HeadingRenderer>(new AnchoredHeadingRenderer());
        renderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer());
        renderers.Replace<HtmlTableRenderer>(new LabelledTableRenderer());
        renderers.Replace<HtmlCustomContainerRenderer>(new ContainerRenderer());
        renderers.Replace<HtmlBlockRenderer>(new NoHtmlBlockRenderer());
        renderers.Replace<HtmlInlineRenderer>(new NoHtmlInlineRenderer());
        renderers.Add(new CitationRenderer());
    }

    private sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock block)
        {
            var prose = (ProseRenderer)renderer;
            var heading = prose.Headings[block];
            prose.Begin(heading.Text);
            var level = (char)('0' + heading.Level);
            renderer.EnsureLine().Write("<h").Write(level).Write(" id=\"").Write(heading.Anchor).Write("\">").WriteLeafInline(block);
            renderer.Write("</h").Write(level).Write('>').EnsureLine();
        }
    }

    private sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var prose = (ProseRenderer)renderer;
            var target = link.Url ?? "";
            if (link.IsImage)
            {
                renderer.Write("<img src=\"");
                prose.WriteHole(HoleKind.Image, new(target, prose.PlaceOf(link)));
                renderer.Write("\" alt=\"").WriteEscape(InlineText.OfAll(link)).Write("\" loading=\"lazy\">");
                return;
            }

            switch (LinkTarget.KindOf(target))
            {
                case LinkTargetKind.Passage:
                    renderer.Write($"<span lang=\"{target[5..]}\">").WriteChildren(link);
                    renderer.Write("</span>");
                    break;
                case LinkTargetKind.External:
                    renderer.Write("<a href=\"").WriteEscapeUrl(target).Write("\">").WriteChildren(link);
                    renderer.Write("</a>");
                    break;
                case LinkTargetKind.Internal:
                    renderer.Write("<a href=\"");
                    prose.WriteHole(HoleKind.Link, new(target, prose.PlaceOf(link)));
                    renderer.Write("\">").WriteChildren(link);
                    renderer.Write("</a>");
                    break;
                default:
                    renderer.WriteChildren(link);
                    break;
            }
        }
    }

    private sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation)
        {
            var prose = (ProseRenderer)renderer;
            var at = prose.PlaceOf(citation);
            foreach (var (id, offset) in citation.Ids)
            {
                prose.WriteHole(HoleKind.Citation, new(id, at with { Column = at.Column + offset }));
            }
        }
    }

    /// <summary>A table in a region of its own, so that a wide one scrolls by keyboard too.</summary>
    private sealed class LabelledTableRenderer : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            var prose = (ProseRenderer)renderer;
            prose.Tables++;
            var name = (prose.Language == Language.English ? "Table" : "Tableau") + (prose.Tables > 1 ? $" {prose.Tables}" : "") + (prose.Language == Language.English ? ": " : "\u00A0: ");
            renderer.EnsureLine().Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(name + prose.LastHeading).WriteLine("\">");
            renderer.WriteLine("<table>");
            var inBody = false;
            foreach (var row in table.OfType<TableRow>())
            {
                if (!row.IsHeader && !inBody)
                {
                    renderer.WriteLine("<tbody>");
                    inBody = true;
                }

                renderer.WriteLine(row.IsHeader ? "<thead><tr>" : "<tr>");
                foreach (var cell in row.OfType<TableCell>())
                {
                    renderer.Write(row.IsHeader ? "<th scope=\"col\">" : "<td>");
                    var implicitParagraph = renderer.ImplicitParagraph;
                    renderer.ImplicitParagraph = true;
                    renderer.WriteChildren(cell);
                    renderer.ImplicitParagraph = implicitParagraph;
                    renderer.WriteLine(row.IsHeader ? "</th>" : "</td>");
                }

                renderer.WriteLine(row.IsHeader ? "</tr></thead>" : "</tr>");
            }

            renderer.Write(inBody ? "</tbody>" : "").WriteLine("</table></div>");
        }
    }

    private sealed class ContainerRenderer : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer container)
        {
            renderer.EnsureLine().WriteLine($"<div class=\"note note-{(MarkdownCheck.Containers.Contains(container.Info) ? container.Info : "note")}\">");
            renderer.WriteChildren(container);
            renderer.WriteLine("</div>");
        }
    }

    /// <summary>Raw HTML is an error; in a preview that is shown all the same, it appears as the text it is.</summary>
    private sealed class NoHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block) => renderer.Write("<pre>").WriteLeafRawLines(block, true, true).WriteLine("</pre>");
    }

    /// <inheritdoc cref="NoHtmlBlockRenderer"/>
    private sealed class NoHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline html) => renderer.WriteEscape(html.Tag);
    }
}
