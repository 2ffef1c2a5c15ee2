using System.Text;
using CsWbSite.Model.Pages;

namespace CsWbSite.PostProcess.Citations;

/// <summary>The sources of a page as files beside it, for reference managers: of each strategy, of each plan, and of the whole library on the page of all sources.</summary>
internal static class CitationFiles
{
    public static bool MayHold(string path) => CitationFormats.All.Any(format => path.EndsWith("/" + format.FileName, StringComparison.Ordinal));

    public static IEnumerable<OutputFile> Build(IEnumerable<Page> pages) =>
        from page in pages
        let works = WorksOf(page)
        where works.Count > 0
        from format in CitationFormats.All
        select new OutputFile(page.Route.File(format.FileName).OutputPath, BytesOf(works, format));

    private static List<CitedWork> WorksOf(Page page) => page.Body switch
    {
        StrategyBody strategy => [.. strategy.Sources.Select(source => CitedWork.Of(source.Reference, page.Language))],
        PlanBody plan =>
        [
            .. plan.Plan.Sources.Select((source, index) => CitedWork.Of(source, plan.Plan, index + 1)),
            .. plan.Sources.Select(source => CitedWork.Of(source.Reference, page.Language)),
        ],
        SourceListBody all => [.. all.Sources.Select(source => CitedWork.Of(source.Reference, page.Language))],
        _ => [],
    };

    private static byte[] BytesOf(List<CitedWork> works, CitationFormat format) => format switch
    {
        CitationFormat.Ris => Encoding.UTF8.GetBytes(RisText.Of(works)),
        CitationFormat.BibTex => Encoding.UTF8.GetBytes(BibTexText.Of(works)),
        _ => CslJson.Of(works),
    };
}
