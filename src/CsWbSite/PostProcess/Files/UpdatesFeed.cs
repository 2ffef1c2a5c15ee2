using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Pages;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Files;

/// <summary>The announcements of each language as a feed.</summary>
internal static class UpdatesFeed
{
    private const int Most = 20;

    public static IEnumerable<OutputFile> Build(SiteContent site) => Languages.All.Select(language => AtomFeed.Build(
        site,
        language,
        SiteMap.UpdatesFeed[language],
        site.Settings.Name[language],
        PageTexts.UpdatesSummary[language],
        SiteMap.Updates[language],
        [
            .. UpdatePages.NewestFirst(site).Take(Most).Select(update => new FeedEntry(
                site.RouteOf(update, language).Path, "", update.Title[language], update.Date, update.Summary[language])),
        ]));
}
