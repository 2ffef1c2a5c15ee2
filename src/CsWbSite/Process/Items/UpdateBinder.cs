using CsWbSite.Model.Items;

namespace CsWbSite.Process.Items;

internal static class UpdateBinder
{
    public static Update Bind(ItemSource source) => new()
    {
        Id = source.Id,
        At = source.At,
        Halves = source.Words.Select(bound => bound.Half),
        Reviewed = FrontMatterOf.Each(source, fields => fields.Date("reviewed")),
        Date = FrontMatterOf.Each(source, fields => fields.Date("date")),
        Sources = FrontMatterOf.Each(source, fields => fields.Texts("sources")),
    };
}
