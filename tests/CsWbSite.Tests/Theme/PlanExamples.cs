using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Theme.Parts;

namespace CsWbSite.Tests.Theme;

/// <summary>Examples of the parts that show a plan's figures and dates.</summary>
internal static class PlanExamples
{
    private static readonly TermLink Term = new(PartExamples.TermOf("homelessness"), "/x/#homelessness");

    public static readonly IReadOnlyList<PartExample> All =
    [
        PartExamples.Of<IndicatorValues>("a value without a bar", ("Indicator", IndicatorOf("$", (2020, 3)))),
        PartExamples.Of<IndicatorValues>("a share", ("Indicator", IndicatorOf("%", (2020, 45.5m)))),
        PartExamples.Of<IndicatorValues>("values of several years", ("Indicator", IndicatorOf(null, (2020, 3), (2024, 12)))),
        PartExamples.Of<IndicatorTable>("indicators, one without a value", ("Indicators", new[] { IndicatorOf(null), IndicatorOf("%", (2020, 0)) })),
        PartExamples.Of<TimelineChart>("a plan without an end", ("Timeline", new PlanTimeline((0, null), [12.5m], [0, 50], [(2021, 0)]))),
        PartExamples.Of<SimilarPlans>("similar plans", ("Plans", new[]
        {
            new SimilarPlan(new Link(PartExamples.Hostile, "/en/a/"), [Term], [Term, Term], Term, new Population(1200, 2021, new("City", "Ville"), true)),
            new SimilarPlan(new Link(PartExamples.Long, "/en/b/"), [], [], null, null),
        })),
        PartExamples.Of<PlaceField>("the field for places", ("Finder", new PlaceFinder("/assets/places.js", "/assets/places-en.json", "/en/plans/"))),
        PartExamples.Of<PlanMapView>("a map", ("Map", new PlanMap("M0 0l9 9z", new(0, 0, 100, 100, 9, [new(1, PartExamples.Hostile, "/en/a/", 5, 5)]), new(50, 50, 50, 50, 2, [new(2, "x", "/en/b/", 60, 60)])))),
        PartExamples.Of<SimilarPlans>("no similar plan", isEmpty: true, ("Plans", Array.Empty<SimilarPlan>())),
    ];

    public static Indicator IndicatorOf(string? unit, params (int Year, decimal Value)[] values) => new(
        new(PartExamples.Hostile, PartExamples.Hostile), null, unit is null ? null : new(unit, unit), false,
        values.ToImmutableSortedDictionary(value => value.Year, value => value.Value), null, new("A target", "Une cible"), new("A note.", "Une note."));
}
