using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;

namespace CsWbSite.Model.Pages;

/// <summary>One strategy.</summary>
/// <param name="PrimaryOutcome">The outcome that the rating is about.</param>
/// <param name="Plans">Plans whose actions name the strategy.</param>
/// <param name="Related">Strategies named by the author, then those that share most risk factors.</param>
/// <param name="AboutRatings">The page that explains the ratings, where the site has one.</param>
/// <param name="CompareUrl">The comparison of this strategy with the first related ones.</param>
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
    ForestPlot Forest,
    ImmutableArray<RegistryView> Registries,
    ImmutableArray<CitedStatement> CanadianSites,
    ImmutableArray<CitedCost> Costs,
    ImmutableArray<CitedStatement> Harms,
    ImmutableArray<Link> Plans,
    ImmutableArray<Card> Related,
    ImmutableArray<NumberedSource> Sources,
    string? AboutRatings,
    string CompareUrl) : PageBody;

/// <param name="Number">The place among the strategy's findings, from 1.</param>
public sealed record FindingView(int Number, Finding Finding, TermLink Outcome, NumberedSource Source, bool IsPrimary)
{
    /// <summary>The <c>id</c> of its row in the table of findings.</summary>
    public string Anchor => $"finding-{Number}";
}

public sealed record RegistryView(RegistryRating Rating, TermLink Registry);

public sealed record CitedStatement(SourcedStatement Statement, NumberedSource? Source);

public sealed record CitedCost(CostLine Cost, NumberedSource Source);
