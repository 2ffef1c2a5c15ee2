using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CsWbSite.Model.Pages;
using CsWbSite.Theme;
using CsWbSite.Theme.Epub;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CsWbSite.PostProcess;

/// <summary>Draws pages, and the documents of books, with the theme. What it gives is to be read before the same thread draws another.</summary>
internal static class PageRenderer
{
    /// <summary>What a renderer of the theme needs; made once, because a table of all characters is made with it.</summary>
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // The default writes "Fran&#xE7;ais".
        .BuildServiceProvider();

    [ThreadStatic]
    private static PageText? text;

    /// <summary>The page as HTML.</summary>
    public static ReadOnlySpan<char> Draw(Page page) => Draw<PageView>(nameof(PageView.Page), page).TakeHtml();

    /// <summary>The document as XHTML.</summary>
    public static ReadOnlySpan<char> Draw(EpubDocument document) => Draw<EpubView>(nameof(EpubView.Document), document, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").TakeXml();

    private static PageText Draw<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TView>(string parameter, object value, string declaration = "")
        where TView : IComponent
    {
        // A renderer keeps all it has drawn until it is disposed, so each page has its own.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });

        // One that throws in the middle of a page is not used again.
        var drawn = text ?? new PageText();
        text = null;
        drawn.Write(declaration);

        // No template waits for anything, so the page is whole when this call returns.
        renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent<TView>(parameters).WriteHtmlTo(drawn)).GetAwaiter().GetResult();
        return text = drawn;
    }
}
