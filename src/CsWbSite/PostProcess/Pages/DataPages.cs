using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Data;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class DataPages
{
    public static Page Build(PageFactory factory, DataFiles data, Language language)
    {
        var site = factory.Site;
        var books = site.Parsed.Items.OfType<Booklet>().OrderBy(booklet => booklet.Number)
            .Select(booklet => new Link(booklet.Title[language], site.RouteOf(booklet, language).Epub.Path));
        return factory.OfList(SiteMap.Data, language, PageTexts.Data, PageTexts.DataSummary, new DataBody(
            DataSet.Version, DataFiles.AsOf(site), site.Settings.Licence, data.Sets[language], data.Tables[language], SiteMap.Sources[language], [.. books]));
    }
}
