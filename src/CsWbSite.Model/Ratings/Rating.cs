using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Ratings;

/// <summary>How sure one can be of the effect on the primary outcome.</summary>
public enum Certainty
{
    NoUsableEvidence,
    VeryLow,
    Low,
    Moderate,
    High,
}

/// <summary>A label derived from the findings by <see cref="RatingRule"/>, with the steps that led to it.</summary>
/// <param name="Lead">The finding that the direction and the size are read from; null when there is none.</param>
public sealed record Rating(Certainty Certainty, Direction Direction, Finding? Lead, ImmutableArray<RatingStep> Steps);

/// <summary>One step of the rule: how it changed the score, and why.</summary>
/// <param name="Change">The starting score for the first step; then −1, or 0 for a ceiling.</param>
public sealed record RatingStep(int Change, int Score, Bilingual<string> Reason);
