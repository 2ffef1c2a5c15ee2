using System.Text.Json;

namespace CsWbSite.PostProcess.Data;

/// <summary>JSON Schemas (2020-12) of the data files.</summary>
internal static class DataSchema
{
    /// <summary>The schema of a whole file.</summary>
    public static byte[] Of(DataSet set, string address) => DataJson.Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", address);
        json.WriteString("title", $"{set.Title.English} / {set.Title.French}");
        json.WriteString("description", $"{set.Meaning.English} / {set.Meaning.French}");
        WriteObject(json, set.Whole.Fields);
        json.WriteStartObject("$defs");
        WriteHalves(json, "both", needsBoth: true);
        WriteHalves(json, "either", needsBoth: false);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>The members of an object schema, inside an object that is open.</summary>
    public static void WriteObject(Utf8JsonWriter json, IReadOnlyList<DataFieldInfo> fields)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", $"{field.Meaning.English} / {field.Meaning.French}");
            field.Form.WriteSchema(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, fields.Where(field => field.Always).Select(field => field.Name));
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteHalves(Utf8JsonWriter json, string name, bool needsBoth)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var language in new[] { "en", "fr" })
        {
            json.WriteStartObject(language);
            json.WriteString("type", "string");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, needsBoth ? ["en", "fr"] : []);
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteRequired(Utf8JsonWriter json, IEnumerable<string> names)
    {
        json.WriteStartArray("required");
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
