using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Citations;
using CsWbSite.PostProcess.Data;
using CsWbSite.PostProcess.Epub;
using CsWbSite.PostProcess.Files;
using CsWbSite.PostProcess.Library;
using CsWbSite.PostProcess.Pages;
using CsWbSite.PostProcess.Search;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess;

/// <summary>The third room: sees all items together and makes the finished files.</summary>
public static class PostProcessStage
{
    /// <summary>Checks what lies between items, builds the pages, and adds search index, data, citations, books, feeds, sitemap and the theme's files.</summary>
    /// <param name="diagnostics">Receives CW3xxx: unknown ids, links to nowhere, two items at one address.</param>
    /// <returns>The finished site; empty when there is any error so far, because nothing of it would be published.</returns>
    public static OutputTree Run(ParsedContent content, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        // The theme's scripts are made smaller beside the checks: it takes as long, and neither needs the other.
        var theme = Task.Run(ThemeFiles.Build, cancellation);
        var site = new SiteContent(content);
        SiteCheck.Check(site, diagnostics);
        if (diagnostics.HasErrors)
        {
            return OutputTree.Empty;
        }

        var library = LibraryFiles.Build(site);
        var data = DataFiles.Build(site);
        var assets = theme.GetAwaiter().GetResult();
        var pages = PageBuilder.Build(new PageFactory(site, assets.Urls, library), data, cancellation);

        // The search pages name folders that follow from the other pages, so they stand last.
        Lazy<Bilingual<string>> folders = null!;
        var drawn = new DrawnPages(pages, page => SearchFolders.Named(page, folders));
        folders = new(() => SearchFolders.UrlsOf(content, drawn, cancellation));
        var written = pages.Select((page, index) => (Page: page, File: new OutputFile(page.Route.OutputPath, () => drawn.Draw(index))))
            .ToLookup(each => each.Page.Body is SearchBody, each => each.File);
        var redirects = RedirectsFile.RedirectsOf(site);
        IEnumerable<OutputFile> files =
        [
            .. assets.Files,
            .. library.Files,
            .. written[false],
            .. data.Files,
            .. CitationFiles.Build(site, pages),
            .. EpubFiles.Build(site),
            .. UpdatesFeed.Build(site),
            .. ChangeFeeds.Build(site),
            SitemapFile.Build(pages, site.Settings.BaseUrl),
            RobotsFile.Build(site.Settings.BaseUrl),
            .. content.Assets.Select(image => new OutputFile("media/" + image.Path, image.Bytes)),
            RedirectsFile.Build(redirects),
        ];
        return new OutputTree(
            [.. files.OrderBy(file => file.Path, StringComparer.Ordinal), .. written[true]],
            new(() => [.. SearchFolders.Build(content, drawn, folders.Value, cancellation)]),
            redirects,
            pages.Length);
    }
}
