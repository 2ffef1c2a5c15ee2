using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>Strategies side by side, as an address names them.</summary>
public sealed class CompareTests(RealSite site)
{
    [Theory]
    [InlineData("/en/compare/?s=housing-first,snap", 2, "2 strategies side by side.", "")]
    [InlineData("/en/compare/?s=housing-first&s=snap", 2, "2 strategies side by side.", "")]
    [InlineData("/fr/comparer/?s=housing-first", 1, "Une seule stratégie est affichée. Ajoutez-en une autre pour la comparer.", "")]
    [InlineData("/fr/comparer/", 0, "Choisissez de deux à quatre stratégies à comparer.", "")]
    [InlineData("/en/compare/?s=snap,dare,triple-p,caring-dads,prosper,paths,cctv,alley-gating,fourth-r", 4, "4 strategies side by side.", "Four fit side by side. Left out: PROSPER")]
    [InlineData("/en/compare/?s=snap,dare,nonsense,%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", 2, "2 strategies side by side.", "Not in the library: nonsense; <img src=x onerror=alert(1)>.")]
    [InlineData("/en/compare/?s=__proto__,constructor,%00", 0, "Choose two to four strategies to compare.", "Not in the library: __proto__; constructor")]
    [InlineData("/en/compare/?s=snap,snap,,snap", 1, "One strategy is shown. Add another to compare it with.", "")]
    public async Task An_address_shows_what_it_names_and_says_what_it_cannot(string address, int columns, string status, string note)
    {
        var page = await OpenAsync(address);
        Assert.Equal(status, await page.InnerTextAsync("#compare-status"));
        Assert.Equal(columns, await page.Locator("#compare-table thead th").CountAsync());
        Assert.StartsWith(note, await page.InnerTextAsync("#compare-notes"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_strategy_is_added_and_taken_away_and_the_way_back_is_open()
    {
        var page = await OpenAsync("/en/compare/?s=snap");
        await page.SelectOptionAsync("#compare-choice", "housing-first");
        await page.ClickAsync("#compare-add button");
        Assert.EndsWith("?s=snap,housing-first", page.Url, StringComparison.Ordinal);
        Assert.EndsWith("/fr/comparer/?s=snap,housing-first", await page.GetAttributeAsync(".switch", "href"), StringComparison.Ordinal);
        await page.ClickAsync("#compare-table thead th:first-child button");
        Assert.EndsWith("?s=housing-first", page.Url, StringComparison.Ordinal);
        Assert.Equal("Remove Housing First", await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
        await page.GoBackAsync();
        Assert.Equal(2, await page.Locator("#compare-table thead th").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Each_aspect_heads_what_the_strategies_say_of_it()
    {
        var page = await OpenAsync("/fr/comparer/?s=housing-first,snap");
        Assert.Equal(11, await page.Locator("#compare-table tbody").CountAsync());
        Assert.Contains("Grande amélioration", await page.InnerTextAsync("#compare-table"), StringComparison.Ordinal);
        Assert.Contains("6\u00A0311\u00A0$ (CAD, 2020)", await page.InnerTextAsync("#compare-table"), StringComparison.Ordinal);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("#compare-add").IsVisibleAsync());
        Assert.False(await page.Locator(".all-strategies").IsVisibleAsync());
        Assert.True(await page.Locator("#compare-table").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_or_without_data_the_library_is_offered()
    {
        var plain = await site.OpenAsync("/en/compare/?s=snap,dare", script: false);
        Assert.True(await plain.Locator("noscript p, .note").First.IsVisibleAsync());
        Assert.True(await plain.Locator(".all-strategies a").CountAsync() > 80);
        await plain.Context.CloseAsync();

        var page = await site.OpenAsync("/en/about/");
        await page.RouteAsync("**/comparison-en.*.js", route => route.AbortAsync());
        await page.GotoAsync("/en/compare/?s=snap,dare");
        await Assertions.Expect(page.Locator("#compare-status")).ToContainTextAsync("could not be loaded");
        Assert.True(await page.Locator(".all-strategies a").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await site.OpenAsync(address);
        await page.WaitForSelectorAsync("#compare-choice option", new() { State = WaitForSelectorState.Attached, Timeout = 10_000 });
        return page;
    }
}
