using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>
/// Plans like one: two points for each risk factor that both name, one for each theme, one for the same region, and one when
/// neither population is more than twice the other. The page says the same in words.
/// </summary>
internal static class SimilarPlans
{
    private const int Most = 4;
    private const int RiskPoints = 2;

    public static ImmutableArray<SimilarPlan> Of(SiteContent site, CommunityPlan plan, Language language) =>
    [
        .. site.All<CommunityPlan>(language).Where(other => other.Id != plan.Id)
            .Select(other => Between(site, plan, other, language))
            .Select(similar => (Plan: similar, Points: PointsOf(similar)))
            .Where(candidate => candidate.Points > 0)
            .OrderByDescending(candidate => candidate.Points)
            .Take(Most)
            .Select(candidate => candidate.Plan),
    ];

    private static SimilarPlan Between(SiteContent site, CommunityPlan plan, CommunityPlan other, Language language)
    {
        ImmutableArray<TermLink> Shared(VocabularyKind kind, IReadOnlySet<string> ids, IReadOnlySet<string> others) =>
            [.. site.Vocabulary(kind)!.Terms.Where(term => ids.Contains(term.Id) && others.Contains(term.Id)).Select(term => site.Term(kind, term.Id, language)!)];
        return new SimilarPlan(
            site.LinkTo(other, language),
            Shared(VocabularyKind.RiskFactors, RisksOf(plan), RisksOf(other)),
            Shared(VocabularyKind.Themes, site.ThemesOf(plan), site.ThemesOf(other)),
            other.Region.Value == plan.Region.Value ? site.Term(VocabularyKind.Regions, other.Region.Value, language) : null,
            plan.Population is { } mine && other.Population is { } theirs && IsAlike(mine.Value, theirs.Value) ? theirs : null);
    }

    private static int PointsOf(SimilarPlan similar) =>
        (RiskPoints * similar.RiskFactors.Length) + similar.Themes.Length + (similar.Region is null ? 0 : 1) + (similar.Population is null ? 0 : 1);

    private static bool IsAlike(int one, int other) => Math.Max(one, other) <= 2L * Math.Min(one, other);

    private static HashSet<string> RisksOf(CommunityPlan plan) =>
        plan.Priorities.SelectMany(priority => priority.RiskFactors).Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
}
