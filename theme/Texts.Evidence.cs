using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words of a strategy's headlines, of the drawing of its findings and of the steps of its rating.</summary>
public static partial class Texts
{
    public static readonly Words YearNotStated = new("year not stated", "année non précisée");

    // The drawing of the findings
    public static readonly Words ForestTitle = new("The findings as a picture", "Les constats en image");
    public static readonly Words ForestWhy = new(
        "Each mark is a figure, and its line is the 95% interval. The vertical line means no effect. A diamond stands for several studies pooled, a square for one study. A hollow mark has no interval: none was read.",
        "Chaque marque est un chiffre, et son trait est l’intervalle à 95\u00A0%. La ligne verticale indique l’absence d’effet. Un losange représente plusieurs études regroupées; un carré, une seule étude. Une marque vide n’a pas d’intervalle\u00A0: aucun n’a été lu.");
    public static readonly Words ForestNothing = new("No finding has a figure that can be drawn.", "Aucun constat n’a de chiffre qui puisse être représenté.");
    public static readonly Words ForestLeftOut = new("Not drawn, for want of a figure to compare:", "Non représentés, faute de chiffre à comparer\u00A0:");
    public static readonly Counted FindingsCount = new(new("finding", "constat"), new("findings", "constats"));
    public static readonly Words NoInterval = new("no interval was read", "aucun intervalle n’a été lu");
    public static readonly Words ComputedDifference = new("{0} {1}, computed here from the two shares", "{0}\u00A0{1}, selon un calcul fait ici à partir des deux parts");

    /// <summary>The unit after a number: singular for one, and in French for what is below two.</summary>
    public static Words PercentagePoints(decimal number) => new(
        Math.Abs(number) == 1 ? "percentage point" : "percentage points", Math.Abs(number) < 2 ? "point de pourcentage" : "points de pourcentage");

    public static readonly Words Better = new("better", "mieux");
    public static readonly Words Worse = new("worse", "moins bien");
    public static readonly Words LowerFigure = new("lower", "plus bas");
    public static readonly Words HigherFigure = new("higher", "plus haut");

    public static Words Of(ForestScale scale) => scale switch
    {
        ForestScale.Ratio => new("Ratios: 1 means no effect", "Rapports\u00A0: 1 indique l’absence d’effet"),
        ForestScale.StandardizedDifference => new("Standardized differences: 0 means no effect", "Différences standardisées\u00A0: 0 indique l’absence d’effet"),
        ForestScale.PercentChange => new("Changes in percent: 0 means no effect", "Variations en pourcentage\u00A0: 0 indique l’absence d’effet"),
        ForestScale.PercentagePoints => new("Differences in percentage points: 0 means no effect", "Différences en points de pourcentage\u00A0: 0 indique l’absence d’effet"),
        ForestScale.MeanDifference => new("Mean difference, in the study’s own unit: 0 means no effect", "Différence moyenne, dans l’unité de l’étude\u00A0: 0 indique l’absence d’effet"),
    };

    public static Words OfSide(Side? better) => better switch
    {
        Side.Lower => new("A lower figure is better.", "Un chiffre plus bas est préférable."),
        Side.Higher => new("A higher figure is better.", "Un chiffre plus haut est préférable."),
        null => new("Which side is better was not stated.", "Le côté préférable n’a pas été précisé."),
    };

    /// <summary>Design and size of a finding's study: "Systematic review, 4 studies pooled".</summary>
    public static string StudyOf(Finding finding, Language language)
    {
        var parts = new List<string> { Of(finding.Design)[language] };
        if (finding.Studies is { } studies) parts.Add(Studies.Of(studies, language));
        if (finding.Participants is { } participants) parts.Add(Participants.Of(participants, language));
        if (finding.Canadian) parts.Add(Canadian[language]);
        if (!finding.Strong && finding.Design is StudyDesign.SystematicReview or StudyDesign.Rct or StudyDesign.QuasiExperimental) parts.Add(WeakStudy[language]);
        return string.Join(", ", parts);
    }

    // The headlines
    public static Words Of(Direction direction, EffectSize? size) => (direction, size) switch
    {
        (Direction.Better, EffectSize.VerySmall) => new("Very small improvement", "Très petite amélioration"),
        (Direction.Better, EffectSize.Small) => new("Small improvement", "Petite amélioration"),
        (Direction.Better, EffectSize.Medium) => new("Medium improvement", "Amélioration moyenne"),
        (Direction.Better, EffectSize.Large) => new("Large improvement", "Grande amélioration"),
        (Direction.Worse, EffectSize.VerySmall) => new("Very small deterioration", "Très petite détérioration"),
        (Direction.Worse, EffectSize.Small) => new("Small deterioration", "Petite détérioration"),
        (Direction.Worse, EffectSize.Medium) => new("Medium deterioration", "Détérioration moyenne"),
        (Direction.Worse, EffectSize.Large) => new("Large deterioration", "Grande détérioration"),
        _ => Of(direction),
    };

