using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words of what a person makes on the site and keeps: the shortlist and the filled-in worksheets.</summary>
public static partial class Texts
{
    /// <summary>The name of a button, and what it is about.</summary>
    public static readonly Words Named = new("{0}: {1}", "{0}\u00A0: {1}");

    // Kept in the browser, and in files
    public static readonly Words Undo = new("Undo", "Annuler");
    public static readonly Words Undone = new("Undone.", "C’est annulé.");
    public static readonly Words NothingKept = new(
        "This browser keeps nothing for this site, or has no room left. Save your work to a file before you leave this page.",
        "Ce navigateur ne conserve rien pour ce site, ou n’a plus d’espace. Enregistrez votre travail dans un fichier avant de quitter la page.");
    public static readonly Words SetAside = new(
        "Something that this browser kept for this page could not be read. It was set aside, and nothing was deleted.",
        "Des données conservées par ce navigateur pour cette page sont illisibles. Elles ont été mises de côté; rien n’a été supprimé.");
    public static readonly Words SetAsideSave = new("Save it to a file", "Les enregistrer dans un fichier");
    public static readonly Words SetAsideForget = new("Delete it", "Les supprimer");
    public static readonly Words SaveToFile = new("Save to a file", "Enregistrer dans un fichier");
    public static readonly Words LoadFromFile = new("Load from a file", "Charger à partir d’un fichier");
    public static readonly Words ForeignFile = new(
        "This file was not made here, or it is damaged. Nothing was changed.",
        "Ce fichier ne provient pas d’ici ou est endommagé. Rien n’a été modifié.");

    // The shortlist
    public static readonly Words ShortlistAdd = new("Add to my shortlist", "Ajouter à ma sélection");
    public static readonly Words ShortlistTakeOff = new("Take off my shortlist", "Retirer de ma sélection");
    public static readonly Words ShortlistAdded = new("It is on your shortlist.", "Elle est dans votre sélection.");
    public static readonly Words ShortlistTakenOff = new("It is off your shortlist.", "Elle n’est plus dans votre sélection.");
    public static readonly Words ShortlistNotKept = new(
        "This browser keeps nothing for this site, so the list cannot change here. On the page of the shortlist you can make one and save it to a file.",
        "Ce navigateur ne conserve rien pour ce site; la liste ne peut donc pas changer ici. Dans la page de la sélection, vous pouvez en faire une et l’enregistrer dans un fichier.");
    public static readonly Words ShortlistOpen = new("Open my shortlist", "Ouvrir ma sélection");
    public static readonly Words ShortlistPrivate = new(
        "The list stays in this browser. Nothing is sent anywhere, and nobody else can see it.",
        "La liste reste dans ce navigateur. Rien n’est transmis, et personne d’autre ne peut la voir.");
    public static readonly Words ShortlistStepAdd = new("Add strategies below, or with the button on any strategy of the", "Ajoutez des stratégies ci-dessous, ou avec le bouton que porte chaque stratégie de la");
    public static readonly Words ShortlistStepSay = new(
        "For each, write the priority it serves, what would be done, and how the result would be measured.",
        "Pour chacune, inscrivez la priorité visée, ce qui serait fait et la façon de mesurer le résultat.");
    public static readonly Words ShortlistStepTake = new(
        "Take the draft section away: for Word, as a table, on paper with a logic model, or as files of a plan.",
        "Emportez l’ébauche de section\u00A0: pour Word, en tableau, sur papier avec un modèle logique, ou en fichiers de plan.");
    public static readonly Words ShortlistNeedsScript = new(
        "Keeping a list needs a script that your browser did not run. On paper, the worksheets do the same work:",
        "La sélection fait appel à un script que votre navigateur n’a pas exécuté. Sur papier, les feuilles de travail rendent le même service\u00A0:");
    public static readonly Words ShortlistItems = new("Strategies on the list", "Stratégies de la sélection");
    public static readonly Words ShortlistEmpty = new("The list is empty.", "La sélection est vide.");
    public static readonly Words ShortlistFailed = new(
        "What this page needs could not be loaded. Your list is still kept. Please try again.",
        "Ce qu’il faut à cette page n’a pas pu être chargé. Votre sélection est toujours conservée. Réessayez.");
    public static readonly Words ShortlistUnknownWhy = new(
        "This name is not in the library, or no longer. What you wrote is kept, but it is left out of the draft.",
        "Ce nom ne figure pas ou plus dans la bibliothèque. Ce que vous avez écrit est conservé, mais n’entre pas dans l’ébauche.");
    public static readonly Words CompareUnknownOne = new("Not in the library: {0}", "Absent de la bibliothèque\u00A0: {0}");
    public static readonly Words ShortlistClear = new("Empty the list", "Vider la sélection");
    public static readonly Words ShortlistCleared = new("The list was emptied.", "La sélection a été vidée.");
    public static readonly Words ShortlistLoaded = new("The list from the file has {0} entries.", "Nombre d’entrées de la sélection chargée\u00A0: {0}.");
    public static readonly Words ShortlistFileName = new("my-shortlist", "ma-selection");
    public static readonly Words MoveUp = new("Move up", "Monter");
    public static readonly Words MoveDown = new("Move down", "Descendre");
    public static readonly Words Moved = new("{0} is now {1} of {2}.", "{0}\u00A0: position {1} sur {2}.");
    public static readonly Words Removed = new("{0} was removed.", "{0}\u00A0: stratégie retirée.");
    public static readonly Words Added = new("{0} was added.", "{0}\u00A0: stratégie ajoutée.");

