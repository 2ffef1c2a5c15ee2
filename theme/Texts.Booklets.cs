using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>The words of booklets, tools and worksheets.</summary>
public static partial class Texts
{
    public static readonly Words OwnSummary = new("A summary written for this site", "Un résumé rédigé pour ce site");
    public static readonly Words OwnSummaryWhy = new(
        "It is not the official text. The official document prevails.",
        "Ce n’est pas le texte officiel. Seul le document officiel fait foi.");
    public static readonly Words OfficialDocument = new("Official document", "Document officiel");
    public static readonly Words ReadOfficial = new("Read the official document", "Lire le document officiel");
    public static readonly Words BookletNumber = new("Booklet {0}", "Livret {0}");
    public static readonly Words SectionNumber = new("Section {0}", "Section {0}");
    public static readonly Words ToolNumber = new("Tool {0}", "Outil {0}");
    public static readonly Words Contents = new("Contents", "Table des matières");
    public static readonly Words InThisBooklet = new("In this booklet", "Dans ce livret");
    public static readonly Words Published = new("Published", "Publication");
    public static readonly Words By = new("By", "Par");
    public static readonly Words AreasOfFramework = new("Areas", "Domaines");
    public static readonly Words Worksheets = new("Worksheets", "Feuilles de travail");
    public static readonly Words WorksheetsWhy = new(
        "Fill them in here or on paper. What you type stays in this browser; nothing is sent anywhere. The buttons below print the sheets and save them to a file.",
        "Remplissez-les ici ou sur papier. Ce que vous écrivez reste dans ce navigateur; rien n’est transmis. Les boutons ci-dessous servent à imprimer les feuilles et à les enregistrer dans un fichier.");
    public static readonly Words Worksheet = new("Worksheet", "Feuille de travail");
    public static readonly Words WorksheetsNeedScript = new(
        "You can type into the sheets and print this page, but keeping the words needs a script that your browser did not run.",
        "Vous pouvez écrire dans les feuilles et imprimer la page, mais conserver le texte fait appel à un script que votre navigateur n’a pas exécuté.");
    public static readonly Words FrenchUnofficial = new(
        "The French wording of this worksheet is not official.",
        "Le libellé français de cette feuille de travail n’est pas officiel.");
    public static readonly Words WorkedExample = new("Worked example", "Exemple rempli");
    public static readonly Words WorkedExampleWhy = new("An illustration, not an official text. It prints only when it is open.", "Un exemple à titre indicatif, et non un texte officiel. Il ne s’imprime que s’il est ouvert.");
    public static readonly Words ToFill = new("to be filled in", "à remplir");
    public static readonly Words RowHeading = new("Row", "Ligne");

    /// <summary>"Section 2" for a number; "Appendix A" is said as it is.</summary>
    public static string? PlaceOf(string? number, CsWbSite.Model.Text.Language language) =>
        number is { Length: > 0 } && char.IsAsciiDigit(number[0]) ? string.Format(SectionNumber[language], number) : number;
}
