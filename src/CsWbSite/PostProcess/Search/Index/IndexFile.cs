using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>One file of the index of a language.</summary>
/// <param name="Name">Without folder and extension.</param>
internal sealed record IndexFile(string Name, byte[] Bytes)
{
    /// <summary>JSON as the index writes it: short, with letters as they are.</summary>
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IndexFile Of<T>(string name, T value) => new(name, JsonSerializer.SerializeToUtf8Bytes(value, Json));

    /// <param name="json">What is JSON already.</param>
    public static IndexFile Written(string name, StringBuilder json) => new(name, Encoding.UTF8.GetBytes(json.ToString()));
}
