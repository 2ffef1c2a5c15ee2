using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class StrategyPages
{
    private const string RatingsPage = "pages/how-to-read-ratings";

    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var strategies = site.All<Strategy>(language).ToList();
        yield return factory.OfList(SiteMap.Strategies, language, PageTexts.Strategies, PageTexts.StrategiesSummary,
            new StrategyListBody([.. strategies.Select(strategy => EntryOf(site, strategy, language))]));
        foreach (var strategy in strategies)
        {
            yield return factory.OfItem(strategy, language, BodyOf(site, strategy, language), PageFactory.Crumb(SiteMap.Strategies, PageTexts.Strategies, language));
        }
    }

    private static StrategyEntry EntryOf(SiteContent site, Strategy strategy, Language language) => new(
        strategy,
        site.CardOf(strategy, language),
        RatingRule.RatingOf(strategy),
        site.Terms(VocabularyKind.Areas, strategy.Areas, language),
        site.Terms(VocabularyKind.RiskFactors, strategy.RiskFactors, language));

    private static StrategyBody BodyOf(SiteContent site, Strategy strategy, Language language)
    {
        var sources = new SourceNumbers(site.Parsed.References!);
        var words = WritingBuilder.Build(site, strategy.Halves[language], sources);
        CitedStatement Cited(SourcedStatement statement) => new(statement, sources.OfOrNull(statement.Source));
        return new StrategyBody(
            strategy,
            words,
            RatingRule.RatingOf(strategy),
            site.Term(VocabularyKind.Outcomes, strategy.PrimaryOutcome.Value, language)!,
            site.Terms(VocabularyKind.Areas, strategy.Areas, language),
            site.Terms(VocabularyKind.RiskFactors, strategy.RiskFactors, language),
            site.Terms(VocabularyKind.ProtectiveFactors, strategy.ProtectiveFactors, language),
            site.Terms(VocabularyKind.Sectors, strategy.Sectors, language),
            site.Terms(VocabularyKind.Groups, strategy.Groups, language),
            site.Terms(VocabularyKind.Settings, strategy.Settings, language),
            [
                .. strategy.Findings.Select(finding => new FindingView(
                    finding,
                    site.Term(VocabularyKind.Outcomes, finding.Outcome.Value, language)!,
                    sources.Of(finding.Source),
                    finding.Outcome.Value == strategy.PrimaryOutcome.Value)),
            ],
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
            site.Find(RatingsPage) is { } page ? site.RouteOf(page, language).Path : null);
    }
}
