using System.Collections.Immutable;
using CsWbSite.Model.Items;

namespace CsWbSite.Model.Pages;

/// <summary>The values of an indicator as bars from zero: a share against the whole, other figures against each other.</summary>
/// <param name="Lengths">One for each value, in the order of the years, per cent of the longest bar there can be; none when a bar would tell nothing.</param>
public sealed record IndicatorBars(ImmutableArray<decimal> Lengths)
{
    /// <summary>Draws a single figure only when it is a share: alone, any other has nothing to stand against.</summary>
    public static IndicatorBars Of(Indicator indicator)
    {
        var values = indicator.Values.Values.ToList();
        var isShare = indicator.Unit?.English == "%" && !indicator.IsChange && values.TrueForAll(value => value <= 100);
        var whole = isShare ? 100 : values.Count > 1 ? values.Max() : 0;
        return new([.. whole > 0 && values.TrueForAll(value => value >= 0) ? values.Select(value => decimal.Round(100 * value / whole, 1)) : []]);
    }
}
