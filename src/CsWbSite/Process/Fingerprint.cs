using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Process;

/// <summary>Tells whether a half has changed since it was reviewed beside the other.</summary>
internal static class Fingerprint
{
    /// <summary>Room for a text, which each thread makes once.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? room;

    /// <summary>Eight hexadecimal digits over title, summary and words; white space at line ends does not count, nor does the counterpart's own mark.</summary>
    public static string Of(YamlMap map, string body)
    {
        var text = room ??= new(16 * 1024);
        text.ResetWrittenCount();
        foreach (var entry in map.Entries.Where(entry => entry.Key.Value is "title" or "summary"))
        {
            AddLine((entry.Value as YamlScalar)?.Text.Trim(), text);
        }

        foreach (var line in body.AsSpan().Split('\n'))
        {
            AddLine(body.AsSpan(line).TrimEnd(), text);
        }

        return Convert.ToHexStringLower(SHA256.HashData(text.WrittenSpan.TrimEnd((byte)'\n')).AsSpan(0, 4));
    }

    private static void AddLine(ReadOnlySpan<char> line, ArrayBufferWriter<byte> text)
    {
        Encoding.UTF8.GetBytes(line, text);
        text.Write("\n"u8);
    }
}
