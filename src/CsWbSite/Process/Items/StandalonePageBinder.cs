using CsWbSite.Model.Items;

namespace CsWbSite.Process.Items;

internal static class StandalonePageBinder
{
    public static StandalonePage Bind(ItemSource source) => new()
    {
        Id = source.Id,
        At = source.At,
        Halves = source.Words.Select(bound => bound.Half),
        Reviewed = FrontMatterOf.Each(source, fields => fields.Date("reviewed")),
    };
}
