using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Ratings;

/// <summary>
/// Derives certainty and direction of a strategy's primary outcome from its findings. The rule is this site's own,
/// after the domains of GRADE (inconsistency, imprecision, indirectness); a registry's label is never an input.
/// The page "how to read ratings" explains it; a change of the rule is a new <see cref="Version"/>.
/// </summary>
public static class RatingRule
{
    public const string Version = "1";

    private static readonly HashSet<EffectMeasure> Ratios =
        [EffectMeasure.OddsRatio, EffectMeasure.RiskRatio, EffectMeasure.RateRatio, EffectMeasure.HazardRatio];

    /// <summary>The rating of the strategy's primary outcome, with every step.</summary>
    public static Rating RatingOf(Strategy strategy)
    {
        var findings = strategy.Findings
            .Where(finding => finding.Outcome.Value == strategy.PrimaryOutcome.Value && finding.Direction != Direction.Unclear)
            .ToImmutableArray();
        if (findings.IsEmpty)
        {
            return new Rating(Certainty.NoUsableEvidence, Direction.Unclear, null,
                [new RatingStep(0, 0, new("No usable finding on the primary outcome", "Aucun constat utilisable sur le résultat principal"))]);
        }

        var lead = LeadOf(findings);
        var steps = ImmutableArray.CreateBuilder<RatingStep>();
        steps.Add(StartOf(findings));
        var score = steps[0].Score;
        foreach (var reason in DowngradesOf(findings, lead))
        {
            score = Math.Max(score - 1, 1);
            steps.Add(new RatingStep(-1, score, reason));
        }

        foreach (var (ceiling, reason) in CeilingsOf(findings, lead, strategy.Canada))
        {
            score = Math.Min(score, ceiling);
            steps.Add(new RatingStep(0, score, reason));
        }

        return new Rating((Certainty)score, DirectionOf(findings, lead), lead, steps.ToImmutable());
    }

    /// <summary>The finding to read the effect from: strong before weak, pooled before single, with an interval before without, then more studies, then more participants.</summary>
    private static Finding LeadOf(ImmutableArray<Finding> findings) => findings
        .OrderByDescending(finding => finding.Strong)
        .ThenByDescending(finding => finding.Design == StudyDesign.SystematicReview)
        .ThenByDescending(finding => finding.Interval is not null)
        .ThenByDescending(finding => finding.Studies ?? 0)
        .ThenByDescending(finding => finding.Participants ?? 0)
        .First();

    private static RatingStep StartOf(ImmutableArray<Finding> findings)
    {
        var pooled = findings.Where(finding => finding is { Design: StudyDesign.SystematicReview, Strong: true })
            .Select(finding => finding.Studies ?? 2).DefaultIfEmpty(0).Max();
        var single = findings.Where(finding => finding.Strong && finding.Design != StudyDesign.SystematicReview)
            .Select(finding => finding.Source.Value).Distinct().Count();
        return (pooled, single) switch
        {
            ( >= 5, _) => new(4, 4, new($"Systematic review with {pooled} studies", $"Revue systématique de {pooled} études")),
            ( >= 2, _) => new(3, 3, new("Systematic review with two to four studies, or of a number not stated", "Revue systématique de deux à quatre études, ou d’un nombre non précisé")),
            (_, >= 3) => new(3, 3, new($"{single} strong single studies", $"{single} études individuelles solides")),
            (_, >= 1) => new(2, 2, new("One or two strong studies", "Une ou deux études solides")),
            _ => new(1, 1, new("No strong study with a comparison group", "Aucune étude solide avec groupe de comparaison")),
        };
    }

    private static IEnumerable<Bilingual<string>> DowngradesOf(ImmutableArray<Finding> findings, Finding lead)
    {
        var directions = findings.Where(finding => finding.Strong).Select(finding => finding.Direction).Distinct().Count();
        if (directions > 1)
        {
            yield return new("Inconsistent: strong findings disagree", "Incohérence\u00A0: les constats solides ne concordent pas");
        }

        if (lead.Interval is { } interval && lead.Measure is { } measure && CrossesNoEffect(interval, measure))
        {
            yield return new("Imprecise: the interval includes no effect", "Imprécision\u00A0: l’intervalle comprend l’absence d’effet");
        }

        // What one strong finding says of its own indirectness holds for the evidence it belongs to.
        var marked = findings.Where(finding => finding.Strong).Select(finding => finding.Indirect).FirstOrDefault(reason => reason is not null);
        if ((lead.Indirect ?? marked) is { } indirect)
        {
            yield return new($"Indirect: {indirect.English}", $"Portée indirecte\u00A0: {indirect.French}");
        }

        if (lead.Interval is null)
        {
            yield return new("What is needed to judge precision is not reported in the sources read", "Ce qu’il faut pour juger de la précision ne figure pas dans les sources lues");
        }
    }

    private static IEnumerable<(int Ceiling, Bilingual<string> Reason)> CeilingsOf(
        ImmutableArray<Finding> findings, Finding lead, CanadianEvidence canada)
    {
        if (lead.Design != StudyDesign.SystematicReview && findings.Select(finding => finding.Source.Value).Distinct().Count() == 1)
        {
            yield return ((int)Certainty.Low, new("A single study: at most low", "Une seule étude\u00A0: au plus faible"));
        }

        if (canada.Conflict)
        {
            yield return ((int)Certainty.Moderate, new("A strong Canadian study contradicts: at most moderate", "Une étude canadienne solide contredit le reste\u00A0: au plus modérée"));
        }
    }

    private static Direction DirectionOf(ImmutableArray<Finding> findings, Finding lead) =>
        lead.Design == StudyDesign.SystematicReview || findings.Select(finding => finding.Direction).Distinct().Count() == 1
            ? lead.Direction
            : Direction.Mixed;

    private static bool CrossesNoEffect(Interval interval, EffectMeasure measure)
    {
        var none = Ratios.Contains(measure) ? 1m : 0m;
        return interval.Low <= none && none <= interval.High;
    }
}
