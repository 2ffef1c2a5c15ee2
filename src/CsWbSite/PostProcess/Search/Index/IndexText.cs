using System.Text;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// The text of a file of the index while it is written, as the UTF-8 that it will be. Numbers stand in it as printable signs that need no escape
/// in JSON: about one byte for small numbers, and quick to read in a script. The last sign of a number is one of 64; those before it, of base 28,
/// are others, so that numbers need no separator.
/// </summary>
internal sealed class IndexText
{
    private const int Final = 64;
    private const int Leading = 28;

    /// <summary>Signs of the greatest number.</summary>
    private const int MostSigns = 7;

    private byte[] room = new byte[256];
    private int length;

    /// <summary>All printable signs of ASCII but two.</summary>
    private static ReadOnlySpan<byte> Signs => """ !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"""u8;

    /// <summary>Empties it; its room stays.</summary>
    public IndexText Clear()
    {
        length = 0;
        return this;
    }

    public IndexText Append(ReadOnlySpan<char> text)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, room.AsSpan(length));
        return this;
    }

    public void AppendNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        MakeRoom(MostSigns);
        if (number >= Final)
        {
            AppendLeading(number / Final);
        }

        room[length++] = Signs[number % Final];
    }

    /// <summary>Ascending numbers as the differences between them.</summary>
    public void AppendAscending(ReadOnlySpan<int> numbers)
    {
        var before = -1;
        foreach (var number in numbers)
        {
            AppendNumber(number - before - 1);
            before = number;
        }
    }

    public byte[] ToBytes() => room.AsSpan(0, length).ToArray();

    public override string ToString() => Encoding.UTF8.GetString(room, 0, length);

    private void AppendLeading(int number)
    {
        if (number >= Leading)
        {
            AppendLeading(number / Leading);
        }

        room[length++] = Signs[Final + (number % Leading)];
    }

    private void MakeRoom(int signs)
    {
        if (room.Length - length < signs)
        {
            Array.Resize(ref room, Math.Max(room.Length * 2, length + signs));
        }
    }
}
