using CsWbSite.Model.Items;

namespace CsWbSite.Process.Items;

internal static class ChapterBinder
{
    public static BookletChapter Bind(ItemSource source)
    {
        var number = FrontMatterOf.Both(source, fields => fields.TextOrNull("number"));
        return new BookletChapter
        {
            Id = source.Id,
            At = source.At,
            BookletId = source.Id[..source.Id.LastIndexOf('/')],
            Halves = source.Words.Select(bound => bound.Half),
            Reviewed = FrontMatterOf.Each(source, fields => fields.DateOrNull("reviewed")),
            Number = number is { English: { } english, French: { } french } ? new(english, french) : null,
            Official = FrontMatterOf.Both(source, fields => fields.UrlOrNull("official")),
            Sources = FrontMatterOf.Each(source, fields => fields.Texts("sources")),
            Status = FrontMatterOf.Each(source, fields => fields.Choice<ReadingStatus>("status")),
        };
    }
}
