using System.Collections.Immutable;
using System.IO.Hashing;
using CsWbSite.Model.Pages;

namespace CsWbSite.PostProcess.Search;

/// <summary>
/// All pages, each drawn when it is asked for and then let go. The search reads a page the first time that it is drawn, so that a build draws none twice.
/// </summary>
/// <param name="named">The page as it is to be drawn.</param>
internal sealed class DrawnPages(ImmutableArray<Page> pages, Func<Page, Page> named)
{
    private readonly ReadPage?[] read = new ReadPage?[pages.Length];
    private readonly PageLinks links = new([.. pages.Where(IsFound).Select(page => page.Route.Path)]);

    public ImmutableArray<Page> Pages => pages;

    /// <summary>The HTML of a page, to be read before the same thread draws another.</summary>
    public ReadOnlyMemory<byte> Draw(int index)
    {
        var page = pages[index];
        var html = PageRenderer.Draw(named(page));
        if (read[index] is not null || !IsFound(page))
        {
            return Utf8Text.BytesOf(html);
        }

        var document = new SearchDocument(page, SearchFacets.TermsOf(page, page.Language), SectionReader.Read(html)) { Links = links.Read(html) };
        // After the sections, whose texts take the same room on their way.
        var bytes = Utf8Text.BytesOf(html);
        read[index] = new ReadPage(document, XxHash128.Hash(bytes.Span));
        return bytes;
    }

    /// <summary>What the search knows of a page that it finds.</summary>
    public ReadPage Read(int index)
    {
        if (read[index] is null)
        {
            Draw(index);
        }

        return read[index]!;
    }

    /// <summary>The same, which is let go here: of its document no section is left.</summary>
    public SearchDocument Take(int index)
    {
        var (document, fingerprint) = Read(index);
        read[index] = new ReadPage(document with { Sections = SectionTexts.None }, fingerprint);
        return document;
    }

    /// <summary>Pages of content, and those of themes, risk factors and regions; any other list would repeat what its items say, and stand before them.</summary>
    public static bool IsFound(Page page) => page.Body is
        BookletBody or ChapterBody or ToolBody or PlanBody or StrategyBody or UpdateBody or StandaloneBody or VocabularyBody or TermBody or RegionBody;
}

/// <param name="Fingerprint">Of the whole HTML.</param>
internal sealed record ReadPage(SearchDocument Document, byte[] Fingerprint);
