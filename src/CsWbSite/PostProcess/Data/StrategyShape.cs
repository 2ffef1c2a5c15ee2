using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;

namespace CsWbSite.PostProcess.Data;

/// <summary>A strategy in the data files. Fields have the names that authors write, derived ones stand under "rating".</summary>
internal static class StrategyShape
{
    private static readonly DataShape<SourcedStatement> Statement = new DataShape<SourcedStatement>()
        .Both("text", new("What is stated", "Ce qui est affirmé"), statement => statement.Text)
        .Id("source", new("The reference it comes from", "La référence d’où cela vient"), statement => statement.Source?.Value, always: false);

    private static readonly DataShape<Interval> Interval = new DataShape<Interval>()
        .Number("low", new("Lower end", "Borne inférieure"), interval => interval.Low)
        .Number("high", new("Upper end", "Borne supérieure"), interval => interval.High);

    private static readonly DataShape<Shares> Shares = new DataShape<Shares>()
        .Number("with", new("Percentage in the group with the strategy", "Pourcentage dans le groupe avec la stratégie"), shares => shares.With)
        .Number("without", new("Percentage in the group without it", "Pourcentage dans le groupe sans la stratégie"), shares => shares.Without);

    private static readonly DataShape<DataFinding> Finding = new DataShape<DataFinding>()
        .Id("id", new("Name of the finding in these files", "Nom du constat dans ces fichiers"), finding => finding.Id)
        .Id("outcome", new("What was measured, from the list of outcomes", "Ce qui a été mesuré, tiré de la liste des résultats"), finding => finding.Finding.Outcome.Value)
        .Both("label", new("The finding in short", "Le constat en bref"), finding => finding.Finding.Label)
        .Choice<Direction>("direction", new("Whether the outcome got better or worse for people", "Si le résultat s’est amélioré ou dégradé pour les personnes"), finding => finding.Finding.Direction)
        .Choice<EffectMeasure>("measure", new("Which statistic the value is", "De quelle statistique il s’agit"), finding => finding.Finding.Measure, always: false)
        .Both("measure_name", new("What the value is, where it is none of the usual statistics", "Ce qu’est la valeur, quand ce n’est aucune des statistiques usuelles"), finding => finding.Finding.MeasureName, always: false)
        .Number("value", new("The figure", "Le chiffre"), finding => finding.Finding.Value, always: false)
        .Choice<Side>("better_when", new("Which way of the figure is better for people; left out where nothing tells", "Le côté du chiffre qui est meilleur pour les personnes; omis quand rien ne le dit"), finding => finding.Finding.BetterWhen, always: false)
        .Thing("interval", new("The 95% interval of the value", "L’intervalle à 95\u00A0% de la valeur"), finding => finding.Finding.Interval, Interval, always: false)
        .Text("p", new("The p value as the source gives it", "La valeur p telle que la source la donne"), finding => finding.Finding.P, always: false)
        .Thing("shares", new("Percentages of people with the outcome in each group", "Pourcentages de personnes concernées dans chaque groupe"), finding => finding.Finding.Shares, Shares, always: false)
        .Choice<StudyDesign>("design", new("How the study was made", "Le type d’étude"), finding => finding.Finding.Design)
        .Whole("studies", new("How many studies were pooled", "Le nombre d’études regroupées"), finding => finding.Finding.Studies, always: false)
        .Whole("participants", new("How many people took part", "Le nombre de participants"), finding => finding.Finding.Participants, always: false)
        .Flag("canadian", new("The study was made in Canada", "L’étude a été menée au Canada"), finding => finding.Finding.Canadian)
        .Flag("strong", new("The design has a comparison that its source does not call weak", "L’étude comporte une comparaison que la source ne dit pas faible"), finding => finding.Finding.Strong)
        .Both("indirect", new("Why the finding speaks only indirectly to the outcome or to Ontario", "Pourquoi le constat n’a qu’une portée indirecte pour le résultat ou pour l’Ontario"), finding => finding.Finding.Indirect, always: false)
        .Id("source", new("The reference that reports it", "La référence qui le rapporte"), finding => finding.Finding.Source.Value)
        .Both("note", new("Remark", "Remarque"), finding => finding.Finding.Note, always: false);

    private static readonly DataShape<RatingStep> Step = new DataShape<RatingStep>()
        .Choice<RatingCheck>("check", new("What the step looks at", "Ce que l’étape examine"), step => step.Check)
        .Flag("applies", new("False for a check that found nothing to lower the score for", "Faux quand la vérification n’a rien trouvé qui abaisse le total"), step => step.Applies)
        .Whole("change", new("The start, then −1 for each deduction, 0 for a ceiling and for a check that found nothing", "Le départ, puis −1 pour chaque déduction et 0 pour un plafond ou une vérification sans suite"), step => step.Change)
        .Whole("score", new("The score after this step, from 0 to 4", "Le total après cette étape, de 0 à 4"), step => step.Score)
        .Both("reason", new("Why", "Pourquoi"), step => step.Reason);

