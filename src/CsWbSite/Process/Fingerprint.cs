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
    public static string Of(YamlMap map, Utf8Text body)
    {
        var text = room ??= new(16 * 1024);
        text.ResetWrittenCount();
        foreach (var entry in map.Entries.Where(entry => entry.Key.Value is "title" or "summary"))
        {
            Encoding.UTF8.GetBytes((entry.Value as YamlScalar)?.Text.Trim(), text);
            text.Write("\n"u8);
        }

        // Few lines end with white space: those up to such a line are added together.
        var words = body.Span;
        var from = 0;
        foreach (var line in words.Split((byte)'\n'))
        {
            var end = line.Start.Value + LengthWithoutEnd(words[line]);
            if (end < line.End.Value)
            {
                text.Write(words[from..end]);
                text.Write("\n"u8);
                from = Math.Min(line.End.Value + 1, words.Length);
            }
        }

        text.Write(words[from..]);
        return Convert.ToHexStringLower(SHA256.HashData(text.WrittenSpan.TrimEnd((byte)'\n')).AsSpan(0, 4));
    }

    /// <summary>How many bytes of a line stand before the white space at its end.</summary>
    private static int LengthWithoutEnd(ReadOnlySpan<byte> line)
    {
        while (Rune.DecodeLastFromUtf8(line, out var sign, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(sign))
        {
            line = line[..^length];
        }

        return line.Length;
    }
}
