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

        var numbers = words.Select(NumbersOf);
        CheckContains(french, english, numbers.English.Except(numbers.French), diagnostics);
        CheckContains(english, french, numbers.French.Except(numbers.English), diagnostics);
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

    private static void CheckContains(BoundHalf here, BoundHalf there, IEnumerable<string> missingNumbers, DiagnosticBag diagnostics)
    {
        // They are sorted, and nearly always the same.
        if (!there.Shape.Targets.SequenceEqual(here.Shape.Targets) && there.Shape.Targets.Except(here.Shape.Targets).ToList() is { Count: > 0 } targets)
        {
            diagnostics.Add(Problem.Pair.Links(here.Half.At, FileName(there.Half), string.Join(", ", targets)));
        }

        var numbers = missingNumbers.Order(StringComparer.Ordinal).ToList();
        if (numbers.Count > 0)
        {
            diagnostics.Add(Problem.Pair.Numbers(here.Half.At, FileName(there.Half), string.Join(", ", numbers)));
        }
    }

    private static string FileName(LanguageHalf half) => Path.GetFileName(half.At.Path);

    private static HashSet<string> NumbersOf(BoundHalf half)
    {
        var numbers = new HashSet<string>(half.Shape.Numbers, StringComparer.Ordinal);
        WrittenNumbers.AddTo(numbers, half.Half.Title, half.Half.Language);
        WrittenNumbers.AddTo(numbers, half.Half.Summary, half.Half.Language);
        return numbers;
    }
}
