using System.Text;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// Numbers as printable signs that stand in JSON without escapes: about one byte for small numbers, and quick to read in a script.
/// The last sign of a number is one of 64; those before it, of base 28, are others, so that numbers need no separator.
/// </summary>
internal static class NumberText
{
    private const int Final = 64;
    private const int Leading = 28;

    /// <summary>All printable signs of ASCII but two.</summary>
    private const string Signs = """ !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~""";

    public static void Append(StringBuilder text, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        AppendLeading(text, number / Final);
        text.Append(Signs[number % Final]);
    }

    /// <summary>Ascending numbers as the differences between them.</summary>
    public static void AppendAscending(StringBuilder text, ReadOnlySpan<int> numbers)
    {
        var before = -1;
        foreach (var number in numbers)
        {
            Append(text, number - before - 1);
            before = number;
        }
    }

    private static void AppendLeading(StringBuilder text, int number)
    {
        if (number > 0)
        {
            AppendLeading(text, number / Leading);
            text.Append(Signs[Final + (number % Leading)]);
        }
    }
}
