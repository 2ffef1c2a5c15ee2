using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Library;

/// <summary>Which outcomes have been studied for which risk factors, and how surely.</summary>
internal static class EvidenceMaps
{
    public static EvidenceMapBody Build(SiteContent site, Language language, Link library)
    {
        var outcomes = site.Vocabulary(VocabularyKind.Outcomes)!.Terms;
        var all = RowsOf(site, language);
        MapGroup GroupOf(TermCategory? category)
        {
            var rows = all.Where(row => row.Risk.Term.Category == category?.Id).ToList();
            var studied = rows.SelectMany(row => row.Cells).Select(cell => cell.Outcome.Term.Id).ToHashSet(StringComparer.Ordinal);
            return new MapGroup(
                category,
                [.. outcomes.Where(outcome => studied.Contains(outcome.Id)).Select(outcome => site.Term(VocabularyKind.Outcomes, outcome.Id, language)!)],
                [.. rows.Where(row => row.Cells.Length > 0)],
                [.. outcomes.Where(outcome => !studied.Contains(outcome.Id)).Select(outcome => outcome.Label[language])],
                [.. rows.Where(row => row.Cells.Length == 0).Select(row => row.Risk)]);
        }

        IEnumerable<TermCategory?> categories = [.. site.Vocabulary(VocabularyKind.RiskFactors)!.Categories, null];
        return new EvidenceMapBody([.. categories.Select(GroupOf).Where(group => group.Rows.Length + group.Unstudied.Length > 0)], library);
    }

    /// <summary>A row for each risk factor, in the order of the vocabulary; one that nothing was studied for has no cells.</summary>
    public static ImmutableArray<MapRow> RowsOf(SiteContent site, Language language)
    {
        var outcomes = site.Vocabulary(VocabularyKind.Outcomes)!.Terms;
        var studies = StudiesOf(site, language).ToLookup(study => (study.Risk, study.Outcome));
        MapRow RowOf(Term risk, int number) => new(
            site.Term(VocabularyKind.RiskFactors, risk.Id, language)!,
            $"risk-{number}",
            [
                .. outcomes.Where(outcome => studies.Contains((risk.Id, outcome.Id))).Select(outcome => new MapCell(
                    site.Term(VocabularyKind.Outcomes, outcome.Id, language)!,
                    [.. studies[(risk.Id, outcome.Id)].Select(study => study.Strategy).OrderByDescending(strategy => strategy.Certainty)])),
            ]);
        return [.. site.Vocabulary(VocabularyKind.RiskFactors)!.Terms.Select(RowOf)];
    }

    /// <summary>Each risk factor of each strategy with each outcome that it has a finding on, rated by the rule for that outcome.</summary>
    private static IEnumerable<(string Risk, string Outcome, RatedLink Strategy)> StudiesOf(SiteContent site, Language language) =>
        from strategy in site.All<Strategy>(language)
        from outcome in strategy.Findings.Select(finding => finding.Outcome.Value).Distinct(StringComparer.Ordinal)
        let rating = RatingRule.RatingOf(strategy, outcome)
        let entry = new RatedLink(site.LinkTo(strategy, language), rating.Certainty, rating.Direction)
        from risk in strategy.RiskFactors.Select(id => id.Value).Distinct(StringComparer.Ordinal)
        select (risk, outcome, entry);
}
