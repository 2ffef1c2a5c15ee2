using System.Text.Json;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Data;

/// <summary>What form a value of the data files has: its words for readers, and its JSON Schema for programs.</summary>
/// <param name="Words">"text in both languages", "date".</param>
/// <param name="WriteSchema">Writes the members of the schema object, which the caller opens and closes.</param>
/// <param name="Inside">The fields of a thing or of the things of a list.</param>
internal sealed record DataForm(Bilingual<string> Words, Action<Utf8JsonWriter> WriteSchema, IReadOnlyList<DataFieldInfo> Inside)
{
    public static readonly DataForm Text = Simple(new("text", "texte"), "string");
    public static readonly DataForm Id = Simple(new("identifier", "identifiant"), "string");
    public static readonly DataForm Html = BothOf(new("HTML in both languages", "HTML dans les deux langues"), needsBoth: true);
    public static readonly DataForm Both = BothOf(new("text in both languages", "texte dans les deux langues"), needsBoth: true);
    public static readonly DataForm Addresses = BothOf(new("web address for each language", "adresse Web dans chaque langue"), needsBoth: true);
    public static readonly DataForm EitherAddress = BothOf(new("web address for each language that has one", "adresse Web dans chaque langue où il y en a une"), needsBoth: false);
    public static readonly DataForm Address = Simple(new("web address", "adresse Web"), "string", json => json.WriteString("format", "uri"));
    public static readonly DataForm Whole = Simple(new("whole number", "nombre entier"), "integer");
    public static readonly DataForm Number = Simple(new("number", "nombre"), "number");
    public static readonly DataForm Flag = Simple(new("true or false", "vrai (true) ou faux (false)"), "boolean");

    public static readonly DataForm Date = Simple(
        new("date: year, year-month or year-month-day", "date\u00A0: année, année-mois ou année-mois-jour"), "string", json => json.WriteString("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"));

    public static readonly DataForm Years = new(
        new("number for each year", "nombre pour chaque année"),
        json =>
        {
            json.WriteString("type", "object");
            json.WriteStartObject("patternProperties");
            json.WriteStartObject("^[0-9]{4}$");
            json.WriteString("type", "number");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteBoolean("additionalProperties", false);
        },
        []);

    public static DataForm Choice(IReadOnlyList<string> words) => new(
        new("one of: " + string.Join(", ", words), "un de ces mots\u00A0: " + string.Join(", ", words)),
        json =>
        {
            json.WriteStartArray("enum");
            foreach (var word in words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        },
        []);

    public static DataForm Thing(IReadOnlyList<DataFieldInfo> fields) => new(new("group of fields", "groupe de champs"), json => DataSchema.WriteObject(json, fields), fields);

    public static DataForm List(DataForm items) => new(
        items.Inside.Count > 0
            ? new("list of groups of fields", "liste de groupes de champs")
            : new($"list ({items.Words.English})", $"liste ({items.Words.French})"),
        json =>
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            items.WriteSchema(json);
            json.WriteEndObject();
        },
        items.Inside);

    private static DataForm Simple(Bilingual<string> words, string type, Action<Utf8JsonWriter>? more = null) => new(
        words,
        json =>
        {
            json.WriteString("type", type);
            more?.Invoke(json);
        },
        []);

    private static DataForm BothOf(Bilingual<string> words, bool needsBoth) => new(words, json => json.WriteString("$ref", needsBoth ? "#/$defs/both" : "#/$defs/either"), []);
}

/// <summary>One field of the data files as it is documented.</summary>
/// <param name="Always">False when the field is left out where nothing is known.</param>
internal sealed record DataFieldInfo(string Name, Bilingual<string> Meaning, DataForm Form, bool Always);
