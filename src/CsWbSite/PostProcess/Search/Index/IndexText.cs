using System.Buffers;
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

    private readonly ArrayBufferWriter<byte> written = new();

    /// <summary>All printable signs of ASCII but two.</summary>
    private static ReadOnlySpan<byte> Signs => """ !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"""u8;

    /// <summary>Empties it; its room stays.</summary>
    public IndexText Clear()
    {
        written.ResetWrittenCount();
        return this;
    }

    public IndexText Append(ReadOnlySpan<char> text)
    {
        Encoding.UTF8.GetBytes(text, written);
        return this;
    }

    public void AppendNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var signs = written.GetSpan(MostSigns);
        var leading = WriteLeading(signs, number / Final);
        signs[leading] = Signs[number % Final];
        written.Advance(leading + 1);
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

    public byte[] ToBytes() => written.WrittenSpan.ToArray();

    public override string ToString() => Encoding.UTF8.GetString(written.WrittenSpan);

    /// <returns>How many signs it takes; none for 0.</returns>
    private static int WriteLeading(Span<byte> signs, int number)
    {
        if (number == 0)
        {
            return 0;
        }

        var before = WriteLeading(signs, number / Leading);
        signs[before] = Signs[Final + (number % Leading)];
        return before + 1;
    }
}
