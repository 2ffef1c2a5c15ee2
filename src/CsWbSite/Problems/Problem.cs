using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Problems;

/// <summary>
/// The catalogue of everything that can be said about content: one nested class per room, one factory per fault.
/// The first digit of a code is the room; a code keeps its meaning for ever and is never used again.
/// </summary>
public static partial class Problem
{
    private static Diagnostic Error(string code, SourceLocation at, string english, string french) =>
        new(Severity.Error, code, new(english, french), at);

    private static Diagnostic Warning(string code, SourceLocation at, string english, string french) =>
        new(Severity.Warning, code, new(english, french), at);

    /// <summary>" Did you mean 'mental-health'?" when a near word is known, otherwise the allowed ones, when few.</summary>
    private static Bilingual<string> Remedy(string written, IEnumerable<string> allowed)
    {
        var words = allowed.ToList();
        return NearestWord.Of(written, words) is { } near
            ? new($" Did you mean '{near}'?", $" Vouliez-vous dire «\u00A0{near}\u00A0»?")
            : words.Count is > 0 and <= 12
                ? new($" Allowed: {string.Join(", ", words)}.", $" Valeurs permises\u00A0: {string.Join(", ", words)}.")
                : new("", "");
    }

    /// <summary>A piece of an author's text short enough for a message, on one line.</summary>
    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= 60 ? line : line[..59] + "…";
    }
}
