using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words for values of the library of strategies.</summary>
public static partial class Texts
{
    public static Words Of(StrategyKind kind) => kind switch
    {
        StrategyKind.Program => new("Program", "Programme"),
        StrategyKind.Practice => new("Practice", "Pratique"),
        StrategyKind.Policy => new("Policy", "Politique"),
        StrategyKind.SystemModel => new("Way of organizing services", "Mode d’organisation des services"),
    };

    public static Words Of(Direction direction) => direction switch
    {
        Direction.Better => new("Improvement", "Amélioration"),
        Direction.None => new("No clear difference", "Aucune différence nette"),
        Direction.Mixed => new("Mixed results", "Résultats partagés"),
        Direction.Worse => new("Deterioration", "Détérioration"),
        Direction.Unclear => new("Unclear", "Indéterminé"),
    };

    public static Words Of(Certainty certainty) => certainty switch
    {
        Certainty.NoUsableEvidence => new("No usable evidence", "Aucune donnée utilisable"),
        Certainty.VeryLow => new("Very low", "Très faible"),
        Certainty.Low => new("Low", "Faible"),
        Certainty.Moderate => new("Moderate", "Modérée"),
        Certainty.High => new("High", "Élevée"),
    };

    /// <summary>What a certainty means, in one sentence.</summary>
    public static Words MeaningOf(Certainty certainty) => certainty switch
    {
        Certainty.NoUsableEvidence => new("No study read measured this outcome in a usable way.", "Aucune étude lue n’a mesuré ce résultat de façon utilisable."),
        Certainty.VeryLow => new("We are very unsure: the true effect may well be different.", "L’incertitude est grande\u00A0: l’effet réel pourrait bien être différent."),
        Certainty.Low => new("New studies may well change what we say here.", "De nouvelles études pourraient bien changer ce que nous disons ici."),
        Certainty.Moderate => new("New studies could still change what we say here.", "De nouvelles études pourraient encore changer ce que nous disons ici."),
        Certainty.High => new("New studies are unlikely to change what we say here.", "Il est peu probable que de nouvelles études changent ce que nous disons ici."),
    };

    public static Words Of(CostLevel level) => level switch
    {
        CostLevel.Low => new("Low", "Faible"),
        CostLevel.Moderate => new("Moderate", "Modéré"),
        CostLevel.High => new("High", "Élevé"),
        CostLevel.Unknown => new("Not known", "Inconnu"),
    };

    /// <summary>What a level of cost means for one person.</summary>
    public static Words MeaningOf(CostLevel level) => level switch
    {
        CostLevel.Low => new("Under $1,000 a person.", "Moins de 1\u00A0000\u00A0$ par personne."),
        CostLevel.Moderate => new("From $1,000 to under $10,000 a person.", "De 1\u00A0000\u00A0$ à moins de 10\u00A0000\u00A0$ par personne."),
        CostLevel.High => new("$10,000 or more a person.", "10\u00A0000\u00A0$ ou plus par personne."),
        CostLevel.Unknown => new("No cost for one person was found in the sources read.", "Aucun coût par personne n’a été trouvé dans les sources lues."),
    };

    public static Words Of(CanadianLevel level) => level switch
    {
        CanadianLevel.StrongStudy => new("Strong Canadian study", "Étude canadienne solide"),
        CanadianLevel.Evaluated => new("Evaluated in Canada", "Évaluée au Canada"),
        CanadianLevel.Used => new("Used in Canada; no evaluation found in the sources read", "Utilisée au Canada; aucune évaluation trouvée dans les sources lues"),
        CanadianLevel.NoneFound => new("No Canadian evidence found in the sources read", "Aucune donnée canadienne trouvée dans les sources lues"),
    };

    public static Words Of(StudyDesign design) => design switch
    {
        StudyDesign.SystematicReview => new("Systematic review", "Revue systématique"),
        StudyDesign.Rct => new("Randomized trial", "Essai randomisé"),
        StudyDesign.QuasiExperimental => new("Quasi-experimental study", "Étude quasi expérimentale"),
        StudyDesign.BeforeAfter => new("Before-and-after study", "Étude avant-après"),
        StudyDesign.Cohort => new("Cohort study", "Étude de cohorte"),
        StudyDesign.Modelling => new("Modelling", "Modélisation"),
        StudyDesign.Descriptive => new("Descriptive study", "Étude descriptive"),
    };

    public static Words Of(EffectMeasure measure) => measure switch
    {
        EffectMeasure.OddsRatio => new("odds ratio", "rapport de cotes"),
        EffectMeasure.RiskRatio => new("risk ratio", "rapport de risques"),
        EffectMeasure.RateRatio => new("rate ratio", "rapport de taux"),
        EffectMeasure.HazardRatio => new("hazard ratio", "rapport de risques instantanés"),
        EffectMeasure.Smd => new("standardized mean difference", "différence moyenne standardisée"),
        EffectMeasure.MeanDifference => new("mean difference", "différence moyenne"),
        EffectMeasure.PercentChange => new("percent change", "variation en pourcentage"),
        EffectMeasure.PercentagePoints => new("difference in percentage points", "différence en points de pourcentage"),
        EffectMeasure.Proportion => new("proportion", "proportion"),
        EffectMeasure.Other => new("other measure", "autre mesure"),
    };

    public static Words Of(RegistryOutcome outcome) => outcome switch
    {
        RegistryOutcome.Rated => new("Rated", "Cotée"),
        RegistryOutcome.NotFound => new("Not found in this registry", "Introuvable dans ce registre"),
        RegistryOutcome.NotRated => new("Reviewed but not rated", "Examinée, mais non cotée"),
        RegistryOutcome.NoEffect => new("Rated as having no effect", "Cotée comme étant sans effet"),
        RegistryOutcome.SuccessesOnly => new("Not in this registry, which lists successes only", "Absente de ce registre, qui ne mentionne que les réussites"),
    };
}
