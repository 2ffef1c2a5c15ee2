using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Data;

/// <summary>Strategies and their findings as tables.</summary>
internal static class StrategyTables
{
    public static readonly CsvTable Strategies = new CsvColumns<DataItem<Strategy>>()
        .Text("id", new("Name of the strategy in all files", "Nom de la stratégie dans tous les fichiers"), strategy => strategy.Item.Name)
        .Both("title", new("Title", "Titre"), strategy => strategy.Item.Title)
        .Both("url", new("Its page on this site", "Sa page dans ce site"), strategy => strategy.Urls)
        .Choice<StrategyKind>("kind", new("Kind of strategy", "Nature de la stratégie"), strategy => strategy.Item.Kind)
        .Ids("areas", new("Areas of the framework", "Domaines du cadre"), strategy => strategy.Item.Areas.Select(id => id.Value))
        .Ids("risk_factors", new("Risk factors it addresses", "Facteurs de risque visés"), strategy => strategy.Item.RiskFactors.Select(id => id.Value))
        .Ids("protective_factors", new("Protective factors it strengthens", "Facteurs de protection renforcés"), strategy => strategy.Item.ProtectiveFactors.Select(id => id.Value))
        .Ids("sectors", new("Sectors that take part", "Secteurs concernés"), strategy => strategy.Item.Sectors.Select(id => id.Value))
        .Ids("groups", new("Groups of people it is for", "Groupes de personnes visés"), strategy => strategy.Item.Groups.Select(id => id.Value))
        .Ids("settings", new("Where it takes place", "Milieux où elle se déroule"), strategy => strategy.Item.Settings.Select(id => id.Value))
        .Number("age_from", new("Youngest age in years", "Âge minimal, en années"), strategy => strategy.Item.Ages?.From)
        .Number("age_to", new("Oldest age in years", "Âge maximal, en années"), strategy => strategy.Item.Ages?.To)
        .Text("primary_outcome", new("The outcome that the rating is about", "Le résultat que vise la cote"), strategy => strategy.Item.PrimaryOutcome.Value)
        .Both("finding", new("What is known, in one plain sentence", "Ce qu’on sait, en une phrase simple"), strategy => strategy.Item.Finding)
        .Choice<Certainty>("certainty", new("Derived: how sure one can be of the effect", "Établie par ce site\u00A0: la certitude de l’effet"), strategy => DataRating.Of(strategy).Rating.Certainty)
        .Choice<Direction>("direction", new("Derived: the direction of the effect", "Établi par ce site\u00A0: le sens de l’effet"), strategy => DataRating.Of(strategy).Rating.Direction)
        .Choice<EffectSize>("size", new("Derived: how large the effect is; empty where the rule does not class it", "Établie par ce site\u00A0: l’ampleur de l’effet; vide quand la règle ne la classe pas"), strategy => DataRating.Of(strategy).Rating.Size)
        .Text("rating_rule", new("Version of the rule that derives these", "Version de la règle qui les établit"), _ => RatingRule.Version)
        .Ids("rating_inputs", new("Findings that the rule looked at", "Constats que la règle a pris en compte"), strategy => DataRating.Of(strategy).Inputs)
        .Text("rating_lead", new("Finding that direction and size are read from", "Constat dont sont tirés le sens et l’ampleur"), strategy => DataRating.Of(strategy).Lead)
        .Choice<CanadianLevel>("canada_level", new("What is known of the strategy in Canada", "Ce qu’on sait de la stratégie au Canada"), strategy => strategy.Item.Canada.Level)
        .Flag("canada_conflict", new("A strong Canadian study contradicts the rest", "Une étude canadienne solide contredit le reste"), strategy => strategy.Item.Canada.Conflict)
        .Choice<CostLevel>("cost_level", new("Level of cost for one person", "Niveau de coût par personne"), strategy => strategy.Item.CostLevel)
        .Ids("sources", new("References of the page", "Références de la page"), strategy => strategy.Item.Sources.Select(id => id.Value))
        .Date("reviewed", new("Last check against its sources", "Dernière vérification d’après les sources"), strategy => strategy.Item.Reviewed)
        .Date("review_due", new("When the next review is due", "Prochaine révision prévue"), strategy => strategy.Item.ReviewDue)
        .Table("strategies", PageTexts.Strategies, new("One line for each strategy.", "Une ligne par stratégie."), ItemsOf);

