using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>The search as people use it.</summary>
public sealed class SearchTests(RealSite site)
{
    [Theory]
    [InlineData("/en/search/?q=housing", "/en/strategies/housing-first/")]
    [InlineData("/en/search/?q=homelessness%20housing", "/en/strategies/housing-first/")]
    [InlineData("/en/search/?q=Kenora", "/en/plans/kenora/")]
    [InlineData("/en/search/?q=situation%20tab", "/en/strategies/situation-tables/")]
    [InlineData("/fr/recherche/?q=itin%C3%A9rance", "/fr/strategies/logement-dabord/")]
    [InlineData("/fr/recherche/?q=itinerance", "/fr/strategies/logement-dabord/")]
    [InlineData("/fr/recherche/?q=l%E2%80%99itin%C3%A9rance", "/fr/strategies/logement-dabord/")]
    [InlineData("/fr/recherche/?q=Prescott", "/fr/plans/prescott-et-russell/")]
    public async Task A_query_in_the_address_finds_its_page(string address, string expected)
    {
        var page = await site.OpenAsync(address);
        await page.WaitForSelectorAsync("#results a", new() { Timeout = 10_000 });
        var links = await page.Locator("#results a").EvaluateAllAsync<string[]>("links => links.slice(0, 10).map(link => link.getAttribute('href').split('#')[0])");
        Assert.Contains(expected, links);
        Assert.Matches(@"\d", await page.InnerTextAsync("#search-status"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Typing_fills_the_list_and_the_address()
    {
        var page = await site.OpenAsync("/en/search/");
        await page.FillAsync("#q", "naloxone");
        await page.WaitForSelectorAsync("#results a", new() { Timeout = 10_000 });
        Assert.EndsWith("?q=naloxone", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/search/?q=qqqqzzzz")]
    [InlineData("/fr/recherche/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("/en/search/?q=%5B.*(%5C")]
    public async Task A_query_that_finds_nothing_says_so_and_runs_nothing(string address)
    {
        var page = await site.OpenAsync(address);
        await Assertions.Expect(page.Locator("#search-status")).Not.ToHaveTextAsync("", new() { Timeout = 10_000 });
        Assert.Equal(0, await page.Locator("#results img, #results script").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_form_of_any_page_leads_to_the_results()
    {
        var page = await site.OpenAsync("/fr/plans/toronto/");
        await page.FillAsync("#q-header", "logement");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#results a", new() { Timeout = 10_000 });
        Assert.Contains("/fr/recherche/?q=logement", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
