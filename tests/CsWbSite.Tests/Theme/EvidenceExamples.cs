using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Theme.Parts;

namespace CsWbSite.Tests.Theme;

/// <summary>Examples of the parts that show findings, ratings and registries.</summary>
internal static class EvidenceExamples
{
    private static readonly TermLink Outcome = new(PartExamples.TermOf("crime"), "/en/vocabulary/outcomes/#crime");
    private static readonly NumberedSource Source = new(12, PartExamples.ReferenceOf("full", Language.English, true));

    private static readonly ForestPlot Forest = ForestPlots.Build(
    [
        ViewOf(1, Of(EffectMeasure.RiskRatio, 0.63m, new(0.48m, 0.82m)) with { Label = new(PartExamples.Hostile, PartExamples.Hostile) }),
        ViewOf(2, Of(EffectMeasure.OddsRatio, 0.000001m, new(0, 900))),
        ViewOf(3, Of(EffectMeasure.PercentChange, -37, null) with { Label = new(PartExamples.Long, PartExamples.Long) }),
        ViewOf(4, Of(EffectMeasure.Smd, 0, new(-1, 1)) with { Direction = Direction.None }),
        ViewOf(5, Of(null, null, null) with { Shares = new(73, 31) }),
        ViewOf(6, Of(null, null, null)),
    ]);

    public static readonly IReadOnlyList<PartExample> All =
    [
        .. Enum.GetValues<CostLevel>().Select(level => PartExamples.Of<CostMark>($"cost {level}", isEmpty: true, ("Level", level))),
        PartExamples.Of<ForestChart>("a drawing of findings", ("Forest", Forest)),
        PartExamples.Of<ForestChart>("nothing to draw", ("Forest", ForestPlots.Build([ViewOf(1, Of(null, null, null))]))),
        PartExamples.Of<ForestStrip>("a finding with an interval", isEmpty: true, ("Panel", Forest.Panels[0]), ("Row", Forest.Panels[0].Rows[0])),
        PartExamples.Of<ForestStrip>("a finding without an interval", isEmpty: true, ("Panel", Forest.Panels[1]), ("Row", Forest.Panels[1].Rows[0])),
        PartExamples.Of<ForestSides>("the better side", ("BetterWhen", Side.Lower)),
        PartExamples.Of<ForestSides>("no better side known", ("BetterWhen", null)),
        PartExamples.Of<EvidenceMapTable>("a map with a cell and an empty one", ("Map", new CategoryMapBody(
            PartExamples.Hostile,
            [Outcome, new(PartExamples.TermOf("health"), "/x/#health")],
            [new MapRow(Outcome, "risk-1", [new MapCell(Outcome, [new RatedLink(new Link(PartExamples.Hostile, "/en/x/"), Certainty.Moderate, Direction.None)])])],
            [PartExamples.Long],
            [Outcome],
            null,
            null))),
        PartExamples.Of<RegistryTable>("registries", ("Views", Enum.GetValues<RegistryOutcome>().Select(RegistryOf).ToList())),
        PartExamples.Of<RegistryTable>("no registries", ("Views", new List<RegistryView>())),
    ];

    private static RegistryView RegistryOf(RegistryOutcome outcome) => new(
        new RegistryRating(
            new Located<string>("register", PartExamples.At), outcome, outcome == RegistryOutcome.Rated ? PartExamples.Hostile : null, new("gloss", "glose"),
            new(PartExamples.Long, PartExamples.Long), new PartialDate(2012, 4), null, outcome == RegistryOutcome.Rated ? "https://example.org/?a=1&b=2" : null),
        new TermLink(PartExamples.TermOf("register") with { Status = RegistryStatus.Dormant }, "/en/vocabulary/registries/#register"));

    private static FindingView ViewOf(int number, Finding finding) => new(number, finding, Outcome, Source, true);

    private static Finding Of(EffectMeasure? measure, decimal? value, Interval? interval) => new()
    {
        Outcome = new("crime", PartExamples.At), Label = new("Theft", "Vol"), Direction = Direction.Better, Design = StudyDesign.SystematicReview, Studies = 3, Strong = true,
        Source = new("full", PartExamples.At), Measure = measure, Value = value, Interval = interval,
    };
}
