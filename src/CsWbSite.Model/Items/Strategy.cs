using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Items;

/// <summary>Something a community can do about a risk, with what is known of its effect.</summary>
public sealed record Strategy : WrittenContent
{
    public required StrategyKind Kind { get; init; }
    public required ImmutableArray<Located<string>> Areas { get; init; }
    public ImmutableArray<Located<string>> RiskFactors { get; init; } = [];
    public ImmutableArray<Located<string>> ProtectiveFactors { get; init; } = [];
    public ImmutableArray<Located<string>> Sectors { get; init; } = [];
    public ImmutableArray<Located<string>> Groups { get; init; } = [];
    public ImmutableArray<Located<string>> Settings { get; init; } = [];
    public Ages? Ages { get; init; }

    /// <summary>The outcome that the rating is about, named before its results are read.</summary>
    public required Located<string> PrimaryOutcome { get; init; }

    /// <summary>What is known, in one plain sentence.</summary>
    public required Bilingual<string> Finding { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }
    public ImmutableArray<RegistryRating> Registries { get; init; } = [];
    public required CanadianEvidence Canada { get; init; }
    public ImmutableArray<CostLine> Costs { get; init; } = [];
    public required CostLevel CostLevel { get; init; }
    public ImmutableArray<SourcedStatement> Harms { get; init; } = [];
    public ImmutableArray<Bilingual<string>> Gaps { get; init; } = [];
    public ImmutableArray<Measure> Measures { get; init; } = [];
    public ImmutableArray<Located<string>> Related { get; init; } = [];
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
    public ImmutableArray<Bilingual<string>> ToConfirm { get; init; } = [];
    public PartialDate? ReviewDue { get; init; }
    public ImmutableArray<Milestone> Changes { get; init; } = [];
}

public enum StrategyKind
{
    Program,
    Practice,
    Policy,
    SystemModel,
}

public enum CostLevel
{
    Low,
    Moderate,
    High,
    Unknown,
}

/// <summary>Ages in years; an open end is null.</summary>
public sealed record Ages(int? From, int? To);

/// <summary>Something stated, with the reference it comes from where there is one.</summary>
public sealed record SourcedStatement(Bilingual<string> Text, Located<string>? Source);

/// <summary>A cost figure: the words carry the meaning, the amount (in <paramref name="Currency"/> of <paramref name="Year"/>) the comparison.</summary>
public sealed record CostLine(Bilingual<string> Text, decimal? Amount, string? Currency, string? Year, Located<string> Source);

/// <summary>An indicator that a plan could use to follow the strategy.</summary>
public sealed record Measure(Bilingual<string> Name, Bilingual<string>? Note);

public enum CanadianLevel
{
    StrongStudy,
    Evaluated,
    Used,
    NoneFound,
}

/// <summary>What is known of the strategy in Canada.</summary>
/// <param name="Conflict">A strong Canadian study contradicts the rest.</param>
public sealed record CanadianEvidence(CanadianLevel Level, bool Conflict, Bilingual<string>? Note, ImmutableArray<SourcedStatement> Sites);

public enum RegistryOutcome
{
    Rated,
    NotFound,
    NotRated,
    NoEffect,

    /// <summary>Not in a registry that lists successes only, so that its absence tells nothing.</summary>
    SuccessesOnly,
}

/// <summary>A registry's own word, on its own scale; never averaged and never an input of this site's rating.</summary>
public sealed record RegistryRating(
    Located<string> Registry,
    RegistryOutcome Outcome,
    string? Rating,
    Bilingual<string>? Gloss,
    Bilingual<string>? Rated,
    PartialDate? RatedOn,
    PartialDate? CheckedOn,
    string? Url);
