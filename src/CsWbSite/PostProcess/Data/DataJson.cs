using System.Text.Encodings.Web;
using System.Text.Json;

namespace CsWbSite.PostProcess.Data;

/// <summary>JSON of the data files: UTF-8, accents as they are, no spaces.</summary>
internal static class DataJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
