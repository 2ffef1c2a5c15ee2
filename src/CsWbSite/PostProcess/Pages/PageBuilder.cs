using System.Collections.Immutable;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Data;

namespace CsWbSite.PostProcess.Pages;

/// <summary>Makes every page of the site as a value.</summary>
internal static class PageBuilder
{
    /// <summary>All pages, by address.</summary>
    public static ImmutableArray<Page> Build(PageFactory factory, DataFiles data)
    {
        var pages = GeneralPages.InBothLanguages(factory)
            .Concat(Languages.All.SelectMany(language => GeneralPages.Build(factory, language)
                .Concat(BookletPages.Build(factory, language))
                .Concat(ToolPages.Build(factory, language))
                .Concat(PlanPages.Build(factory, language))
                .Concat(StrategyPages.Build(factory, language))
                .Concat(UpdatePages.Build(factory, language))
                .Concat(VocabularyPages.Build(factory, language))
                .Concat(TermPages.Build(factory, language))
                .Concat(SourcePages.Build(factory, language))
                .Concat(WholeBookletPages.Build(factory, language))
                .Append(DataPages.Build(factory, data, language))))
            .SelectMany(page => OnePages.Of(factory, page).Prepend(page));
        return [.. pages.OrderBy(page => page.Route.Path, StringComparer.Ordinal)];
    }
}
