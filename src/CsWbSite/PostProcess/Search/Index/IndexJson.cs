using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>The files of the index that are written as objects. How each is written is made when the program is compiled, not by looking at types while it runs.</summary>
[JsonSerializable(typeof(IndexStart))]
[JsonSerializable(typeof(NameBlock))]
[JsonSerializable(typeof(BeginningPlaces))]
[JsonSerializable(typeof(IReadOnlyList<IndexFacet>))]
internal sealed partial class IndexJson : JsonSerializerContext
{
    /// <summary>As the index writes JSON: short, with letters as they are.</summary>
    public static readonly IndexJson Short = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });
}