    private static readonly DataShape<DataRating> Derived = new DataShape<DataRating>()
        .Text("rule", new("Version of the rule that derives the rating", "Version de la règle qui établit la cote"), _ => RatingRule.Version)
        .Choice<Certainty>("certainty", new("How sure one can be of the effect on the main outcome", "À quel point on peut être sûr de l’effet sur le résultat principal"), rating => rating.Rating.Certainty)
        .Choice<Direction>("direction", new("The direction of that effect", "Le sens de cet effet"), rating => rating.Rating.Direction)
        .Choice<EffectSize>("size", new("How large that effect is; left out where the rule does not class it", "L’ampleur de cet effet; omise quand la règle ne la classe pas"), rating => rating.Rating.Size, always: false)
        .Ids("inputs", new("The findings that the rule looked at", "Les constats que la règle a pris en compte"), rating => rating.Inputs)
        .Id("lead", new("The finding that direction and size are read from", "Le constat dont sont tirés le sens et l’ampleur"), rating => rating.Lead, always: false)
        .Flag("canadian_conflict", new("A strong Canadian study disagrees, which sets a ceiling", "Une étude canadienne solide contredit le reste, d’où un plafond"), rating => rating.Strategy.Canada.Conflict)
        .List("steps", new("How the score came about, step by step", "Comment le total a été obtenu, étape par étape"), rating => rating.Rating.Steps, Step);

    private static readonly DataShape<RegistryRating> Registry = new DataShape<RegistryRating>()
        .Id("registry", new("The registry, from the list of registries", "Le registre, tiré de la liste des registres"), rating => rating.Registry.Value)
        .Choice<RegistryOutcome>("outcome", new("Whether the registry rates the strategy at all", "Si le registre cote la stratégie"), rating => rating.Outcome)
        .Text("rating", new("The registry’s own word, on its own scale", "Le mot du registre, sur sa propre échelle"), rating => rating.Rating, always: false)
        .Both("gloss", new("What that word means", "Ce que ce mot veut dire"), rating => rating.Gloss, always: false)
        .Both("rated", new("What exactly was rated", "Ce qui a été coté au juste"), rating => rating.Rated, always: false)
        .Date("rated_on", new("When the registry rated it", "Date de la cote"), rating => rating.RatedOn, always: false)
        .Date("checked_on", new("When this site last looked", "Date de la dernière consultation par ce site"), rating => rating.CheckedOn, always: false)
        .Address("url", new("The registry’s page", "La page du registre"), rating => rating.Url, always: false);

    private static readonly DataShape<CanadianEvidence> Canada = new DataShape<CanadianEvidence>()
        .Choice<CanadianLevel>("level", new("What is known of the strategy in Canada", "Ce qu’on sait de la stratégie au Canada"), canada => canada.Level)
        .Flag("conflict", new("A strong Canadian study contradicts the rest", "Une étude canadienne solide contredit le reste"), canada => canada.Conflict)
        .Both("note", new("Remark", "Remarque"), canada => canada.Note, always: false)
        .List("sites", new("Where it was used or studied", "Où elle a été appliquée ou étudiée"), canada => canada.Sites, Statement);

    private static readonly DataShape<CostLine> Cost = new DataShape<CostLine>()
        .Both("text", new("What the figure is the cost of", "Ce que le chiffre désigne"), cost => cost.Text)
        .Number("amount", new("The amount", "Le montant"), cost => cost.Amount, always: false)
        .Text("currency", new("Its currency", "Sa devise"), cost => cost.Currency, always: false)
        .Text("year", new("The year of the money", "L’année des dollars"), cost => cost.Year, always: false)
        .Id("source", new("The reference that reports it", "La référence qui le rapporte"), cost => cost.Source.Value);

    private static readonly DataShape<Measure> Measures = new DataShape<Measure>()
        .Both("name", new("The indicator", "L’indicateur"), measure => measure.Name)
        .Both("note", new("Remark", "Remarque"), measure => measure.Note, always: false);

    public static readonly DataShape<Milestone> Milestone = new DataShape<Milestone>()
        .Date("date", new("When", "Quand"), milestone => milestone.Date)
        .Both("what", new("What happened", "Ce qui s’est passé"), milestone => milestone.What);

    private static readonly DataShape<Ages> Ages = new DataShape<Ages>()
        .Whole("from", new("Youngest age in years", "Âge minimal, en années"), ages => ages.From, always: false)
        .Whole("to", new("Oldest age in years", "Âge maximal, en années"), ages => ages.To, always: false);

