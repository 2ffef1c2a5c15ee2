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

    public decimal? Value { get; init; }

    /// <summary>The 95 % interval.</summary>
    public Interval? Interval { get; init; }

    public string? P { get; init; }

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
