using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Items;

/// <summary>A community's safety and well-being plan, as summarised on this site.</summary>
public sealed record CommunityPlan : WrittenContent
{
    public required ImmutableArray<Community> Communities { get; init; }

    /// <summary>What people call the whole of the communities, such as a county that is not itself one of them; null where their names say enough.</summary>
    public Bilingual<string>? Place { get; init; }

    /// <summary>Places within the area that have no plan of their own: villages, neighbourhoods, former municipalities. They lead people to the plan.</summary>
    public Bilingual<ImmutableArray<string>> Localities { get; init; } = Bilingual.Same(ImmutableArray<string>.Empty);

    /// <summary>The other wordings, and the localities.</summary>
    public override Bilingual<ImmutableArray<string>> Also => new(base.Also.English.AddRange(Localities.English), base.Also.French.AddRange(Localities.French));

    public required Located<string> Region { get; init; }
    public required Coordinates Location { get; init; }
    public Population? Population { get; init; }
    public required PlanPeriod Period { get; init; }
    public required PlanStatus Status { get; init; }
    public required Bilingual<string> Lead { get; init; }
    public ImmutableArray<Bilingual<string>> Advisory { get; init; } = [];
    public ImmutableArray<Adoption> Adopted { get; init; } = [];

    /// <summary>The official page in each language; the French one is null when none is known.</summary>
    public required Bilingual<string?> Official { get; init; }

    public bool OfficialTitleInFrench { get; init; }
    public Bilingual<string>? Vision { get; init; }
    public ImmutableArray<Bilingual<string>> Goals { get; init; } = [];
    public required ImmutableArray<PlanPriority> Priorities { get; init; }
    public required ImmutableArray<PlanAction> Actions { get; init; }
    public ImmutableArray<PlanCount> Counts { get; init; } = [];
    public ImmutableArray<Indicator> Indicators { get; init; } = [];
    public ImmutableArray<Consultation> Consultation { get; init; } = [];
    public ImmutableArray<Milestone> Milestones { get; init; } = [];
    public Bilingual<string>? Contact { get; init; }
    public ImmutableArray<WebSource> Sources { get; init; } = [];
    public ImmutableArray<Bilingual<string>> ToConfirm { get; init; } = [];

    /// <summary>The last known change of the plan itself.</summary>
    public PartialDate? Updated { get; init; }
}

public enum CommunityType
{
    SingleTier,
    UpperTier,
    LowerTier,
    Separated,
    FirstNation,
    Other,
}

public enum PlanStatus
{
    InForce,
    Updated,
    InPreparation,
    Expired,
    Unknown,
}

public sealed record Community(Bilingual<string> Name, CommunityType Type);

/// <summary>Degrees, north and east positive; the main population centre, to about a kilometre.</summary>
public sealed record Coordinates(decimal Latitude, decimal Longitude);

public sealed record Population(int Value, int Year, Bilingual<string> Geography, bool Confirmed);

/// <summary>Years the plan covers; <paramref name="To"/> is null when no end is known.</summary>
public sealed record PlanPeriod(int From, int? To, Bilingual<string>? Note);

public sealed record Adoption(Bilingual<string> Body, PartialDate Date, Bilingual<string>? Note);

/// <summary>A priority risk of a plan: the start of the way risk → strategy → measurable outcome.</summary>
public sealed record PlanPriority(
    string Id, Bilingual<string> Name, ImmutableArray<Located<string>> Themes, ImmutableArray<Located<string>> RiskFactors);

/// <summary>Something the plan says will be done.</summary>
/// <param name="Priority">The id of a priority of the same plan; null when it serves all.</param>
/// <param name="Judged">True when the area is this site's judgement and not the plan's own word.</param>
public sealed record PlanAction(
    Bilingual<string> Text, Located<string>? Priority, Located<string>? Area, bool Judged, ImmutableArray<Located<string>> Strategies);

public sealed record PlanCount(Bilingual<string> Label, decimal Value);

/// <summary>Something the plan measures.</summary>
/// <param name="Priority">The id of the priority that it tells about, by this site's judgement; null when it tells of no single one.</param>
/// <param name="IsChange">A value is the change between two times, and not a share of a whole.</param>
public sealed record Indicator(
    Bilingual<string> Name,
    Located<string>? Priority,
    Bilingual<string>? Unit,
    bool IsChange,
    ImmutableSortedDictionary<int, decimal> Values,
    Bilingual<string>? ValueText,
    Bilingual<string>? Target,
    Bilingual<string>? Note);

public sealed record Consultation(
    Bilingual<string> What, Bilingual<string>? When, decimal? Count, Bilingual<string>? CountText, Bilingual<string>? Note);

public sealed record Milestone(PartialDate Date, Bilingual<string> What);

/// <summary>A web page named as a source by one item only.</summary>
public sealed record WebSource(Bilingual<string> Title, string Url, Language Language);
