using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CsWbSite.Model.Pages;
using CsWbSite.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CsWbSite.PostProcess;

/// <summary>Draws pages with the theme.</summary>
internal static class PageRenderer
{
    /// <summary>The HTML of each page, in the order of the pages. One renderer for each worker: a renderer draws one page at a time.</summary>
    public static async Task<ImmutableArray<string>> RenderAsync(ImmutableArray<Page> pages, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // The default writes "Fran&#xE7;ais".
            .BuildServiceProvider();
        var html = new string[pages.Length];
        var next = -1;
        var workers = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, pages.Length)).Select(_ => Task.Run(
            async () =>
            {
                await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
                for (var index = Interlocked.Increment(ref next); index < pages.Length; index = Interlocked.Increment(ref next))
                {
                    cancellation.ThrowIfCancellationRequested();
                    html[index] = await RenderAsync(renderer, pages[index]);
                }
            },
            cancellation));
        await Task.WhenAll(workers);
        return [.. html];
    }

    private static Task<string> RenderAsync(HtmlRenderer renderer, Page page) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PageView.Page)] = page });
        var root = await renderer.RenderComponentAsync<PageView>(parameters);

        // The renderer closes void elements as XML does; in text a ">" is always written as a reference, so this meets tags only.
        return root.ToHtmlString().ReplaceLineEndings("\n").Replace(" />", ">", StringComparison.Ordinal);
    });
}
