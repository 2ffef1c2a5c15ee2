using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Data;

/// <summary>One JSON file of the library.</summary>
/// <param name="Name">Of the file, and of the list inside it.</param>
/// <param name="Whole">The file: who, when, under which licence, and then the list.</param>
/// <param name="Items">The fields of one thing of the list.</param>
internal sealed record DataSet(string Name, Bilingual<string> Title, Bilingual<string> Meaning, DataShape<SiteContent> Whole, IReadOnlyList<DataFieldInfo> Items)
{
    /// <summary>Of the form of these files. The first number rises when a field changes its meaning or goes, the second when one is added.</summary>
    public const string Version = "1.2";

    private static readonly DataShape<Licence> LicenceShape = new DataShape<Licence>()
        .Both("name", new("Its name", "Son nom"), licence => licence.Name)
        .Both("url", new("Where to read it", "Où la lire"), licence => licence.Url, form: DataForm.Addresses);

    public static readonly IReadOnlyList<DataSet> All =
    [
        Of("strategies",
            PageTexts.Strategies, new("Every strategy with its findings, its rating and what the rating was derived from.", "Chaque stratégie, avec ses constats, sa cote et ce dont la cote est tirée."),
            StrategyShape.Of, site => site.Parsed.Items.OfType<Strategy>().Select(strategy => new DataItem<Strategy>(site, strategy))),
        Of("plans",
            PageTexts.Plans, new("Every plan with its priorities, actions, indicators and dates.", "Chaque plan, avec ses priorités, ses actions, ses indicateurs et ses dates."),
            PlanShape.Of, site => site.Parsed.Items.OfType<CommunityPlan>().Select(plan => new DataItem<CommunityPlan>(site, plan))),
        Of("references",
            PageTexts.Sources, new("Every source that this site knows.", "Chaque source que connaît ce site."),
            ListShapes.Reference, site => site.Parsed.References!.Values),
        Of("vocabulary",
            PageTexts.Vocabulary, new("The controlled lists that strategies and plans refer to.", "Les listes contrôlées auxquelles renvoient les stratégies et les plans."),
            ListShapes.Vocabulary, site => Enum.GetValues<VocabularyKind>().Select(kind => site.Vocabulary(kind)!)),
        Of("terminology",
            PageTexts.Terminology, new("The words of the field in both languages.", "Les mots du domaine dans les deux langues."),
            ListShapes.Terminology, site => site.Parsed.Terminology),
    ];

    private static DataSet Of<T>(string name, Bilingual<string> title, Bilingual<string> meaning, DataShape<T> items, Func<SiteContent, IEnumerable<T>> itemsOf) => new(
        name,
        title,
        meaning,
        new DataShape<SiteContent>()
            .Address("$schema", new("The schema of this file", "Le schéma de ce fichier"), site => $"{site.Settings.BaseUrl}/data/{name}.schema.json")
            .Text("version", new("Version of the form of the file", "Version de la forme du fichier"), _ => Version)
            .Date("as_of", new("The newest date on which anything was checked against its sources", "La date la plus récente d’une vérification d’après les sources"), DataFiles.AsOf, always: false)
            .Both("site", new("The site it comes from", "Le site d’où il vient"), site => site.Settings.Name)
            .Thing("licence", new("Under which this site’s own words and data may be used again", "Selon laquelle les textes et les données propres à ce site peuvent être réutilisés"), site => site.Settings.Licence, LicenceShape, always: false)
            .List(name, meaning, itemsOf, items),
        items.Fields);
}
