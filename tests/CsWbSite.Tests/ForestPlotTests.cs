using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.Tests;

/// <summary>Where a finding stands on its axis.</summary>
public sealed class ForestPlotTests
{
    private static readonly SourceLocation At = new("x");

    [Fact]
    public void Half_and_twice_are_equally_far_from_no_effect()
    {
        var panel = Assert.Single(Plot(Ratio(0.5m, 0.5m, 0.5m), Ratio(0.9m, 0.8m, 2m)).Panels);
        Assert.Equal([0.5m, 1, 2], panel.Ticks.Select(tick => tick.Value));
        Assert.Equal(50, panel.NoEffect);
        Assert.Equal(panel.NoEffect - panel.Rows[0].Point, panel.Rows[1].High - panel.NoEffect);
    }

    [Fact]
    public void Measures_and_better_sides_do_not_share_an_axis()
    {
        var plot = Plot(Ratio(0.6m, 0.5m, 0.7m), Ratio(2, 1.5m, 3), Ratio(0.6m, 0.5m, 0.7m) with { Measure = EffectMeasure.Smd, Value = -0.3m, Interval = new(-0.4m, -0.2m) });
        Assert.Equal([ForestScale.Ratio, ForestScale.Ratio, ForestScale.StandardizedDifference], plot.Panels.Select(panel => panel.Scale));
        Assert.Equal([Side.Lower, Side.Higher, Side.Lower], plot.Panels.Select(panel => panel.BetterWhen));
    }

    [Fact]
    public void Mean_differences_have_units_of_their_own_and_so_axes_of_their_own() =>
        Assert.Equal(2, Plot(Of(EffectMeasure.MeanDifference, -5), Of(EffectMeasure.MeanDifference, -9)).Panels.Length);

    [Fact]
    public void A_finding_without_an_interval_is_a_point()
    {
        var row = Assert.Single(Assert.Single(Plot(Of(EffectMeasure.PercentChange, -37)).Panels).Rows);
        Assert.Null(row.Low);
        Assert.InRange(row.Point, 5, 95);
    }

    [Fact]
    public void Two_shares_without_a_figure_are_drawn_as_their_difference()
    {
        var row = Assert.Single(Assert.Single(Plot(Of(null, null) with { Shares = new(73, 31) }).Panels).Rows);
        Assert.True(row.IsComputed);
        Assert.Equal(42, row.Value);
    }

    [Fact]
    public void What_has_no_figure_is_counted() => Assert.Equal(2, Plot(Of(null, null), Of(EffectMeasure.Other, 3), Of(EffectMeasure.Smd, 1)).NotDrawn);

    [Theory]
    [InlineData("0.000001", "0.0000001", "1000000000000000")]
    [InlineData("1", "1", "1")]
    [InlineData("0.5", "-3", "0")]
    public void A_wild_figure_stays_on_the_axis(string value, string low, string high)
    {
        foreach (var measure in Enum.GetValues<EffectMeasure>())
        {
            var plot = Plot(Of(measure, decimal.Parse(value)) with { Interval = new(decimal.Parse(low), decimal.Parse(high)) });
            Assert.All(plot.Panels.SelectMany(panel => panel.Rows), row => Assert.All([row.Point, row.Low!.Value, row.High!.Value], place => Assert.InRange(place, 5, 95)));
            Assert.All(plot.Panels, panel => Assert.InRange(panel.Ticks.Length, 2, 12));
        }
    }

    private static ForestPlot Plot(params Finding[] findings)
    {
        var term = new TermLink(new Term("crime", new("a", "b"), new("a", "b"), null, false, false, null, null, null, [], [], At), "/");
        var source = new NumberedSource(1, new Reference("s", ReferenceType.Report, "t", Language.English, [], null, null, null, null, null, null, null, null, null, null, true, null, At));
        return ForestPlots.Build([.. findings.Select((finding, index) => new FindingView(index + 1, finding, term, source, true))]);
    }

    private static Finding Ratio(decimal value, decimal low, decimal high) => Of(EffectMeasure.RiskRatio, value) with { Interval = new(low, high) };

    private static Finding Of(EffectMeasure? measure, decimal? value) => new()
    {
        Outcome = new("crime", At), Label = new("a", "b"), Direction = Direction.Better, Design = StudyDesign.Rct, Strong = true, Source = new("s", At), Measure = measure, Value = value,
    };
}
