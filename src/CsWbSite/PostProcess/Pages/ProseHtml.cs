using CsWbSite.Model.Items;

namespace CsWbSite.PostProcess.Pages;

/// <summary>Prose for another place than its own page: in a book, among other chapters, in a data file.</summary>
internal static class ProseHtml
{
    /// <summary>The words with each hole filled as the caller says.</summary>
    /// <param name="linkOf">The address for a link as the author wrote it, which was checked before.</param>
    /// <param name="imageOf">The same for an image.</param>
    /// <param name="citationOf">The HTML of one citation group.</param>
    public static string Of(Prose prose, Func<string, string> linkOf, Func<string, string> imageOf, Func<CitationPart, string> citationOf) =>
        string.Concat(PiecesOf(prose, linkOf, imageOf, citationOf));

    /// <summary>The same, not yet put together; a tag of a heading is always in one piece.</summary>
    public static IEnumerable<string> PiecesOf(Prose prose, Func<string, string> linkOf, Func<string, string> imageOf, Func<CitationPart, string> citationOf) =>
        prose.Parts.Select(part => part switch
        {
            HtmlPart written => written.Html,
            LinkPart link => linkOf(link.Target.Value),
            ImagePart image => imageOf(image.Target.Value),
            CitationPart citation => citationOf(citation),
            _ => "",
        });

    /// <summary>The numbers of a citation group, each a link to its source.</summary>
    /// <param name="file">The file that holds the sources; empty for this one.</param>
    public static string NumbersOf(CitationPart citation, SourceNumbers sources, string file) => string.Concat(citation.References
        .Select(sources.Of)
        .Select(source => $"<a class=\"cite\" href=\"{file}#{source.Anchor}\">[{source.Number}]</a>"));
}
