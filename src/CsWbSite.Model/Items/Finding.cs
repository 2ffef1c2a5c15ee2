using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Items;

/// <summary>One outcome from one source.</summary>
public sealed record Finding
{
    /// <summary>Id in the vocabulary of outcomes.</summary>
    public required Located<string> Outcome { get; init; }

    public required Bilingual<string> Label { get; init; }
    public required Direction Direction { get; init; }

    /// <summary>Null when no figure was read.</summary>
    public EffectMeasure? Measure { get; init; }

    /// <summary>What the figure is, where the measure is none of the usual ones.</summary>
    public Bilingual<string>? MeasureName { get; init; }

    public decimal? Value { get; init; }

    /// <summary>The 95 % interval.</summary>
    public Interval? Interval { get; init; }

    public string? P { get; init; }

    /// <summary>Which way of the figure is better; null where the author left it to <see cref="BetterWhen"/>.</summary>
    public Side? StatedBetter { get; init; }

    /// <summary>
    /// Which way of the figure is better: as stated, or as the direction shows. Null when neither tells, as for a figure
    /// without a clear difference.
    /// </summary>
    public Side? BetterWhen => StatedBetter ?? (Direction, Math.Sign(Distance)) switch
    {
        (Direction.Better, > 0) or (Direction.Worse, < 0) => Side.Higher,
        (Direction.Better, < 0) or (Direction.Worse, > 0) => Side.Lower,
        _ => null,
    };

    /// <summary>How far the figure is from no effect; 0 when there is none to compare.</summary>
    private decimal Distance => (Measure, Value, Shares) switch
    {
        (EffectMeasure.OddsRatio or EffectMeasure.RiskRatio or EffectMeasure.RateRatio or EffectMeasure.HazardRatio, { } ratio, _) => ratio - 1,
        (EffectMeasure.Proportion or EffectMeasure.Other or null, _, { } shares) => shares.With - shares.Without,
        (EffectMeasure.Proportion or EffectMeasure.Other or null, _, null) => 0,
        (_, { } difference, _) => difference,
        (_, null, { } shares) => shares.With - shares.Without,
        _ => 0,
    };

    /// <summary>Percentages in the group with the strategy and in the group without.</summary>
    public Shares? Shares { get; init; }

    public required StudyDesign Design { get; init; }

    /// <summary>How many studies were pooled.</summary>
    public int? Studies { get; init; }

    public int? Participants { get; init; }
    public bool Canadian { get; init; }

    /// <summary>A design with a comparison that its source does not call weak.</summary>
    public required bool Strong { get; init; }

    /// <summary>Why the finding speaks only indirectly to the outcome or to Ontario.</summary>
    public Bilingual<string>? Indirect { get; init; }

    public required Located<string> Source { get; init; }
    public Bilingual<string>? Note { get; init; }
}

public enum Direction
{
    Better,
    None,
    Mixed,
    Worse,
    Unclear,
}

/// <summary>A side of "no effect".</summary>
public enum Side
{
    Lower,
    Higher,
}

public enum EffectMeasure
{
    OddsRatio,
    RiskRatio,
    RateRatio,
    HazardRatio,
    Smd,
    MeanDifference,
    PercentChange,
    PercentagePoints,
    Proportion,
    Other,
}

public enum StudyDesign
{
    SystematicReview,
    Rct,
    QuasiExperimental,
    BeforeAfter,
    Cohort,
    Modelling,
    Descriptive,
}

public sealed record Interval(decimal Low, decimal High);

public sealed record Shares(decimal With, decimal Without);
