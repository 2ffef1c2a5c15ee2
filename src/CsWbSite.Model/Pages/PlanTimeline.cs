using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Pages;

/// <summary>The dates of a plan on one axis of years. Places are per cent of the axis, so that a drawing needs no arithmetic.</summary>
/// <param name="Period">Where the years of the plan begin and end; it ends nowhere when no end is known.</param>
/// <param name="Adopted">Places of the dates on which a council or a board adopted it.</param>
/// <param name="Milestones">Places of the other dates.</param>
/// <param name="Years">The first day of some years, few enough to be labelled.</param>
public sealed record PlanTimeline(
    (decimal Start, decimal? End) Period, ImmutableArray<decimal> Adopted, ImmutableArray<decimal> Milestones, ImmutableArray<(int Year, decimal Place)> Years)
{
    private const int MostLabels = 7;

    /// <summary>Null when the plan has no date but its period.</summary>
    public static PlanTimeline? Of(CommunityPlan plan)
    {
        var dates = plan.Adopted.Select(adoption => adoption.Date).Concat(plan.Milestones.Select(milestone => milestone.Date)).ToList();
        if (dates.Count == 0)
        {
            return null;
        }

        var first = Math.Min(dates.Min(date => date.Year), plan.Period.From);
        var end = 1 + Math.Max(dates.Max(date => date.Year), plan.Period.To ?? plan.Period.From);
        decimal PlaceOf(decimal year) => decimal.Round(100 * (year - first) / (end - first), 1);
        var step = 1 + ((end - first) / MostLabels);
        return new PlanTimeline(
            (PlaceOf(plan.Period.From), plan.Period.To is { } to ? PlaceOf(to + 1) : null),
            [.. plan.Adopted.Select(adoption => PlaceOf(YearOf(adoption.Date))).Distinct().Order()],
            [.. plan.Milestones.Select(milestone => PlaceOf(YearOf(milestone.Date))).Distinct().Order()],
            [.. Enumerable.Range(first, end - first).Where(year => (year - first) % step == 0).Select(year => (year, PlaceOf(year)))]);
    }

    /// <summary>A date that is not known to the day stands in the middle of what is known.</summary>
    private static decimal YearOf(PartialDate date) => date.Year + (date.Month is { } month ? (month - 1 + (((date.Day ?? 15) - 1) / 31m)) / 12m : 0.5m);
}
