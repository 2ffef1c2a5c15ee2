using System.Text.Encodings.Web;
using System.Text.Unicode;
using CsWbSite.Input;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess;
using CsWbSite.PostProcess.Data;
using CsWbSite.PostProcess.Epub;
using CsWbSite.PostProcess.Files;
using CsWbSite.PostProcess.Library;
using CsWbSite.PostProcess.Pages;
using CsWbSite.PostProcess.Site;
using CsWbSite.Process;
using CsWbSite.Theme;
using CsWbSite.Theme.Epub;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CsWbSite.Tests.Theme;

/// <summary>The writer of templates against the framework's own renderer, over the real content.</summary>
public sealed class TemplateWriterTests : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    [Fact]
    public async Task Every_page_and_every_document_of_a_book_is_what_the_framework_draws()
    {
        var diagnostics = new DiagnosticBag();
        var cancellation = TestContext.Current.CancellationToken;
        var content = ProcessStage.Run(InputStage.Read(Repository.Input, diagnostics, cancellation), BuildOptions.Default, BuildMemory.None, diagnostics, cancellation);
        var site = new SiteContent(content);
        var pages = PageBuilder.Build(new PageFactory(site, ThemeFiles.Build().Urls, LibraryFiles.Build(site)), DataFiles.Build(site), cancellation);
        Assert.True(pages.Length > 900);
        foreach (var page in pages)
        {
            Assert.Equal(await DrawnByFrameworkAsync<PageView>(nameof(PageView.Page), page), Written(PageView.Of(page)));
        }

        var documents = content.Items.OfType<Booklet>().SelectMany(booklet => Languages.All.SelectMany(language => new EpubBook(site, booklet, language).Documents)).ToList();
        Assert.True(documents.Count > 50);
        foreach (var document in documents)
        {
            Assert.Equal(await DrawnByFrameworkAsync<EpubView>(nameof(EpubView.Document), document), Written(EpubView.Of(document)));
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static string Written(Template template)
    {
        using var text = new PageText();
        new TemplateWriter(text).Write(template);
        return text.TakeXml().ToString();
    }

    private async Task<string> DrawnByFrameworkAsync<TView>(string parameter, object value)
        where TView : IComponent
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TView>(parameters)).ToHtmlString());
    }
}
