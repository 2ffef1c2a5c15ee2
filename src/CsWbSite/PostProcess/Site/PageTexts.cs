using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.PostProcess.Site;

/// <summary>Titles and summaries of the pages that no author writes: lists, search, errors.</summary>
internal static class PageTexts
{
    public static readonly Bilingual<string> Plans = new("Community plans", "Plans des collectivités");
    public static readonly Bilingual<string> PlansSummary = new(
        "What communities in Ontario have planned for safety and well-being, by name and by region.",
        "Ce que des collectivités de l’Ontario ont prévu pour la sécurité et le bien-être, par nom et par région.");

    public static readonly Bilingual<string> Strategies = new("Strategy library", "Bibliothèque de stratégies");
    public static readonly Bilingual<string> StrategiesSummary = new(
        "What communities can do about a risk, and what is known of its effect.",
        "Ce que les collectivités peuvent faire pour réduire un risque, et ce qu’on sait de l’effet obtenu.");

    public static readonly Bilingual<string> Compare = new("Compare strategies", "Comparer des stratégies");
    public static readonly Bilingual<string> CompareSummary = new(
        "Two to four strategies side by side: effect, certainty, cost, and for whom. Read the certainty first: it says how far an effect can be trusted.",
        "De deux à quatre stratégies côte à côte\u00A0: effet, certitude, coût et public visé. Lisez d’abord la certitude\u00A0: elle dit à quel point on peut se fier à l’effet indiqué.");

    public static readonly Bilingual<string> Shortlist = new("Shortlist of strategies", "Sélection de stratégies");
    public static readonly Bilingual<string> ShortlistSummary = new(
        "Set aside the strategies that fit your plan, say what each is for, and take away a draft section of the plan.",
        "Mettez de côté les stratégies qui conviennent à votre plan, dites à quoi chacune sert et emportez une ébauche de section.");

    public static readonly Bilingual<string> EvidenceMap = new("Evidence map", "Carte des données probantes");
    public static readonly Bilingual<string> EvidenceMapSummary = new(
        "Which results have been studied for which risks, how surely, and where nothing is known.",
        "Quels résultats ont été étudiés pour quels risques, avec quelle certitude, et où l’on ne sait rien.");

    public static readonly Bilingual<string> OtherRisks = new("Other risks", "Autres risques");

    public static Bilingual<string> EvidenceMapTitle(Bilingual<string> category) => new($"Evidence map: {category.English}", $"Carte des données probantes\u00A0: {category.French}");

    public static Bilingual<string> EvidenceMapOf(Bilingual<string> category) => new(
        $"Which results have been studied for these risks, how surely, and where nothing is known. Category: {category.English}.",
        $"Quels résultats ont été étudiés pour ces risques, avec quelle certitude, et où l’on ne sait rien. Catégorie\u00A0: {category.French}.");

    public static readonly Bilingual<string> Booklets = new("Framework booklets", "Livrets du cadre");
    public static readonly Bilingual<string> BookletsSummary = new(
        "The ministry’s booklets on community safety and well-being, summarized section by section.",
        "Les livrets du ministère sur la sécurité et le bien-être dans les collectivités, résumés section par section.");

    public static readonly Bilingual<string> Toolkit = new("Planning toolkit", "Boîte à outils de planification");
    public static readonly Bilingual<string> ToolkitSummary = new(
        "Tools and worksheets for each step of making a plan.",
        "Des outils et des feuilles de travail pour chaque étape de la préparation d’un plan.");

    public static readonly Bilingual<string> Updates = new("Updates", "Nouvelles");
    public static readonly Bilingual<string> UpdatesSummary = new("Announcements, newest first.", "Les annonces, de la plus récente à la plus ancienne.");

    public static readonly Bilingual<string> Vocabulary = new("Vocabulary", "Vocabulaire");
    public static readonly Bilingual<string> VocabularySummary = new(
        "The risks, protective factors, areas and other terms by which this site is ordered.",
        "Les risques, les facteurs de protection, les domaines et les autres termes qui structurent ce site.");

