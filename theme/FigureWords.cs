using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using static CsWbSite.Model.Text.CanadianFormat;

namespace CsWbSite.Theme;

/// <summary>A finding's figures, first in plain words, then as numbers.</summary>
public static class FigureWords
{
    /// <summary>
    /// The size in plain words: "chance about 2.5 times as high", "rate about 37% lower", "73% with the strategy, 31% without".
    /// Null where words would add nothing to the number.
    /// </summary>
    public static string? InWords(Finding finding, Language language) => finding switch
    {
        { Shares: { } shares } => string.Format(Texts.SharesInWords[language], Percent(shares.With, language), Percent(shares.Without, language)),
        { Measure: EffectMeasure.RiskRatio, Value: { } ratio } => Ratio(new("chance", "probabilité"), ratio, language),
        { Measure: EffectMeasure.OddsRatio, Value: { } ratio } => Ratio(new("odds", "cote de survenue"), ratio, language),
        { Measure: EffectMeasure.RateRatio, Value: { } ratio } => Ratio(new("rate", "fréquence"), ratio, language),
        { Measure: EffectMeasure.HazardRatio, Value: { } ratio } => Ratio(new("risk at any time", "probabilité à tout moment"), ratio, language),
        { Measure: EffectMeasure.Smd, Value: { } size } => Standardized(Math.Abs(size), language),
        { Measure: EffectMeasure.PercentagePoints, Value: { } points } => Points(points, language),
        { Measure: EffectMeasure.PercentChange, Value: { } change } => Change(change, language),
        _ => null,
    };

    /// <summary>The number with its name and interval: "risk ratio 2.46 (95% interval: 1.58 to 3.84)"; null when no figure was read.</summary>
    public static string? InNumbers(Finding finding, Language language)
    {
        var name = finding.MeasureName?[language] ?? (finding.Measure is { } measure ? Texts.Of(measure)[language] : null);
        var value = finding.Value is { } number ? Value(number, finding.Measure, language) : null;
        var figure = value is null ? null : name is null ? value : $"{name}{(language == Language.English ? ":" : "\u00A0:")} {value}";
        var rest = RestOf(finding, language);
        return (figure, rest) switch
        {
            (null, "") => null,
            (null, _) => rest,
            (_, "") => figure,
            _ => $"{figure} ({rest})",
        };
    }

    /// <summary>What stands before the text of a cost line: "$6,311 (CAD, 2020)"; null when the line has neither amount nor year.</summary>
    public static string? CostHead(CostLine cost, Language language)
    {
        var year = cost.Year ?? (cost.Amount is null ? null : Texts.YearNotStated[language]);
        var unit = string.Join(", ", new[] { cost.Currency, year }.OfType<string>());
        var amount = cost.Amount is { } sum ? Amount(sum, cost.Currency, language) : null;
        return (amount, year) switch
        {
            (null, null) => null,
            (null, _) => $"({unit})",
            _ => $"{amount} ({unit})",
        };
    }

    /// <summary>The first cost line whose amount is of the strategy's level, and so bears it out; null when there is none.</summary>
    public static CostLine? CostOfOne(Strategy strategy) => strategy.Costs.FirstOrDefault(cost => (strategy.CostLevel, cost.Amount) switch
    {
        (CostLevel.Low, > 0 and < 1000) or (CostLevel.Moderate, >= 1000 and < 10000) or (CostLevel.High, >= 10000) => true,
        _ => false,
    });

