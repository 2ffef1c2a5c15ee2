using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Ratings;

/// <summary>The steps that lead to the certainty: a start, deductions, ceilings. Each is listed, so that a reader can follow and check it.</summary>
internal static class RatingSteps
{
    public static ImmutableArray<RatingStep> Of(ImmutableArray<Finding> findings, Finding lead, CanadianEvidence canada)
    {
        var strong = findings.Where(finding => finding.Strong).ToImmutableArray();
        var steps = ImmutableArray.CreateBuilder<RatingStep>();
        steps.Add(StartOf(findings, strong));
        void Deduct(RatingCheck check, bool applies, ImmutableArray<Finding> on, Bilingual<string> found, Bilingual<string> nothing)
        {
            var score = steps[^1].Score;
            steps.Add(new RatingStep(check, applies ? -1 : 0, applies ? Math.Max(score - 1, 1) : score, applies, applies ? found : nothing, on));
        }

        void Cap(RatingCheck check, bool applies, Certainty ceiling, ImmutableArray<Finding> on, Bilingual<string> found, Bilingual<string> nothing)
        {
            var score = steps[^1].Score;
            steps.Add(new RatingStep(check, 0, applies ? Math.Min(score, (int)ceiling) : score, applies, applies ? found : nothing, on));
        }

        var directions = strong.Select(finding => finding.Direction).Distinct().Count();
        Deduct(RatingCheck.Inconsistency, directions > 1, strong,
            new("Strong findings have different directions", "Des constats solides vont dans des sens différents"),
            strong.Length switch
            {
                0 => new("No strong finding to compare", "Aucun constat solide à comparer"),
                1 => new("Only one strong finding", "Un seul constat solide"),
                _ => new("Strong findings have the same direction", "Les constats solides vont dans le même sens"),
            });
        Deduct(RatingCheck.Imprecision, lead is { Interval: { } interval, Measure: { } measure } && CrossesNoEffect(interval, measure), [lead],
            new("The interval includes no effect", "L’intervalle comprend l’absence d’effet"),
            lead.Interval is null
                ? new("Cannot be judged without an interval", "Impossible d’en juger sans intervalle")
                : new("The interval does not include no effect", "L’intervalle ne comprend pas l’absence d’effet"));

        // What one strong finding says of its own indirectness holds for the evidence it belongs to.
        var indirect = lead.Indirect is not null ? lead : strong.FirstOrDefault(finding => finding.Indirect is not null);
        Deduct(RatingCheck.Indirectness, indirect is not null, indirect is null ? [] : [indirect],
            indirect?.Indirect ?? Bilingual.Same(""),
            new("No strong finding is marked as indirect", "Aucun constat solide ne porte cette mention"));
        Deduct(RatingCheck.IntervalNotReported, lead.Interval is null, [lead],
            new("No interval was read for the leading finding", "Aucun intervalle n’a été lu pour le constat de tête"),
            new("The interval of the leading finding was read", "L’intervalle du constat de tête a été lu"));
        var sources = findings.Select(finding => finding.Source.Value).Distinct(StringComparer.Ordinal).Count();
        Cap(RatingCheck.SingleStudy, lead.Design != StudyDesign.SystematicReview && sources == 1, Certainty.Low, [],
            new("A single study: at most low", "Une seule étude\u00A0: au plus faible"),
            new("More than one study", "Plus d’une étude"));
        Cap(RatingCheck.CanadianConflict, canada.Conflict, Certainty.Moderate, [],
            new("A strong Canadian study contradicts: at most moderate", "Une étude canadienne solide contredit le reste\u00A0: au plus modérée"),
            new("No strong Canadian study contradicts", "Aucune étude canadienne solide ne contredit le reste"));
        return steps.ToImmutable();
    }

    private static RatingStep StartOf(ImmutableArray<Finding> findings, ImmutableArray<Finding> strong)
    {
        var reviews = strong.Where(finding => finding.Design == StudyDesign.SystematicReview).ToImmutableArray();
        var most = reviews.OrderByDescending(StudiesOf).FirstOrDefault();
        var singles = strong.Where(finding => finding.Design != StudyDesign.SystematicReview).ToImmutableArray();
        var studies = singles.Select(finding => finding.Source.Value).Distinct(StringComparer.Ordinal).Count();
        RatingStep Step(int score, ImmutableArray<Finding> on, string english, string french) => new(RatingCheck.Start, score, score, true, new(english, french), on);
        return (most is null ? 0 : StudiesOf(most), studies) switch
        {
            ( >= 5 and var pooled, _) => Step(4, [most!], $"Systematic review with {pooled} studies", $"Revue systématique de {pooled} études"),
            ( >= 2, _) => Step(3, [most!], "Systematic review with two to four studies, or of a number not stated", "Revue systématique de deux à quatre études, ou d’un nombre non précisé"),
            (_, >= 3) => Step(3, singles, $"{studies} strong single studies", $"{studies} études individuelles solides"),
            (_, >= 1) => Step(2, singles, "One or two strong studies", "Une ou deux études solides"),
            _ => Step(1, findings, "No strong study with a comparison group", "Aucune étude solide avec groupe de comparaison"),
        };
    }

    /// <summary>A review whose number of studies was not read counts as a small one.</summary>
    private static int StudiesOf(Finding review) => review.Studies ?? 2;

    private static bool CrossesNoEffect(Interval interval, EffectMeasure measure)
    {
        var none = EffectSizes.IsRatio(measure) ? 1m : 0m;
        return interval.Low <= none && none <= interval.High;
    }
}
