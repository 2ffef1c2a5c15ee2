using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The list of all sources: one page, or one for every few letters where one would be too long for an old phone.</summary>
internal static class SourcePages
{
    private const int MostOnOnePage = 200;

    /// <summary>The same in both languages and however many sources there are, so that addresses stay. What begins with no letter stands on the first page.</summary>
    private static readonly (char From, char To)[] Parts = [('A', 'D'), ('E', 'L'), ('M', 'R'), ('S', 'Z')];

    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var groups = GroupsOf(factory.Site, language);
        var total = groups.Sum(group => group.Entries.Length);
        (char From, char To)[] parts = factory.Site.Parsed.References!.Count > MostOnOnePage ? Parts : [('A', 'Z')];
        for (var index = 0; index < parts.Length; index++)
        {
            var part = parts[index];
            var routes = SiteMap.SourcesOf(part.From, part.To);
            yield return factory.OfList(
                routes,
                language,
                index == 0 ? PageTexts.Sources : TitleOf(part),
                index == 0 ? PageTexts.SourcesSummary : PageTexts.SourcesFromSummary($"{part.From}", $"{part.To}"),
                new SourceListBody(
                    [.. groups.Where(group => PartOf(group, parts) == part)],
                    [.. groups.Select(group => new Link(group.Letter, AddressOf(group, parts, part, language)))],
                    index == 0 ? total : null,
                    index == 0 ? null : LinkTo(parts[index - 1], language),
                    index == parts.Length - 1 ? null : LinkTo(parts[index + 1], language)),
                index == 0 ? [] : [PageFactory.Crumb(SiteMap.Sources, PageTexts.Sources, language)]);
        }
    }

    private static List<LetterGroup<CitedSource>> GroupsOf(SiteContent site, Language language)
    {
        var citedBy = site.Parsed.Items
            .SelectMany(item => ReferencesOf(item, language).Distinct(StringComparer.Ordinal).Select(id => (Id: id, Item: item)))
            .ToLookup(use => use.Id, use => use.Item, StringComparer.Ordinal);
        return
        [
            .. site.Parsed.References!.Values.Where(reference => citedBy.Contains(reference.Id))
                .Select(reference => (Name: reference.Authors.FirstOrDefault() ?? reference.Organization ?? reference.Title, Reference: reference))
                .OrderBy(entry => Slug.Of(entry.Name), StringComparer.Ordinal)
                .ThenBy(entry => entry.Reference.Id, StringComparer.Ordinal)
                .GroupBy(entry => Slug.LetterOf(entry.Name), entry => new CitedSource(entry.Reference, [.. citedBy[entry.Reference.Id].Select(item => site.LinkTo(item, language))]))
                .Select(group => new LetterGroup<CitedSource>(group.Key, [.. group])),
        ];
    }

    private static Bilingual<string> TitleOf((char From, char To) part) => PageTexts.SourcesFrom($"{part.From}", $"{part.To}");

    private static Link LinkTo((char From, char To) part, Language language) => PageFactory.Crumb(SiteMap.SourcesOf(part.From, part.To), TitleOf(part), language);

    private static (char From, char To) PartOf(LetterGroup<CitedSource> group, (char From, char To)[] parts) => parts.LastOrDefault(part => part.From <= group.Letter[0], parts[0]);

    /// <summary>Of a letter, seen from a part.</summary>
    private static string AddressOf(LetterGroup<CitedSource> group, (char From, char To)[] parts, (char From, char To) here, Language language)
    {
        var part = PartOf(group, parts);
        return part == here ? "#" + group.Anchor : SiteMap.SourcesOf(part.From, part.To)[language].At(group.Anchor);
    }

    /// <summary>References that an item cites, in its words and in its facts.</summary>
    private static IEnumerable<string> ReferencesOf(Content item, Language language)
    {
        var words = (item as WrittenContent)?.Halves[language].Body.Citations ?? [];
        return words.Concat(IdCheck.ReferencesOf(item)).Select(id => id.Value);
    }
}