    /// <summary>Words that begin a line.</summary>
    public static string Leading(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A label inside a sentence; one that has capitals further on, such as "Physical Violence", keeps them all.</summary>
    public static string Inside(string label) => label.Skip(1).Any(char.IsUpper) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>Words that another sentence can follow: "Washington, D.C." and "Does it work?" need no full stop.</summary>
    public static string Ended(string words) => words[^1] is '.' or '?' or '!' or '…' ? words : words + ".";

    /// <summary>"18 years and over"; null when no age was stated.</summary>
    public static string? AgesOf(Ages? ages, Language language) => ages switch
    {
        { From: { } from, To: { } to } => string.Format(Texts.AgesFromTo[language], from, to),
        { From: { } from } => string.Format(Texts.AgesFrom[language], from),
        { To: { } to } => string.Format(Texts.AgesTo[language], to),
        _ => null,
    };

    private static string Amount(decimal amount, string? currency, Language language) => (currency, language) switch
    {
        (null or "CAD" or "USD" or "AUD" or "NZD", _) => Dollars(amount, language),
        ("GBP", Language.English) => "£" + Number(amount, language),
        ("EUR", Language.English) => "€" + Number(amount, language),
        ("GBP", _) => Number(amount, language) + "\u00A0£",
        ("EUR", _) => Number(amount, language) + "\u00A0€",
        _ => Number(amount, language) + "\u00A0" + currency,
    };

    private static string RestOf(Finding finding, Language language)
    {
        var parts = new List<string>(3);
        if (finding.Interval is { } interval)
        {
            parts.Add(string.Format(Texts.IntervalOf[language], Value(interval.Low, finding.Measure, language), Value(interval.High, finding.Measure, language)));
        }

        if (finding.Shares is { } shares)
        {
            parts.Add(string.Format(Texts.SharesOf[language], Percent(shares.With, language), Percent(shares.Without, language)));
        }

        if (finding.P is { } p)
        {
            parts.Add("p " + PValue(p, language));
        }

        return string.Join("; ", parts);
    }

    // "0.003" or "<0.001", as the author wrote it.
    private static string PValue(string p, Language language)
    {
        var sign = p.Length > 0 && p[0] is '<' or '=' or '>' ? "" : "= ";
        var spaced = p.Replace("<", "< ").Replace("<  ", "< ");
        return (sign + (language == Language.English ? spaced : spaced.Replace('.', ','))).Replace(' ', '\u00A0');
    }

    private static string Value(decimal value, EffectMeasure? measure, Language language) =>
        measure is EffectMeasure.PercentChange or EffectMeasure.Proportion ? Percent(value, language) : Number(value, language);

    private static string Ratio(Bilingual<string> what, decimal ratio, Language language)
    {
        var english = language == Language.English;
        if (ratio >= 2)
        {
            var times = Number(Math.Round(ratio, 1), language);
            return english ? $"{what.English} about {times} times as high" : $"{what.French} environ {times} fois plus élevée";
        }

        var percent = Percent(Math.Round(Math.Abs(ratio - 1) * 100), language);
        return ratio == 1 ? (english ? $"{what.English} the same" : $"{what.French} identique")
            : ratio > 1 ? (english ? $"{what.English} about {percent} higher" : $"{what.French} environ {percent} plus élevée")
            : english ? $"{what.English} about {percent} lower" : $"{what.French} environ {percent} plus faible";
    }

    // The usual reading of a standardized difference (Cohen): 0.2 small, 0.5 medium, 0.8 large.
    private static string Standardized(decimal size, Language language) => (size switch
    {
        < 0.2m => new Bilingual<string>("very small difference", "très petite différence"),
        < 0.5m => new Bilingual<string>("small difference", "petite différence"),
        < 0.8m => new Bilingual<string>("medium difference", "différence modérée"),
        _ => new Bilingual<string>("large difference", "grande différence"),
    })[language];

    private static string Points(decimal points, Language language)
    {
        var size = Number(Math.Abs(points), language);
        var unit = Texts.PercentagePoints(points)[language];
        return (language, points < 0) switch
        {
            (Language.English, true) => $"{size} {unit} lower",
            (Language.English, false) => $"{size} {unit} higher",
            (_, true) => $"{size}\u00A0{unit} de moins",
            (_, false) => $"{size}\u00A0{unit} de plus",
        };
    }

    private static string Change(decimal change, Language language)
    {
        var size = Percent(Math.Abs(change), language);
        return (language, change < 0) switch
        {
            (Language.English, true) => $"{size} lower",
            (Language.English, false) => $"{size} higher",
            (_, true) => $"baisse de {size}",
            (_, false) => $"hausse de {size}",
        };
    }
}
