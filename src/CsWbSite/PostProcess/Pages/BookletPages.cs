using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class BookletPages
{
    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var booklets = site.Parsed.Items.OfType<Booklet>().OrderBy(booklet => booklet.Number).ToList();
        var crumb = PageFactory.Crumb(SiteMap.Booklets, PageTexts.Booklets, language);
        yield return factory.OfList(SiteMap.Booklets, language, PageTexts.Booklets, PageTexts.BookletsSummary,
            new BookletListBody([.. booklets.Select(booklet => site.CardOf(booklet, language, $"{PageTexts.BookletNumber(booklet.Number)[language]}, {CanadianFormat.Date(booklet.Published, language)}"))]));
        foreach (var booklet in booklets)
        {
            var chapters = ChapterOrder.InOrder(site, booklet);
            var contents = ContentsOf(site, booklet, chapters, language);
            var sources = new SourceNumbers(site.Parsed.References!).All(booklet.Sources);
            yield return factory.OfItem(booklet, language, new BookletBody(booklet, contents, sources), crumb);
            var links = chapters.ConvertAll(chapter => site.LinkTo(chapter, language));
            Link[] crumbs = [crumb, site.LinkTo(booklet, language)];
            for (var index = 0; index < chapters.Count; index++)
            {
                var (previous, next) = (index > 0 ? links[index - 1] : null, index + 1 < links.Count ? links[index + 1] : null);
                yield return Chapter(factory, booklet, chapters[index], previous, next, contents, language, crumbs);
            }
        }
    }

    private static Page Chapter(
        PageFactory factory, Booklet booklet, BookletChapter chapter, Link? previous, Link? next, ImmutableArray<BookletContents> contents, Language language, Link[] crumbs)
    {
        var site = factory.Site;
        var sources = new SourceNumbers(site.Parsed.References!);
        var words = WritingBuilder.Build(site, chapter.Halves[language], sources);
        var body = new ChapterBody(chapter, booklet.Number, words, previous, next, contents, RelatedItems.LinkedFrom(site, chapter, language), sources.All(chapter.Sources));
        var page = factory.OfItem(chapter, language, body, crumbs);
        return page with { Reviewed = chapter.Reviewed ?? booklet.Reviewed };
    }

    private static ImmutableArray<BookletContents> ContentsOf(SiteContent site, Booklet booklet, List<BookletChapter> chapters, Language language)
    {
        var byStem = chapters.ToDictionary(ChapterOrder.StemOf, StringComparer.Ordinal);
        return
        [
            .. booklet.Parts.Select(part => new BookletContents(
                part.Title[language],
                [
                    .. part.Chapters.Select(name => byStem[name.Value])
                        .Select(chapter => new ChapterEntry(chapter.Number?[language], site.CardOf(chapter, language))),
                ])),
        ];
    }
}
