using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsWbSite.PostProcess.Places;

namespace CsWbSite.PostProcess.Library;

/// <summary>The files that <see cref="LibraryFiles"/> writes as objects. How each is written is made when the program is compiled, not by looking at types while it runs.</summary>
[JsonSerializable(typeof(LibraryData))]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(Shortlist))]
[JsonSerializable(typeof(PlaceIndex))]
internal sealed partial class LibraryJson : JsonSerializerContext
{
    /// <summary>Short, with letters as they are.</summary>
    public static readonly LibraryJson Short = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    });
}
