using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Data;

/// <summary>A community's plan in the data files, with the names of fields that authors write.</summary>
internal static class PlanShape
{
    /// <summary>Tables add the language at its end.</summary>
    public static readonly Bilingual<string> InTheArea = new(
        "From general knowledge, not from the plan: villages, neighbourhoods and former municipalities within the area",
        "Noms de connaissance générale, et non tirés du plan\u00A0: villages, quartiers et anciennes municipalités du territoire");

    private static readonly DataShape<Community> Communities = new DataShape<Community>()
        .Both("name", new("Name of the municipality or First Nation", "Nom de la municipalité ou de la Première Nation"), community => community.Name)
        .Choice<CommunityType>("type", new("Kind of community", "Type de collectivité"), community => community.Type);

    private static readonly DataShape<Bilingual<ImmutableArray<string>>> Localities = new DataShape<Bilingual<ImmutableArray<string>>>()
        .Ids("en", new("As they are called in English", "Leurs noms anglais"), names => names.English, DataForm.Text)
        .Ids("fr", new("As they are called in French", "Leurs noms français"), names => names.French, DataForm.Text);

    private static readonly DataShape<Coordinates> Location = new DataShape<Coordinates>()
        .Number("latitude", new("Degrees north", "Degrés nord"), location => location.Latitude)
        .Number("longitude", new("Degrees east", "Degrés est"), location => location.Longitude);

    private static readonly DataShape<Population> People = new DataShape<Population>()
        .Whole("value", new("Number of people", "Nombre de personnes"), population => population.Value)
        .Whole("year", new("Year of the count", "Année du dénombrement"), population => population.Year)
        .Both("geography", new("The place that was counted", "Le territoire dénombré"), population => population.Geography)
        .Flag("confirmed", new("The figure was read at its source", "Le chiffre a été lu à la source"), population => population.Confirmed);

    private static readonly DataShape<PlanPeriod> Period = new DataShape<PlanPeriod>()
        .Whole("from", new("First year", "Première année"), period => period.From)
        .Whole("to", new("Last year, where one is stated", "Dernière année, si elle est précisée"), period => period.To, always: false)
        .Both("note", new("Remark", "Remarque"), period => period.Note, always: false);

    private static readonly DataShape<Adoption> Adopted = new DataShape<Adoption>()
        .Both("body", new("Who adopted it", "Qui l’a adopté"), adoption => adoption.Body)
        .Date("date", new("When", "Quand"), adoption => adoption.Date)
        .Both("note", new("Remark", "Remarque"), adoption => adoption.Note, always: false);

    private static readonly DataShape<PlanPriority> Priorities = new DataShape<PlanPriority>()
        .Id("id", new("Name of the priority inside its plan", "Nom de la priorité dans son plan"), priority => priority.Id)
        .Both("name", new("The priority", "La priorité"), priority => priority.Name)
        .Ids("themes", new("Themes it is about, as this site files it", "Thèmes dont elle traite, selon le classement de ce site"), priority => priority.Themes.Select(id => id.Value))
        .Ids("risk_factors", new("Risk factors it names", "Facteurs de risque qu’elle nomme"), priority => priority.RiskFactors.Select(id => id.Value));

    private static readonly DataShape<PlanAction> Actions = new DataShape<PlanAction>()
        .Both("text", new("What the plan says will be done", "Ce que le plan prévoit de faire"), action => action.Text)
        .Id("priority", new("The priority it serves; left out when it serves all", "La priorité visée; omise quand l’action les sert toutes"), action => action.Priority?.Value, always: false)
        .Id("area", new("Area of the framework, where it is known", "Domaine du cadre, s’il est connu"), action => action.Area?.Value, always: false)
        .Flag("judged", new("The area is this site’s judgement, not the plan’s own word", "Le domaine est établi par ce site, et non par le plan"), action => action.Judged)
        .Ids("strategies", new("Strategies of the library that the action is about", "Stratégies de la bibliothèque dont traite l’action"), action => action.Strategies.Select(id => id.Value));

    private static readonly DataShape<PlanCount> Counts = new DataShape<PlanCount>()
        .Both("label", new("What is counted", "Ce qui est compté"), count => count.Label)
        .Number("value", new("How many", "Combien"), count => count.Value);

    private static readonly DataShape<Indicator> Indicators = new DataShape<Indicator>()
        .Both("name", new("What is measured", "Ce qui est mesuré"), indicator => indicator.Name)
        .Id("priority", new("The priority it tells about, by this site’s judgement, where it is one", "La priorité dont il rend compte, selon ce site, s’il y en a une"), indicator => indicator.Priority?.Value, always: false)
        .Both("unit", new("Unit of the values", "Unité des valeurs"), indicator => indicator.Unit, always: false)
        .Flag("change", new("A value is the change between two times", "La valeur est la variation entre deux moments"), indicator => indicator.IsChange)
        .Years("values", new("Values by year", "Valeurs par année"), indicator => indicator.Values)
        .Both("value_text", new("A value that is not a plain number", "Valeur qui n’est pas un simple nombre"), indicator => indicator.ValueText, always: false)
        .Both("target", new("What the plan aims for", "Ce que vise le plan"), indicator => indicator.Target, always: false)
        .Both("note", new("Remark", "Remarque"), indicator => indicator.Note, always: false);

