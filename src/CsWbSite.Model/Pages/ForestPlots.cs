using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;

namespace CsWbSite.Model.Pages;

/// <summary>From findings to the places of their marks on an axis.</summary>
public static class ForestPlots
{
    /// <summary>All findings that have a figure to draw, in their order.</summary>
    public static ForestPlot Build(IReadOnlyCollection<FindingView> findings)
    {
        var drawn = findings.Select(FigureOf).OfType<Figure>().ToList();

        // A mean difference has the unit of its own study and so an axis of its own.
        var panels = drawn
            .GroupBy(figure => (figure.Scale, figure.View.Finding.BetterWhen, Alone: figure.Scale == ForestScale.MeanDifference ? figure.View.Number : 0))
            .Select(group => PanelOf(group.Key.Scale, group.Key.BetterWhen, [.. group]));
        return new ForestPlot([.. panels], findings.Count - drawn.Count);
    }

    private static ForestPanel PanelOf(ForestScale scale, Side? better, List<Figure> figures)
    {
        var ends = figures.SelectMany(figure => new[] { figure.Value, figure.Interval?.Low ?? figure.Value, figure.Interval?.High ?? figure.Value }).ToList();
        var axis = scale == ForestScale.Ratio ? ForestAxis.OfRatios(ends.Where(end => end > 0)) : ForestAxis.OfDifferences(ends);
        return new ForestPanel(
            scale,
            better,
            axis.PositionOf(scale == ForestScale.Ratio ? 1 : 0),
            [.. axis.Ticks.Select(tick => new ForestTick(tick, axis.PositionOf(tick)))],
            [
                .. figures.Select(figure => new ForestRow(
                    figure.View,
                    figure.Value,
                    axis.PositionOf(figure.Value),
                    figure.Interval is { } low ? axis.PositionOf(low.Low) : null,
                    figure.Interval is { } high ? axis.PositionOf(high.High) : null,
                    figure.IsComputed)),
            ]);
    }

    private static Figure? FigureOf(FindingView view) => view.Finding switch
    {
        { Measure: { } measure, Value: { } ratio } finding when EffectSizes.IsRatio(measure) =>
            ratio > 0 ? new Figure(view, ForestScale.Ratio, ratio, finding.Interval, false) : null,
        { Measure: EffectMeasure.Smd, Value: { } value } finding => new Figure(view, ForestScale.StandardizedDifference, value, finding.Interval, false),
        { Measure: EffectMeasure.PercentChange, Value: { } value } finding => new Figure(view, ForestScale.PercentChange, value, finding.Interval, false),
        { Measure: EffectMeasure.PercentagePoints, Value: { } value } finding => new Figure(view, ForestScale.PercentagePoints, value, finding.Interval, false),
        { Measure: EffectMeasure.MeanDifference, Value: { } value } finding => new Figure(view, ForestScale.MeanDifference, value, finding.Interval, false),
        { Measure: null or EffectMeasure.Proportion or EffectMeasure.PercentagePoints, Shares: { } shares } =>
            new Figure(view, ForestScale.PercentagePoints, shares.With - shares.Without, null, true),
        _ => null,
    };

    private sealed record Figure(FindingView View, ForestScale Scale, decimal Value, Interval? Interval, bool IsComputed);
}
