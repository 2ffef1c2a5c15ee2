using System.Net;

namespace CsWbSite.Tests.Commands;

/// <summary>The preview, from outside: a browser's requests and an author's edits.</summary>
public sealed class PreviewTests
{
    [Fact]
    public async Task It_shows_an_edit_keeps_the_last_good_site_and_names_what_is_wrong()
    {
        using var site = new SmallSite();
        using var process = Call.Start(Path.GetTempPath(), "preview", "--input", site.Folder, "--port", "5190");
        try
        {
            var address = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            using var browser = new HttpClient { BaseAddress = new Uri(address!) };
            Assert.Contains("12 things", await browser.GetStringAsync("/en/about/", TestContext.Current.CancellationToken), StringComparison.Ordinal);

            var file = Path.Combine(site.Folder, "pages/about.en.md");
            var words = File.ReadAllText(file);
            File.WriteAllText(file, words.Replace("12 things", "13 things", StringComparison.Ordinal));
            await UntilAsync(browser, "/en/about/", "13 things");

            File.WriteAllText(file, "no front matter");
            await UntilAsync(browser, "/_preview/diagnostics", "about.en.md");
            Assert.Contains("13 things", await browser.GetStringAsync("/en/about/", TestContext.Current.CancellationToken), StringComparison.Ordinal);

            File.WriteAllText(file, words);
            await UntilAsync(browser, "/en/about/", "12 things");
            Assert.Equal("[]", await browser.GetStringAsync("/_preview/diagnostics", TestContext.Current.CancellationToken));
            Assert.StartsWith("TY  - RPRT", await browser.GetStringAsync("/fr/strategies/logement/sources.ris", TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/en/about/sources.ris", TestContext.Current.CancellationToken)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/fr/rien/", TestContext.Current.CancellationToken)).StatusCode);
            using var foreign = new HttpRequestMessage(HttpMethod.Get, "/en/") { Headers = { Host = "elsewhere.example" } };
            Assert.Equal(HttpStatusCode.MisdirectedRequest, (await browser.SendAsync(foreign, TestContext.Current.CancellationToken)).StatusCode);
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task UntilAsync(HttpClient browser, string address, string words)
    {
        var last = "";
        for (var attempt = 0; attempt < 200; attempt++)
        {
            last = await browser.GetStringAsync(address, TestContext.Current.CancellationToken);
            if (last.Contains(words, StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Contains(words, last, StringComparison.Ordinal);
    }
}
