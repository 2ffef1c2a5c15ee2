using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words of the library's list, of the comparison and of the evidence map.</summary>
public static partial class Texts
{
    // The list
    public static readonly Words WaysIntoLibrary = new("Other ways into the library", "Autres façons d’explorer la bibliothèque");
    public static readonly Words WayCompare = new("Compare two to four strategies side by side", "Comparer de deux à quatre stratégies côte à côte");
    public static readonly Words WayEvidenceMap = new("Evidence map: which risks and results have been studied", "Carte des données probantes\u00A0: les risques et les résultats étudiés");
    public static readonly Words WayShortlist = new("Your shortlist: what you set aside for a plan", "Votre sélection\u00A0: ce que vous mettez de côté pour un plan");
    public static readonly Words FilterList = new("Filter the list", "Filtrer la liste");
    public static readonly Words SortBy = new("Sort by", "Trier par");
    public static readonly Words SortCertainty = new("Certainty, then size", "Certitude, puis ampleur");
    public static readonly Words SortTitle = new("Title", "Titre");
    public static readonly Words SortReviewed = new("Newest review", "Révision la plus récente");
    public static readonly Words LibraryCount = new("{0} of {1} strategies", "{0}\u00A0stratégies sur {1}");
    public static readonly Words LibraryCountOne = new("1 of {1} strategies", "1\u00A0stratégie sur {1}");
    public static readonly Words LibraryNone = new("No strategy has all of these. Remove a filter.", "Aucune stratégie ne répond à tous ces critères. Retirez un filtre.");
    public static readonly Words FiltersActive = new("Filters in use", "Filtres actifs");
    public static readonly Words RemoveFilter = new("Remove: {0}", "Retirer\u00A0: {0}");
    public static readonly Words ShowMany = new("Show {0} strategies", "Afficher {0}\u00A0stratégies");
    public static readonly Words ShowNone = new("Show 0 strategies", "Afficher 0\u00A0stratégie");
    public static readonly Words ShowOne = new("Show 1 strategy", "Afficher 1\u00A0stratégie");
    public static readonly Words PickToCompare = new("Compare", "Comparer");
    public static readonly Words PickOneMore = new("1 strategy chosen. Choose at least one more to compare.", "1\u00A0stratégie choisie. Choisissez-en au moins une autre à comparer.");
    public static readonly Words ComparePicked = new("Compare {0} strategies", "Comparer {0}\u00A0stratégies");
    public static readonly Words PickedMost = new("Four is the most.", "Quatre est le maximum.");
    public static readonly Words ClearPicked = new("Clear the choice", "Annuler le choix");
    public static readonly Words FacetProtective = new("Protective factor", "Facteur de protection");
    public static readonly Words FacetOutcome = new("Outcome measured", "Résultat mesuré");
    public static readonly Words FacetSetting = new("Setting", "Milieu");
    public static readonly Words AgesNotStated = new("Ages not stated", "Âges non précisés");

    public static readonly Words CostOf = new("Cost: {0}", "Coût\u00A0: {0}");

    /// <summary>"Moderate certainty", short enough for a list.</summary>
    public static string ShortOf(Certainty certainty, Language language) => certainty == Certainty.NoUsableEvidence
        ? Of(certainty)[language]
        : string.Format(CertaintyOf[language], Of(certainty)[language].ToLowerInvariant());

    /// <summary>"Cost: moderate", short enough for a list.</summary>
    public static string ShortOf(CostLevel level, Language language) => string.Format(CostOf[language], Of(level)[language].ToLowerInvariant());

    /// <summary>What is known in Canada, short enough for a list.</summary>
    public static Words ShortOf(CanadianLevel level) => level switch
    {
        CanadianLevel.StrongStudy => new("Strong Canadian study", "Étude canadienne solide"),
        CanadianLevel.Evaluated => new("Evaluated in Canada", "Évaluée au Canada"),
        CanadianLevel.Used => new("Used in Canada", "Utilisée au Canada"),
        CanadianLevel.NoneFound => new("No Canadian evidence found", "Aucune donnée canadienne trouvée"),
    };

