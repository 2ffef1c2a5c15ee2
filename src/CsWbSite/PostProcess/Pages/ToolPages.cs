using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class ToolPages
{
    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var tools = site.Parsed.Items.OfType<Tool>().OrderBy(tool => tool.Number).ToList();
        yield return factory.OfList(SiteMap.Toolkit, language, PageTexts.Toolkit, PageTexts.ToolkitSummary,
            new ToolListBody([.. tools.Select(tool => site.CardOf(tool, language, PageTexts.ToolNumber(tool.Number)[language]))]));
        for (var index = 0; index < tools.Count; index++)
        {
            var tool = tools[index];
            var sources = new SourceNumbers(site.Parsed.References!);
            var words = WritingBuilder.Build(site, tool.Halves[language], sources);
            var body = new ToolBody(
                tool,
                words,
                site.Terms(VocabularyKind.Areas, tool.Areas, language),
                index > 0 ? site.LinkTo(tools[index - 1], language) : null,
                index + 1 < tools.Count ? site.LinkTo(tools[index + 1], language) : null,
                RelatedItems.LinkedFrom(site, tool, language),
                sources.All(tool.Sources));
            yield return factory.OfItem(tool, language, body, PageFactory.Crumb(SiteMap.Toolkit, PageTexts.Toolkit, language));
        }
    }
}
