using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Library;

/// <summary>Years of age that belong together; the last has no end, and one stands for ages that were not stated.</summary>
internal sealed record AgeBand(string Id, int From, int? To);

internal static class AgeBands
{
    private static readonly AgeBand NotStated = new("not-stated", -1, -1);

    public static readonly IReadOnlyList<AgeBand> All =
        [new("0-5", 0, 5), new("6-11", 6, 11), new("12-17", 12, 17), new("18-24", 18, 24), new("25-64", 25, 64), new("65", 65, null), NotStated];

    public static Bilingual<string> LabelOf(AgeBand band) => band == NotStated ? Texts.AgesNotStated
        : band.To is { } to ? Texts.AgesFromTo.Select(words => string.Format(words, band.From, to))
        : Texts.AgesFrom.Select(words => string.Format(words, band.From));

    /// <summary>Every band that the ages reach into.</summary>
    public static IEnumerable<AgeBand> Of(Ages? ages) => ages is null or { From: null, To: null }
        ? [NotStated]
        : All.Where(band => band != NotStated && (ages.From ?? 0) <= (band.To ?? int.MaxValue) && (ages.To ?? int.MaxValue) >= band.From);
}
