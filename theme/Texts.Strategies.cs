using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words of strategy pages.</summary>
public static partial class Texts
{
    public static readonly Words Effect = new("Effect", "Effet");
    public static readonly Words EffectOn = new("on {0}", "(résultat principal\u00A0: {0})");
    public static readonly Words CertaintyTitle = new("Certainty", "Certitude");
    public static readonly Words CertaintyScale = new("{0} of 4", "{0} sur 4");
    public static readonly Words Cost = new("Cost", "Coût");
    public static readonly Words CanadianEvidence = new("Evidence in Canada", "Données canadiennes");
    public static readonly Words CanadianConflict = new(
        "A strong Canadian study disagrees with the rest of the evidence.",
        "Une étude canadienne solide contredit le reste des données.");
    public static readonly Words RisksAddressed = new("Risks it addresses", "Risques visés");
    public static readonly Words NoRiskNamed = new("No risk factor of the framework is tied to it.", "Aucun facteur de risque du cadre n’y est rattaché.");
    public static readonly Words ProtectiveFactors = new("What it strengthens", "Ce qu’elle renforce");
    public static readonly Words StrategyFacts = new("In brief", "En bref");
    public static readonly Words Kind = new("Kind", "Nature");
    public static readonly Words Sectors = new("Sectors", "Secteurs");
    public static readonly Words Groups = new("For whom", "Pour qui");
    public static readonly Words Settings = new("Where it takes place", "Milieux");
    public static readonly Words Ages = new("Ages", "Âges");
    public static readonly Words AgesFromTo = new("{0} to {1} years", "De {0} à {1} ans");
    public static readonly Words AgesFrom = new("{0} years and over", "{0} ans et plus");
    public static readonly Words AgesTo = new("Up to {0} years", "Jusqu’à {0} ans");
    public static readonly Words FindingsTitle = new("Findings, one by one", "Les constats, un à un");
    public static readonly Words FindingsCaption = new("Each finding with its study and its figures", "Chaque constat avec son étude et ses chiffres");
    public static readonly Words FindingTitle = new("Finding", "Constat");
    public static readonly Words DirectionTitle = new("Direction", "Sens");
    public static readonly Words Figures = new("Figures", "Chiffres");
    public static readonly Words Study = new("Study", "Étude");
    public static readonly Words NoFigure = new("no figure was read", "aucun chiffre n’a été lu");
    public static readonly Words IntervalOf = new("95% interval: {0} to {1}", "intervalle à 95\u00A0%\u00A0: de {0} à {1}");
    public static readonly Words SharesOf = new("{0} with, {1} without", "{0} avec, {1} sans");
    public static readonly Words SharesInWords = new("{0} with the strategy, {1} without", "{0} avec la stratégie, {1} sans");
    public static readonly Words Canadian = new("Canadian", "étude canadienne");
    public static readonly Words WeakStudy = new("weak comparison", "comparaison faible");
    public static readonly Words Indirect = new("Speaks only indirectly:", "Portée indirecte\u00A0:");
    public static readonly Words Primary = new("main outcome", "résultat principal");
    public static readonly Words RegistriesTitle = new("What registries say", "Ce qu’en disent les registres");
    public static readonly Words RegistriesWhy = new(
        "Each registry has its own scale and its own words. They are shown side by side and never combined.",
        "Chaque registre a sa propre échelle et ses propres mots. Les cotes sont présentées côte à côte, sans jamais être combinées.");
    public static readonly Words RegistriesCaption = new("Ratings by public registries, in their own words", "Cotes des registres publics, dans leurs propres mots");
    public static readonly Words Registry = new("Registry", "Registre");
    public static readonly Words OwnWord = new("Its own word", "Cote d’origine");
    public static readonly Words WhatWasRated = new("What was rated", "Ce qui a été coté");
    public static readonly Words Dates = new("Dates", "Dates");
    public static readonly Words RatedOn = new("rated", "cotation\u00A0:");
    public static readonly Words CheckedOn = new("checked", "vérification\u00A0:");
    public static readonly Words NoRegistry = new("No rating by a registry was found in the sources read.", "Aucune cote donnée par un registre n’a été trouvée dans les sources lues.");
    public static readonly Words Costs = new("Costs", "Coûts");
    public static readonly Words Harms = new("Known harms", "Effets néfastes connus");
    public static readonly Words NoHarms = new(
        "Nothing about harms was found in the sources read. That does not mean that there are none.",
        "Rien n’a été trouvé sur des effets néfastes dans les sources lues. Cela ne veut pas dire qu’il n’y en a pas.");
    public static readonly Words Gaps = new("Questions still open", "Questions en suspens");
    public static readonly Words MeasuresTitle = new("How a plan could measure it", "Comment un plan pourrait en mesurer les résultats");
    public static readonly Words PlansThatUse = new("Plans that use it", "Plans qui l’utilisent");
    public static readonly Words NoPlanUses = new("No plan on this site names it yet.", "Aucun plan de ce site n’en fait encore mention.");
    public static readonly Words HowRated = new("How this was rated", "Comment cette cote a été établie");
    public static readonly Words HowRatedWhy = new(
        "The certainty is worked out from the findings on the main outcome, by the same rule for every strategy.",
        "La certitude est calculée à partir des constats sur le résultat principal, selon la même règle pour toutes les stratégies.");
    public static readonly Words RuleVersion = new("Rule, version {0}.", "Règle, version {0}.");
    public static readonly Words Step = new("Step", "Étape");
    public static readonly Words Change = new("Change", "Variation");
    public static readonly Words Score = new("Score", "Total");
    public static readonly Words Start = new("start", "départ");
    public static readonly Words Ceiling = new("ceiling", "plafond");
    public static readonly Words ReadAboutRatings = new("How to read these ratings", "Comment lire ces cotes");
    public static readonly Words RelatedStrategies = new("Other strategies to compare", "Autres stratégies à comparer");
    public static readonly Words ReviewDue = new("Next review due:", "Prochaine révision prévue\u00A0:");
    public static readonly Words Changes = new("Changes to this page", "Modifications de cette page");
    public static readonly Words CertaintyOf = new("{0} certainty", "Certitude\u00A0: {0}");
}
