using CsWbSite.Input;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess;
using CsWbSite.PostProcess.Files;
using CsWbSite.PostProcess.Pages;
using CsWbSite.PostProcess.Search;
using CsWbSite.PostProcess.Site;
using CsWbSite.Process;

namespace CsWbSite.Benchmarks;

/// <summary>The pages of a site as the search reads them.</summary>
internal static class RealDocuments
{
    public static async Task<IReadOnlyList<(Language Language, IReadOnlyList<SearchDocument> Documents)>> ReadAsync(string input)
    {
        var diagnostics = new DiagnosticBag();
        var content = ProcessStage.Run(InputStage.Read(input, diagnostics, CancellationToken.None), BuildOptions.Default, new(), diagnostics, CancellationToken.None);
        var pages = PageBuilder.Build(new PageFactory(new SiteContent(content), ThemeFiles.Build().Urls));
        var html = await PageRenderer.RenderAsync(pages, CancellationToken.None);
        return [.. Languages.All.Select(language => (language, (IReadOnlyList<SearchDocument>)SearchFolders.DocumentsOf(pages, html, language)))];
    }
}
