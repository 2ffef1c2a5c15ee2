using System.Text.Encodings.Web;
using System.Text.Json;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Citations;

/// <summary>Sources as CSL-JSON (Citation Style Language 1.0.2), whose fields the references follow.</summary>
internal static class CslJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(IEnumerable<CitedWork> works)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartArray();
            foreach (var work in works)
            {
                Write(json, work);
            }

            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, CitedWork work)
    {
        void Text(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }

        json.WriteStartObject();
        Text("id", work.Id);
        Text("type", Word.Of(work.Type));
        Text("title", work.Title);
        Text("language", work.Language.Code);
        WriteAuthors(json, work);
        WriteDate(json, "issued", work.Issued);
        Text("container-title", work.Container);
        Text("publisher", work.Publisher);
        Text("volume", work.Volume);
        Text("issue", work.Issue);
        Text("page", work.Pages);
        Text("DOI", work.Doi);
        Text("URL", work.Url);
        WriteDate(json, "accessed", work.Accessed);
        Text("note", work.Note);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, CitedWork work)
    {
        if (work.Authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in work.Authors)
        {
            json.WriteStartObject();
            json.WriteString(author.IsBody ? "literal" : "family", author.Family);
            if (author.Given is { } given)
            {
                json.WriteString("given", given);
            }

            if (author.Suffix is { } suffix)
            {
                json.WriteString("suffix", suffix);
            }

            json.WriteEndObject();
        }

        // The form has no word for "and others".
        if (work.AndOthers)
        {
            json.WriteStartObject();
            json.WriteString("literal", "et al.");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, PartialDate? date)
    {
        if (date is not { } known)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in new[] { known.Year, known.Month, known.Day })
        {
            if (part is { } number)
            {
                json.WriteNumberValue(number);
            }
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