    // The comparison
    public static readonly Words CompareThis = new("Compare this strategy with others, side by side", "Comparer cette stratégie à d’autres, côte à côte");
    public static readonly Words CompareNeedsScript = new(
        "Placing strategies side by side needs a script that your browser did not run. Each strategy has its own page, listed below.",
        "La comparaison fait appel à un script que votre navigateur n’a pas exécuté. Chaque stratégie a sa propre page, dans la liste ci-dessous.");
    public static readonly Words CompareCaption = new("Strategies side by side", "Stratégies côte à côte");
    public static readonly Words CompareEmpty = new("Choose two to four strategies to compare.", "Choisissez de deux à quatre stratégies à comparer.");
    public static readonly Words CompareOneMore = new("One strategy is shown. Add another to compare it with.", "Une seule stratégie est affichée. Ajoutez-en une autre pour la comparer.");
    public static readonly Words CompareShown = new("{0} strategies side by side.", "{0}\u00A0stratégies côte à côte.");
    public static readonly Words CompareTooMany = new("Four fit side by side. Left out: {0}.", "Quatre stratégies tiennent côte à côte. Non affichées\u00A0: {0}.");
    public static readonly Words CompareUnknown = new("Not in the library: {0}.", "Absent de la bibliothèque\u00A0: {0}.");
    public static readonly Words CompareLoading = new("Loading…", "Chargement en cours…");
    public static readonly Words CompareFailed = new(
        "The comparison could not be loaded. Please try again, or open the pages from the list below.",
        "La comparaison n’a pas pu être chargée. Réessayez, ou ouvrez les pages à partir de la liste ci-dessous.");
    public static readonly Words CompareAdd = new("Add a strategy", "Ajouter une stratégie");
    public static readonly Words CompareAddButton = new("Add", "Ajouter");
    public static readonly Words CompareRemove = new("Remove", "Retirer");
    public static readonly Words CompareNothing = new("not stated", "non précisé");
    public static readonly Words AllStrategies = new("All strategies", "Toutes les stratégies");
    public static readonly Words AspectWhat = new("What it is", "En quoi elle consiste");
    public static readonly Words AspectFinding = new("What is known", "Ce qu’on sait");
    public static readonly Words AspectOutcomes = new("Outcomes measured", "Résultats mesurés");

    // The map
    public static readonly Words MapsWhy = new(
        "Choose a category to see, for each of its risks, which results have been studied and how surely. A strategy is counted under each category whose risks it addresses, with the certainty of its main result.",
        "Choisissez une catégorie pour voir, pour chacun de ses risques, quels résultats ont été étudiés et avec quelle certitude. Une stratégie est comptée dans chaque catégorie dont elle vise un risque, avec la certitude de son résultat principal.");
    public static readonly Words MapsCaption = new("Strategies for each category of risk", "Stratégies pour chaque catégorie de risques");
    public static readonly Words MapsCategory = new("Category of risk", "Catégorie de risques");
    public static readonly Words MapsAddressed = new("Risks that a strategy addresses", "Risques visés par une stratégie");
    public static readonly Words MapsOutcomes = new("Results studied", "Résultats étudiés");
    public static readonly Words MapsStrategies = new("Strategies, by certainty", "Stratégies, selon la certitude");
    public static readonly Words MapsNone = new("none", "aucune");
    public static readonly Words MapPrevious = new("Previous category:", "Catégorie précédente\u00A0:");
    public static readonly Words MapNext = new("Next category:", "Catégorie suivante\u00A0:");
    public static readonly Words MapNoneStudied = new("No strategy of the library addresses a risk of this category. Nothing is known here.", "Aucune stratégie de la bibliothèque ne vise un risque de cette catégorie. On ne sait rien ici.");
    public static readonly Words MapWhy = new(
        "Each number says how many strategies of the library address the risk of its row and have a finding on the result of its column. The diamonds show the best certainty among them. A number leads to their list, on the page of the risk.",
        "Chaque nombre indique combien de stratégies de la bibliothèque visent le risque de la ligne et ont un constat sur le résultat de la colonne. Les losanges montrent la meilleure certitude parmi elles. Un nombre mène à leur liste, dans la page du risque.");
    public static readonly Words MapEmpty = new("A dash means that nothing is known: no strategy here was studied on that result.", "Un tiret signifie qu’on ne sait rien\u00A0: aucune stratégie d’ici n’a été étudiée quant à ce résultat.");
    public static readonly Words MapNothingKnown = new("nothing known", "rien de connu");
    public static readonly Words MapRisk = new("Risk factor", "Facteur de risque");
    public static readonly Words MapCaption = new("{0}: number of strategies by result", "{0}\u00A0: nombre de stratégies par résultat");
    public static readonly Words MapBest = new("best certainty: {0}", "meilleure certitude\u00A0: {0}");

    public static Words MapNeverMeasured(int results) => results == 1
        ? new("Nothing known here on one other result", "Rien de connu ici sur un autre résultat")
        : new($"Nothing known here on {results} other results", $"Rien de connu ici sur {results}\u00A0autres résultats");

    public static readonly Words MapUnstudied = new("No strategy of the library addresses these risks", "Aucune stratégie de la bibliothèque ne vise ces risques");
}