    // How it was rated
    public static readonly Words CountedFindings = new("{0} on the main outcome counted: {1}.", "{0} sur le résultat principal pris en compte\u00A0: {1}.");
    public static readonly Words LeftOutFindings = new("Left out, because the direction is unclear: {0}.", "Non pris en compte, car le sens est indéterminé\u00A0: {0}.");
    public static readonly Counted StrongFindings = new(new("strong finding", "constat solide"), new("strong findings", "constats solides"));
    public static readonly Words StrongFinding = new("strong", "solide");
    public static readonly Words NotStrongFinding = new("not strong", "non solide");
    public static readonly Words LeadingFinding = new("leading finding", "constat de tête");
    public static readonly Words StepsCaption = new("Each step of the rule, what it found and what it rests on", "Chaque étape de la règle, ce qu’elle a relevé et ce sur quoi elle repose");
    public static readonly Words WhatWasFound = new("What was found", "Ce qui a été relevé");
    public static readonly Words RestsOn = new("Rests on", "Repose sur");
    public static readonly Words NoChange = new("no change", "aucun changement");
    public static readonly Words NotBelowOne = new("−1, but not below 1", "−1, sans descendre sous 1");
    public static readonly Words CeilingNotReached = new("limit, already met", "plafond, déjà respecté");
    public static readonly Words CeilingApplied = new("limit", "plafond");
    public static readonly Words RatingResult = new("Certainty: {0} ({1} of 4).", "Certitude\u00A0: {0} ({1} sur 4).");
    public static readonly Words DirectionResult = new("Direction: {0}. {1}.", "Sens\u00A0: {0}. {1}.");
    public static readonly Words SizeResult = new("Size: {0}. {1}.", "Ampleur\u00A0: {0}. {1}.");
    public static readonly Words SizeNotClassed = new(
        "Size: not classed. The leading finding has no clear direction, or no figure that the rule compares.",
        "Ampleur\u00A0: non classée. Le constat de tête ne va dans aucun sens précis, ou n’a pas de chiffre que la règle compare.");

    public static Words Of(EffectSize size) => size switch
    {
        EffectSize.VerySmall => new("very small", "très petite"),
        EffectSize.Small => new("small", "petite"),
        EffectSize.Medium => new("medium", "moyenne"),
        EffectSize.Large => new("large", "grande"),
    };

    public static Words Of(RatingCheck check) => check switch
    {
        RatingCheck.Start => new("Start: kind and number of studies", "Départ\u00A0: type et nombre d’études"),
        RatingCheck.Inconsistency => new("Inconsistency", "Incohérence"),
        RatingCheck.Imprecision => new("Imprecision", "Imprécision"),
        RatingCheck.Indirectness => new("Indirectness", "Portée indirecte"),
        RatingCheck.IntervalNotReported => new("Interval not reported", "Intervalle non indiqué"),
        RatingCheck.SingleStudy => new("Limit: a single study", "Plafond\u00A0: une seule étude"),
        RatingCheck.CanadianConflict => new("Limit: a Canadian study contradicts", "Plafond\u00A0: une étude canadienne dit le contraire"),
    };

    // Registries
    public static readonly Words RegistryStatusWord = new("Registry: {0}.", "Registre\u00A0: {0}.");

    /// <summary>What a registry's silence means; null where its own word speaks.</summary>
    public static Words? MeaningOf(RegistryOutcome outcome) => outcome switch
    {
        RegistryOutcome.NotFound => new("We looked and did not find it. This says nothing about its effect.", "Nous avons cherché sans trouver. Cela ne dit rien de son effet."),
        RegistryOutcome.NotRated => new("The registry looked at it but gave no rating.", "Le registre l’a examinée, mais ne l’a pas cotée."),
        RegistryOutcome.NoEffect => new("The registry looked and found no effect. This is a result.", "Le registre l’a examinée et n’a constaté aucun effet. C’est un résultat."),
        RegistryOutcome.SuccessesOnly => new("This registry lists successes only, so absence tells nothing.", "Ce registre ne mentionne que les réussites; une absence ne nous apprend donc rien."),
        _ => null,
    };

    public static readonly Words ReportError = new("Report an error in this page", "Signaler une erreur dans cette page");
}
