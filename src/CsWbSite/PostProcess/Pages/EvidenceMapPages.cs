using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Library;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The list of categories of risks, and the map of each.</summary>
internal static class EvidenceMapPages
{
    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var maps = factory.MapsOf(language);
        var library = PageFactory.Crumb(SiteMap.Strategies, PageTexts.Strategies, language);
        var crumb = PageFactory.Crumb(SiteMap.EvidenceMap, PageTexts.EvidenceMap, language);
        yield return factory.OfList(
            SiteMap.EvidenceMap, language, PageTexts.EvidenceMap, PageTexts.EvidenceMapSummary,
            new EvidenceMapBody([.. maps.Select(map => CategoryOf(factory.Site, map, language))]), library);
        for (var place = 0; place < maps.Length; place++)
        {
            var map = maps[place];
            yield return factory.OfList(
                map.Routes, language, PageTexts.EvidenceMapTitle(map.Name), PageTexts.EvidenceMapOf(map.Name),
                BodyOf(factory.Site, map, language, LinkTo(maps.ElementAtOrDefault(place - 1), language), LinkTo(maps.ElementAtOrDefault(place + 1), language)),
                library, crumb);
        }
    }

    private static Link? LinkTo(EvidenceMap? map, Language language) => map is null ? null : PageFactory.Crumb(map.Routes, map.Name, language);

    private static MapCategory CategoryOf(SiteContent site, EvidenceMap map, Language language)
    {
        var risks = map.Rows.Select(row => row.Risk.Term.Id).ToHashSet(StringComparer.Ordinal);
        return new MapCategory(
            LinkTo(map, language)!,
            map.Rows.Length,
            map.Rows.Count(row => !row.Cells.IsEmpty),
            OutcomesOf(map).Count,
            [
                .. site.All<Strategy>(language).Where(strategy => strategy.RiskFactors.Any(id => risks.Contains(id.Value)))
                    .CountBy(strategy => site.RatingOf(strategy).Certainty)
                    .OrderByDescending(entry => entry.Key)
                    .Select(entry => (entry.Key, entry.Value)),
            ]);
    }

    private static CategoryMapBody BodyOf(SiteContent site, EvidenceMap map, Language language, Link? previous, Link? next)
    {
        var studied = OutcomesOf(map);
        var outcomes = site.Vocabulary(VocabularyKind.Outcomes)!.Terms;
        return new CategoryMapBody(
            map.Name[language],
            [.. outcomes.Where(outcome => studied.Contains(outcome.Id)).Select(outcome => site.Term(VocabularyKind.Outcomes, outcome.Id, language)!)],
            [.. map.Rows.Where(row => !row.Cells.IsEmpty)],
            [.. outcomes.Where(outcome => !studied.Contains(outcome.Id)).Select(outcome => outcome.Label[language])],
            [.. map.Rows.Where(row => row.Cells.IsEmpty).Select(row => row.Risk)],
            previous,
            next);
    }

    private static HashSet<string> OutcomesOf(EvidenceMap map) => map.Rows.SelectMany(row => row.Cells).Select(cell => cell.Outcome.Term.Id).ToHashSet(StringComparer.Ordinal);
}
