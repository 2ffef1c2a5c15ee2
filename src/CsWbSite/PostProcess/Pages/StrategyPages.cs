using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Library;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class StrategyPages
{
    private const string RatingsPage = "pages/how-to-read-ratings";

    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var strategies = site.All<Strategy>(language);
        var crumb = PageFactory.Crumb(SiteMap.Strategies, PageTexts.Strategies, language);
        var (compare, map) = (PageFactory.Crumb(SiteMap.Compare, PageTexts.Compare, language), PageFactory.Crumb(SiteMap.EvidenceMap, PageTexts.EvidenceMap, language));
        yield return factory.OfList(SiteMap.Strategies, language, PageTexts.Strategies, PageTexts.StrategiesSummary, new StrategyListBody(
            [.. RatedStrategies.Of(site, language).Select(rated => EntryOf(site, rated.Strategy, rated.Rating, language))],
            factory.Assets.LibraryScript,
            factory.Library.Facets[language],
            compare,
            map,
            site.Find(RatingsPage) is { } about ? site.LinkTo(about, language) : null,
            ThemeFit.Entries(site, language)));
        yield return factory.OfList(SiteMap.Compare, language, PageTexts.Compare, PageTexts.CompareSummary, new CompareBody(
            factory.Assets.CompareScript, factory.Library.Comparison[language], [.. strategies.Select(strategy => site.LinkTo(strategy, language))]), crumb);
        yield return factory.OfList(SiteMap.Shortlist, language, PageTexts.Shortlist, PageTexts.ShortlistSummary, new ShortlistBody(
            factory.Assets.ShortlistScript,
            factory.Assets.TakeScript,
            factory.Library.Shortlist,
            crumb,
            PageFactory.Crumb(SiteMap.Toolkit, PageTexts.Toolkit, language),
            [.. site.Vocabulary(VocabularyKind.Regions)!.Terms.Select(region => site.Term(VocabularyKind.Regions, region.Id, language)!)]), crumb);
        foreach (var strategy in strategies)
        {
            yield return factory.OfItem(strategy, language, BodyOf(site, strategy, language), crumb);
        }
    }

    private static StrategyEntry EntryOf(SiteContent site, Strategy strategy, Rating rating, Language language) => new(
        strategy,
        site.CardOf(strategy, language),
        rating,
        site.Terms(VocabularyKind.Areas, strategy.Areas, language),
        site.Terms(VocabularyKind.RiskFactors, strategy.RiskFactors, language));

    private static StrategyBody BodyOf(SiteContent site, Strategy strategy, Language language)
    {
        var sources = new SourceNumbers(site.Parsed.References!);
        var words = WritingBuilder.Build(site, strategy.Halves[language], sources);
        CitedStatement Cited(SourcedStatement statement) => new(statement, sources.OfOrNull(statement.Source));
        ImmutableArray<FindingView> findings =
        [
            .. strategy.Findings.Select((finding, index) => new FindingView(
                index + 1,
                finding,
                site.Term(VocabularyKind.Outcomes, finding.Outcome.Value, language)!,
                sources.Of(finding.Source),
                finding.Outcome.Value == strategy.PrimaryOutcome.Value)),
        ];
        return new StrategyBody(
            strategy,
            words,
            site.RatingOf(strategy),
            site.Term(VocabularyKind.Outcomes, strategy.PrimaryOutcome.Value, language)!,
            site.Terms(VocabularyKind.Areas, strategy.Areas, language),
            site.Terms(VocabularyKind.RiskFactors, strategy.RiskFactors, language),
            site.Terms(VocabularyKind.ProtectiveFactors, strategy.ProtectiveFactors, language),
            site.Terms(VocabularyKind.Sectors, strategy.Sectors, language),
            site.Terms(VocabularyKind.Groups, strategy.Groups, language),
            site.Terms(VocabularyKind.Settings, strategy.Settings, language),
            findings,
            ForestPlots.Build(findings),
            [.. strategy.Registries.Select(rating => new RegistryView(rating, site.Term(VocabularyKind.Registries, rating.Registry.Value, language)!))],
            [.. strategy.Canada.Sites.Select(Cited)],
            [.. strategy.Costs.Select(cost => new CitedCost(cost, sources.Of(cost.Source)))],
            [.. strategy.Harms.Select(Cited)],
            [
                .. site.All<CommunityPlan>(language)
                    .Where(plan => plan.Actions.Any(action => action.Strategies.Any(id => id.Value == strategy.Name)))
                    .Select(plan => site.LinkTo(plan, language)),
            ],
            RelatedItems.Of(site, strategy, language),
            sources.All(strategy.Sources),
            site.Find(RatingsPage) is { } page ? site.RouteOf(page, language).Path : null,
            CompareUrlOf(site, strategy, language));
    }

    /// <summary>As many as fit side by side: the strategy itself and the first related ones.</summary>
    private static string CompareUrlOf(SiteContent site, Strategy strategy, Language language) =>
        SiteMap.Compare[language].Path + "?s=" + string.Join(',', RelatedItems.StrategiesLike(site, strategy, language).Take(2).Prepend(strategy).Select(each => each.Name));
}
