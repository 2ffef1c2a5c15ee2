using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words of the home page and of the pages of lists.</summary>
public static partial class Texts
{
    public static readonly Words DoorPlans = new("Find your community’s plan", "Trouver le plan de votre collectivité");
    public static readonly Words DoorPlansWhy = new("What a place has set out to do, and how it will know.", "Ce qu’une collectivité a prévu de faire, et comment elle saura si elle a réussi.");
    public static readonly Words DoorStrategies = new("Find a strategy that fits", "Trouver une stratégie qui convient");
    public static readonly Words DoorStrategiesWhy = new("What can be done about a risk, and how sure one can be that it helps.", "Ce qu’on peut faire pour réduire un risque, et à quel point on est sûr que cela aide.");
    public static readonly Words DoorPlanning = new("Make a plan", "Préparer un plan");
    public static readonly Words DoorPlanningWhy = new("The framework in short, and worksheets to use as they are.", "Le cadre en bref, et des feuilles de travail prêtes à l’emploi.");
    public static readonly Words FirstStepPlans = new("By the first letter of its name", "Par la première lettre de son nom");
    public static readonly Words FirstStepStrategies = new("By what worries you", "Par sujet de préoccupation");
    public static readonly Words FirstStepPlanning = new("Step by step", "Étape par étape");
    public static readonly Words LibraryThemes = new("By what worries you", "Par sujet de préoccupation");
    public static readonly Words LibraryCertainty = new("By how sure one can be", "Par degré de certitude");
    public static readonly Words ByName = new("By name", "Par nom");
    public static readonly Words ByLetter = new("By letter", "Par lettre");
    public static readonly Words ByRegion = new("By region", "Par région");
    public static readonly Words ByCategory = new("By category", "Par catégorie");
    public static readonly Words SpineTitle = new("From a risk to a result", "Du risque au résultat");
    public static readonly Words SpineWhy = new(
        "Ontario’s law asks every plan for the same three things. This site joins them.",
        "En Ontario, la loi exige de chaque plan les trois mêmes éléments. Ce site les relie.");
    public static readonly Words SpineRisk = new("Priority risk", "Risque prioritaire");
    public static readonly Words SpineRiskWhy = new("What puts people in this community at risk most of all.", "Ce qui menace le plus la sécurité et le bien-être de la population d’une collectivité.");
    public static readonly Words SpineStrategy = new("Strategy", "Stratégie");
    public static readonly Words SpineStrategyWhy = new("What is done to reduce that risk, and what studies say of it.", "Ce qu’on fait pour réduire ce risque, et ce que les études en disent.");
    public static readonly Words SpineOutcome = new("Measurable outcome", "Résultat mesurable");
    public static readonly Words SpineOutcomeWhy = new("What should change, and the figure that will show it.", "Ce qui devrait changer, et le chiffre qui le montrera.");
    public static readonly Words Lately = new("What changed lately", "Quoi de neuf");
    public static readonly Words FourAreas = new("The four areas of the framework", "Les quatre domaines du cadre");
    public static readonly Words FourAreasWhy = new(
        "From long-term work that touches everyone to help in an emergency. A plan needs all four.",
        "De l’action à long terme, qui touche tout le monde, à l’intervention d’urgence. Un plan a besoin des quatre.");

    public static readonly Words LibraryOrder = new(
        "Before you filter or sort it, the list shows every strategy, by how sure one can be of its main result. Little certainty does not mean that a strategy does not work.",
        "Avant tout filtre ou tri, la liste présente toutes les stratégies, selon la certitude de leur résultat principal. Une certitude faible ne veut pas dire qu’une stratégie ne fonctionne pas.");
    public static readonly Words NothingHere = new("Nothing is listed here yet.", "Rien n’est encore répertorié ici.");
    public static readonly Words Regions = new("Regions", "Régions");
    public static readonly Words Newer = new("Newer", "Plus récent");
    public static readonly Words Older = new("Older", "Plus ancien");
    public static readonly Words Terms = new("Terms", "Termes");
    public static readonly Words UnofficialBoth = new("Wording of this site.", "Libellé propre à ce site.");
    public static readonly Words InStrategies = new("Strategies, surest evidence first", "Stratégies, à commencer par les données les plus sûres");
    public static readonly Words InPlans = new("Plans", "Plans");
    public static readonly Words WebSite = new("Website", "Site Web");
    public static readonly Words English = new("English", "Anglais");
    public static readonly Words French = new("French", "Français");
    public static readonly Words Standing = new("Standing", "Statut");
    public static readonly Words OfficialPair = new("official", "officiel");
    public static readonly Words OwnPair = new("this site’s own", "propre à ce site");
    public static readonly Words AlsoSaid = new("also", "aussi");
    public static readonly Words ThemeGroups = new("Groups of people", "Groupes de personnes");
    public static readonly Words EvidenceKnown = new("What has been studied", "Ce qui a été étudié");
    public static readonly Words StudiedWhy = new(
        "By result. Each strategy shows how sure one can be of its effect on that result, and the direction.",
        "Par résultat. Chaque stratégie indique la certitude de son effet sur ce résultat, et le sens.");
    public static readonly Words SeeEvidenceMap = new("In the evidence map", "Dans la carte des données probantes");
    public static readonly Words Wording = new("Wording", "Libellé");
    public static readonly Words WordingOfficial = new("That of the ministry.", "Celui du ministère.");
    public static readonly Words CommunitiesSharing = new("Communities that share this priority", "Collectivités qui ont cette priorité en commun");
    public static readonly Words NoPlanNames = new("No plan read names it.", "Aucun plan lu n’en fait mention.");
    public static readonly Words OnlyPlanNames = new("The only plan read names it.", "Le seul plan lu en fait mention.");
    public static readonly Counted NamingPlans = new(new("of the {0} plans read names it.", "des {0}\u00A0plans lus en fait mention."), new("of the {0} plans read name it.", "des {0}\u00A0plans lus en font mention."));
    public static readonly Words NamingWhy = new("Beside each place stands the priority that is about it.", "À côté de chaque lieu figure la priorité qui en traite.");
    public static readonly Words NothingAssessedTerm = new("No strategy has been assessed for it yet.", "Aucune stratégie n’a encore été évaluée à ce sujet.");
    public static readonly Words StrategiesOfTheme = new(
        "For its risk factors and groups of people, the surest evidence first, whatever the effect.",
        "Pour ses facteurs de risque et ses groupes de personnes, à commencer par les données les plus sûres, quel que soit l’effet.");
    public static readonly Words StrategiesOfRisk = new(
        "Those that address it, the surest evidence first, whatever the effect.",
        "Celles qui s’y attaquent, à commencer par les données les plus sûres, quel que soit l’effet.");
    public static readonly Words SharedPriorities = new("Priorities in common", "Priorités communes");
    public static readonly Words SharedCaption = new("Themes and the plans that name them", "Thèmes et plans qui les nomment");
    public static readonly Words NothingShared = new("No two plans of this region name the same theme.", "Aucun thème n’est commun à deux plans de cette région.");
    public static readonly Words SharedWhy = new(
        "Themes that two plans of the region or more name. A bar shows how many of its plans do.",
        "Thèmes que nomment au moins deux plans de la région. Une barre montre dans combien de ses plans chacun figure.");
    public static readonly Words CountOf = new("{0} of {1}", "{0} sur {1}");
    public static readonly Words WithoutPriorities = new(
        "{0} of the region: no priority was found in the sources read.", "{0} de la région\u00A0: aucune priorité n’a été trouvée dans les sources lues.");
    public static readonly Words OtherTerms = new("Other terms", "Autres termes");
}
