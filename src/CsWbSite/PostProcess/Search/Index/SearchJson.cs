using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>JSON as the index writes it: short, with letters as they are.</summary>
internal static class SearchJson
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>What is JSON already.</summary>
    public static byte[] Written(string json) => Encoding.UTF8.GetBytes(json);
}
