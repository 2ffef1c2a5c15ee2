using System.Text.Json.Serialization;

namespace CsWbSite.Preview;

/// <summary>A diagnostic as the page shows it, in the language of the page.</summary>
internal sealed record ShownDiagnostic([property: JsonPropertyName("en")] string English, [property: JsonPropertyName("fr")] string French);

[JsonSerializable(typeof(IReadOnlyList<ShownDiagnostic>))]
internal sealed partial class PreviewJson : JsonSerializerContext;
