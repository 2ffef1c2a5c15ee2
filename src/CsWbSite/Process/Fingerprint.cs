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

        // Few lines end with white space: those up to such a line are added together.
        var from = 0;
        foreach (var line in body.AsSpan().Split('\n'))
        {
            var end = line.Start.Value + body.AsSpan(line).TrimEnd().Length;
            if (end < line.End.Value)
            {
                AddLine(body.AsSpan(from..end), text);
                from = Math.Min(line.End.Value + 1, body.Length);
            }
        }

        AddLine(body.AsSpan(from), text);
        return Convert.ToHexStringLower(SHA256.HashData(text.WrittenSpan.TrimEnd((byte)'\n')).AsSpan(0, 4));
    }

    private static void AddLine(ReadOnlySpan<char> line, ArrayBufferWriter<byte> text)
    {
        Encoding.UTF8.GetBytes(line, text);
        text.Write("\n"u8);
    }
}
