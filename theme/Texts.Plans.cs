using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words of plan pages.</summary>
public static partial class Texts
{
    public static readonly Words Where = new("Where", "Où");
    public static readonly Words Who = new("Who", "Qui");
    public static readonly Words When = new("When", "Quand");
    public static readonly Words StatusTitle = new("Status", "État");
    public static readonly Words Lead = new("Led by", "Responsable");
    public static readonly Words Advisory = new("Advisory bodies", "Instances consultatives");
    public static readonly Words Population = new("Population", "Population");
    public static readonly Words PeriodFromTo = new("{0} to {1}", "De {0} à {1}");
    public static readonly Words PeriodFrom = new("From {0}; no end date was found", "À partir de {0}; aucune date de fin trouvée");
    public static readonly Words NotConfirmedMark = new("(to be confirmed)", "(à confirmer)");
    public static readonly Words PlanUpdated = new("Plan last updated", "Dernière mise à jour du plan");
    public static readonly Words Vision = new("Vision", "Vision");
    public static readonly Words Goals = new("Goals", "Buts");
    public static readonly Words PrioritiesTitle = new("Priorities", "Priorités");
    public static readonly Words PrioritiesWhy = new(
        "Open a priority to see what the plan will do about it, which strategies of the library fit, and what the plan measures. The page of a strategy names measures that a plan can use.",
        "Ouvrez une priorité pour voir ce que le plan prévoit, quelles stratégies de la bibliothèque y répondent et ce que le plan mesure. La page d’une stratégie propose des mesures qu’un plan peut utiliser.");
    public static readonly Words Themes = new("Themes", "Thèmes");
    public static readonly Words RiskFactors = new("Risk factors", "Facteurs de risque");
    public static readonly Words WhatPlanDoes = new("What the plan does", "Ce que le plan prévoit");
    public static readonly Words StrategiesOfLibrary = new("Strategies of the library", "Stratégies de la bibliothèque");
    public static readonly Words NamedByPlan = new("Named by the plan’s actions", "Mentionnées dans les actions du plan");
    public static readonly Words SuggestedByTheme = new("For the same themes, surest evidence first", "Pour les mêmes thèmes, à commencer par les données les plus sûres");
    public static readonly Words CommunitiesTitle = new("Find your community", "Trouver votre collectivité");
    public static readonly Words CommunitiesWhy = new(
        "Several communities often share one plan. This list has the name of every municipality and First Nation that we found in a plan. Villages, neighbourhoods and former municipalities come with the place of the plan that covers them, in brackets; their names come from general knowledge and not from the plans.",
        "Plusieurs collectivités ont souvent un même plan. Cette liste donne le nom de chaque municipalité et Première Nation que nous avons trouvée dans un plan. Les villages, les quartiers et les anciennes municipalités y figurent aussi, suivis, entre parenthèses, du territoire du plan qui les vise; leurs noms viennent de connaissances générales et n’ont pas été tirés des plans.");
    public static readonly Words PlaceName = new("Name of your municipality, village or First Nation", "Nom de votre municipalité, village ou Première Nation");
    public static readonly Words PlaceFind = new("Find", "Trouver");
    public static readonly Words PlaceSuggestions = new("Communities", "Collectivités");
    public static readonly Words JointPlan = new("Joint plan", "Plan conjoint");
    public static readonly Words PlaceJoint = new("{0} – plan: {1}", "{0} – plan\u00A0: {1}");
    public static readonly Words PlaceOne = new("1 plan matches this name:", "1\u00A0plan correspond à ce nom\u00A0:");
    public static readonly Words PlaceMany = new("{0} plans match this name:", "{0}\u00A0plans correspondent à ce nom\u00A0:");
    public static readonly Words PlacePossible = new(
        "No place in the plans read is named exactly “{0}”. Possible matches:",
        "Aucun lieu des plans lus ne s’appelle exactement «\u00A0{0}\u00A0». Correspondances possibles\u00A0:");
    public static readonly Words PlaceLike = new("No plan read names “{0}”. Did you mean:", "Aucun plan lu ne nomme «\u00A0{0}\u00A0». Vouliez-vous dire\u00A0:");
    public static readonly Words PlaceNone = new(
        "No plan read names “{0}”. Its plan may not have been found yet, or the plan of its county may cover it: look for the county, or in the list of all communities.",
        "Aucun plan lu ne nomme «\u00A0{0}\u00A0». Son plan n’a peut-être pas encore été trouvé, ou celui de son comté l’englobe\u00A0: cherchez le comté, ou parcourez la liste de toutes les collectivités.");
    public static readonly Words PlaceEmpty = new("Type the name of a place, or look in the list.", "Tapez le nom d’un lieu, ou parcourez la liste.");
    public static readonly Words PlaceAll = new("All communities, A to Z", "Toutes les collectivités, de A à Z");
    public static readonly Words AndMorePlaces = new("{0} and {1} more", "{0} et {1} autres");
    public static readonly Words MapOfPlans = new("On the map", "Sur la carte");
    public static readonly Words MapOfPlansWhy = new(
        "Each number is a plan. The list below the map has the same numbers and leads to the same pages.",
        "Chaque numéro est un plan. La liste sous la carte porte les mêmes numéros et mène aux mêmes pages.");
    public static readonly Words MapOfPlansNote = new(
        "The frame on the first map is the second map. Numbers stand at the main population centre of each plan, to about a kilometre; where places lie close together, beside it. Outline: Natural Earth, 1:50 million, public domain, simplified.",
        "Le cadre de la première carte correspond à la deuxième. Les numéros se trouvent au principal centre de population de chaque plan, à environ un kilomètre près; là où les lieux sont rapprochés, les numéros sont placés à côté. Contour\u00A0: Natural Earth, 1:50\u00A0000\u00A0000, domaine public, simplifié.");
    public static readonly Words CommunitiesOpen = new("All communities, A to Z", "Toutes les collectivités, de A à Z");
    public static readonly Words SuggestedHere = new("Others for the same risk factors", "Autres stratégies visant les mêmes facteurs de risque");
    public static readonly Words NothingAssessed = new("Nothing assessed yet for this priority.", "Rien n’a encore été évalué pour cette priorité.");
    public static readonly Words NoActionRead = new("No action is tied to this priority in the sources read.", "Aucune action n’est rattachée à cette priorité dans les sources lues.");
    public static readonly Words ActionsByArea = new("Actions read, by area", "Actions relevées, par domaine");
    public static readonly Words MoreActions = new("The plan may have more.", "Le plan peut en compter davantage.");
    public static readonly Words MapSlides = new("Slide the second map sideways to see the whole of the south.", "Faites glisser la deuxième carte sur le côté pour voir tout le sud.");
    public static readonly Words ArcsCaption = new("Number of the actions read, in each area of the framework.", "Nombre d’actions relevées dans chaque domaine du cadre.");
    public static readonly Words ActionsJudged = new("Areas marked * are this site’s judgement, not the plan’s own word.", "Les domaines marqués d’un * sont établis par ce site, et non par le plan.");
    public static readonly Words OtherActions = new("Area not known", "Domaine non précisé");
    public static readonly Words NoActions = new("No action was found in the sources read.", "Aucune action n’a été trouvée dans les sources lues.");
    public static readonly Words Serves = new("For:", "Pour\u00A0:");
    public static readonly Words SeeStrategy = new("See:", "Voir\u00A0:");
    public static readonly Words PlanCounts = new("The plan in numbers", "Le plan en chiffres");
    public static readonly Words Indicators = new("Indicators", "Indicateurs");
    public static readonly Words IndicatorsWhy = new(
        "A bar shows a share of 100%, or the values of several years beside each other. The figure always stands beside it.",
        "Une barre montre une part de 100\u00A0%, ou les valeurs de plusieurs années côte à côte. Le chiffre figure toujours à côté.");
    public static readonly Words NoIndicatorRead = new(
        "No indicator is tied to this priority in the sources read.", "Aucun indicateur n’est rattaché à cette priorité dans les sources lues.");
    public static readonly Words IndicatorsCaption = new("What the plan measures", "Ce que le plan mesure");
    public static readonly Words Indicator = new("Indicator", "Indicateur");
    public static readonly Words Values = new("Values", "Valeurs");
    public static readonly Words Target = new("Target", "Cible");
    public static readonly Words TargetOf = new("target – {0}", "cible – {0}");
    public static readonly Words ConsultationWhat = new("Activity", "Activité");
    public static readonly Words HowMany = new("How many", "Nombre");
    public static readonly Words NotStated = new("not stated", "non précisé");
    public static readonly Words Consultation = new("Who was heard", "Qui a été consulté");
    public static readonly Words TimelineTitle = new("Adoption and milestones", "Adoption et jalons");
    public static readonly Words TimelineCaption = new(
        "Bar: the years of the plan, dashed where no end date was found. ◆ Adoption. ○ Other dates. The list has the same dates in words.",
        "Barre\u00A0: les années du plan, en tirets si aucune date de fin n’a été trouvée. ◆ Adoption. ○ Autres dates. La liste donne les mêmes dates en toutes lettres.");
    public static readonly Words AdoptedBy = new("Adopted by", "Adoption\u00A0:");
    public static readonly Words Contact = new("Contact", "Coordonnées");
    public static readonly Words NoPriorities = new(
        "No priority was found in the sources read. What is still to be confirmed stands further down.",
        "Aucune priorité n’a été trouvée dans les sources lues. Ce qui reste à confirmer figure plus bas.");
    public static readonly Words PlanSources = new("Official documents and other pages read", "Documents officiels et autres pages consultées");
    public static readonly Words SimilarPlans = new("Plans like this one", "Plans semblables");
    public static readonly Words SimilarRisks = new("Same risk factors: {0}", "Mêmes facteurs de risque\u00A0: {0}");
    public static readonly Words SimilarThemes = new("Same themes: {0}", "Mêmes thèmes\u00A0: {0}");
    public static readonly Words SimilarRegion = new("Same region: {0}", "Même région\u00A0: {0}");
    public static readonly Words SimilarPopulation = new("Population of a similar size: {0} in {1}", "Population de taille semblable\u00A0: {0} en {1}");
    public static readonly Words SimilarHow = new("How these plans were chosen", "Comment ces plans ont été choisis");
    public static readonly Words SimilarRule = new(
        "Two points for each risk factor that both plans name, one for each theme, one for the same region, and one when neither population is more than twice the other. The four plans with the most points are shown. The points compare what plans name; they do not rate plans.",
        "Deux points pour chaque facteur de risque que nomment les deux plans, un pour chaque thème, un pour la même région, et un si aucune des deux populations ne dépasse le double de l’autre. Les quatre plans qui ont le plus de points sont affichés. Les points comparent ce que les plans nomment; ils n’évaluent pas les plans.");
    public static readonly Words Region = new("Region", "Région");
}
