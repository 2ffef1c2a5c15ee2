using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CsWbSite.Theme;

/// <summary>What a script says, so that every word of the interface stands in one place.</summary>
internal static class ScriptTexts
{
    // Only what JSON itself asks for: an accent as \u00e9 would be three times as long, and Razor writes what an attribute asks for.
    private static readonly ScriptTextsJson Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Texts as JSON, for an attribute that the script reads.</summary>
    /// <typeparam name="T">A text, or an object where some are texts and others texts by name.</typeparam>
    public static string Of<T>(Dictionary<string, T> texts) => JsonSerializer.Serialize(texts, typeof(Dictionary<string, T>), Json);
}

[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, object>))]
internal sealed partial class ScriptTextsJson : JsonSerializerContext;
