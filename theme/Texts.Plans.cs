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
    public static readonly Words PeriodFrom = new("From {0}; no end is stated", "À partir de {0}; date de fin non précisée");
    public static readonly Words NotConfirmedMark = new("(to be confirmed)", "(à confirmer)");
    public static readonly Words PlanUpdated = new("Plan last updated", "Dernière mise à jour du plan");
    public static readonly Words Vision = new("Vision", "Vision");
    public static readonly Words Goals = new("Goals", "Buts");
    public static readonly Words PrioritiesTitle = new("Priorities", "Priorités");
    public static readonly Words PrioritiesWhy = new(
        "Open a priority to see what the plan will do about it, and which strategies of the library fit.",
        "Ouvrez une priorité pour voir ce que le plan prévoit, et quelles stratégies de la bibliothèque y répondent.");
    public static readonly Words Themes = new("Themes", "Thèmes");
    public static readonly Words RiskFactors = new("Risk factors", "Facteurs de risque");
    public static readonly Words WhatPlanDoes = new("What the plan does", "Ce que le plan prévoit");
    public static readonly Words StrategiesOfLibrary = new("Strategies of the library", "Stratégies de la bibliothèque");
    public static readonly Words NamedByPlan = new("Named by the plan’s actions", "Mentionnées dans les actions du plan");
    public static readonly Words SuggestedByTheme = new("For the same themes, surest evidence first", "Pour les mêmes thèmes, à commencer par les données les plus sûres");
    public static readonly Words CommunitiesTitle = new("Find your community", "Trouver votre collectivité");
    public static readonly Words CommunitiesWhy = new(
        "Several communities often share one plan. This list has the name of every municipality and First Nation that we found in a plan.",
        "Plusieurs collectivités ont souvent un même plan. Cette liste donne le nom de chaque municipalité et Première Nation que nous avons trouvée dans un plan.");
    public static readonly Words CommunitiesOpen = new("All communities, A to Z", "Toutes les collectivités, de A à Z");
    public static readonly Words SuggestedHere = new("Others for the same risk factors", "Autres stratégies visant les mêmes facteurs de risque");
    public static readonly Words NothingAssessed = new("Nothing assessed yet for this priority.", "Rien n’a encore été évalué pour cette priorité.");
    public static readonly Words NoActionRead = new("No action is tied to this priority in the sources read.", "Aucune action n’est rattachée à cette priorité dans les sources lues.");
    public static readonly Words ActionsByArea = new("Actions by area", "Actions par domaine");
    public static readonly Words ArcsCaption = new("Number of the plan’s actions in each area of the framework", "Nombre d’actions du plan dans chaque domaine du cadre");
    public static readonly Words ActionsJudged = new("Areas marked * are this site’s judgement, not the plan’s own word.", "Les domaines marqués d’un * sont établis par ce site, et non par le plan.");
    public static readonly Words OtherActions = new("Area not known", "Domaine non précisé");
    public static readonly Words NoActions = new("No action was found in the sources read.", "Aucune action n’a été trouvée dans les sources lues.");
    public static readonly Words NoActionsInArea = new("No action read belongs to this area.", "Aucune des actions relevées n’appartient à ce domaine.");
    public static readonly Words Serves = new("For:", "Pour\u00A0:");
    public static readonly Words SeeStrategy = new("See:", "Voir\u00A0:");
    public static readonly Words PlanCounts = new("The plan in numbers", "Le plan en chiffres");
    public static readonly Words Indicators = new("Indicators", "Indicateurs");
    public static readonly Words IndicatorsCaption = new("What the plan measures", "Ce que le plan mesure");
    public static readonly Words Indicator = new("Indicator", "Indicateur");
    public static readonly Words Values = new("Values", "Valeurs");
    public static readonly Words Target = new("Target", "Cible");
    public static readonly Words NotStated = new("not stated", "non précisé");
    public static readonly Words Consultation = new("Who was heard", "Qui a été consulté");
    public static readonly Words TimelineTitle = new("Adoption and milestones", "Adoption et jalons");
    public static readonly Words AdoptedBy = new("Adopted by", "Adoption\u00A0:");
    public static readonly Words Contact = new("Contact", "Coordonnées");
    public static readonly Words RelatedPlans = new("Plans with similar priorities", "Plans aux priorités semblables");
    public static readonly Words Region = new("Region", "Région");
}
