using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class PlanPages
{
    /// <summary>More would hide the surest ones; the page of the theme lists all.</summary>
    private const int MostByTheme = 8;

    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        yield return factory.OfList(SiteMap.Plans, language, PageTexts.Plans, PageTexts.PlansSummary, new PlanListBody(RegionsOf(site, language), CommunityIndex.Build(site, language)));
        foreach (var plan in site.All<CommunityPlan>(language))
        {
            yield return factory.OfItem(plan, language, BodyOf(site, plan, language), PageFactory.Crumb(SiteMap.Plans, PageTexts.Plans, language));
        }
    }

    private static ImmutableArray<PlanRegion> RegionsOf(SiteContent site, Language language)
    {
        var plans = site.All<CommunityPlan>(language).ToLookup(plan => plan.Region.Value, StringComparer.Ordinal);
        return
        [
            .. site.Vocabulary(VocabularyKind.Regions)!.Terms.Where(term => plans.Contains(term.Id)).Select(term => new PlanRegion(
                site.Term(VocabularyKind.Regions, term.Id, language)!,
                [.. plans[term.Id].Select(plan => EntryOf(site, plan, language))])),
        ];
    }

    private static PlanEntry EntryOf(SiteContent site, CommunityPlan plan, Language language) => new(
        plan,
        site.CardOf(plan, language),
        site.Terms(VocabularyKind.Themes, plan.Priorities.SelectMany(priority => priority.Themes).DistinctBy(id => id.Value), language));

    private static PlanBody BodyOf(SiteContent site, CommunityPlan plan, Language language)
    {
        var sources = new SourceNumbers(site.Parsed.References!);
        var words = WritingBuilder.Build(site, plan.Halves[language], sources);
        var actions = plan.Actions.Select(action => ActionOf(site, plan, action, language)).ToList();
        return new PlanBody(
            plan,
            site.Term(VocabularyKind.Regions, plan.Region.Value, language)!,
            words,
            [.. plan.Priorities.Select(priority => PriorityOf(site, priority, actions, language))],
            [
                .. site.Vocabulary(VocabularyKind.Areas)!.Terms.Select(area => new AreaActions(
                    site.Term(VocabularyKind.Areas, area.Id, language)!,
                    [.. actions.Where(action => action.Area?.Term.Id == area.Id)])),
            ],
            [.. actions.Where(action => action.Area is null)],
            RelatedItems.Of(site, plan, language),
            sources.All([]));
    }

    private static ActionView ActionOf(SiteContent site, CommunityPlan plan, PlanAction action, Language language) => new(
        action,
        action.Area is { } area ? site.Term(VocabularyKind.Areas, area.Value, language) : null,
        plan.Priorities.FirstOrDefault(priority => priority.Id == action.Priority?.Value),
        [.. action.Strategies.Select(id => site.Find("strategies/" + id.Value)).OfType<Strategy>().Select(strategy => site.LinkTo(strategy, language))]);

    private static PriorityView PriorityOf(SiteContent site, PlanPriority priority, List<ActionView> actions, Language language)
    {
        var own = actions.Where(action => action.Priority?.Id == priority.Id).ToImmutableArray();
        var named = own.SelectMany(action => action.Strategies).Distinct().ToImmutableArray();
        var themes = priority.Themes.Select(id => site.Vocabulary(VocabularyKind.Themes)!.Find(id.Value)!).ToList();
        var risks = priority.RiskFactors.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var suggested = site.All<Strategy>(language)
            .Where(strategy => strategy.RiskFactors.Any(id => risks.Contains(id.Value)))
            .Select(strategy => site.LinkTo(strategy, language))
            .Except(named)
            .ToImmutableArray();
        var byTheme = site.All<Strategy>(language)
            .Where(strategy => themes.Any(theme => ThemeFit.Fits(site, theme, strategy)))
            .OrderByDescending(strategy => RatingRule.RatingOf(strategy).Certainty)
            .Select(strategy => site.LinkTo(strategy, language))
            .Except(named)
            .Except(suggested)
            .Take(MostByTheme);
        return new PriorityView(
            priority,
            site.Terms(VocabularyKind.Themes, priority.Themes, language),
            site.Terms(VocabularyKind.RiskFactors, priority.RiskFactors, language),
            own,
            named,
            suggested,
            [.. byTheme]);
    }
}
