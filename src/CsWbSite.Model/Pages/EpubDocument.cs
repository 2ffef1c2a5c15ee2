using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Pages;

/// <summary>One document inside an EPUB: everything that its template needs.</summary>
/// <param name="File">Its name inside the book: "title.xhtml".</param>
public sealed record EpubDocument(string File, string Title, Language Language, EpubBody Body);

/// <summary>What a document of a book shows. A closed hierarchy: one record for each kind, one template for each record.</summary>
public abstract record EpubBody
{
    private protected EpubBody()
    {
    }
}

/// <summary>The first page: what the book is and where it comes from.</summary>
/// <param name="Url">The booklet's page on the site.</param>
public sealed record EpubTitleBody(Booklet Booklet, string SiteName, string Url, Licence? Licence) : EpubBody;

/// <param name="Number">"2", "Appendix A", or null.</param>
/// <param name="Xhtml">Writes the words as well-formed XML, its links inside the book or whole addresses.</param>
public sealed record EpubChapterBody(BookletChapter Chapter, string? Number, Action<TextWriter> Xhtml) : EpubBody;

/// <summary>The sources of all chapters, numbered through the book.</summary>
public sealed record EpubSourcesBody(ImmutableArray<NumberedSource> Sources) : EpubBody;

/// <summary>The table of contents by which reading systems find their way.</summary>
/// <param name="First">The document where the text begins.</param>
/// <param name="HasSources">The book ends with a list of sources.</param>
public sealed record EpubNavBody(ImmutableArray<EpubPart> Parts, string First, bool HasSources) : EpubBody;

/// <summary>A part of the booklet with its chapters; the addresses are file names inside the book.</summary>
public sealed record EpubPart(string Title, ImmutableArray<Link> Chapters);
