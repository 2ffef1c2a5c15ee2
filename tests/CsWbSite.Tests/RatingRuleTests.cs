using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;

namespace CsWbSite.Tests;

/// <summary>Each step of the rule that derives certainty.</summary>
public sealed class RatingRuleTests
{
    private static readonly Finding Review = Of(StudyDesign.SystematicReview) with { Studies = 5, Measure = EffectMeasure.RiskRatio, Value = 0.8m, Interval = new(0.7m, 0.9m) };

    [Fact]
    public void A_review_of_five_studies_is_high() => Assert.Equal(Certainty.High, CertaintyOf(Review));

    [Fact]
    public void A_review_of_four_studies_is_moderate() => Assert.Equal(Certainty.Moderate, CertaintyOf(Review with { Studies = 4 }));

    [Fact]
    public void A_weak_review_does_not_count() => Assert.Equal(Certainty.VeryLow, CertaintyOf(Review with { Strong = false }));

    [Fact]
    public void Three_strong_studies_are_moderate() => Assert.Equal(Certainty.Moderate, CertaintyOf(Single("a"), Single("b"), Single("c")));

    [Fact]
    public void One_or_two_strong_studies_are_low() => Assert.Equal(Certainty.Low, CertaintyOf(Single("a"), Single("b")));

    [Fact]
    public void No_comparison_is_very_low() => Assert.Equal(Certainty.VeryLow, CertaintyOf(Of(StudyDesign.Descriptive)));

    [Fact]
    public void No_finding_is_no_usable_evidence() => Assert.Equal(Certainty.NoUsableEvidence, CertaintyOf());

    [Fact]
    public void Strong_findings_that_disagree_take_one() => Assert.Equal(Certainty.Moderate, CertaintyOf(Review, Single("a") with { Direction = Direction.None }));

    [Fact]
    public void An_interval_over_no_effect_takes_one() => Assert.Equal(Certainty.Moderate, CertaintyOf(Review with { Interval = new(0.7m, 1.1m) }));

    [Fact]
    public void A_difference_has_its_no_effect_at_zero() =>
        Assert.Equal(Certainty.Moderate, CertaintyOf(Review with { Measure = EffectMeasure.Smd, Interval = new(-0.1m, 0.4m) }));

    [Fact]
    public void Indirectness_takes_one() => Assert.Equal(Certainty.Moderate, CertaintyOf(Review with { Indirect = new("a", "b") }));

    [Fact]
    public void A_missing_interval_takes_one() => Assert.Equal(Certainty.Moderate, CertaintyOf(Review with { Interval = null }));

    [Fact]
    public void A_single_study_is_at_most_low() => Assert.Equal(Certainty.Low, CertaintyOf(Single("a")));

    [Fact]
    public void A_Canadian_study_that_contradicts_allows_at_most_moderate() =>
        Assert.Equal(Certainty.Moderate, RatingRule.RatingOf(StrategyOf([Review]) with { Canada = new(CanadianLevel.StrongStudy, true, null, []) }).Certainty);

    [Fact]
    public void Every_step_leads_to_the_label()
    {
        var rating = RatingRule.RatingOf(StrategyOf([Review with { Interval = null, Indirect = new("a", "b") }]));
        Assert.Equal([4, -1, -1], rating.Steps.Select(step => step.Change));
        Assert.Equal((int)rating.Certainty, rating.Steps[^1].Score);
    }

    private static Certainty CertaintyOf(params Finding[] findings) => RatingRule.RatingOf(StrategyOf(findings)).Certainty;

    private static Finding Single(string source) => Of(StudyDesign.Rct) with { Source = At(source), Measure = EffectMeasure.RiskRatio, Value = 0.8m, Interval = new(0.7m, 0.9m) };

    private static Finding Of(StudyDesign design) => new()
    {
        Outcome = At("crime"), Label = new("a", "b"), Direction = Direction.Better, Design = design, Strong = design is StudyDesign.SystematicReview or StudyDesign.Rct, Source = At("s"),
    };

    private static Strategy StrategyOf(IEnumerable<Finding> findings) => new()
    {
        Id = "strategies/x",
        At = new("x"),
        Halves = Bilingual.Of(language => new LanguageHalf
        {
            Language = language, At = new("x"), Title = "x", Summary = "x", Slug = At("x"), Body = Prose.Empty, Fingerprint = "",
        }),
        Kind = StrategyKind.Program,
        Areas = [],
        PrimaryOutcome = At("crime"),
        Finding = new("a", "b"),
        Findings = [.. findings],
        Canada = new(CanadianLevel.NoneFound, false, null, []),
        CostLevel = CostLevel.Unknown,
    };

    private static Located<string> At(string id) => new(id, new("x"));
}
