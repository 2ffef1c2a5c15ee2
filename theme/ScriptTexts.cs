using System.Text.Encodings.Web;
using System.Text.Json;

namespace CsWbSite.Theme;

/// <summary>What a script says, so that every word of the interface stands in one place.</summary>
internal static class ScriptTexts
{
    // Only what JSON itself asks for: an accent as \u00e9 would be three times as long, and Razor writes what an attribute asks for.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Texts as JSON, for an attribute that the script reads.</summary>
    public static string Of<T>(IReadOnlyDictionary<string, T> texts) => JsonSerializer.Serialize(texts, Options);
}