    public static readonly DataShape<DataItem<Strategy>> Of = new DataShape<DataItem<Strategy>>()
        .Id("id", new("Name of the strategy in all files", "Nom de la stratégie dans tous les fichiers"), strategy => strategy.Item.Name)
        .Both("title", new("Title", "Titre"), strategy => strategy.Item.Title)
        .Both("summary", new("Summary in one or two sentences", "Résumé en une ou deux phrases"), strategy => strategy.Item.Summary)
        .Both("url", new("Its page on this site", "Sa page dans ce site"), strategy => strategy.Urls, form: DataForm.Addresses)
        .Choice<StrategyKind>("kind", new("Kind of strategy", "Nature de la stratégie"), strategy => strategy.Item.Kind)
        .Ids("areas", new("Areas of the framework", "Domaines du cadre"), strategy => strategy.Item.Areas.Select(id => id.Value))
        .Ids("risk_factors", new("Risk factors it addresses", "Facteurs de risque visés"), strategy => strategy.Item.RiskFactors.Select(id => id.Value))
        .Ids("protective_factors", new("Protective factors it strengthens", "Facteurs de protection renforcés"), strategy => strategy.Item.ProtectiveFactors.Select(id => id.Value))
        .Ids("sectors", new("Sectors that take part", "Secteurs concernés"), strategy => strategy.Item.Sectors.Select(id => id.Value))
        .Ids("groups", new("Groups of people it is for", "Groupes de personnes visés"), strategy => strategy.Item.Groups.Select(id => id.Value))
        .Ids("settings", new("Where it takes place", "Milieux où elle se déroule"), strategy => strategy.Item.Settings.Select(id => id.Value))
        .Thing("ages", new("Ages it is for; an open end is left out", "Âges visés; une borne ouverte est omise"), strategy => strategy.Item.Ages, Ages, always: false)
        .Id("primary_outcome", new("The outcome that the rating is about, named before its results are read", "Le résultat que vise la cote, choisi avant la lecture des études"), strategy => strategy.Item.PrimaryOutcome.Value)
        .Both("finding", new("What is known, in one plain sentence", "Ce qu’on sait, en une phrase simple"), strategy => strategy.Item.Finding)
        .Thing("rating", new("The rating that this site derives, with its inputs", "La cote établie par ce site, avec ce qui y entre"), strategy => DataRating.Of(strategy), Derived)
        .List("findings", new("Every finding, one outcome from one source each", "Chaque constat, soit un résultat tiré d’une source"), strategy => DataFinding.Of(strategy.Item), Finding)
        .List("registries", new("What public registries say; never an input of the rating", "Ce qu’en disent les registres publics; n’entre jamais dans la cote"), strategy => strategy.Item.Registries, Registry)
        .Thing("canada", new("Evidence in Canada", "Données canadiennes"), strategy => strategy.Item.Canada, Canada)
        .Choice<CostLevel>("cost_level", new("Cost for one person: low is under $1,000, high is $10,000 or more", "Coût par personne\u00A0: faible sous 1\u00A0000\u00A0$, élevé à partir de 10\u00A0000\u00A0$"), strategy => strategy.Item.CostLevel)
        .List("costs", new("Cost figures", "Chiffres sur les coûts"), strategy => strategy.Item.Costs, Cost)
        .List("harms", new("Known harms", "Effets néfastes connus"), strategy => strategy.Item.Harms, Statement)
        .Boths("gaps", new("Questions still open", "Questions en suspens"), strategy => strategy.Item.Gaps)
        .List("measures", new("Indicators that a plan can use", "Indicateurs qu’un plan peut utiliser"), strategy => strategy.Item.Measures, Measures)
        .Ids("related", new("Strategies to compare", "Stratégies à comparer"), strategy => strategy.Item.Related.Select(id => id.Value))
        .Ids("sources", new("References of the page", "Références de la page"), strategy => strategy.Item.Sources.Select(id => id.Value))
        .Boths("to_confirm", new("Points that could not be checked", "Points qui n’ont pas pu être vérifiés"), strategy => strategy.Item.ToConfirm)
        .Date("reviewed", new("When it was last checked against its sources", "Dernière vérification d’après les sources"), strategy => strategy.Item.Reviewed)
        .Date("review_due", new("When the next review is due", "Prochaine révision prévue"), strategy => strategy.Item.ReviewDue, always: false)
        .List("changes", new("Changes to the page", "Modifications de la page"), strategy => strategy.Item.Changes, Milestone)
        .Both("words", new("The words of the page", "Le texte de la page"), strategy => strategy.Words, form: DataForm.Html);
}