    private static readonly DataShape<Consultation> Consultations = new DataShape<Consultation>()
        .Both("what", new("Who was heard, and how", "Qui a été consulté, et comment"), consultation => consultation.What)
        .Both("when", new("When", "Quand"), consultation => consultation.When, always: false)
        .Number("count", new("How many people or meetings", "Nombre de personnes ou de rencontres"), consultation => consultation.Count, always: false)
        .Both("count_text", new("A count that is not a plain number", "Décompte qui n’est pas un simple nombre"), consultation => consultation.CountText, always: false)
        .Both("note", new("Remark", "Remarque"), consultation => consultation.Note, always: false);

    private static readonly DataShape<WebSource> Sources = new DataShape<WebSource>()
        .Both("title", new("Title or description", "Titre ou description"), source => source.Title)
        .Address("url", new("Address", "Adresse"), source => source.Url)
        .Text("language", new("Language of the page", "Langue de la page"), source => source.Language.Code, form: DataForm.Choice(["en", "fr"]));

    public static readonly DataShape<DataItem<CommunityPlan>> Of = new DataShape<DataItem<CommunityPlan>>()
        .Id("id", new("Name of the plan in all files", "Nom du plan dans tous les fichiers"), plan => plan.Item.Name)
        .Both("title", new("Title", "Titre"), plan => plan.Item.Title)
        .Both("summary", new("Summary in one or two sentences", "Résumé en une ou deux phrases"), plan => plan.Item.Summary)
        .Both("url", new("Its page on this site", "Sa page dans ce site"), plan => plan.Urls, form: DataForm.Addresses)
        .List("communities", new("Municipalities and First Nations that the plan covers", "Municipalités et Premières Nations visées par le plan"), plan => plan.Item.Communities, Communities)
        .Both("place", new("The area as it is commonly called, where the list of communities is too long for a name", "Le nom courant du territoire, quand la liste des collectivités est trop longue pour servir de nom"), plan => plan.Item.Place, always: false)
        .Thing("localities", InTheArea, plan => plan.Item.Localities, Localities)
        .Id("region", new("Region of Ontario, from the list of regions", "Région de l’Ontario, tirée de la liste des régions"), plan => plan.Item.Region.Value)
        .Thing("location", new("Main population centre, to about a kilometre", "Principal centre de population, à environ un kilomètre près"), plan => plan.Item.Location, Location)
        .Thing("population", new("Population", "Population"), plan => plan.Item.Population, People, always: false)
        .Thing("period", new("Years that the plan covers", "Années visées par le plan"), plan => plan.Item.Period, Period)
        .Choice<PlanStatus>("status", new("Where the plan stands", "État du plan"), plan => plan.Item.Status)
        .Both("lead", new("Who leads it", "Qui en est responsable"), plan => plan.Item.Lead)
        .Boths("advisory", new("Advisory bodies", "Instances consultatives"), plan => plan.Item.Advisory)
        .List("adopted", new("Adoptions", "Adoptions"), plan => plan.Item.Adopted, Adopted)
        .EitherAddress("official", new("The official document or its page", "Le document officiel ou sa page"), plan => plan.Item.Official)
        .Both("vision", new("Its vision, summarized", "Sa vision, résumée"), plan => plan.Item.Vision, always: false)
        .Boths("goals", new("Its goals, summarized", "Ses buts, résumés"), plan => plan.Item.Goals)
        .List("priorities", new("Priority risks and other priorities", "Risques prioritaires et autres priorités"), plan => plan.Item.Priorities, Priorities)
        .List("actions", new("Actions found in the sources read", "Actions trouvées dans les sources lues"), plan => plan.Item.Actions, Actions)
        .List("counts", new("The plan in numbers", "Le plan en chiffres"), plan => plan.Item.Counts, Counts)
        .List("indicators", new("What the plan measures", "Ce que le plan mesure"), plan => plan.Item.Indicators, Indicators)
        .List("consultation", new("Who was heard", "Qui a été consulté"), plan => plan.Item.Consultation, Consultations)
        .List("milestones", new("Dates in the life of the plan", "Dates de la vie du plan"), plan => plan.Item.Milestones, StrategyShape.Milestone)
        .Both("contact", new("Where to ask", "Où s’adresser"), plan => plan.Item.Contact, always: false)
        .List("sources", new("Web pages read for this summary", "Pages Web lues pour ce résumé"), plan => plan.Item.Sources, Sources)
        .Boths("to_confirm", new("Points that could not be checked", "Points qui n’ont pas pu être vérifiés"), plan => plan.Item.ToConfirm)
        .Date("updated", new("Last known change of the plan itself", "Dernière modification connue du plan lui-même"), plan => plan.Item.Updated, always: false)
        .Date("reviewed", new("When this summary was last checked against its sources", "Dernière vérification de ce résumé d’après les sources"), plan => plan.Item.Reviewed)
        .Both("words", new("The words of the page", "Le texte de la page"), plan => plan.Words, form: DataForm.Html);
}
