using CsWbSite.Model.Items;
using CsWbSite.Model.Vocabularies;
using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words for values of plans, booklets and lists.</summary>
public static partial class Texts
{
    public static Words Of(CommunityType type) => type switch
    {
        CommunityType.SingleTier => new("single-tier municipality", "municipalité à palier unique"),
        CommunityType.UpperTier => new("upper-tier municipality", "municipalité de palier supérieur"),
        CommunityType.LowerTier => new("lower-tier municipality", "municipalité de palier inférieur"),
        CommunityType.Separated => new("separated municipality", "municipalité séparée"),
        CommunityType.FirstNation => new("First Nation", "Première Nation"),
        CommunityType.Other => new("other community", "autre collectivité"),
    };

    public static Words Of(PlanStatus status) => status switch
    {
        PlanStatus.InForce => new("In force", "En vigueur"),
        PlanStatus.Updated => new("In force, updated", "En vigueur, mis à jour"),
        PlanStatus.InPreparation => new("In preparation", "En préparation"),
        PlanStatus.Expired => new("Period ended", "Période terminée"),
        PlanStatus.Unknown => new("Status not known", "État inconnu"),
    };

    public static Words Of(ReadingStatus status) => status switch
    {
        ReadingStatus.Read => new(
            "The official text of this section was read in full for this summary.",
            "Le texte officiel de cette section a été lu en entier pour ce résumé."),
        ReadingStatus.Partial => new(
            "Only part of the official text of this section was read for this summary.",
            "Une partie seulement du texte officiel de cette section a été lue pour ce résumé."),
        ReadingStatus.NotRead => new(
            "The official text of this section has not been read yet. What follows comes from other public sources.",
            "Le texte officiel de cette section n’a pas encore été lu. Ce qui suit provient d’autres sources publiques."),
    };

    public static Words Of(RegistryStatus status) => status switch
    {
        RegistryStatus.Active => new("Active", "Actif"),
        RegistryStatus.Dormant => new("Dormant", "En veille"),
        RegistryStatus.Archived => new("Archived", "Archivé"),
    };

    public static Words Of(ReferenceType type) => type switch
    {
        ReferenceType.ArticleJournal => new("Journal article", "Article de revue"),
        ReferenceType.Report => new("Report", "Rapport"),
        ReferenceType.Webpage => new("Web page", "Page Web"),
        ReferenceType.Book => new("Book", "Livre"),
        ReferenceType.Chapter => new("Chapter", "Chapitre"),
        ReferenceType.Thesis => new("Thesis", "Thèse"),
        ReferenceType.Legislation => new("Legislation", "Texte législatif"),
        ReferenceType.Dataset => new("Data set", "Jeu de données"),
        ReferenceType.ArticleNewspaper => new("Newspaper article", "Article de journal"),
    };

    public static Words Of(VocabularyKind kind) => kind switch
    {
        VocabularyKind.Areas => new("Areas of the framework", "Domaines du cadre"),
        VocabularyKind.RiskFactors => new("Risk factors", "Facteurs de risque"),
        VocabularyKind.ProtectiveFactors => new("Protective factors", "Facteurs de protection"),
        VocabularyKind.Themes => new("Themes of priorities", "Thèmes des priorités"),
        VocabularyKind.Sectors => new("Sectors", "Secteurs"),
        VocabularyKind.Groups => new("Groups of people", "Groupes de personnes"),
        VocabularyKind.Outcomes => new("Outcomes", "Résultats mesurés"),
        VocabularyKind.Settings => new("Settings", "Milieux"),
        VocabularyKind.Regions => new("Regions", "Régions"),
        VocabularyKind.Registries => new("Registries of evidence", "Registres de données probantes"),
    };
}
