using System.Net;
using System.Net.Sockets;
using CsWbSite.Model.Text;
using CsWbSite.Preview;
using CsWbSite.Theme;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests;

/// <summary>The preview as an author sees it: an edit of the real content appears on the open page.</summary>
public sealed class PreviewTests(RealSite site)
{
    [Fact]
    public async Task An_edit_is_exchanged_in_place_what_a_script_works_on_is_loaded_anew_and_an_error_lies_over_the_page()
    {
        var folder = RealSite.CopyOfInput();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var port = FreePort();
        var preview = PreviewServer.RunAsync(folder, BuildOptions.Default, port, Language.English, end.Token);
        try
        {
            var page = await OpenedAsync($"http://127.0.0.1:{port}/en/about/");
            var file = Path.Combine(folder, "pages/about.en.md");
            var words = await File.ReadAllTextAsync(file, end.Token);
            await page.EvaluateAsync("() => { window.isSame = true; scrollTo(0, 300); }");
            await File.WriteAllTextAsync(file, words + "\n## A new part\n\nWritten just now.\n", end.Token);
            await Expect(page.Locator("main h2", new() { HasTextString = "A new part" })).ToHaveCountAsync(1);
            Assert.True(await page.EvaluateAsync<bool>("() => window.isSame && scrollY === 300"));
            var inPlace = await page.ContentAsync();
            await page.ReloadAsync();
            await Expect(page.Locator("main h2", new() { HasTextString = "A new part" })).ToHaveCountAsync(1);
            Assert.Equal(await page.ContentAsync(), inPlace);

            await File.WriteAllTextAsync(file, "no front matter", end.Token);
            await Expect(page.Locator("#preview-diagnostics")).ToContainTextAsync("about.en.md");
            await File.WriteAllTextAsync(file, words, end.Token);
            await Expect(page.Locator("#preview-diagnostics")).ToHaveCountAsync(0);
            await Expect(page.Locator("main h2", new() { HasTextString = "A new part" })).ToHaveCountAsync(0);

            var strategy = Path.Combine(folder, "strategies/snap/strategy.en.md");
            await page.GotoAsync($"http://127.0.0.1:{port}/en/strategies/snap/");
            await page.Locator("[data-shortlist=snap]").ClickAsync();
            await page.EvaluateAsync("() => { window.isSame = true; }");
            await File.AppendAllTextAsync(strategy, "\nWritten just now.\n", end.Token);
            await Expect(page.GetByText("Written just now.")).ToHaveCountAsync(1);
            Assert.True(await page.EvaluateAsync<bool>("() => window.isSame"));
            await Expect(page.Locator("[data-shortlist=snap]")).ToHaveTextAsync(Texts.ShortlistTakeOff[Language.English]);

            var text = await File.ReadAllTextAsync(strategy, end.Token);
            await File.WriteAllTextAsync(strategy, text.Replace("title: ", "title: New ", StringComparison.Ordinal), end.Token);
            await Expect(page.Locator("h1")).ToContainTextAsync("New ");
            Assert.False(await page.EvaluateAsync<bool>("() => window.isSame === true"));
            await page.Context.CloseAsync();
        }
        finally
        {
            await end.CancelAsync();
            await preview;
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The page, as soon as the preview answers.</summary>
    private async Task<IPage> OpenedAsync(string address)
    {
        using var asking = new HttpClient();
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                await asking.GetStringAsync(address, TestContext.Current.CancellationToken);
                break;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        return await site.OpenAsync(address);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
