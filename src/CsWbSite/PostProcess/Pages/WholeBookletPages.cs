using System.Globalization;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class WholeBookletPages
{
    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var crumb = PageFactory.Crumb(SiteMap.Booklets, PageTexts.Booklets, language);
        foreach (var booklet in site.Parsed.Items.OfType<Booklet>())
        {
            var chapters = ChapterOrder.InOrder(site, booklet);
            var words = new WholeBooklet(site, booklet, chapters, language);
            var sources = new SourceNumbers(site.Parsed.References!);
            var body = new WholeBookletBody(booklet, site.LinkTo(booklet, language), words.ChaptersOf(sources), sources.All(booklet.Sources));
            var title = PageTexts.WholeBooklet.Select(form => string.Format(CultureInfo.InvariantCulture, form, booklet.Title[language]));
            yield return factory.OfList(site.RoutesOf(booklet).Select(route => route.Whole), language, title, booklet.Summary, body, crumb, site.LinkTo(booklet, language)) with
            {
                Reviewed = booklet.Reviewed,
                SourcePath = booklet.At.Path,
                FormOf = site.RoutesOf(booklet)[language],
            };
        }
    }
}
