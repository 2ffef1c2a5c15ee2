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
    /// <summary>The file of each page, in the order of the pages.</summary>
    public static async Task<ImmutableArray<OutputFile>> RenderAsync(ImmutableArray<Page> pages, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // The default writes "Fran&#xE7;ais".
            .BuildServiceProvider();
        var files = new OutputFile[pages.Length];
        var next = -1;
        var workers = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, pages.Length)).Select(_ => Task.Run(
            async () =>
            {
                await using var text = new PageText();
                for (var index = Interlocked.Increment(ref next); index < pages.Length; index = Interlocked.Increment(ref next))
                {
                    cancellation.ThrowIfCancellationRequested();
                    await DrawAsync(pages[index], services, text);
                    files[index] = new OutputFile(pages[index].Route.OutputPath, text.TakePage());
                }
            },
            cancellation));
        await Task.WhenAll(workers);
        return [.. files];
    }

    /// <summary>A renderer keeps all it has drawn until it is disposed, so each page has its own.</summary>
    private static async Task DrawAsync(Page page, ServiceProvider services, PageText text)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PageView.Page)] = page });
            var root = await renderer.RenderComponentAsync<PageView>(parameters);
            root.WriteHtmlTo(text);
        });
    }
}
