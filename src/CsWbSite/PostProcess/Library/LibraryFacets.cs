using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Library;

/// <summary>What the list of the library is narrowed and sorted by.</summary>
/// <param name="Title">Places in the list, by title.</param>
/// <param name="Reviewed">Places in the list, the newest review first.</param>
internal sealed record LibraryData(IReadOnlyList<LibraryFacet> Facets, IReadOnlyList<int> Title, IReadOnlyList<int> Reviewed);

/// <param name="Ordered">Its values stand in the order of their meaning, and not by how many strategies have them.</param>
internal sealed record LibraryFacet(string Id, string Label, bool Ordered, IReadOnlyList<LibraryValue> Values);

/// <param name="Id">The same in both languages; it stands in the address.</param>
/// <param name="Pages">Places in the list of the strategies that have the value.</param>
internal sealed record LibraryValue(string Id, string Label, IReadOnlyList<int> Pages);

internal static class LibraryFacets
{
    public static LibraryData Build(SiteContent site, Language language)
    {
        var strategies = RatedStrategies.Of(site, language);
        LibraryFacet Facet(string id, Bilingual<string> label, bool ordered, IEnumerable<(string Id, string Label)> values, Func<RatedStrategy, IEnumerable<string>> idsOf)
        {
            var ids = strategies.Select(rated => idsOf(rated).ToHashSet(StringComparer.Ordinal)).ToList();
            return new LibraryFacet(id, label[language], ordered,
            [
                .. values.Select(value => new LibraryValue(value.Id, value.Label, [.. Enumerable.Range(0, ids.Count).Where(place => ids[place].Contains(value.Id))]))
                    .Where(value => value.Pages.Count > 0),
            ]);
        }

        LibraryFacet Terms(string id, Bilingual<string> label, VocabularyKind kind, Func<Strategy, IEnumerable<Located<string>>> idsOf) => Facet(
            id, label, false, site.Vocabulary(kind)!.Terms.Select(term => (term.Id, term.Label[language])), rated => idsOf(rated.Strategy).Select(term => term.Value));
        LibraryFacet Choices<T>(string id, Bilingual<string> label, IEnumerable<T> values, Func<T, Bilingual<string>> words, Func<RatedStrategy, T> choiceOf)
            where T : struct, Enum => Facet(id, label, true, values.Select(value => (IdOf(value), words(value)[language])), rated => [IdOf(choiceOf(rated))]);

        List<LibraryFacet> facets =
        [
            Terms("risk", Texts.FacetRisk, VocabularyKind.RiskFactors, strategy => strategy.RiskFactors),
            Terms("protective", Texts.FacetProtective, VocabularyKind.ProtectiveFactors, strategy => strategy.ProtectiveFactors),
            Terms("area", Texts.FacetArea, VocabularyKind.Areas, strategy => strategy.Areas),
            Terms("outcome", Texts.FacetOutcome, VocabularyKind.Outcomes, strategy => strategy.Findings.Select(finding => finding.Outcome)),
            Terms("group", Texts.FacetGroup, VocabularyKind.Groups, strategy => strategy.Groups),
            Facet("age", Texts.Ages, true, AgeBands.All.Select(band => (band.Id, AgeBands.LabelOf(band)[language])), rated => AgeBands.Of(rated.Strategy.Ages).Select(band => band.Id)),
            Terms("setting", Texts.FacetSetting, VocabularyKind.Settings, strategy => strategy.Settings),
            Terms("sector", Texts.FacetSector, VocabularyKind.Sectors, strategy => strategy.Sectors),
            Choices("certainty", Texts.CertaintyTitle, Enum.GetValues<Certainty>().Reverse(), Texts.Of, rated => rated.Rating.Certainty),
            Choices("direction", Texts.DirectionTitle, Enum.GetValues<Direction>(), Texts.Of, rated => rated.Rating.Direction),
            Choices("cost", Texts.Cost, Enum.GetValues<CostLevel>(), Texts.Of, rated => rated.Strategy.CostLevel),
            Choices("canada", Texts.CanadianEvidence, Enum.GetValues<CanadianLevel>(), Texts.Of, rated => rated.Strategy.Canada.Level),
        ];
        var places = Enumerable.Range(0, strategies.Length).ToList();
        return new LibraryData(
            [.. facets.Where(facet => facet.Values.Count > 1)],
            [.. places.OrderBy(place => Slug.Of(strategies[place].Strategy.Title[language]), StringComparer.Ordinal)],
            [
                .. places.OrderByDescending(place => strategies[place].Strategy.Reviewed)
                    .ThenBy(place => Slug.Of(strategies[place].Strategy.Title[language]), StringComparer.Ordinal),
            ]);
    }

    /// <summary>"StrongStudy" → "strong-study", as authors write it.</summary>
    private static string IdOf<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((letter, place) => char.IsAsciiLetterUpper(letter) ? (place > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
