using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>What else a reader of an item may want.</summary>
internal static class RelatedItems
{
    private const int Most = 4;

    /// <summary>Strategies, plans and tools that the item's words link to, in that order of mention.</summary>
    public static ImmutableArray<Card> LinkedFrom(SiteContent site, WrittenContent item, Language language)
    {
        var half = item.Halves[language];
        return
        [
            .. site.GoalsOf(half).Select(goal => goal.Item)
                .Where(linked => linked is Strategy or CommunityPlan or Tool && linked.Id != item.Id)
                .DistinctBy(linked => linked!.Id)
                .Take(Most)
                .Select(linked => site.CardOf(linked!, language)),
        ];
    }

    /// <summary>Other strategies: those named by the author, then those that share most risk factors.</summary>
    public static ImmutableArray<Card> Of(SiteContent site, Strategy strategy, Language language) =>
        [.. StrategiesLike(site, strategy, language).Select(other => site.CardOf(other, language))];

    /// <summary>The same as items.</summary>
    public static IEnumerable<Strategy> StrategiesLike(SiteContent site, Strategy strategy, Language language)
    {
        var named = strategy.Related.Select(id => site.Find("strategies/" + id.Value)).OfType<Strategy>();
        var risks = strategy.RiskFactors.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var sharing = site.All<Strategy>(language)
            .Select(other => (Other: other, Shared: other.RiskFactors.Count(id => risks.Contains(id.Value))))
            .Where(candidate => candidate.Shared > 0)
            .OrderByDescending(candidate => candidate.Shared)
            .Select(candidate => candidate.Other);
        return named.Concat(sharing).DistinctBy(item => item.Id).Where(item => item.Id != strategy.Id).Take(Most);
    }
}
