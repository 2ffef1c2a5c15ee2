using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Ratings;

/// <summary>
/// Derives certainty, direction and size of the effect on an outcome from a strategy's findings. The rule is this site's own,
/// after the domains of GRADE (inconsistency, imprecision, indirectness); a registry's label is never an input.
/// The page "how to read ratings" explains it; a change of the rule is a new <see cref="Version"/>.
/// </summary>
public static class RatingRule
{
    public const string Version = "2";

    /// <summary>The rating of the strategy's primary outcome, with every step.</summary>
    public static Rating RatingOf(Strategy strategy) => RatingOf(strategy, strategy.PrimaryOutcome.Value);

    /// <summary>The same rule for any outcome that the strategy has findings on.</summary>
    public static Rating RatingOf(Strategy strategy, string outcome)
    {
        var onOutcome = strategy.Findings.Where(finding => finding.Outcome.Value == outcome).ToImmutableArray();
        var leftOut = onOutcome.Where(finding => finding.Direction == Direction.Unclear).ToImmutableArray();
        var findings = onOutcome.Where(finding => finding.Direction != Direction.Unclear).ToImmutableArray();
        if (findings.IsEmpty)
        {
            var none = new Bilingual<string>("No usable finding on this outcome", "Aucun constat utilisable sur ce résultat");
            return new Rating(
                Certainty.NoUsableEvidence, Direction.Unclear, null, null, [], leftOut, [new RatingStep(RatingCheck.Start, 0, 0, true, none, leftOut)], none, null);
        }

        var lead = LeadOf(findings);
        var steps = RatingSteps.Of(findings, lead, strategy.Canada);
        var (direction, directionReason) = DirectionOf(findings, lead);
        var size = direction is Direction.Better or Direction.Worse ? EffectSizes.Of(lead) : null;
        return new Rating(
            (Certainty)steps[^1].Score, direction, size?.Size, lead, findings, leftOut, steps, directionReason, size?.Reason);
    }

    /// <summary>The finding to read the effect from: strong before weak, pooled before single, with an interval before without, then more studies, then more participants.</summary>
    private static Finding LeadOf(ImmutableArray<Finding> findings) => findings
        .OrderByDescending(finding => finding.Strong)
        .ThenByDescending(finding => finding.Design == StudyDesign.SystematicReview)
        .ThenByDescending(finding => finding.Interval is not null)
        .ThenByDescending(finding => finding.Studies ?? 0)
        .ThenByDescending(finding => finding.Participants ?? 0)
        .First();

    private static (Direction Direction, Bilingual<string> Reason) DirectionOf(ImmutableArray<Finding> findings, Finding lead)
    {
        if (findings.Select(finding => finding.Direction).Distinct().Count() == 1)
        {
            return (lead.Direction, new(
                findings.Length == 1 ? "The direction of the one finding" : "All findings have this direction",
                findings.Length == 1 ? "Le sens du seul constat" : "Tous les constats vont dans ce sens"));
        }

        return lead.Design == StudyDesign.SystematicReview
            ? (lead.Direction, new("Findings differ; the leading one is a systematic review and decides", "Les constats diffèrent; le constat de tête est une revue systématique et l’emporte"))
            : (Direction.Mixed, new("Findings differ, and the leading one is not a systematic review", "Les constats diffèrent, et le constat de tête n’est pas une revue systématique"));
    }
}
