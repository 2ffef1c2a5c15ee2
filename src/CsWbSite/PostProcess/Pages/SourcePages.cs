using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class SourcePages
{
    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var citedBy = site.Parsed.Items
            .SelectMany(item => ReferencesOf(item, language).Distinct(StringComparer.Ordinal).Select(id => (Id: id, Item: item)))
            .ToLookup(use => use.Id, use => use.Item, StringComparer.Ordinal);
        var cited = site.Parsed.References!.Values.Where(reference => citedBy.Contains(reference.Id))
            .Select(reference => (Name: reference.Authors.FirstOrDefault() ?? reference.Organization ?? reference.Title, Reference: reference))
            .OrderBy(entry => Slug.Of(entry.Name), StringComparer.Ordinal)
            .ThenBy(entry => entry.Reference.Id, StringComparer.Ordinal)
            .GroupBy(entry => Slug.LetterOf(entry.Name), entry => new CitedSource(entry.Reference, [.. citedBy[entry.Reference.Id].Select(item => site.LinkTo(item, language))]));
        yield return factory.OfList(SiteMap.Sources, language, PageTexts.Sources, PageTexts.SourcesSummary, new SourceListBody([.. cited.Select(group => new LetterGroup<CitedSource>(group.Key, [.. group]))]));
    }

    /// <summary>References that an item cites, in its words and in its facts.</summary>
    private static IEnumerable<string> ReferencesOf(Content item, Language language)
    {
        var words = (item as WrittenContent)?.Halves[language].Body.Parts.OfType<CitationPart>().SelectMany(citation => citation.References) ?? [];
        return words.Concat(IdCheck.ReferencesOf(item)).Select(id => id.Value);
    }
}
