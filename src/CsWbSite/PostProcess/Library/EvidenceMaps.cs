using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Library;

/// <summary>Which outcomes have been studied for the risk factors of one category, and how surely.</summary>
/// <param name="Name">Of the category, or of the risk factors that have none.</param>
/// <param name="Rows">A row for each risk factor, in the order of the vocabulary; one that nothing was studied for has no cells.</param>
internal sealed record EvidenceMap(Bilingual<string> Name, Bilingual<Route> Routes, ImmutableArray<MapRow> Rows);

/// <summary>Makes the evidence map: a part for each category of risk factors.</summary>
internal static class EvidenceMaps
{
    /// <summary>The parts in the order of the vocabulary, those without a risk factor left out.</summary>
    public static ImmutableArray<EvidenceMap> Build(SiteContent site, Language language)
    {
        var vocabulary = site.Vocabulary(VocabularyKind.RiskFactors)!;
        var rows = RowsOf(site, vocabulary, language).ToLookup(row => row.Risk.Term.Category);
        IEnumerable<TermCategory?> categories = [.. vocabulary.Categories, null];
        return
        [
            .. categories.Where(category => rows.Contains(category?.Id)).Select(category => new EvidenceMap(
                category?.Label ?? PageTexts.OtherRisks, SiteMap.EvidenceMapOf(vocabulary, category), [.. rows[category?.Id]])),
        ];
    }

    private static IEnumerable<MapRow> RowsOf(SiteContent site, Vocabulary risks, Language language)
    {
        var outcomes = site.Vocabulary(VocabularyKind.Outcomes)!.Terms;
        var studies = StudiesOf(site, language).ToLookup(study => (study.Risk, study.Outcome));
        return risks.Terms.Select((risk, number) => new MapRow(
            site.Term(VocabularyKind.RiskFactors, risk.Id, language)!,
            $"risk-{number}",
            [
                .. outcomes.Where(outcome => studies.Contains((risk.Id, outcome.Id))).Select(outcome => new MapCell(
                    site.Term(VocabularyKind.Outcomes, outcome.Id, language)!,
                    [.. studies[(risk.Id, outcome.Id)].Select(study => study.Strategy).OrderByDescending(strategy => strategy.Certainty)])),
            ]));
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
