using System.Collections.Immutable;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Data;

namespace CsWbSite.PostProcess.Pages;

/// <summary>Makes every page of the site as a value.</summary>
internal static class PageBuilder
{
    /// <summary>All pages, by address.</summary>
    public static ImmutableArray<Page> Build(PageFactory factory, DataFiles data, CancellationToken cancellation = default)
    {
        var pages = new IEnumerable<Page>[2];
        Parallel.ForEach(Languages.All, new ParallelOptions { CancellationToken = cancellation }, language => pages[(int)language] = [.. PagesOf(factory, data, language)]);
        return [.. GeneralPages.InBothLanguages(factory).Concat(pages.SelectMany(half => half)).OrderBy(page => page.Route.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<Page> PagesOf(PageFactory factory, DataFiles data, Language language) =>
        GeneralPages.Build(factory, language)
            .Concat(BookletPages.Build(factory, language))
            .Concat(ToolPages.Build(factory, language))
            .Concat(PlanPages.Build(factory, language))
            .Concat(StrategyPages.Build(factory, language))
            .Concat(EvidenceMapPages.Build(factory, language))
            .Concat(UpdatePages.Build(factory, language))
            .Concat(VocabularyPages.Build(factory, language))
            .Concat(TermPages.Build(factory, language))
            .Concat(SourcePages.Build(factory, language))
            .Concat(WholeBookletPages.Build(factory, language))
            .Append(DataPages.Build(factory, data, language))
            .SelectMany(page => OnePages.Of(factory, page).Prepend(page));
}
