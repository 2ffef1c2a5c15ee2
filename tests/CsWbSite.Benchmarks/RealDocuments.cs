using CsWbSite.Input;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess;
using CsWbSite.PostProcess.Data;
using CsWbSite.PostProcess.Files;
using CsWbSite.PostProcess.Library;
using CsWbSite.PostProcess.Pages;
using CsWbSite.PostProcess.Search;
using CsWbSite.PostProcess.Site;
using CsWbSite.Process;

namespace CsWbSite.Benchmarks;

/// <summary>The pages of a site as the search reads them.</summary>
internal static class RealDocuments
{
    public static IReadOnlyList<(Language Language, IReadOnlyList<SearchDocument> Documents)> Read(string input)
    {
        var diagnostics = new DiagnosticBag();
        var content = ProcessStage.Run(InputStage.Read(input, diagnostics, CancellationToken.None), BuildOptions.Default, BuildMemory.None, diagnostics, CancellationToken.None);
        var site = new SiteContent(content);
        var pages = PageBuilder.Build(new PageFactory(site, ThemeFiles.Build().Urls, LibraryFiles.Build(site)), DataFiles.Build(site));
        var drawn = new DrawnPages(pages, page => page);
        return [.. Languages.All.Select(language => (language, (IReadOnlyList<SearchDocument>)[.. SearchFolders.DocumentsOf(drawn, language)]))];
    }
}