    public static readonly Bilingual<string> Terminology = new("English–French terminology", "Terminologie français-anglais");
    public static readonly Bilingual<string> TerminologySummary = new(
        "The words of community safety and well-being planning in both languages.",
        "Les mots de la planification de la sécurité et du bien-être dans les deux langues.");

    public static readonly Bilingual<string> Sources = new("Sources", "Sources");
    public static readonly Bilingual<string> SourcesSummary = new(
        "Every study, report and law that this site cites, and the pages that cite it.",
        "Les études, les rapports et les lois que cite ce site, et les pages qui les citent.");

    /// <param name="from">The first of its letters.</param>
    public static Bilingual<string> SourcesFrom(string from, string to) => new($"Sources: {from} to {to}", $"Sources\u00A0: {from} à {to}");

    public static Bilingual<string> SourcesFromSummary(string from, string to) => new(
        $"The references of this site whose author or title begins with a letter from {from} to {to}, each with the pages that cite it.",
        $"Les références de ce site dont l’auteur ou le titre commence par une lettre de {from} à {to}, chacune avec les pages qui la citent.");

    public static readonly Bilingual<string> Data = new("Data and downloads", "Données et téléchargements");
    public static readonly Bilingual<string> DataSummary = new(
        "The whole library as files for your own work: what there is, what each field means, and how you may use it.",
        "Toute la bibliothèque en fichiers pour vos propres travaux\u00A0: ce qu’il y a, ce que veut dire chaque champ et comment s’en servir.");

    public static readonly Bilingual<string> WholeBooklet = new("{0} (whole booklet)", "{0} (livret complet)");
    public static readonly Bilingual<string> OnePage = new("{0} (one page)", "{0} (une page)");

    public static readonly Bilingual<string> Search = new("Search", "Recherche");
    public static readonly Bilingual<string> SearchSummary = new(
        "Search the plans, strategies, booklets and tools. Type for example a community, a risk such as homelessness, or the name of a strategy.",
        "Cherchez dans les plans, les stratégies, les livrets et les outils. Tapez par exemple le nom d’une collectivité ou d’une stratégie, ou un risque comme l’itinérance.");

    public static readonly Bilingual<string> NotFound = new("Page not found", "Page introuvable");
    public static readonly Bilingual<string> NotFoundSummary = new(
        "There is no page at this address. It may have moved.", "Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée.");

    public static readonly Bilingual<string> HomeCrumb = new("Home", "Accueil");

    public static Bilingual<string> NameOf(VocabularyKind kind) => kind switch
    {
        VocabularyKind.Areas => new("Areas", "Domaines"),
        VocabularyKind.RiskFactors => new("Risk factors", "Facteurs de risque"),
        VocabularyKind.ProtectiveFactors => new("Protective factors", "Facteurs de protection"),
        VocabularyKind.Themes => new("Themes", "Thèmes"),
        VocabularyKind.Sectors => new("Sectors", "Secteurs"),
        VocabularyKind.Groups => new("Groups of people", "Groupes de personnes"),
        VocabularyKind.Outcomes => new("Outcomes", "Résultats mesurés"),
        VocabularyKind.Settings => new("Settings", "Milieux"),
        VocabularyKind.Regions => new("Regions", "Régions"),
        _ => new("Registries", "Registres"),
    };

    public static Bilingual<string> RegionTitle(Bilingual<string> name) => new($"Region: {name.English}", $"Région\u00A0: {name.French}");

    public static readonly Bilingual<string> WholeCategory = new("{0}: all", "{0}\u00A0: tous");

    public static Bilingual<string> BookletNumber(int number) => new($"Booklet {number}", $"Livret {number}");

    public static Bilingual<string> ToolNumber(int number) => new($"Tool {number}", $"Outil {number}");

    /// <summary>A plan in the list of what happened last, behind its date.</summary>
    public static readonly Bilingual<string> PlanUpdated = new("plan updated", "mise à jour du plan");

    public static Bilingual<string> TermCount(int count) => new(count == 1 ? "1 term" : $"{count} terms", count <= 1 ? $"{count} terme" : $"{count} termes");
}
