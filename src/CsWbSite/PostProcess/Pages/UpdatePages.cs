using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class UpdatePages
{
    public static IEnumerable<Update> NewestFirst(SiteContent site) =>
        site.Parsed.Items.OfType<Update>().OrderByDescending(update => update.Date).ThenByDescending(update => update.Id, StringComparer.Ordinal);

    public static Card CardOf(SiteContent site, Update update, Language language) =>
        site.CardOf(update, language, CanadianFormat.Date(update.Date, language));

    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var updates = NewestFirst(site).ToList();
        yield return factory.OfList(SiteMap.Updates, language, PageTexts.Updates, PageTexts.UpdatesSummary,
            new UpdateListBody([.. updates.Select(update => CardOf(site, update, language))], SiteMap.UpdatesFeed[language].Path));
        for (var index = 0; index < updates.Count; index++)
        {
            var update = updates[index];
            var sources = new SourceNumbers(site.Parsed.References!);
            var words = WritingBuilder.Build(site, update.Halves[language], sources);
            var body = new UpdateBody(
                update.Date,
                words,
                sources.All(update.Sources),
                index > 0 ? site.LinkTo(updates[index - 1], language) : null,
                index + 1 < updates.Count ? site.LinkTo(updates[index + 1], language) : null);
            yield return factory.OfItem(update, language, body, PageFactory.Crumb(SiteMap.Updates, PageTexts.Updates, language));
        }
    }
}
