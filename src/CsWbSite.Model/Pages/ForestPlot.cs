using System.Collections.Immutable;
using CsWbSite.Model.Items;

namespace CsWbSite.Model.Pages;

/// <summary>The findings of a strategy drawn against "no effect", those with one scale and one better side together.</summary>
/// <param name="NotDrawn">How many findings have no figure that can be drawn; the table has them all.</param>
public sealed record ForestPlot(ImmutableArray<ForestPanel> Panels, int NotDrawn);

public enum ForestScale
{
    Ratio,
    StandardizedDifference,
    PercentChange,
    PercentagePoints,
    MeanDifference,
}

/// <summary>One axis with its findings. Positions are percentages of the width, from the left.</summary>
/// <param name="BetterWhen">The side that is better; null where no source tells.</param>
/// <param name="NoEffect">Where 1 stands on the axis of ratios, and 0 on the others.</param>
public sealed record ForestPanel(
    ForestScale Scale, Side? BetterWhen, decimal NoEffect, ImmutableArray<ForestTick> Ticks, ImmutableArray<ForestRow> Rows);

public sealed record ForestTick(decimal Value, decimal Position);

/// <summary>One finding on an axis.</summary>
/// <param name="Value">What is drawn: the finding's figure, or the difference of its two shares.</param>
/// <param name="Low">The lower end of the interval; null when none was read.</param>
/// <param name="IsComputed">The value is the difference of the two shares and stands in no source.</param>
public sealed record ForestRow(FindingView View, decimal Value, decimal Point, decimal? Low, decimal? High, bool IsComputed);
