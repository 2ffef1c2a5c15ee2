using System.Globalization;
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
    public void A_review_of_a_number_not_stated_starts_as_a_small_one() => Assert.Equal(Certainty.Moderate, CertaintyOf(Review with { Studies = null }));

    [Fact]
    public void Findings_on_other_outcomes_do_not_count() => Assert.Equal(Certainty.NoUsableEvidence, CertaintyOf(Review with { Outcome = At("housing") }));

    [Fact]
    public void A_finding_of_unclear_direction_is_left_out_and_named()
    {
        var rating = RatingRule.RatingOf(StrategyOf([Review, Single("a") with { Direction = Direction.Unclear }]));
        Assert.Equal(Certainty.High, rating.Certainty);
        Assert.Equal("a", Assert.Single(rating.LeftOut).Source.Value);
    }

    [Fact]
    public void Weak_findings_that_disagree_take_nothing() => Assert.Equal(Certainty.High, CertaintyOf(Review, Single("a") with { Direction = Direction.None, Strong = false }));

    [Fact]
    public void Two_findings_of_one_source_are_one_study() => Assert.Equal(Certainty.Low, CertaintyOf(Single("a"), Single("a"), Single("a")));

    [Fact]
    public void Indirectness_of_another_strong_finding_counts() =>
        Assert.Equal(Certainty.Moderate, CertaintyOf(Review, Single("a") with { Indirect = new("a", "b") }));

    [Fact]
    public void Deductions_stop_at_very_low() =>
        Assert.Equal(Certainty.VeryLow, CertaintyOf(Single("a") with { Interval = null, Indirect = new("a", "b") }));

    [Fact]
    public void The_leading_finding_is_strong_then_pooled_then_has_an_interval_then_more_studies_then_more_participants()
    {
        Finding LeadOf(params Finding[] findings) => RatingRule.RatingOf(StrategyOf(findings)).Lead!;
        var (review, single) = (Review with { Source = At("review") }, Single("single"));
        Assert.Same(single, LeadOf(review with { Strong = false }, single));
        Assert.Same(review, LeadOf(single, review));
        Assert.Same(review, LeadOf(review with { Interval = null, Studies = 90 }, review));
        Assert.Same(review, LeadOf(review with { Studies = 4 }, review));
        var large = review with { Participants = 9 };
        Assert.Same(large, LeadOf(review, large));
    }

    [Fact]
    public void A_review_decides_the_direction_where_findings_differ_and_a_single_study_does_not()
    {
        var worse = Single("a") with { Direction = Direction.Worse };
        Assert.Equal(Direction.Better, RatingRule.RatingOf(StrategyOf([Review, worse])).Direction);
        Assert.Equal(Direction.Mixed, RatingRule.RatingOf(StrategyOf([Single("b"), worse])).Direction);
        Assert.Equal(Direction.Worse, RatingRule.RatingOf(StrategyOf([worse])).Direction);
    }

    [Fact]
    public void Every_check_is_listed_with_what_it_rests_on_and_leads_to_the_label()
    {
        var review = Review with { Interval = null, Indirect = new("a", "b") };
        var rating = RatingRule.RatingOf(StrategyOf([review]));
        Assert.Equal(Enum.GetValues<RatingCheck>(), rating.Steps.Select(step => step.Check));
        Assert.Equal([4, 0, 0, -1, -1, 0, 0], rating.Steps.Select(step => step.Change));
        Assert.Equal((int)rating.Certainty, rating.Steps[^1].Score);
        Assert.All(rating.Steps.Where(step => step is { Applies: true, IsCeiling: false }), step => Assert.Same(review, Assert.Single(step.Findings)));
    }

    [Theory]
    [InlineData(EffectMeasure.RiskRatio, "2", EffectSize.Large)]
    [InlineData(EffectMeasure.OddsRatio, "0.5", EffectSize.Large)]
    [InlineData(EffectMeasure.RateRatio, "0.51", EffectSize.Medium)]
    [InlineData(EffectMeasure.HazardRatio, "0.75", EffectSize.Medium)]
    [InlineData(EffectMeasure.RiskRatio, "1.3", EffectSize.Small)]
    [InlineData(EffectMeasure.RiskRatio, "0.95", EffectSize.VerySmall)]
    [InlineData(EffectMeasure.PercentChange, "-50", EffectSize.Large)]
    [InlineData(EffectMeasure.PercentChange, "-10", EffectSize.Small)]
    [InlineData(EffectMeasure.PercentChange, "100", EffectSize.Large)]
    [InlineData(EffectMeasure.Smd, "-0.8", EffectSize.Large)]
    [InlineData(EffectMeasure.Smd, "0.5", EffectSize.Medium)]
    [InlineData(EffectMeasure.Smd, "0.2", EffectSize.Small)]
    [InlineData(EffectMeasure.Smd, "0.19", EffectSize.VerySmall)]
    [InlineData(EffectMeasure.PercentagePoints, "40", null)]
    [InlineData(EffectMeasure.Other, "3", null)]
    public void The_size_follows_the_figure(EffectMeasure measure, string value, EffectSize? size) =>
        Assert.Equal(size, RatingRule.RatingOf(StrategyOf([Review with { Measure = measure, Value = decimal.Parse(value, CultureInfo.InvariantCulture) }])).Size);

    [Fact]
    public void Two_shares_make_a_ratio() =>
        Assert.Equal(EffectSize.Large, RatingRule.RatingOf(StrategyOf([Review with { Measure = EffectMeasure.PercentagePoints, Value = 42, Shares = new(73, 31) }])).Size);

    [Theory]
    [InlineData(Direction.None)]
    [InlineData(Direction.Mixed)]
    public void Without_a_clear_direction_there_is_no_size(Direction direction) => Assert.Null(RatingRule.RatingOf(StrategyOf([Review with { Direction = direction, Value = 0.3m }])).Size);

    [Theory]
    [InlineData(Direction.Better, "0.8", Side.Lower)]
    [InlineData(Direction.Worse, "0.8", Side.Higher)]
    [InlineData(Direction.Better, "1.2", Side.Higher)]
    [InlineData(Direction.Better, "1", null)]
    [InlineData(Direction.None, "0.8", null)]
    public void The_better_side_follows_from_direction_and_figure(Direction direction, string ratio, Side? side) =>
        Assert.Equal(side, (Review with { Direction = direction, Value = decimal.Parse(ratio, CultureInfo.InvariantCulture) }).BetterWhen);

    [Fact]
    public void A_better_side_that_was_stated_stands() => Assert.Equal(Side.Higher, (Review with { Direction = Direction.None, StatedBetter = Side.Higher }).BetterWhen);

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
