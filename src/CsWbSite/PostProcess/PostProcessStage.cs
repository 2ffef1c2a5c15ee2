using System.Text;
using CsWbSite.Model.Diagnostics;
using CsWbSite.PostProcess.Citations;
using CsWbSite.PostProcess.Data;
using CsWbSite.PostProcess.Epub;
using CsWbSite.PostProcess.Files;
using CsWbSite.PostProcess.Pages;
using CsWbSite.PostProcess.Search;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess;

/// <summary>The third room: sees all items together and makes the finished files.</summary>
public static class PostProcessStage
{
    /// <summary>Checks what lies between items, builds the pages, draws them, and adds search index, data, citations, books, feeds, sitemap and the theme's files.</summary>
    /// <param name="diagnostics">Receives CW3xxx: unknown ids, links to nowhere, two items at one address.</param>
    /// <returns>The finished site; empty when there is any error so far, because nothing of it would be published.</returns>
    public static async Task<OutputTree> RunAsync(ParsedContent content, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var site = new SiteContent(content);
        SiteCheck.Check(site, diagnostics);
        if (diagnostics.HasErrors)
        {
            return OutputTree.Empty;
        }

        var assets = ThemeFiles.Build();
        var data = DataFiles.Build(site);
        var pages = PageBuilder.Build(new PageFactory(site, assets.Urls), data);
        var html = await PageRenderer.RenderAsync(pages, cancellation);
        var folders = SearchFolders.UrlsOf(pages, html);
        (pages, html) = await SearchFolders.NameIn(pages, html, folders, cancellation);
        var files = new List<OutputFile>(assets.Files);
        files.AddRange(pages.Select((page, index) => new OutputFile(page.Route.OutputPath, Encoding.UTF8.GetBytes(html[index]))));
        files.AddRange(data.Files);
        files.AddRange(CitationFiles.Build(site, pages));
        files.AddRange(EpubFiles.Build(site));
        files.AddRange(UpdatesFeed.Build(site));
        files.AddRange(ChangeFeeds.Build(site));
        files.Add(SitemapFile.Build(pages, site.Settings.BaseUrl));
        files.Add(RobotsFile.Build(site.Settings.BaseUrl));
        files.AddRange(content.Assets.Select(image => new OutputFile("media/" + image.Path, image.Bytes)));
        var redirects = RedirectsFile.RedirectsOf(site);
        files.Add(RedirectsFile.Build(redirects));
        return new OutputTree(
            [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)],
            new(() => [.. SearchFolders.Build(content, pages, html, folders, cancellation)]),
            redirects,
            pages.Length);
    }
}
