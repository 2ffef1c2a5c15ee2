using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsWbSite.Model.Pages;

namespace CsWbSite.PostProcess.Search;

/// <summary>Cuts a finished page into sections, so that search finds what readers see, whether it was written as words or as facts.</summary>
internal static class SectionReader
{
    private static readonly HashSet<string> Blocks = new(
        ["P", "LI", "TD", "TH", "DT", "DD", "H1", "H2", "H3", "H4", "H5", "H6", "DIV", "SECTION", "TR", "SUMMARY", "FIGCAPTION", "CAPTION"], StringComparer.Ordinal);

    /// <summary>A parser that keeps only the attributes asked for below: attributes are half of the cost of a document.</summary>
    public static HtmlParser Parser() => new(new HtmlParserOptions
    {
        IsSupportingProcessingInstructions = false,
        SkipComments = true,
        DisableElementPositionTracking = true,
        ShouldEmitAttribute = (ref _, name) => name.Span is "id" or "class" or "aria-hidden",
    });

    /// <summary>The sections of the page's <c>main</c>, in reading order. Navigation and forms are left out.</summary>
    public static List<SearchSection> Read(HtmlParser parser, Page page, string html)
    {
        var sections = new List<SearchSection>();
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        var end = html.LastIndexOf("</main>", StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            return sections;
        }

        var document = parser.ParseDocument(WithoutNavigation(html[start..end]));
        var (url, heading, text) = (page.Route.Path, "", new StringBuilder());
        void Close()
        {
            var words = text.ToString().Trim();
            if (words.Length > 0 || heading.Length > 0)
            {
                sections.Add(new SearchSection(url, page.Title, heading, sections.Count == 0 ? page.Summary : "", words));
            }
        }

        void Visit(INode node)
        {
            switch (node)
            {
                case IText words:
                    text.Append(words.Data.ReplaceLineEndings(" "));
                    return;
                case IElement { LocalName: "nav" or "form" or "svg" or "script" or "h1" }:
                    return;
                case IElement aside when IsAside(aside):
                    return;
                case IElement { LocalName: "h2" or "h3", Id: { Length: > 0 } id } title:
                    Close();
                    (url, heading) = (page.Route.At(id), title.TextContent.Trim());
                    text.Clear();
                    return;
            }

            foreach (var child in node.ChildNodes)
            {
                Visit(child);
            }

            if (node is IElement element && Blocks.Contains(element.TagName.ToUpperInvariant()))
            {
                text.Append(' ');
            }
        }

        Visit(document.Body!);
        Close();
        return sections;
    }

    /// <summary>Navigation is left out in any case, and on a page of a long booklet it is most of what would have to be parsed. One never lies in another.</summary>
    private static string WithoutNavigation(string html)
    {
        const string End = "</nav>";
        var kept = new StringBuilder(html.Length);
        var from = 0;
        for (var start = html.IndexOf("<nav", StringComparison.Ordinal); start >= 0; start = html.IndexOf("<nav", from, StringComparison.Ordinal))
        {
            kept.Append(html, from, start - from);
            from = html.IndexOf(End, start, StringComparison.Ordinal) + End.Length;
        }

        return kept.Append(html, from, html.Length - from).ToString();
    }

    /// <summary>Signs, numbers of citations, and what other pages are about.</summary>
    private static bool IsAside(IElement element) =>
        element.GetAttribute("aria-hidden") == "true" || element.ClassList.Contains("cite") || element.ClassList.Contains("related");
}
