using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.Model.Pages;

/// <summary>The page of one theme or risk factor: which communities name it, in their words, and what the library has for it.</summary>
/// <param name="OfPlans">How many plans there are in all.</param>
/// <param name="Plans">The plans that name it, by region.</param>
/// <param name="Strategies">The surest evidence first.</param>
/// <param name="RiskFactors">Of a theme: the risk factors, and whole categories of them, that it is about.</param>
/// <param name="Groups">Of a theme: whom it is about.</param>
/// <param name="Themes">Of a risk factor: the themes that it belongs to.</param>
/// <param name="Studied">Of a risk factor: what strategies that address it were studied on.</param>
public sealed record TermBody(
    VocabularyKind Kind,
    Term Term,
    int OfPlans,
    ImmutableArray<NamingRegion> Plans,
    ImmutableArray<RatedLink> Strategies,
    ImmutableArray<Link> RiskFactors,
    ImmutableArray<Link> Groups,
    ImmutableArray<Link> Themes,
    StudiedRisk? Studied) : PageBody;

/// <summary>A risk factor in the evidence map.</summary>
/// <param name="Url">Of its row there.</param>
public sealed record StudiedRisk(MapRow Row, string Url);

/// <summary>The plans of a region that name a term.</summary>
public sealed record NamingRegion(TermLink Region, ImmutableArray<NamingPlan> Plans);

/// <param name="Priorities">The plan's own words, each leading to the priority on the plan's page.</param>
public sealed record NamingPlan(Link Plan, ImmutableArray<Link> Priorities);

/// <summary>A strategy with its rating for one result.</summary>
public sealed record RatedLink(Link Link, Certainty Certainty, Direction Direction);

/// <summary>The page of a region: its plans, and the themes that they have in common.</summary>
/// <param name="Shared">Themes that at least two of its plans name, the most named first.</param>
/// <param name="WithoutPriorities">Plans of which no priority was found.</param>
public sealed record RegionBody(Term Region, ImmutableArray<PlanEntry> Plans, ImmutableArray<SharedTheme> Shared, int WithoutPriorities) : PageBody;

/// <param name="Share">How many of the region's plans name it, per cent.</param>
public sealed record SharedTheme(TermLink Theme, ImmutableArray<Link> Plans, decimal Share);
