using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Library;
using CsWbSite.PostProcess.Places;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>A page for each theme and risk factor that an item names, and for each region that has plans.</summary>
internal static class TermPages
{
    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var regions = PlanPages.RegionsOf(site, language);
        var studied = factory.MapsOf(language)
            .SelectMany(map => map.Rows.Where(row => !row.Cells.IsEmpty).Select(row => new StudiedRisk(row, map.Routes[language].At(row.Anchor))))
            .ToDictionary(risk => risk.Row.Risk.Term.Id, StringComparer.Ordinal);
        foreach (var kind in new[] { VocabularyKind.Themes, VocabularyKind.RiskFactors })
        {
            var crumb = PageFactory.Crumb(site.RoutesOf(kind), PageTexts.NameOf(kind), language);
            foreach (var term in site.Vocabulary(kind)!.Terms.Where(term => site.HasPage(kind, term)))
            {
                yield return factory.OfList(SiteMap.Of(site.Vocabulary(kind)!, term), language, term.Label, term.Definition, BodyOf(site, kind, term, regions, kind == VocabularyKind.RiskFactors ? studied.GetValueOrDefault(term.Id) : null, language), crumb) with
                {
                    Also = term.Also[language],
                };
            }
        }

        foreach (var region in regions)
        {
            var term = region.Region.Term;
            yield return factory.OfList(
                SiteMap.Of(site.Vocabulary(VocabularyKind.Regions)!, term), language, PageTexts.RegionTitle(term.Label), term.Definition, BodyOf(site, region, language),
                PageFactory.Crumb(SiteMap.Plans, PageTexts.Plans, language)) with
            {
                Also = term.Also[language],
            };
        }
    }

    private static TermBody BodyOf(SiteContent site, VocabularyKind kind, Term term, ImmutableArray<PlanRegion> regions, StudiedRisk? studied, Language language)
    {
        var isTheme = kind == VocabularyKind.Themes;
        bool Names(PlanPriority priority) => (isTheme ? priority.Themes : priority.RiskFactors).Any(id => id.Value == term.Id);
        NamingPlan NamingOf(PlanEntry entry) => new(
            new Link(entry.Place, entry.Card.Url),
            [.. entry.Plan.Priorities.Where(Names).Select(priority => new Link(priority.Name[language], $"{entry.Card.Url}#{priority.Id}"))]);
        var strategies = site.Surest(language).Where(strategy => isTheme ? site.Fits(term, strategy) : strategy.RiskFactors.Any(id => id.Value == term.Id)).ToList();
        ImmutableArray<RatedLink> rated =
        [
            .. strategies.Select(strategy => new RatedLink(site.LinkTo(strategy, language), site.RatingOf(strategy).Certainty, site.RatingOf(strategy).Direction)),
        ];
        return new TermBody(
            kind,
            term,
            site.All<CommunityPlan>(language).Count,
            [
                .. regions.Select(region => new NamingRegion(region.Region, [.. region.Plans.Where(entry => entry.Plan.Priorities.Any(Names)).Select(NamingOf)]))
                    .Where(region => !region.Plans.IsEmpty),
            ],
            rated,
            [.. term.RiskFactors.Select(id => RiskLink(site, id.Value, language)).OfType<Link>()],
            [.. site.Terms(VocabularyKind.Groups, term.Groups, language).Select(group => new Link(group.Label(language), group.Url))],
            isTheme ? [] : ThemesAbout(site, term, language),
            studied);
    }

    /// <summary>A risk factor, or a category of them in the list of all.</summary>
    private static Link? RiskLink(SiteContent site, string id, Language language)
    {
        if (site.Term(VocabularyKind.RiskFactors, id, language) is { } risk)
        {
            return new Link(risk.Label(language), risk.Url);
        }

        return site.Vocabulary(VocabularyKind.RiskFactors)!.Categories.FirstOrDefault(category => category.Id == id) is { } category
            ? new Link(string.Format(PageTexts.WholeCategory[language], category.Label[language]), site.RoutesOf(VocabularyKind.RiskFactors)[language].At(TermGroup.AnchorOf(category)))
            : null;
    }

    /// <summary>The themes that name the risk factor or its whole category.</summary>
    private static ImmutableArray<Link> ThemesAbout(SiteContent site, Term risk, Language language) =>
    [
        .. site.Vocabulary(VocabularyKind.Themes)!.Terms
            .Where(theme => theme.RiskFactors.Any(id => id.Value == risk.Id || id.Value == risk.Category))
            .Select(theme => site.Term(VocabularyKind.Themes, theme.Id, language)!)
            .Select(theme => new Link(theme.Label(language), theme.Url)),
    ];

    private static RegionBody BodyOf(SiteContent site, PlanRegion region, Language language)
    {
        var shared = site.Vocabulary(VocabularyKind.Themes)!.Terms
            .Select(theme => (Theme: theme, Plans: region.Plans.Where(entry => site.ThemesOf(entry.Plan).Contains(theme.Id)).ToList()))
            .Where(entry => entry.Plans.Count > 1)
            .OrderByDescending(entry => entry.Plans.Count)
            .ThenBy(entry => Slug.Of(entry.Theme.Label[language]), StringComparer.Ordinal);
        return new RegionBody(
            region.Region.Term,
            region.Plans,
            [
                .. shared.Select(entry => new SharedTheme(
                    site.Term(VocabularyKind.Themes, entry.Theme.Id, language)!,
                    [.. entry.Plans.Select(plan => new Link(plan.Place, plan.Card.Url))],
                    decimal.Round(100m * entry.Plans.Count / region.Plans.Length, 1))),
            ],
            region.Plans.Count(entry => entry.Plan.Priorities.IsEmpty));
    }
}
