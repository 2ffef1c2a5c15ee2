using System.Collections.Immutable;

namespace CsWbSite.Model.Pages;

/// <summary>An axis with round ends that leaves room on both sides of "no effect".</summary>
internal sealed class ForestAxis
{
    /// <summary>Room for a mark at either end, in percent of the width.</summary>
    private const double Margin = 5;

    private const int MostTicks = 8;

    private static readonly decimal[] Ratios = [0.01m, 0.02m, 0.05m, 0.1m, 0.2m, 0.5m, 1, 2, 5, 10, 20, 50, 100];

    private static readonly decimal[] Steps = [1, 2, 5, 10];

    private readonly Func<decimal, double> scale;
    private readonly double low;
    private readonly double high;

    private ForestAxis(ImmutableArray<decimal> ticks, Func<decimal, double> scale)
    {
        Ticks = ticks;
        this.scale = scale;
        (low, high) = (scale(ticks[0]), scale(ticks[^1]));
    }

    /// <summary>From the lower end to the upper, both included.</summary>
    public ImmutableArray<decimal> Ticks { get; }

    /// <summary>An axis of logarithms, so that half and twice are equally far from 1.</summary>
    public static ForestAxis OfRatios(IEnumerable<decimal> values)
    {
        var all = values.ToList();
        var from = Ratios.Last(ratio => ratio == Ratios[0] || (ratio <= 0.5m && ratio <= all.Min()));
        var to = Ratios.First(ratio => ratio == Ratios[^1] || (ratio >= 2 && ratio >= all.Max()));
        var ticks = Ratios.Where(ratio => ratio >= from && ratio <= to).ToImmutableArray();
        var fewer = ticks.Length <= MostTicks ? ticks : [.. ticks.Where(ratio => ratio == from || ratio == to || IsPowerOfTen(ratio))];
        return new ForestAxis(fewer, ratio => Math.Log((double)ratio));
    }

    public static ForestAxis OfDifferences(IEnumerable<decimal> values)
    {
        var all = values.Append(0).ToList();
        var (lowest, highest) = (all.Min(), all.Max());
        var room = Math.Max(highest - lowest, 0.01m) / 5;
        (lowest, highest) = (Math.Min(lowest, -room), Math.Max(highest, room));
        var step = StepOf((highest - lowest) / 5);
        var (first, last) = (Math.Floor(lowest / step), Math.Ceiling(highest / step));
        return new ForestAxis([.. Enumerable.Range((int)first, (int)(last - first) + 1).Select(number => number * step)], value => (double)value);
    }

    /// <summary>In percent of the width, to a tenth; what lies beyond the axis stands at its end.</summary>
    public decimal PositionOf(decimal value)
    {
        var share = value <= Ticks[0] ? 0 : value >= Ticks[^1] ? 1 : (scale(value) - low) / (high - low);
        return Math.Round((decimal)(Margin + (share * (100 - (2 * Margin)))), 1);
    }

    /// <summary>The smallest of 1, 2, 5, 10, 20 … (or their tenths) that is at least this.</summary>
    private static decimal StepOf(decimal least)
    {
        var power = 0.01m;
        while (power * 10 < least)
        {
            power *= 10;
        }

        return Steps.Select(factor => factor * power).First(step => step >= least);
    }

    private static bool IsPowerOfTen(decimal ratio) => ratio is 0.01m or 0.1m or 1 or 10 or 100;
}
