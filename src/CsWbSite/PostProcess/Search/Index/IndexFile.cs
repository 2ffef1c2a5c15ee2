using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>One file of the index of a language.</summary>
/// <param name="Name">Without folder and extension.</param>
internal sealed record IndexFile(string Name, byte[] Bytes)
{
    public static IndexFile Of(string name, string text) => Of(name, text, IndexJson.Short.String);

    public static IndexFile Of<T>(string name, T value, JsonTypeInfo<T> type) => new(name, JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <param name="json">What is JSON already.</param>
    public static IndexFile Written(string name, IndexText json) => new(name, json.ToBytes());
}
