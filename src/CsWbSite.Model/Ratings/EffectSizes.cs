using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Ratings;

/// <summary>
/// How large the change of a finding is, in four words. Ratios and percentages are read as a relative change: "large" from a
/// halving or doubling on, "medium" from a quarter less, "small" from a tenth less, and as much in the other direction.
/// Standardized differences are read as usual (Cohen): 0.2, 0.5, 0.8. Percentage points without the two shares are not
/// classed, because what they mean depends on where one starts.
/// </summary>
public static class EffectSizes
{
    public static bool IsRatio(EffectMeasure measure) =>
        measure is EffectMeasure.OddsRatio or EffectMeasure.RiskRatio or EffectMeasure.RateRatio or EffectMeasure.HazardRatio;

    /// <summary>The size with the figure it was read from; null where the rule does not class it.</summary>
    public static (EffectSize Size, Bilingual<string> Reason)? Of(Finding finding) => finding switch
    {
        { Measure: EffectMeasure.Smd, Value: { } difference } => (OfDifference(Math.Abs(difference)), new(
            $"Standardized difference of {CanadianFormat.Number(difference, Language.English)}",
            $"Différence standardisée de {CanadianFormat.Number(difference, Language.French)}")),
        { Measure: { } measure, Value: { } ratio } when IsRatio(measure) && ratio > 0 => OfRatio(ratio, new("Ratio of", "Rapport de")),
        { Measure: EffectMeasure.PercentChange, Value: { } percent } when percent > -100 => (OfRelative(1 + (percent / 100)), new(
            $"Change of {CanadianFormat.Percent(percent, Language.English)}",
            $"Variation de {CanadianFormat.Percent(percent, Language.French)}")),
        { Shares: { With: >= 0.01m and <= 100, Without: >= 0.01m and <= 100 } shares } => OfRatio(shares.With / shares.Without, new(
            $"{CanadianFormat.Percent(shares.With, Language.English)} with, {CanadianFormat.Percent(shares.Without, Language.English)} without: ratio of",
            $"{CanadianFormat.Percent(shares.With, Language.French)} avec, {CanadianFormat.Percent(shares.Without, Language.French)} sans\u00A0: rapport de")),
        _ => null,
    };

    private static (EffectSize Size, Bilingual<string> Reason) OfRatio(decimal ratio, Bilingual<string> words)
    {
        var shown = Math.Round(ratio, 2);
        return (OfRelative(ratio), Bilingual.Of(language => $"{words[language]} {CanadianFormat.Number(shown, language)}"));
    }

    // A ratio and its inverse are the same size: half as much, or twice as much.
    private static EffectSize OfRelative(decimal ratio) => Math.Min(ratio, 1 / ratio) switch
    {
        <= 0.5m => EffectSize.Large,
        <= 0.75m => EffectSize.Medium,
        <= 0.9m => EffectSize.Small,
        _ => EffectSize.VerySmall,
    };

    private static EffectSize OfDifference(decimal difference) => difference switch
    {
        >= 0.8m => EffectSize.Large,
        >= 0.5m => EffectSize.Medium,
        >= 0.2m => EffectSize.Small,
        _ => EffectSize.VerySmall,
    };
}
