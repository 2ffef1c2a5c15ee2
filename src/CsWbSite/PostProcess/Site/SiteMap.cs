using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.PostProcess.Site;

/// <summary>The addresses of the site's sections in both languages. The address of every page is decided here.</summary>
internal static class SiteMap
{
    public static readonly Bilingual<Route> Home = Bilingual.Of(Route.Home);
    public static readonly Bilingual<Route> Plans = Section("plans", "plans");
    public static readonly Bilingual<Route> Strategies = Section("strategies", "strategies");
    public static readonly Bilingual<Route> Booklets = Section("booklets", "livrets");
    public static readonly Bilingual<Route> Toolkit = Section("toolkit", "boite-a-outils");
    public static readonly Bilingual<Route> Updates = Section("updates", "nouvelles");
    public static readonly Bilingual<Route> VocabularyList = Section("vocabulary", "vocabulaire");
    public static readonly Bilingual<Route> Terminology = Section("terminology", "terminologie");
    public static readonly Bilingual<Route> Sources = Section("sources", "sources");
    public static readonly Bilingual<Route> Search = Section("search", "recherche");

    public static readonly Bilingual<Route> Compare = Section("compare", "comparer");
    public static readonly Bilingual<Route> Shortlist = Section("shortlist", "selection");
    public static readonly Bilingual<Route> EvidenceMap = Section("evidence-map", "carte-des-donnees");
    public static readonly Bilingual<Route> Data = Section("data", "donnees");
    public static readonly Bilingual<Route> UpdatesFeed = Home.Select(FeedIn);
    public static readonly Bilingual<Route> StrategiesFeed = Strategies.Select(FeedIn);
    public static readonly Bilingual<Route> PlansFeed = Plans.Select(FeedIn);

    /// <summary>The page that is made beside an item's own; null when there is none.</summary>
    public static Bilingual<Route>? BesideOf(Content item, Bilingual<Route> routes) => item switch
    {
        Booklet => routes.Select(route => route.Whole),
        Strategy or CommunityPlan => routes.Select(route => route.OnePage),
        _ => null,
    };

    /// <summary>The page of an item.</summary>
    public static Bilingual<Route> Of(Content item, Func<string, Content?> find) => item switch
    {
        CommunityPlan => Below(Plans, item),
        Strategy => Below(Strategies, item),
        Booklet => Below(Booklets, item),
        BookletChapter chapter => Below(find(chapter.BookletId) is { } booklet ? Below(Booklets, booklet) : Booklets, item),
        Tool => Below(Toolkit, item),
        Update => Below(Updates, item),
        _ => Below(Home, item),
    };

    /// <summary>The page of a vocabulary: those whose terms have pages of their own stand at the top, because people arrive there.</summary>
    public static Bilingual<Route> Of(VocabularyKind kind) =>
        Bilingual.Of(language => (HasTermPages(kind) ? Home : VocabularyList)[language].Child(Slug.Of(PageTexts.NameOf(kind)[language])));

    /// <summary>Themes, risk factors and regions: what communities share.</summary>
    public static bool HasTermPages(VocabularyKind kind) => kind is VocabularyKind.Themes or VocabularyKind.RiskFactors or VocabularyKind.Regions;

    /// <summary>The page of a term, named by its label, or by its id where the label says nothing or another term has the like.</summary>
    public static Bilingual<Route> Of(Vocabulary vocabulary, Term term) => Bilingual.Of(language => Of(vocabulary.Kind)[language].Child(
        SlugOf(term.Label[language], vocabulary.Terms.Where(other => other.Id != term.Id).Select(other => other.Label[language])) ?? term.Id));

    /// <summary>The evidence map of a category of risk factors, or of those that have none; named as a term is.</summary>
    public static Bilingual<Route> EvidenceMapOf(Vocabulary risks, TermCategory? category) => Bilingual.Of(language => EvidenceMap[language].Child(
        SlugOf((category?.Label ?? PageTexts.OtherRisks)[language], risks.Categories.Where(other => other.Id != category?.Id).Select(other => other.Label[language])) ?? category?.Id ?? "0"));

    /// <summary>The page of the sources that begin with these letters, of which the first page of all has the first.</summary>
    public static Bilingual<Route> SourcesOf(char from, char to) => from == 'A' ? Sources : Sources.Select(route => route.Child(Slug.Of($"{from} {to}")));

    /// <summary>The slug of a label; null where it says nothing or another label has the like.</summary>
    private static string? SlugOf(string label, IEnumerable<string> others) =>
        Slug.Of(label) is { Length: > 0 } slug && others.All(other => Slug.Of(other) != slug) ? slug : null;

    private static Route FeedIn(Route folder) => folder.File("feed.xml");

    private static Bilingual<Route> Section(string english, string french) =>
        new(Route.Home(Language.English).Child(english), Route.Home(Language.French).Child(french));

    private static Bilingual<Route> Below(Bilingual<Route> parent, Content item) =>
        Bilingual.Of(language => parent[language].Child(item.Slugs[language].Value));
}