    // What is taken away
    public static readonly Words DraftSection = new("Draft section of the plan", "Ébauche de section du plan");
    public static readonly Words DraftPriority = new("Priority risk", "Risque prioritaire");
    public static readonly Words DraftKnown = new("Effect and certainty", "Effet et certitude");
    public static readonly Words DraftKnownOf = new("{0}. Certainty: {1}.", "{0}. Certitude\u00A0: {1}.");
    public static readonly Words DraftActivities = new("Activities", "Activités");
    public static readonly Words DraftIndicator = new("Indicator", "Indicateur");
    public static readonly Words DraftSource = new("Source", "Source");
    public static readonly Words PriorityUnnamed = new("Priority to be named", "Priorité à nommer");
    public static readonly Words TakeWord = new("Copy for Word", "Copier pour Word");
    public static readonly Words TakePrint = new("Print, with the logic model", "Imprimer, avec le modèle logique");
    public static readonly Words TakeCitations = new("Sources of these strategies:", "Sources de ces stratégies\u00A0:");
    public static readonly Words Copied = new("The section is copied. Paste it into your document.", "La section est copiée. Collez-la dans votre document.");
    public static readonly Words CopyYourself = new(
        "Your browser did not allow copying. The table is selected: press Ctrl+C, or Command+C on a Mac.",
        "Votre navigateur n’a pas permis la copie. Le tableau est sélectionné\u00A0: appuyez sur Ctrl+C, ou sur Commande+C avec un Mac.");
    public static readonly Words CitationsSaved = new("Sources in the file: {0}.", "Nombre de sources dans le fichier\u00A0: {0}.");
    public static readonly Words LogicModel = new("Logic model", "Modèle logique");
    public static readonly Words LogicModelWhy = new(
        "One table for each priority. What it takes and what it yields are left open, to be written in by hand.",
        "Un tableau par priorité. Les intrants et les extrants sont laissés vides, à remplir à la main.");
    public static readonly Words ModelInputs = new("Inputs", "Intrants");
    public static readonly Words ModelOutputs = new("Outputs", "Extrants");
    public static readonly Words PlanFiles = new("Files for a pull request", "Fichiers pour une demande de tirage");
    public static readonly Words PlanFilesWhy = new(
        "Three files, as this site’s own plans are written. What you typed stands in your language, and is marked where it is still to be translated.",
        "Trois fichiers, dans la forme où s’écrivent les plans de ce site. Vos mots y sont dans votre langue, avec une marque là où il reste à traduire.");
    public static readonly Words PlanName = new("Name of the community", "Nom de la collectivité");
    public static readonly Words PlanType = new("Kind of community", "Genre de collectivité");
    public static readonly Words PlanRegion = new("Region of this site", "Région de ce site");
    public static readonly Words PlanLatitude = new("Latitude in degrees, such as 43.65", "Latitude en degrés, par exemple 43,65");
    public static readonly Words PlanLongitude = new("Longitude in degrees, such as −79.38", "Longitude en degrés, par exemple −79,38");
    public static readonly Words PlanFrom = new("First year of the plan", "Première année du plan");
    public static readonly Words PlanLead = new("Who leads it (may stay empty)", "Qui le dirige (facultatif)");
    public static readonly Words PlanSave = new("Save the three files", "Enregistrer les trois fichiers");
    public static readonly Words PlanFillIn = new("Still to be filled in, or out of range: {0}.", "À remplir, ou hors limites\u00A0: {0}.");
    public static readonly Words PlanSaved = new("Three files were saved. Their place is the folder {0}.", "Trois fichiers ont été enregistrés. Leur place est le dossier {0}.");
    public static readonly Words KeepElsewhere = new("Keep the list, or bring one back", "Conserver la sélection, ou en reprendre une");

    // Worksheets
    public static readonly Words WorksheetPrint = new("Print the sheets", "Imprimer les feuilles");
    public static readonly Words WorksheetBlank = new("Print them blank", "Les imprimer vierges");
    public static readonly Words WorksheetClear = new("Clear the sheets", "Effacer les feuilles");
    public static readonly Words WorksheetCleared = new("The sheets are empty.", "Les feuilles sont vides.");
    public static readonly Words WorksheetLoaded = new("The sheets show what the file holds.", "Les feuilles affichent le contenu du fichier.");
    public static readonly Words WorksheetKept = new("Kept in this browser.", "Conservé dans ce navigateur.");
    public static readonly Words WorksheetOtherTool = new("This file belongs to another tool (tool {0}). Nothing was changed.", "Ce fichier vient d’un autre outil (outil {0}). Rien n’a été modifié.");
    public static readonly Words WorksheetHomeless = new("Kept, but without a field on these sheets: {0}", "Conservé, mais sans champ dans ces feuilles\u00A0: {0}");
    public static readonly Words AddRow = new("Add a row", "Ajouter une ligne");
    public static readonly Words CellOfRow = new("{0}, row {1}", "{0}, ligne {1}");
}
