using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Ratings;

/// <summary>How sure one can be of the effect on the primary outcome.</summary>
public enum Certainty
{
    NoUsableEvidence,
    VeryLow,
    Low,
    Moderate,
    High,
}

/// <summary>How large a change is; the same words for ratios, percentages and standardized differences.</summary>
public enum EffectSize
{
    VerySmall,
    Small,
    Medium,
    Large,
}

/// <summary>Labels derived from the findings on one outcome by <see cref="RatingRule"/>, with the steps that led to them.</summary>
/// <param name="Size">Null where the rule does not class it: no clear direction, or no figure that it can compare.</param>
/// <param name="Lead">The finding that the direction and the size are read from; null when there is none.</param>
/// <param name="Counted">The findings that the rule looked at.</param>
/// <param name="LeftOut">Findings on the same outcome whose direction is unclear.</param>
/// <param name="Steps">Every check in the order of the rule, those that changed nothing included.</param>
public sealed record Rating(
    Certainty Certainty,
    Direction Direction,
    EffectSize? Size,
    Finding? Lead,
    ImmutableArray<Finding> Counted,
    ImmutableArray<Finding> LeftOut,
    ImmutableArray<RatingStep> Steps,
    Bilingual<string> DirectionReason,
    Bilingual<string>? SizeReason)
{
    /// <summary>From 4 (large improvement) over 0 (no clear direction, or a size not known) to −4 (large deterioration): the order of a list.</summary>
    public int Benefit => (Direction, Size) switch
    {
        (Direction.Better, { } size) => (int)size + 1,
        (Direction.Worse, { } size) => -(int)size - 1,
        (Direction.Worse, null) => -1,
        _ => 0,
    };
}

/// <summary>What a step of the rule looks at.</summary>
public enum RatingCheck
{
    Start,
    Inconsistency,
    Imprecision,
    Indirectness,
    IntervalNotReported,
    SingleStudy,
    CanadianConflict,
}

/// <summary>One step of the rule: what it looked at, what it found, and what that did to the score.</summary>
/// <param name="Change">The starting score for the first step; then −1, or 0 for a ceiling and for a check that found nothing.</param>
/// <param name="Score">The score after the step.</param>
/// <param name="Applies">False for a check that found nothing to lower the score for.</param>
/// <param name="Findings">The findings that the step rests on.</param>
public sealed record RatingStep(RatingCheck Check, int Change, int Score, bool Applies, Bilingual<string> Reason, ImmutableArray<Finding> Findings)
{
    public bool IsCeiling => Check is RatingCheck.SingleStudy or RatingCheck.CanadianConflict;
}
