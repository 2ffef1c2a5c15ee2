using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Theme.Parts;

namespace CsWbSite.Tests.Theme;

/// <summary>Values of the parts by which sources and data are taken away.</summary>
internal static class TakeAwayExamples
{
    private const string Hostile = "<b class=\"injected\">\"1 < 2\" & l’eau</b>";

    private static readonly string Long = string.Join(' ', Enumerable.Repeat("Powassan–Callander–Nipissing–Chisholm", 12));

    private static readonly Route French = Route.Home(Language.French).Child("strategies").Child("logement");

    private static readonly Reference Study = new(
        "study", ReferenceType.Report, Hostile, Language.English, [], Long, null, null, null, null, null, null, null, "https://example.org/?a=1&b=2", null, true, null, new("references.yml"));

    public static readonly IReadOnlyList<PartExample> All =
    [
        Of<TakeSources>("sources to take away", ("Route", French)),
        Of<Sources>("sources that can be taken away", ("Items", new[] { new NumberedSource(1, Study) }), ("TakeFrom", (Route?)French)),
        Of<DataFileItem>("a data file with a schema", ("Anchor", "json-x"), ("Caption", Hostile), ("File", new DataFileView(
            "x", Hostile, Long, Link("x.json", 1_234_567), Link("x.schema.json", 12), [new DataFieldView("a.b", Hostile, "text", false), new DataFieldView("c", Long, "date", true)]))),
        Of<DataFileItem>("a table", ("Anchor", "csv-x"), ("Caption", "x"), ("File", new DataFileView("x", "X", "Y", Link("x.csv", 0), null, [new DataFieldView("a", "b", null, true)]))),
    ];

    private static DataLink Link(string name, int bytes) => new(name, "/data/" + name, new Lazy<int>(bytes));

    private static PartExample Of<T>(string name, params (string Name, object? Value)[] parameters) =>
        new(name, typeof(T), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
