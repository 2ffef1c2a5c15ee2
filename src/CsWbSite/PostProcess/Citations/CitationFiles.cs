using System.Text;
using CsWbSite.Model.Pages;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Citations;

/// <summary>The sources of a page as files beside it, for reference managers: of each strategy, of each plan, and of the whole library on the first page of all sources.</summary>
internal static class CitationFiles
{
    public static IEnumerable<OutputFile> Build(SiteContent site, IEnumerable<Page> pages) =>
        from page in pages
        let worksOf = WorksOf(site, page)
        where worksOf is not null
        from format in CitationFormats.All
        select new OutputFile(page.Route.File(format.FileName).OutputPath, () => BytesOf(worksOf(), format));

    /// <summary>Makes the works of a page; null when it has none to take away.</summary>
    private static Func<IEnumerable<CitedWork>>? WorksOf(SiteContent site, Page page) => page.Body switch
    {
        StrategyBody { Sources.Length: > 0 } strategy => () => strategy.Sources.Select(source => CitedWork.Of(source.Reference, page.Language)),
        PlanBody plan when plan.Sources.Length + plan.Plan.Sources.Length > 0 => () => plan.Plan.Sources
            .Select((source, index) => CitedWork.Of(source, plan.Plan, index + 1))
            .Concat(plan.Sources.Select(source => CitedWork.Of(source.Reference, page.Language))),
        SourceListBody { Total: not null } => () => site.Parsed.References!.Values.Select(reference => CitedWork.Of(reference, page.Language)),
        _ => null,
    };

    private static byte[] BytesOf(IEnumerable<CitedWork> works, CitationFormat format) => format switch
    {
        CitationFormat.Ris => Encoding.UTF8.GetBytes(RisText.Of(works)),
        CitationFormat.BibTex => Encoding.UTF8.GetBytes(BibTexText.Of(works)),
        _ => CslJson.Of(works),
    };
}