    public static readonly CsvTable Findings = new CsvColumns<DataFinding>()
        .Text("id", new("Name of the finding in all files", "Nom du constat dans tous les fichiers"), finding => finding.Id)
        .Text("strategy", new("The strategy it is about", "La stratégie visée"), finding => finding.Strategy.Name)
        .Text("outcome", new("What was measured", "Ce qui a été mesuré"), finding => finding.Finding.Outcome.Value)
        .Flag("primary", new("It is about the outcome that the rating is about", "Il porte sur le résultat que vise la cote"), finding => finding.IsPrimary)
        .Both("label", new("The finding in short", "Le constat en bref"), finding => finding.Finding.Label)
        .Choice<Direction>("direction", new("Whether the outcome got better or worse", "Si le résultat s’est amélioré ou dégradé"), finding => finding.Finding.Direction)
        .Choice<EffectMeasure>("measure", new("Which statistic the value is", "De quelle statistique il s’agit"), finding => finding.Finding.Measure)
        .Both("measure_name", new("What the value is, where it is none of the usual statistics", "Ce qu’est la valeur, quand ce n’est aucune des statistiques usuelles"), finding => finding.Finding.MeasureName)
        .Number("value", new("The figure", "Le chiffre"), finding => finding.Finding.Value)
        .Choice<Side>("better_when", new("Which way of the figure is better for people; empty where nothing tells", "Le côté du chiffre qui est meilleur pour les personnes; vide quand rien ne le dit"), finding => finding.Finding.BetterWhen)
        .Number("interval_low", new("Lower end of the 95% interval", "Borne inférieure de l’intervalle à 95\u00A0%"), finding => finding.Finding.Interval?.Low)
        .Number("interval_high", new("Upper end of the 95% interval", "Borne supérieure de l’intervalle à 95\u00A0%"), finding => finding.Finding.Interval?.High)
        .Text("p", new("The p value as the source gives it", "La valeur p telle que la source la donne"), finding => finding.Finding.P)
        .Number("share_with", new("Percentage in the group with the strategy", "Pourcentage dans le groupe avec la stratégie"), finding => finding.Finding.Shares?.With)
        .Number("share_without", new("Percentage in the group without it", "Pourcentage dans le groupe sans la stratégie"), finding => finding.Finding.Shares?.Without)
        .Choice<StudyDesign>("design", new("How the study was made", "Le type d’étude"), finding => finding.Finding.Design)
        .Number("studies", new("How many studies were pooled", "Le nombre d’études regroupées"), finding => finding.Finding.Studies)
        .Number("participants", new("How many people took part", "Le nombre de participants"), finding => finding.Finding.Participants)
        .Flag("canadian", new("The study was made in Canada", "L’étude a été menée au Canada"), finding => finding.Finding.Canadian)
        .Flag("strong", new("The design has a comparison that its source does not call weak", "L’étude comporte une comparaison que la source ne dit pas faible"), finding => finding.Finding.Strong)
        .Both("indirect", new("Why it speaks only indirectly", "Pourquoi sa portée est indirecte"), finding => finding.Finding.Indirect)
        .Text("source", new("The reference that reports it", "La référence qui le rapporte"), finding => finding.Finding.Source.Value)
        .Both("note", new("Remark", "Remarque"), finding => finding.Finding.Note)
        .Table("findings", new("Findings", "Constats"), new("One line for each finding of each strategy.", "Une ligne par constat de chaque stratégie."), site => ItemsOf(site).SelectMany(strategy => DataFinding.Of(strategy.Item)));

    private static IEnumerable<DataItem<Strategy>> ItemsOf(SiteContent site) => site.Parsed.Items.OfType<Strategy>().Select(strategy => new DataItem<Strategy>(site, strategy));
}
