using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Data;

/// <summary>Plans and what they consist of as tables.</summary>
internal static class PlanTables
{
    private static readonly Bilingual<string> OfPlan = new("The plan it belongs to", "Le plan dont il s’agit");
    private static readonly Bilingual<string> Order = new("Its place inside the plan, from 1", "Sa place dans le plan, à partir de 1");

    public static readonly CsvTable Plans = new CsvColumns<DataItem<CommunityPlan>>()
        .Text("id", new("Name of the plan in all files", "Nom du plan dans tous les fichiers"), plan => plan.Item.Name)
        .Both("title", new("Title", "Titre"), plan => plan.Item.Title)
        .Both("url", new("Its page on this site", "Sa page dans ce site"), plan => plan.Urls)
        .Both("communities", new("Municipalities and First Nations it covers", "Municipalités et Premières Nations visées"), plan => Bilingual.Of(language => string.Join(';', plan.Item.Communities.Select(community => community.Name[language]))))
        .Both("place", new("The area as it is commonly called, where the list of communities is too long for a name", "Le nom courant du territoire, quand la liste des collectivités est trop longue pour servir de nom"), plan => plan.Item.Place)
        .Both("localities", PlanShape.InTheArea, plan => Bilingual.Of(language => string.Join(';', plan.Item.Localities[language])))
        .Text("region", new("Region of Ontario", "Région de l’Ontario"), plan => plan.Item.Region.Value)
        .Number("latitude", new("Degrees north of the main population centre", "Degrés nord du principal centre de population"), plan => plan.Item.Location.Latitude)
        .Number("longitude", new("Degrees east", "Degrés est"), plan => plan.Item.Location.Longitude)
        .Number("population", new("Number of people", "Nombre de personnes"), plan => plan.Item.Population?.Value)
        .Number("population_year", new("Year of the count", "Année du dénombrement"), plan => plan.Item.Population?.Year)
        .Flag("population_confirmed", new("The figure was read at its source", "Le chiffre a été lu à la source"), plan => plan.Item.Population?.Confirmed)
        .Number("period_from", new("First year", "Première année"), plan => plan.Item.Period.From)
        .Number("period_to", new("Last year, where one is stated", "Dernière année, si elle est précisée"), plan => plan.Item.Period.To)
        .Choice<PlanStatus>("status", new("Where the plan stands", "État du plan"), plan => plan.Item.Status)
        .Both("lead", new("Who leads it", "Qui en est responsable"), plan => plan.Item.Lead)
        .Text("official_en", new("The official document or its page, in English", "Le document officiel ou sa page, en anglais"), plan => plan.Item.Official.English)
        .Text("official_fr", new("The same in French, where there is one", "Le même en français, s’il existe"), plan => plan.Item.Official.French)
        .Number("priorities", new("How many priorities", "Nombre de priorités"), plan => plan.Item.Priorities.Length)
        .Number("actions", new("How many actions were found", "Nombre d’actions trouvées"), plan => plan.Item.Actions.Length)
        .Date("updated", new("Last known change of the plan itself", "Dernière modification connue du plan lui-même"), plan => plan.Item.Updated)
        .Date("reviewed", new("Last check of this summary against its sources", "Dernière vérification de ce résumé d’après les sources"), plan => plan.Item.Reviewed)
        .Table("plans", PageTexts.Plans, new("One line for each plan.", "Une ligne par plan."), site => PlansOf(site).Select(plan => new DataItem<CommunityPlan>(site, plan)));

