using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Search;

/// <summary>One value of a facet and the pages that have it.</summary>
/// <param name="Id">The same in both languages; it stands in the address.</param>
internal sealed record FacetValue(string Id, string Label, List<int> Pages);

/// <summary>One way to narrow a search.</summary>
internal sealed record Facet(string Id, string Label, List<FacetValue> Values);

/// <summary>What results can be narrowed by: kind of page, area, risk factor, theme, sector, group, region and certainty.</summary>
internal static class SearchFacets
{
    private static readonly (string Id, Bilingual<string> Label)[] Facets =
    [
        ("kind", Texts.FacetKind), ("area", Texts.FacetArea), ("risk", Texts.FacetRisk), ("theme", Texts.FacetTheme),
        ("sector", Texts.FacetSector), ("group", Texts.FacetGroup), ("region", Texts.FacetRegion), ("certainty", Texts.CertaintyTitle),
    ];

    public static List<Facet> Build(IReadOnlyList<SearchDocument> documents, Language language)
    {
        var facets = Facets.Select(facet => new Facet(facet.Id, facet.Label[language], [])).ToList();
        for (var page = 0; page < documents.Count; page++)
        {
            foreach (var (facetId, id, label) in ValuesOf(documents[page].Page, language).Distinct())
            {
                var values = facets.Single(facet => facet.Id == facetId).Values;
                if (values.Find(value => value.Id == id) is not { } value)
                {
                    values.Add(value = new FacetValue(id, label, []));
                }

                value.Pages.Add(page);
            }
        }

        foreach (var facet in facets)
        {
            facet.Values.Sort(facet.Id == "certainty"
                ? (one, other) => string.CompareOrdinal(one.Id, other.Id)
                : (one, other) => string.CompareOrdinal(Slug.Of(one.Label), Slug.Of(other.Label)));
        }

        return [.. facets.Where(facet => facet.Values.Count > 1)];
    }

    /// <summary>The labels of the vocabulary that a page is filed under, and other names of what it is.</summary>
    public static string TermsOf(Page page, Language language) =>
        string.Join('\n', ValuesOf(page, language).Where(value => value.Facet is not ("kind" or "certainty")).Select(value => value.Label).Concat(NamesOf(page.Body, language)).Distinct(StringComparer.Ordinal));

    /// <summary>For a theme or risk factor, what plans call the priorities that they file under it; whether a strategy makes things better or worse; whether several communities share a plan.</summary>
    private static IEnumerable<string> NamesOf(PageBody body, Language language) => body switch
    {
        TermBody term => term.Plans.SelectMany(region => region.Plans).SelectMany(plan => plan.Priorities).Select(priority => priority.Text),
        StrategyBody strategy => [Texts.Of(strategy.Rating.Direction)[language]],
        PlanBody { Plan.Communities.Length: > 1 } => [Texts.JointPlan[language]],
        _ => [],
    };

    private static IEnumerable<(string Facet, string Id, string Label)> ValuesOf(Page page, Language language)
    {
        (string, string, string) Of(string facet, TermLink term) => (facet, term.Term.Id, term.Label(language));
        var kind = KindOf(page.Body);
        yield return ("kind", kind.Id, kind.Label[language]);
        if (page.Body is StrategyBody strategy)
        {
            var certainty = strategy.Rating.Certainty;
            yield return ("certainty", $"{Certainty.High - certainty}", Texts.Of(certainty)[language]);
            foreach (var value in strategy.Areas.Select(term => Of("area", term)).Concat(strategy.RiskFactors.Select(term => Of("risk", term)))
                .Concat(strategy.Sectors.Select(term => Of("sector", term))).Concat(strategy.Groups.Select(term => Of("group", term))))
            {
                yield return value;
            }
        }
        else if (page.Body is PlanBody plan)
        {
            yield return Of("region", plan.Region);
            foreach (var value in plan.Areas.Where(area => area.Actions.Length > 0).Select(area => Of("area", area.Area))
                .Concat(plan.Priorities.SelectMany(priority => priority.RiskFactors.Select(term => Of("risk", term))))
                .Concat(plan.Priorities.SelectMany(priority => priority.Themes.Select(term => Of("theme", term)))))
            {
                yield return value;
            }
        }
        else if (page.Body is TermBody { Term: var named })
        {
            yield return (kind.Id, named.Id, named.Label[language]);
        }
        else if (page.Body is RegionBody { Region: var region })
        {
            yield return (kind.Id, region.Id, region.Label[language]);
        }
    }

    private static (string Id, Bilingual<string> Label) KindOf(PageBody body) => body switch
    {
        StrategyBody => ("strategy", Texts.KindStrategy),
        PlanBody => ("plan", Texts.KindPlan),
        BookletBody or ChapterBody => ("booklet", Texts.KindBooklet),
        ToolBody => ("tool", Texts.KindTool),
        UpdateBody => ("update", Texts.KindUpdate),
        TermBody term => term.Kind == VocabularyKind.Themes ? ("theme", Texts.FacetTheme) : ("risk", Texts.FacetRisk),
        RegionBody => ("region", Texts.FacetRegion),
        VocabularyBody => ("vocabulary", Texts.KindVocabulary),
        _ => ("page", Texts.KindPage),
    };
}
