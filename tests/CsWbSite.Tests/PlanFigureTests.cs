using CsWbSite.Model.Pages;
using CsWbSite.Tests.Theme;

namespace CsWbSite.Tests;

/// <summary>The small drawings of a plan page: lengths and places follow from the figures.</summary>
public sealed class PlanFigureTests
{
    [Fact]
    public void A_share_is_drawn_against_the_whole() => Assert.Equal([81.7m], IndicatorBars.Of(PlanExamples.IndicatorOf("%", (2025, 81.7m))).Lengths);

    [Fact]
    public void Several_years_are_drawn_against_the_largest_value() => Assert.Equal([100m, 54.5m], IndicatorBars.Of(PlanExamples.IndicatorOf(null, (2018, 11), (2021, 6))).Lengths);

    [Fact]
    public void A_single_figure_that_is_no_share_is_not_drawn()
    {
        Assert.Empty(IndicatorBars.Of(PlanExamples.IndicatorOf(null, (2024, 971))).Lengths);
        Assert.Empty(IndicatorBars.Of(PlanExamples.IndicatorOf("%", (2021, 26)) with { IsChange = true }).Lengths);
        Assert.Empty(IndicatorBars.Of(PlanExamples.IndicatorOf("%", (2021, 120))).Lengths);
    }

    [Fact]
    public void Figures_below_zero_or_all_zero_are_not_drawn_as_bars()
    {
        Assert.Empty(IndicatorBars.Of(PlanExamples.IndicatorOf(null, (2020, -3), (2021, 4))).Lengths);
        Assert.Empty(IndicatorBars.Of(PlanExamples.IndicatorOf(null, (2020, 0), (2021, 0))).Lengths);
        Assert.Empty(IndicatorBars.Of(PlanExamples.IndicatorOf(null)).Lengths);
    }
}
