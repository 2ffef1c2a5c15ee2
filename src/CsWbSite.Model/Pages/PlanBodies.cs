using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Pages;

/// <summary>All plans, by region.</summary>
/// <param name="Communities">Every municipality and First Nation that a plan covers and the places within, in the order of the alphabet, with its plan.</param>
public sealed record PlanListBody(ImmutableArray<PlanRegion> Regions, ImmutableArray<LetterGroup<CommunityEntry>> Communities, PlanMap Map, PlaceFinder Finder) : PageBody;

/// <summary>The field that leads from a place's name to its plan as one types.</summary>
/// <param name="PlansUrl">Where the list of all communities is, which needs no script.</param>
public sealed record PlaceFinder(string ScriptUrl, string DataUrl, string PlansUrl);

/// <summary>A municipality or First Nation in the list of all, or a place within one.</summary>
/// <param name="Name">The community's own name, without "City of" and the like.</param>
/// <param name="Plans">The plans that cover it; more than one where they overlap.</param>
/// <param name="IsWithin">Of a village, a neighbourhood or a former municipality, which has no plan of its own.</param>
public sealed record CommunityEntry(string Name, ImmutableArray<Link> Plans, bool IsWithin);

public sealed record PlanRegion(TermLink Region, ImmutableArray<PlanEntry> Plans);

/// <summary>A plan in a list.</summary>
/// <param name="Number">Its number on the map.</param>
/// <param name="Place">Whose plan it is, in a few words.</param>
public sealed record PlanEntry(CommunityPlan Plan, Card Card, ImmutableArray<TermLink> Themes, int Number, string Place);

/// <summary>One plan, its priorities joined to strategies and its actions to areas.</summary>
/// <param name="Areas">The four areas, outermost first, each with its actions; an action whose area is not known is in <paramref name="OtherActions"/>.</param>
/// <param name="Similar">Plans like this one, the most alike first.</param>
public sealed record PlanBody(
    CommunityPlan Plan,
    TermLink Region,
    Writing Words,
    ImmutableArray<PriorityView> Priorities,
    ImmutableArray<AreaActions> Areas,
    ImmutableArray<ActionView> OtherActions,
    ImmutableArray<SimilarPlan> Similar,
    ImmutableArray<NumberedSource> Sources) : PageBody;

/// <summary>A priority with what it leads to.</summary>
/// <param name="Named">Strategies that the plan's own actions name.</param>
/// <param name="Suggested">Further strategies of the library for the same risk factors; none that makes no difference or does harm.</param>
/// <param name="ByTheme">Further ones for the same themes, the surest evidence first; when all three are empty, nothing is assessed yet.</param>
public sealed record PriorityView(
    PlanPriority Priority,
    ImmutableArray<TermLink> Themes,
    ImmutableArray<TermLink> RiskFactors,
    ImmutableArray<ActionView> Actions,
    ImmutableArray<StrategyLink> Named,
    ImmutableArray<Link> Suggested,
    ImmutableArray<Link> ByTheme,
    ImmutableArray<Indicator> Indicators);

/// <summary>Another plan, with what makes it like the one shown: only what both have.</summary>
/// <param name="Region">Null when it is in another region.</param>
/// <param name="Population">Its own; null when it is of another size or not known.</param>
public sealed record SimilarPlan(Link Plan, ImmutableArray<TermLink> RiskFactors, ImmutableArray<TermLink> Themes, TermLink? Region, Population? Population);

/// <summary>A strategy that a plan names, with the direction of its effect: a plan may rely on one that has none.</summary>
public sealed record StrategyLink(Link Link, Direction Direction);

/// <summary>The actions of a plan in one of the four areas.</summary>
public sealed record AreaActions(TermLink Area, ImmutableArray<ActionView> Actions);

/// <summary>An action with its links.</summary>
/// <param name="Area">Null when the area is not known.</param>
public sealed record ActionView(PlanAction Action, TermLink? Area, PlanPriority? Priority, ImmutableArray<Link> Strategies);
