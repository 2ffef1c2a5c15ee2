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
    /// <summary>What a renderer of the theme needs; made once, because a table of all characters is made with it.</summary>
    public static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // The default writes "Fran&#xE7;ais".
        .BuildServiceProvider();

    [ThreadStatic]
    private static PageText? text;

    /// <summary>The page as HTML, which is to be read before this thread draws another.</summary>
    public static ReadOnlySpan<char> Draw(Page page)
    {
        // A renderer keeps all it has drawn until it is disposed, so each page has its own.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PageView.Page)] = page });
        text ??= new PageText();

        // No template waits for anything, so the page is whole when this call returns.
        renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent<PageView>(parameters).WriteHtmlTo(text)).GetAwaiter().GetResult();
        return text.TakePage();
    }
}