    public static readonly CsvTable Priorities = new CsvColumns<(CommunityPlan Plan, PlanPriority Priority)>()
        .Text("plan", OfPlan, row => row.Plan.Name)
        .Text("id", new("Name of the priority inside its plan", "Nom de la priorité dans son plan"), row => row.Priority.Id)
        .Both("name", new("The priority", "La priorité"), row => row.Priority.Name)
        .Ids("themes", new("Themes it is about", "Thèmes dont elle traite"), row => row.Priority.Themes.Select(id => id.Value))
        .Ids("risk_factors", new("Risk factors it names", "Facteurs de risque qu’elle nomme"), row => row.Priority.RiskFactors.Select(id => id.Value))
        .Table("priorities", new("Priorities", "Priorités"), new("One line for each priority of each plan.", "Une ligne par priorité de chaque plan."), site => PlansOf(site).SelectMany(plan => plan.Priorities.Select(priority => (plan, priority))));

    public static readonly CsvTable Actions = new CsvColumns<(CommunityPlan Plan, int Number, PlanAction Action)>()
        .Text("plan", OfPlan, row => row.Plan.Name)
        .Number("number", Order, row => row.Number)
        .Both("text", new("What the plan says will be done", "Ce que le plan prévoit de faire"), row => row.Action.Text)
        .Text("priority", new("The priority it serves; empty when it serves all", "La priorité visée; vide quand l’action les sert toutes"), row => row.Action.Priority?.Value)
        .Text("area", new("Area of the framework, where it is known", "Domaine du cadre, s’il est connu"), row => row.Action.Area?.Value)
        .Flag("judged", new("The area is this site’s judgement", "Le domaine est établi par ce site"), row => row.Action.Judged)
        .Ids("strategies", new("Strategies of the library it is about", "Stratégies de la bibliothèque dont elle traite"), row => row.Action.Strategies.Select(id => id.Value))
        .Table("actions", new("Actions", "Actions"), new("One line for each action of each plan.", "Une ligne par action de chaque plan."), site => PlansOf(site).SelectMany(plan => plan.Actions.Select((action, index) => (plan, index + 1, action))));

    public static readonly CsvTable Indicators = new CsvColumns<(CommunityPlan Plan, int Number, Indicator Indicator, int? Year, decimal? Value)>()
        .Text("plan", OfPlan, row => row.Plan.Name)
        .Number("number", Order, row => row.Number)
        .Both("name", new("What is measured", "Ce qui est mesuré"), row => row.Indicator.Name)
        .Text("priority", new("The priority it tells about, by this site’s judgement", "La priorité dont il rend compte, selon ce site"), row => row.Indicator.Priority?.Value)
        .Both("unit", new("Unit of the value", "Unité de la valeur"), row => row.Indicator.Unit)
        .Flag("change", new("A value is the change between two times", "La valeur est la variation entre deux moments"), row => row.Indicator.IsChange)
        .Number("year", new("Year of the value; empty when no value by year was found", "Année de la valeur; vide si aucune valeur annuelle n’a été trouvée"), row => row.Year)
        .Number("value", new("The value", "La valeur"), row => row.Value)
        .Both("value_text", new("A value that is not a plain number", "Valeur qui n’est pas un simple nombre"), row => row.Indicator.ValueText)
        .Both("target", new("What the plan aims for", "Ce que vise le plan"), row => row.Indicator.Target)
        .Both("note", new("Remark", "Remarque"), row => row.Indicator.Note)
        .Table("indicators", new("Indicators", "Indicateurs"), new("One line for each value of each indicator.", "Une ligne par valeur de chaque indicateur."), site => PlansOf(site).SelectMany(LinesOf));

    private static IEnumerable<CommunityPlan> PlansOf(SiteContent site) => site.Parsed.Items.OfType<CommunityPlan>();

    private static IEnumerable<(CommunityPlan Plan, int Number, Indicator Indicator, int? Year, decimal? Value)> LinesOf(CommunityPlan plan) =>
        from numbered in plan.Indicators.Select((indicator, index) => (Indicator: indicator, Number: index + 1))
        from value in numbered.Indicator.Values.Select(value => ((int?)value.Key, (decimal?)value.Value)).DefaultIfEmpty()
        select (plan, numbered.Number, numbered.Indicator, value.Item1, value.Item2);
}
