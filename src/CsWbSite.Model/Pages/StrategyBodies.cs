using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.Model.Pages;

/// <summary>The library: all strategies by title.</summary>
public sealed record StrategyListBody(ImmutableArray<StrategyEntry> Strategies) : PageBody;

/// <summary>A strategy in a list.</summary>
public sealed record StrategyEntry(Strategy Strategy, Card Card, Rating Rating, ImmutableArray<TermLink> Areas, ImmutableArray<TermLink> RiskFactors);

/// <summary>One strategy.</summary>
/// <param name="PrimaryOutcome">The outcome that the rating is about.</param>
/// <param name="Plans">Plans whose actions name the strategy.</param>
/// <param name="Related">Strategies named by the author, then those that share most risk factors.</param>
/// <param name="AboutRatings">The page that explains the ratings, where the site has one.</param>
public sealed record StrategyBody(
    Strategy Strategy,
    Writing Words,
    Rating Rating,
    TermLink PrimaryOutcome,
    ImmutableArray<TermLink> Areas,
    ImmutableArray<TermLink> RiskFactors,
    ImmutableArray<TermLink> ProtectiveFactors,
    ImmutableArray<TermLink> Sectors,
    ImmutableArray<TermLink> Groups,
    ImmutableArray<TermLink> Settings,
    ImmutableArray<FindingView> Findings,
    ImmutableArray<RegistryView> Registries,
    ImmutableArray<CitedStatement> CanadianSites,
    ImmutableArray<CitedCost> Costs,
    ImmutableArray<CitedStatement> Harms,
    ImmutableArray<Link> Plans,
    ImmutableArray<Card> Related,
    ImmutableArray<NumberedSource> Sources,
    string? AboutRatings) : PageBody;

public sealed record FindingView(Finding Finding, TermLink Outcome, NumberedSource Source, bool IsPrimary);

public sealed record RegistryView(RegistryRating Rating, TermLink Registry);

public sealed record CitedStatement(SourcedStatement Statement, NumberedSource? Source);

public sealed record CitedCost(CostLine Cost, NumberedSource Source);
