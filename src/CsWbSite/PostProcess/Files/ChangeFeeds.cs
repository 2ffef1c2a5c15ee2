using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Files;

/// <summary>What changed in the library and in the plans, as feeds: for who follows them and does not read announcements.</summary>
internal static class ChangeFeeds
{
    /// <summary>A first publication of the whole library fits.</summary>
    private const int Most = 200;

    public static IEnumerable<OutputFile> Build(SiteContent site) => Languages.All.SelectMany(language => new[]
    {
        Feed(site, language, SiteMap.StrategiesFeed, SiteMap.Strategies, Texts.StrategiesFeedTitle, Texts.StrategiesFeedWhy,
            site.All<Strategy>(language).SelectMany(strategy => ChangesOf(strategy).Select(change => EntryOf(site, strategy, change, language)))),
        Feed(site, language, SiteMap.PlansFeed, SiteMap.Plans, Texts.PlansFeedTitle, Texts.PlansFeedWhy,
            site.All<CommunityPlan>(language).SelectMany(plan => ChangesOf(plan).Select(change => EntryOf(site, plan, change, language)))),
    });

    private static OutputFile Feed(
        SiteContent site, Language language, Bilingual<Route> feed, Bilingual<Route> list, Bilingual<string> title, Bilingual<string> subtitle, IEnumerable<FeedEntry> entries) =>
        AtomFeed.Build(site, language, feed[language], $"{site.Settings.Name[language]} – {title[language]}", subtitle[language], list[language], [.. entries.OrderByDescending(entry => entry.Date).Take(Most)]);

    /// <summary>What the author wrote down, and the review where that says nothing of its day.</summary>
    private static IEnumerable<Milestone> ChangesOf(Strategy strategy) => strategy.Changes
        .Concat(strategy.Reviewed is { } reviewed && strategy.Changes.All(change => change.Date != reviewed) ? [new Milestone(reviewed, Texts.StrategyChecked)] : []);

    private static IEnumerable<Milestone> ChangesOf(CommunityPlan plan)
    {
        if (plan.Updated is { } updated)
        {
            yield return new Milestone(updated, Texts.PlanItselfChanged);
        }

        if (plan.Reviewed is { } reviewed)
        {
            yield return new Milestone(reviewed, Texts.PlanChecked);
        }
    }

    /// <summary>The id holds the words too: two changes of one day are two entries.</summary>
    private static FeedEntry EntryOf(SiteContent site, Content item, Milestone change, Language language) => new(
        site.RouteOf(item, language).Path,
        $"#{change.Date}-{Slug.Of(change.What[language])}",
        $"{item.Title[language]} – {change.What[language]}",
        change.Date,
        item.Summary[language]);
}
