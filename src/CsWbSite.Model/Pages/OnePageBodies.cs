using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.Model.Pages;

/// <summary>A strategy on one page of paper, both languages side by side.</summary>
/// <param name="Sources">How many sources its page lists.</param>
/// <param name="Urls">The whole addresses of the full pages.</param>
public sealed record StrategyOnePageBody(
    Strategy Strategy, Rating Rating, Term PrimaryOutcome, ImmutableArray<Term> RiskFactors, int Sources, Bilingual<string> Urls) : PageBody;

/// <summary>A plan on one page of paper, both languages side by side.</summary>
/// <param name="Areas">The four areas, outermost first, with the number of actions in each.</param>
/// <param name="Sources">How many sources its page lists.</param>
/// <param name="Urls">The whole addresses of the full pages.</param>
public sealed record PlanOnePageBody(
    CommunityPlan Plan, Term Region, ImmutableArray<AreaCount> Areas, int Sources, Bilingual<string> Urls) : PageBody;

public sealed record AreaCount(Term Area, int Actions);
