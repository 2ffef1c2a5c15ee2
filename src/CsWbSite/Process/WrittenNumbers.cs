using System.Text;
using CsWbSite.Model.Text;

namespace CsWbSite.Process;

/// <summary>The numbers of a text in one notation, to compare them across languages: "2,794,356.5" and "2 794 356,5" are both 2794356.5.</summary>
internal static class WrittenNumbers
{
    private const char Grouping = ' ';

    public static void AddTo(HashSet<string> numbers, ReadOnlySpan<char> text, Language language)
    {
        var number = new StringBuilder();
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            text = text[start..];
            var end = 0;
            for (; end < text.Length && SignAt(text, end, language) is { } sign; end++)
            {
                if (sign != Grouping)
                {
                    number.Append(sign);
                }
            }

            numbers.Add(number.ToString());
            number.Clear();
            text = text[end..];
        }
    }

    /// <summary>What stands at a place of a number: a digit, the decimal point, or what groups three digits; null behind its end.</summary>
    private static char? SignAt(ReadOnlySpan<char> text, int index, Language language)
    {
        var letter = text[index];
        var (groups, parts) = language == Language.English ? (letter == ',', letter == '.') : (letter is '\u00A0' or '\u202F', letter is ',' or '.');
        return char.IsAsciiDigit(letter) ? letter
            : groups && DigitsFrom(text, index + 1) == 3 ? Grouping
            : parts && DigitsFrom(text, index + 1) > 0 ? '.'
            : null;
    }

    private static int DigitsFrom(ReadOnlySpan<char> text, int start) =>
        text[start..].IndexOfAnyExceptInRange('0', '9') is var count and >= 0 ? count : text.Length - start;
}
