using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The pages around the content: gateway, home, search, errors, and those that are words only.</summary>
internal static class GeneralPages
{
    private const int FirstSteps = 4;

    public static IEnumerable<Page> InBothLanguages(PageFactory factory)
    {
        var settings = factory.Site.Settings;
        var homes = Bilingual.Of(language => new Link(settings.Name[language], SiteMap.Home[language].Path, language));
        yield return factory.OfList(Bilingual.Same(Route.Root), Language.English, settings.Name, settings.Tagline, new GatewayBody(homes, settings.Tagline)) with
        {
            Breadcrumbs = [],
        };
        yield return factory.OfList(
            Bilingual.Same(Route.Root.File("404.html")), Language.English, PageTexts.NotFound, PageTexts.NotFoundSummary, new NotFoundBody(true, homes, [])) with
        {
            Breadcrumbs = [],
            Indexed = false,
        };
    }

    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        yield return Home(factory, language);
        yield return factory.OfList(SiteMap.Search, language, PageTexts.Search, PageTexts.SearchSummary,
            new SearchBody(factory.Assets.SearchScript[language], factory.Assets.OfflineWorker, "", "", Lists(language)));
        var homes = Bilingual.Of(each => new Link(site.Settings.Name[each], SiteMap.Home[each].Path, each));
        yield return factory.OfList(SiteMap.Home.Select(home => home.File("404.html")), language, PageTexts.NotFound, PageTexts.NotFoundSummary,
            new NotFoundBody(false, homes, [.. Lists(language).Select(card => new Link(card.Title, card.Url))])) with
        {
            Indexed = false,
        };
        foreach (var page in site.All<StandalonePage>(language))
        {
            var sources = new SourceNumbers(site.Parsed.References!);
            var words = WritingBuilder.Build(site, page.Halves[language], sources);
            yield return factory.OfItem(page, language, new StandaloneBody(words, sources.All([])));
        }
    }

    private static Page Home(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var updates = UpdatePages.NewestFirst(site).Take(3).Select(update => UpdatePages.CardOf(site, update, language));
        var areas = site.Vocabulary(VocabularyKind.Areas)!.Terms.Select(term => site.Term(VocabularyKind.Areas, term.Id, language)!);
        var body = new HomeBody(
            PlansDoor(site, language),
            StrategiesDoor(site, language),
            new HomeDoor(SiteMap.Toolkit[language].Path, site.All<Tool>(language).Count, PlanningSteps(site, language)),
            [.. updates],
            [.. areas]);
        return factory.OfList(SiteMap.Home, language, site.Settings.Name, site.Settings.Tagline, body) with { Breadcrumbs = [] };
    }

    /// <summary>The most populous places by their own names: most visitors look for one of them.</summary>
    private static HomeDoor PlansDoor(SiteContent site, Language language)
    {
        var plans = site.All<CommunityPlan>(language);
        var first = plans.OrderByDescending(plan => plan.Population?.Value ?? 0).Take(FirstSteps)
            .Select(plan => site.LinkTo(plan, language) with { Text = plan.Communities.FirstOrDefault()?.Name[language] ?? plan.Title[language] });
        return new HomeDoor(SiteMap.Plans[language].Path, plans.Count, [.. first]);
    }

    /// <summary>The strategies that are surest to help.</summary>
    private static HomeDoor StrategiesDoor(SiteContent site, Language language)
    {
        var strategies = site.All<Strategy>(language);
        var first = strategies.Where(strategy => site.RatingOf(strategy).Direction == Direction.Better)
            .OrderByDescending(strategy => site.RatingOf(strategy).Certainty).Take(FirstSteps).Select(strategy => site.LinkTo(strategy, language));
        return new HomeDoor(SiteMap.Strategies[language].Path, strategies.Count, [.. first]);
    }

    /// <summary>The booklets, newest first, and then the tools: what one reads before making a plan.</summary>
    private static ImmutableArray<Link> PlanningSteps(SiteContent site, Language language) =>
    [
        .. site.Parsed.Items.OfType<Booklet>().OrderByDescending(booklet => booklet.Number).Select(booklet => site.LinkTo(booklet, language))
            .Concat(site.Parsed.Items.OfType<Tool>().OrderBy(tool => tool.Number).Select(tool => site.LinkTo(tool, language)))
            .Take(FirstSteps),
    ];

    private static ImmutableArray<Card> Lists(Language language) =>
    [
        Card(SiteMap.Plans, PageTexts.Plans, PageTexts.PlansSummary, language),
        Card(SiteMap.Strategies, PageTexts.Strategies, PageTexts.StrategiesSummary, language),
        Card(SiteMap.Booklets, PageTexts.Booklets, PageTexts.BookletsSummary, language),
        Card(SiteMap.Toolkit, PageTexts.Toolkit, PageTexts.ToolkitSummary, language),
        Card(SiteMap.VocabularyList, PageTexts.Vocabulary, PageTexts.VocabularySummary, language),
        Card(SiteMap.Updates, PageTexts.Updates, PageTexts.UpdatesSummary, language),
    ];

    private static Card Card(Bilingual<Route> routes, Bilingual<string> title, Bilingual<string> summary, Language language) =>
        new(title[language], routes[language].Path, summary[language]);
}
