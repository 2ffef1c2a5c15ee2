using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Places;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class PlanPages
{
    /// <summary>More would hide the surest ones; the page of the theme lists all.</summary>
    private const int MostByTheme = 8;

    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var regions = RegionsOf(site, language);
        yield return factory.OfList(SiteMap.Plans, language, PageTexts.Plans, PageTexts.PlansSummary, new PlanListBody(
            regions, CommunityIndex.Build(site, language), PlanMaps.Build([.. regions.SelectMany(region => region.Plans)]), factory.FinderOf(language)));
        foreach (var plan in site.All<CommunityPlan>(language))
        {
            yield return factory.OfItem(plan, language, BodyOf(site, plan, language), PageFactory.Crumb(SiteMap.Plans, PageTexts.Plans, language));
        }
    }

    /// <summary>The regions that have plans, each with its plans by place; the plans are numbered through all of them.</summary>
    public static ImmutableArray<PlanRegion> RegionsOf(SiteContent site, Language language)
    {
        var plans = site.All<CommunityPlan>(language).ToLookup(plan => plan.Region.Value, StringComparer.Ordinal);
        var number = 0;
        return
        [
            .. site.Vocabulary(VocabularyKind.Regions)!.Terms.Where(term => plans.Contains(term.Id)).Select(term => new PlanRegion(
                site.Term(VocabularyKind.Regions, term.Id, language)!,
                [
                    .. plans[term.Id].Select(plan => (Plan: plan, Place: CommunityIndex.PlaceOf(plan, language)))
                        .OrderBy(entry => Slug.Of(entry.Place), StringComparer.Ordinal)
                        .Select(entry => EntryOf(site, entry.Plan, entry.Place, ++number, language)),
                ])),
        ];
    }

    private static PlanEntry EntryOf(SiteContent site, CommunityPlan plan, string place, int number, Language language) => new(
        plan,
        site.CardOf(plan, language),
        site.Terms(VocabularyKind.Themes, plan.Priorities.SelectMany(priority => priority.Themes).DistinctBy(id => id.Value), language),
        number,
        place);

    private static PlanBody BodyOf(SiteContent site, CommunityPlan plan, Language language)
    {
        var sources = new SourceNumbers(site.Parsed.References!);
        var words = WritingBuilder.Build(site, plan.Halves[language], sources);
        var actions = plan.Actions.Select(action => ActionOf(site, plan, action, language)).ToList();
        return new PlanBody(
            plan,
            site.Term(VocabularyKind.Regions, plan.Region.Value, language)!,
            words,
            [.. plan.Priorities.Select(priority => PriorityOf(site, plan, priority, actions, language))],
            [
                .. site.Vocabulary(VocabularyKind.Areas)!.Terms.Select(area => new AreaActions(
                    site.Term(VocabularyKind.Areas, area.Id, language)!,
                    [.. actions.Where(action => action.Area?.Term.Id == area.Id)])),
            ],
            [.. actions.Where(action => action.Area is null)],
            SimilarPlans.Of(site, plan, language),
            sources.All([]));
    }

    private static ActionView ActionOf(SiteContent site, CommunityPlan plan, PlanAction action, Language language) => new(
        action,
        action.Area is { } area ? site.Term(VocabularyKind.Areas, area.Value, language) : null,
        plan.Priorities.FirstOrDefault(priority => priority.Id == action.Priority?.Value),
        [.. action.Strategies.Select(id => site.Find("strategies/" + id.Value)).OfType<Strategy>().Select(strategy => site.LinkTo(strategy, language))]);

    private static PriorityView PriorityOf(SiteContent site, CommunityPlan plan, PlanPriority priority, List<ActionView> actions, Language language)
    {
        var own = actions.Where(action => action.Priority?.Id == priority.Id).ToImmutableArray();
        var named = own.SelectMany(action => action.Action.Strategies).Select(id => site.Find("strategies/" + id.Value)).OfType<Strategy>().Distinct()
            .Select(strategy => new StrategyLink(site.LinkTo(strategy, language), site.RatingOf(strategy).Direction)).ToImmutableArray();
        var themes = priority.Themes.Select(id => site.Vocabulary(VocabularyKind.Themes)!.Find(id.Value)!).ToList();
        var risks = priority.RiskFactors.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var shown = named.Select(strategy => strategy.Link.Url).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Link> NotShown(IEnumerable<Strategy> strategies, int most) =>
            [.. strategies.Where(strategy => IsFitToSuggest(site, strategy)).Select(strategy => site.LinkTo(strategy, language)).Where(link => shown.Add(link.Url)).Take(most)];
        var suggested = NotShown(site.All<Strategy>(language).Where(strategy => strategy.RiskFactors.Any(id => risks.Contains(id.Value))), int.MaxValue);
        var byTheme = NotShown(site.Surest(language).Where(strategy => themes.Any(theme => site.Fits(theme, strategy))), MostByTheme);
        return new PriorityView(
            priority,
            site.Terms(VocabularyKind.Themes, priority.Themes, language),
            site.Terms(VocabularyKind.RiskFactors, priority.RiskFactors, language),
            own,
            named,
            suggested,
            byTheme,
            [.. plan.Indicators.Where(indicator => indicator.Priority?.Value == priority.Id)]);
    }

    /// <summary>A plan may name any strategy; this site suggests none that is known to make no difference or to do harm.</summary>
    private static bool IsFitToSuggest(SiteContent site, Strategy strategy) => site.RatingOf(strategy).Direction is not (Direction.None or Direction.Worse);
}
