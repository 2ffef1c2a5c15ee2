using System.Text;

namespace CsWbSite;

/// <summary>A text as UTF-8, which takes half the room of a string: a large site has many texts that wait for a while and are then read once.</summary>
public sealed class Utf8Text(ReadOnlyMemory<byte> bytes) : IEquatable<Utf8Text>
{
    /// <summary>Room to write in, which each thread makes once.</summary>
    [ThreadStatic]
    private static byte[]? room;

    public static Utf8Text Of(ReadOnlySpan<char> text) => new(BytesOf(text).ToArray());

    /// <summary>The bytes of a text, to be read before the same thread asks for those of another. It is gone through once, where asking for their number first would go through it twice.</summary>
    public static ReadOnlyMemory<byte> BytesOf(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (room is null || room.Length < most)
        {
            room = new byte[Math.Max(most, 128 * 1024)];
        }

        return room.AsMemory(0, Encoding.UTF8.GetBytes(text, room));
    }

    /// <summary>From this byte on; nothing is copied.</summary>
    public Utf8Text From(int start) => new(bytes[start..]);

    /// <summary>The text itself; made anew each time.</summary>
    public override string ToString() => Encoding.UTF8.GetString(bytes.Span);

    public bool Equals(Utf8Text? other) => other is not null && other.Span.SequenceEqual(Span);

    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    internal ReadOnlySpan<byte> Span => bytes.Span;
}
