using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words of what can be taken away: sources, data, books, feeds, pages for paper.</summary>
public static partial class Texts
{
    public static readonly Words TakeSources = new("Take these sources with you", "Emporter ces sources");

    /// <summary>Of a long list on several pages: the first and last letter of this one.</summary>
    public static readonly Words LettersHere = new("On this page: {0} to {1}.", "Dans cette page\u00A0: de {0} à {1}.");
    public static readonly Words TakeBooklet = new("Take this booklet with you", "Emporter ce livret");
    public static readonly Words WholeOnOnePage = new("the whole booklet on one page, to print", "tout le livret en une page, à imprimer");
    public static readonly Words AsBook = new("e-book (EPUB)", "livre numérique (EPUB)");
    public static readonly Words BackToBooklet = new("The booklet, section by section", "Le livret, section par section");

    // Feeds
    public static readonly Words StrategiesFeed = new("Changes to strategies (Atom)", "Modifications des stratégies (Atom)");
    public static readonly Words PlansFeed = new("Changes to plans (Atom)", "Modifications des plans (Atom)");
    public static readonly Words StrategiesFeedTitle = new("Changes to strategies", "Modifications des stratégies");
    public static readonly Words StrategiesFeedWhy = new("What changed in the library of strategies, newest first.", "Ce qui a changé dans la bibliothèque de stratégies, du plus récent au plus ancien.");
    public static readonly Words PlansFeedTitle = new("Changes to plans", "Modifications des plans");
    public static readonly Words PlansFeedWhy = new(
        "When a plan, or this site’s summary of it, changed or was checked; newest first.",
        "Quand un plan, ou le résumé qu’en donne ce site, a été modifié ou vérifié; du plus récent au plus ancien.");
    public static readonly Words StrategyChecked = new("Checked against its sources.", "Page vérifiée d’après ses sources.");
    public static readonly Words PlanItselfChanged = new("The plan itself was changed.", "Le plan lui-même a été modifié.");
    public static readonly Words PlanChecked = new("This summary was checked against its sources.", "Ce résumé a été vérifié d’après ses sources.");

    // Books
    public static readonly Words BookFrom = new("From", "Provenance");
    public static readonly Words BookTitlePage = new("Title page", "Page de titre");
    public static readonly Words BookText = new("Start of the text", "Début du texte");
    public static readonly Words BookLandmarks = new("Main places in this book", "Repères du livre");
    public static readonly Words BookAccessibility = new(
        "Headings, lists and tables are marked as such, the reading order is that of the text, and the table of contents leads to every section.",
        "Les titres, les listes et les tableaux sont balisés, l’ordre de lecture est celui du texte et la table des matières mène à chaque section.");

    // Data
    public static readonly Words DataWhat = new(
        "Programs read the JSON files; spreadsheets read the CSV files. Both languages are inside each file, and addresses stay the same.",
        "Les programmes lisent les fichiers JSON; les tableurs lisent les fichiers CSV. Chaque fichier contient les deux langues, et les adresses ne changent pas.");
    public static readonly Words DataVersion = new("Version of the files", "Version des fichiers");
    public static readonly Words DataVersionWhy = new(
        "The first number changes when a field changes its meaning or goes. The second changes when a field is added.",
        "Le premier nombre change quand un champ change de sens ou disparaît. Le second change quand un champ s’ajoute.");
    public static readonly Words DataAsOf = new("Content as of", "Contenu en date du");
    public static readonly Words LicenceTitle = new("Licence", "Licence");
    public static readonly Words LicenceWhy = new(
        "It covers this site’s own words and data. Official documents and studies belong to those who published them.",
        "Elle vise les textes et les données propres à ce site. Les documents officiels et les études appartiennent à ceux qui les ont publiés.");
    public static readonly Words NoLicence = new("None is stated; please ask before you use the files again.", "Aucune n’est indiquée; demandez avant de réutiliser les fichiers.");
    public static readonly Words DataSets = new("JSON: everything, with every field", "JSON\u00A0: tout, avec chaque champ");
    public static readonly Words DataTables = new("CSV: tables for a spreadsheet", "CSV\u00A0: des tableaux pour un tableur");
    public static readonly Words DataTablesWhy = new(
        "A list inside a cell has semicolons between its parts, decimals have a point, and a text that would begin like a formula has an apostrophe in front.",
        "Les éléments d’une liste, dans une cellule, sont séparés par des points-virgules; le séparateur décimal est le point; et un texte qui commencerait comme une formule est précédé d’une apostrophe.");
    public static readonly Words DataSchema = new("schema", "schéma");
    public static readonly Words DataFields = new("Fields of {0}", "Champs de {0}");
    public static readonly Words DataColumns = new("Columns of {0}", "Colonnes de {0}");
    public static readonly Words DataField = new("Field", "Champ");
    public static readonly Words DataMeaning = new("Meaning", "Signification");
    public static readonly Words DataForm = new("Form", "Forme");
    public static readonly Words DataSometimes = new("left out where nothing is known", "omis quand rien n’est connu");
    public static readonly Words DataOther = new("Other things to take away", "Autres choses à emporter");
    public static readonly Words DataFeeds = new("Feeds that tell what changed", "Fils qui annoncent les changements");
    public static readonly Words DataBooks = new("The booklets as e-books (EPUB)", "Les livrets en livres numériques (EPUB)");
    public static readonly Words DataCitations = new("All sources, for reference managers", "Toutes les sources, pour les logiciels de gestion bibliographique");

    // On one page of paper
    public static readonly Words OnePageLink = new("One page to print, in one language or both", "Une page à imprimer, dans une langue ou les deux");
    public static readonly Words OnePageWhy = new("Print this page, or save it as a file, from your browser.", "Imprimez cette page, ou enregistrez-la dans un fichier, à partir de votre navigateur.");
    public static readonly Words OnePageAlone = new("Leave out the French", "Omettre l’anglais");
    public static readonly Words OnePageSources = new("{0}, and all that is known, at:", "{0} et tout ce qu’on sait, à l’adresse suivante\u00A0:");
    public static readonly Words SheetIsSummary = new("This is a summary, not the official text.", "Ceci est un résumé, et non le texte officiel.");
    public static readonly Words AndMore = new(" and {0} more", " et {0} autres");
    public static readonly Words FullPage = new("The full page", "La page complète");
}
