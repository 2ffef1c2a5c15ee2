using System.Collections.Immutable;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The search page, and the lists that lead to every page without a search.</summary>
internal static class SearchPages
{
    public static Page Build(PageFactory factory, Language language) => factory.OfList(
        SiteMap.Search, language, PageTexts.Search, PageTexts.SearchSummary,
        new SearchBody(
            factory.Assets.SearchScript[language], factory.Assets.SearchScript[language.Other], factory.Assets.OfflineWorker, "", "", Lists(language), [.. Shelves(factory.Site, language)]));

    /// <summary>The lists by kind of page.</summary>
    public static ImmutableArray<Card> Lists(Language language) =>
    [
        Card(SiteMap.Plans, PageTexts.Plans, PageTexts.PlansSummary, language),
        Card(SiteMap.Strategies, PageTexts.Strategies, PageTexts.StrategiesSummary, language),
        Card(SiteMap.Booklets, PageTexts.Booklets, PageTexts.BookletsSummary, language),
        Card(SiteMap.Toolkit, PageTexts.Toolkit, PageTexts.ToolkitSummary, language),
        Card(SiteMap.VocabularyList, PageTexts.Vocabulary, PageTexts.VocabularySummary, language),
        Card(SiteMap.Updates, PageTexts.Updates, PageTexts.UpdatesSummary, language),
    ];

    private static IEnumerable<Shelf> Shelves(SiteContent site, Language language) =>
    [
        new(Texts.CommunitiesOpen[language], HomePages.Letters(site, language)),
        new(PageTexts.NameOf(VocabularyKind.Areas)[language], TermsOf(site, VocabularyKind.Areas, language)),
        new(PageTexts.NameOf(VocabularyKind.RiskFactors)[language], CategoriesOf(site, VocabularyKind.RiskFactors, language)),
        new(PageTexts.NameOf(VocabularyKind.Sectors)[language], TermsOf(site, VocabularyKind.Sectors, language)),
        new(PageTexts.NameOf(VocabularyKind.Regions)[language], TermsOf(site, VocabularyKind.Regions, language)),
    ];

    private static ImmutableArray<Link> TermsOf(SiteContent site, VocabularyKind kind, Language language) =>
        [.. site.Vocabulary(kind)!.Terms.Select(term => new Link(term.Label[language], site.RoutesOf(kind)[language].At(term.Id)))];

    private static ImmutableArray<Link> CategoriesOf(SiteContent site, VocabularyKind kind, Language language) =>
        [.. site.Vocabulary(kind)!.Categories.Select(category => new Link(category.Label[language], site.RoutesOf(kind)[language].At("category-" + category.Id)))];

    private static Card Card(Bilingual<Route> routes, Bilingual<string> title, Bilingual<string> summary, Language language) =>
        new(title[language], routes[language].Path, summary[language]);
}
