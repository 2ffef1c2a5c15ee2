using System.Collections.Immutable;
using CsWbSite.Model.Pages;
using CsWbSite.Theme.Epub;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace CsWbSite.PostProcess.Epub;

/// <summary>Draws the documents of books with the theme. The renderer closes void elements as XML does, which is what a book wants.</summary>
internal static class EpubRenderer
{
    /// <summary>The XHTML of each document, in their order.</summary>
    public static ImmutableArray<string> Render(IReadOnlyList<EpubDocument> documents) => Task.Run(() => RenderAsync(documents)).GetAwaiter().GetResult();

    private static async Task<ImmutableArray<string>> RenderAsync(IReadOnlyList<EpubDocument> documents)
    {
        await using var renderer = new HtmlRenderer(PageRenderer.Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var xhtml = ImmutableArray.CreateBuilder<string>(documents.Count);
            foreach (var document in documents)
            {
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(EpubView.Document)] = document });
                var root = await renderer.RenderComponentAsync<EpubView>(parameters);
                xhtml.Add("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToHtmlString().ReplaceLineEndings("\n"));
            }

            return xhtml.ToImmutable();
        });
    }
}
