using System.Text;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Problems;

namespace CsWbSite.Process;

/// <summary>Compares the two halves of an item: same sections, tables, lists, links, images and numbers; and whether they were reviewed side by side.</summary>
internal static class PairCheck
{
    public static void Check(Bilingual<BoundHalf> words, DiagnosticBag diagnostics)
    {
        var (english, french) = (words.English, words.French);
        if (english.Half.IsMissing || french.Half.IsMissing)
        {
            return;
        }

        CheckReview(english.Half, french.Half, diagnostics);
        CheckReview(french.Half, english.Half, diagnostics);
        var at = french.Half.At;
        var other = FileName(english.Half);
        CheckSame(french.Shape.Headings, english.Shape.Headings, (here, there) => Problem.Pair.Headings(at, other, here, there), diagnostics);
        CheckSame(french.Shape.Tables, english.Shape.Tables, (here, there) => Problem.Pair.Tables(at, other, here, there), diagnostics);
        CheckSame(french.Shape.Lists, english.Shape.Lists, (here, there) => Problem.Pair.Lists(at, other, here, there), diagnostics);
        if (french.Shape.Images != english.Shape.Images)
        {
            diagnostics.Add(Problem.Pair.Images(at, other, french.Shape.Images, english.Shape.Images));
        }

        CheckContains(french, english, diagnostics);
        CheckContains(english, french, diagnostics);
    }

    private static void CheckReview(LanguageHalf half, LanguageHalf other, DiagnosticBag diagnostics)
    {
        if (half.Counterpart is not { } seen)
        {
            diagnostics.Add(Problem.Pair.NeverReviewed(half.At, FileName(other)));
        }
        else if (seen.Value != other.Fingerprint)
        {
            diagnostics.Add(Problem.Pair.Changed(seen.At, FileName(other)));
        }
    }

    private static void CheckSame(
        IReadOnlyCollection<string> here, IReadOnlyCollection<string> there, Func<string, string, Diagnostic> problem, DiagnosticBag diagnostics)
    {
        if (!here.SequenceEqual(there))
        {
            diagnostics.Add(problem($"[{string.Join(", ", here)}]", $"[{string.Join(", ", there)}]"));
        }
    }

    private static void CheckContains(BoundHalf here, BoundHalf there, DiagnosticBag diagnostics)
    {
        var targets = there.Shape.Targets.Except(here.Shape.Targets).ToList();
        if (targets.Count > 0)
        {
            diagnostics.Add(Problem.Pair.Links(here.Half.At, FileName(there.Half), string.Join(", ", targets)));
        }

        var numbers = NumbersOf(there).Except(NumbersOf(here)).Order(StringComparer.Ordinal).ToList();
        if (numbers.Count > 0)
        {
            diagnostics.Add(Problem.Pair.Numbers(here.Half.At, FileName(there.Half), string.Join(", ", numbers)));
        }
    }

    private static string FileName(LanguageHalf half) => Path.GetFileName(half.At.Path);

    /// <summary>The numbers of a half in one notation: "2,794,356.5" and "2 794 356,5" are both 2794356.5.</summary>
    private static HashSet<string> NumbersOf(BoundHalf half)
    {
        var text = $"{half.Half.Title} {half.Half.Summary} {half.Shape.Text}";
        var (group, point) = half.Half.Language == Language.English ? (",", '.') : ("\u00A0\u202F", ',');
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                continue;
            }

            var number = new StringBuilder();
            for (; index < text.Length; index++)
            {
                if (char.IsAsciiDigit(text[index]))
                {
                    number.Append(text[index]);
                }
                else if (group.Contains(text[index]) && DigitsFrom(text, index + 1) == 3)
                {
                    continue;
                }
                else if ((text[index] == point || text[index] == '.') && DigitsFrom(text, index + 1) > 0)
                {
                    number.Append('.');
                }
                else
                {
                    break;
                }
            }

            numbers.Add(number.ToString());
        }

        return numbers;
    }

    private static int DigitsFrom(string text, int start) => text.AsSpan(start).IndexOfAnyExceptInRange('0', '9') is var count and >= 0 ? count : text.Length - start;
}
