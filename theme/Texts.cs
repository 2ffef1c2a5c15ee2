using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>Every fixed word of the interface in both languages: a missing translation does not compile.</summary>
public static partial class Texts
{
    // Frame
    public static readonly Words SkipToContent = new("Skip to content", "Passer au contenu");
    public static readonly Words MainNavigation = new("Main", "Principale");
    public static readonly Words FooterNavigation = new("About this site", "À propos de ce site");
    public static readonly Words Breadcrumbs = new("Where you are", "Vous êtes ici");
    public static readonly Words Updates = new("Updates", "Nouvelles");
    public static readonly Words UpdatesFeed = new("Updates feed (Atom)", "Fil des nouvelles (Atom)");
    public static readonly Words Reviewed = new("Last checked against its sources:", "Dernière vérification d’après les sources\u00A0:");
    public static readonly Words SuggestChange = new("Suggest a change or report an error", "Proposer une modification ou signaler une erreur");
    public static readonly Words WriteToUs = new("Write to us", "Nous écrire");
    public static readonly Words NotOfficial = new(
        "This site summarizes public documents in its own words. The official documents, linked on each page, prevail.",
        "Ce site résume des documents publics en ses propres mots. Seuls les documents officiels, auxquels chaque page renvoie, font foi.");
    public static readonly Words Missing = new(
        "Draft: this page is not written in English yet. The words below are those of the French page.",
        "Ébauche\u00A0: cette page n’est pas encore rédigée en français. Le texte ci-dessous est celui de la page anglaise.");
    public static readonly Words OnThisPage = new("On this page", "Dans cette page");
    public static readonly Words Previous = new("Previous", "Précédent");
    public static readonly Words Next = new("Next", "Suivant");
    public static readonly Words PreviousAndNext = new("Previous and next", "Précédent et suivant");
    public static readonly Words Related = new("Related pages", "Pages connexes");
    public static readonly Words InOtherLanguage = new("in French", "en anglais");

    // Search
    public static readonly Words Search = new("Search", "Rechercher");
    public static readonly Words SearchSite = new("Search this site", "Rechercher dans ce site");
    public static readonly Words SearchExamples = new(
        "For example a community, a risk such as homelessness, or the name of a strategy.",
        "Par exemple une collectivité, un risque comme l’itinérance ou le nom d’une stratégie.");
    public static readonly Words SearchResults = new("Results", "Résultats");
    public static readonly Words SearchNeedsScript = new(
        "Searching needs a script that your browser did not run. Everything is also reachable from the lists below.",
        "La recherche fait appel à un script que votre navigateur n’a pas exécuté. Les listes ci-dessous mènent à toutes les pages.");
    public static readonly Words SearchNone = new("No page has these words. Try fewer words, or a list below.", "Aucune page ne contient ces mots. Essayez moins de mots, ou une liste ci-dessous.");
    public static readonly Words SearchOne = new("1 result", "1 résultat");
    public static readonly Words SearchMany = new("{0} results", "{0} résultats");
    public static readonly Words SearchLoading = new("Searching…", "Recherche en cours…");
    public static readonly Words SearchFailed = new("The search could not be loaded. Try again, or use a list below.", "La recherche n’a pas pu être chargée. Essayez de nouveau, ou une liste ci-dessous.");
    public static readonly Words SearchMore = new("Show more results", "Afficher plus de résultats");
    public static readonly Words SearchOnlyCommon = new("These words are on every page. Try others, or a list below.", "Ces mots sont sur toutes les pages. Essayez-en d’autres, ou une liste ci-dessous.");
    public static readonly Words SearchOnlyExcluded = new("These words are to be left out. Add a word to look for.", "Ces mots sont à exclure. Ajoutez un mot à chercher.");
    public static readonly Words SearchNoneFiltered = new("No page passes these filters. Remove one of them, or all.", "Aucune page ne passe ces filtres. Retirez-en un, ou tous.");
    public static readonly Words SearchTooLong = new("Only the first 300 characters count.", "Seuls les 300 premiers caractères comptent.");
    public static readonly Words SearchInstead = new("Showing results for “{0}”.", "Résultats pour «\u00A0{0}\u00A0».");
    public static readonly Words SearchCorrected = new("No page has “{0}”. Showing results for “{1}”.", "Aucune page ne contient «\u00A0{0}\u00A0». Résultats pour «\u00A0{1}\u00A0».");
    public static readonly Words SearchMissing = new("No page has “{0}”.", "Aucune page ne contient «\u00A0{0}\u00A0».");
    public static readonly Words SearchSuggestions = new("Suggestions", "Suggestions");
    public static readonly Words SearchFilters = new("Filter the results", "Filtrer les résultats");
    public static readonly Words SearchClearFilters = new("Remove all filters", "Retirer tous les filtres");
    public static readonly Words SearchAllValues = new("Show all {0}", "Afficher les {0}");

    // In the words of the language that the link leads to.
    public static readonly Words SearchOtherOne = new("1 result in English", "1 résultat en français");
    public static readonly Words SearchOtherMany = new("{0} results in English", "{0} résultats en français");
    public static readonly Words FacetKind = new("Kind of page", "Type de page");
    public static readonly Words FacetArea = new("Area of the framework", "Domaine du cadre");
    public static readonly Words FacetRisk = new("Risk factor", "Facteur de risque");
    public static readonly Words FacetTheme = new("Theme", "Thème");
    public static readonly Words FacetSector = new("Sector", "Secteur");
    public static readonly Words FacetGroup = new("Group of people", "Groupe de personnes");
    public static readonly Words FacetRegion = new("Region", "Région");
    public static readonly Words KindStrategy = new("Strategy", "Stratégie");
    public static readonly Words KindPlan = new("Community plan", "Plan d’une collectivité");
    public static readonly Words KindBooklet = new("Booklet", "Livret");
    public static readonly Words KindTool = new("Tool", "Outil");
    public static readonly Words KindUpdate = new("Update", "Nouvelle");
    public static readonly Words KindVocabulary = new("Vocabulary", "Vocabulaire");
    public static readonly Words KindPage = new("Guidance and about", "Guides et renseignements");
    public static readonly Words BrowseLists = new("Browse the lists", "Parcourir les listes");

    // Not found
    public static readonly Words NotFoundTitle = new("This page is not here", "Page introuvable");
    public static readonly Words NotFoundWhy = new(
        "The address may have a typing error, or the page may have moved.",
        "L’adresse contient peut-être une faute de frappe, ou la page a peut-être été déplacée.");
    public static readonly Words NotFoundNext = new("You can search, or start from one of these lists:", "Vous pouvez faire une recherche ou partir d’une de ces listes\u00A0:");
    public static readonly Words GoHome = new("Go to the home page", "Aller à la page d’accueil");

    // Gateway
    public static readonly Words Enter = new("Continue in English", "Continuer en français");

    // Sources
    public static readonly Words Sources = new("Sources", "Sources");
    public static readonly Words CitedBy = new("Cited on", "Cité dans");
    public static readonly Words NotConfirmed = new("Not confirmed: known only from other sources.", "Non confirmé\u00A0: source connue seulement par d’autres sources.");
    public static readonly Words ToConfirm = new("Still to be confirmed", "À confirmer");
    public static readonly Words ToConfirmWhy = new(
        "These points could not be checked in the sources read.",
        "Ces points n’ont pas pu être vérifiés dans les sources lues.");
}
