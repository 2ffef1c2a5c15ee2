using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.Model.Pages;

/// <summary>The library: all strategies, the surest first and among them the most helpful.</summary>
/// <param name="DataUrl">What the script narrows and sorts the list by.</param>
public sealed record StrategyListBody(
    ImmutableArray<StrategyEntry> Strategies, string ScriptUrl, string DataUrl, Link Compare, Link EvidenceMap, Link? AboutRatings,
    ImmutableArray<ThemeEntry> Themes) : PageBody;

/// <summary>A strategy in a list.</summary>
public sealed record StrategyEntry(Strategy Strategy, Card Card, Rating Rating, ImmutableArray<TermLink> Areas, ImmutableArray<TermLink> RiskFactors);

/// <summary>Strategies side by side; without script it offers the library.</summary>
/// <param name="DataUrl">A script with what the other makes the table of.</param>
/// <param name="Strategies">All strategies by title.</param>
public sealed record CompareBody(string ScriptUrl, string DataUrl, ImmutableArray<Link> Strategies) : PageBody;

/// <summary>The strategies that a person sets aside for a plan. The list itself is in the person's browser; the page explains it and offers what to do with it.</summary>
/// <param name="DataUrl">What the script knows of each strategy.</param>
/// <param name="Regions">To choose from for the files of a plan.</param>
public sealed record ShortlistBody(string ScriptUrl, string TakeScriptUrl, string DataUrl, Link Library, Link Toolkit, ImmutableArray<TermLink> Regions) : PageBody;

/// <summary>The categories of risks: where there is evidence, how sure it is, and where there is none. Each leads to its own map.</summary>
public sealed record EvidenceMapBody(ImmutableArray<MapCategory> Categories) : PageBody;

/// <summary>A category of risks in the list of all.</summary>
/// <param name="Risks">Risk factors in it.</param>
/// <param name="Addressed">Those of them that a strategy of the library addresses.</param>
/// <param name="Outcomes">Results that these strategies have findings on.</param>
/// <param name="Strategies">How many strategies address one of the risks, by the certainty of their main outcome, the surest first; no entry for none.</param>
public sealed record MapCategory(Link Page, int Risks, int Addressed, int Outcomes, ImmutableArray<(Certainty Certainty, int Count)> Strategies)
{
    public int StrategyCount => Strategies.Sum(entry => entry.Count);
}

/// <summary>Risk factors of one category against outcomes.</summary>
/// <param name="Outcomes">Those that any of the risk factors has a strategy for: the columns.</param>
/// <param name="NeverMeasured">Labels of the other outcomes.</param>
/// <param name="Unstudied">Risk factors that no strategy of the library addresses.</param>
public sealed record CategoryMapBody(
    string Category, ImmutableArray<TermLink> Outcomes, ImmutableArray<MapRow> Rows, ImmutableArray<string> NeverMeasured, ImmutableArray<TermLink> Unstudied,
    Link? Previous, Link? Next) : PageBody;

/// <summary>A risk factor with the outcomes studied for it; an outcome that is not here is one of which nothing is known.</summary>
/// <param name="Anchor">Of the row.</param>
public sealed record MapRow(TermLink Risk, string Anchor, ImmutableArray<MapCell> Cells);

/// <summary>The strategies for one risk factor that were studied on one outcome, the surest first; each is rated for this outcome, by the same rule as for its main one.</summary>
public sealed record MapCell(TermLink Outcome, ImmutableArray<RatedLink> Strategies)
{
    /// <summary>Of its place on the page of the risk factor.</summary>
    public string Anchor => "outcome-" + Outcome.Term.Id;

    public Certainty Best => Strategies[0].Certainty;
}
