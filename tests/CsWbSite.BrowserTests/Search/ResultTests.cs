using CsWbSite.Model.Text;
using CsWbSite.Theme;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>What a result shows: its title, the kind of page, the best passage with the words marked, and the headings that hold it.</summary>
public sealed class ResultTests(RealSite site)
{
    [Theory]
    [InlineData(Language.English, "overdose reversal", "/en/strategies/naloxone-distribution/")]
    [InlineData(Language.French, "contenants d’alcool", "/fr/strategies/prix-disponibilite-alcool/")]
    public async Task A_result_shows_its_best_passage_with_the_words_marked(Language language, string query, string address)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        var result = screen.Results.Filter(new() { Has = screen.Page.Locator($"a[href='{address}']") });
        await Expect(result.Locator("p mark").First).ToBeVisibleAsync();
        var passage = await result.Locator("p").InnerTextAsync();
        Assert.InRange(passage.Length, 20, 400);
        var page = System.Text.RegularExpressions.Regex.Replace(await PlainTextAsync(screen, address), @"\s+", " ");
        Assert.Contains(passage.Trim('…', ' '), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "housing")]
    [InlineData(Language.French, "logement")]
    public async Task Every_page_is_one_entry_with_its_kind_and_links_to_the_headings(Language language, string query)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        while (await screen.Page.Locator("#search-more").IsVisibleAsync())
        {
            await screen.Page.ClickAsync("#search-more");
        }

        var addresses = await screen.FoundAsync(most: 1000);
        Assert.Equal(await screen.CountAsync(), addresses.Length);
        Assert.Equal(addresses.Length, addresses.Distinct(StringComparer.Ordinal).Count());
        string[] kinds = [Texts.KindStrategy[language], Texts.KindPlan[language], Texts.KindBooklet[language], Texts.KindTool[language], Texts.KindUpdate[language], Texts.KindVocabulary[language], Texts.KindPage[language], Texts.FacetTheme[language], Texts.FacetRisk[language], Texts.FacetRegion[language]];
        Assert.All(await screen.Page.Locator("#results .kind").AllInnerTextsAsync(), kind => Assert.Contains(kind, kinds));
        Assert.Equal(addresses.Length, await screen.Page.Locator("#results > li > .kind").CountAsync());
        var parts = screen.Page.Locator("#results .parts a");
        await Expect(parts.First).ToBeVisibleAsync();
        foreach (var part in await parts.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') + '|' + link.textContent)"))
        {
            var (href, heading) = (part.Split('|')[0], part.Split('|')[1]);
            Assert.Contains(href.Split('#')[0], addresses);
            Assert.True(System.Text.Encoding.UTF8.GetString(site.Files[href.Split('#')[0] + "index.html"].Span).Contains($"id=\"{href.Split('#')[1]}\"", StringComparison.Ordinal), href);
            Assert.NotEmpty(heading);
        }
    }

    [Theory]
    [InlineData(Language.English, "naloxone")]
    [InlineData(Language.French, "naloxone")]
    public async Task A_heading_leads_to_its_place_on_the_page(Language language, string query)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        var first = screen.Page.Locator("#results .parts a").First;
        await Expect(first).ToBeVisibleAsync();

        // By its address: passages of results before it may still arrive.
        var part = screen.Page.Locator($"#results .parts a[href='{await first.GetAttributeAsync("href")}']").First;
        var heading = await part.InnerTextAsync();
        await part.ClickAsync();
        await screen.Page.WaitForURLAsync(url => url.Contains('#', StringComparison.Ordinal));
        Assert.Contains(heading, await screen.Page.Locator(":target").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "community")]
    [InlineData(Language.French, "communauté")]
    public async Task More_results_follow_the_first_ten_and_take_the_focus_along(Language language, string query)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        await Expect(screen.Results).ToHaveCountAsync(10);
        await Expect(screen.Page.Locator("[role=status]").First).ToHaveTextAsync(string.Format(Texts.SearchMany[language], await screen.CountAsync()));
        await screen.Page.Locator("#search-more").ClickAsync();
        await Expect(screen.Results).ToHaveCountAsync(20);
        await Expect(screen.Titles.Nth(10)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_form_of_any_page_leads_to_the_results()
    {
        var page = await site.OpenAsync("/fr/plans/toronto/");
        await using var screen = new SearchScreen(page, Language.French);
        await page.FillAsync("#q-header", "logement");
        await page.Keyboard.PressAsync("Enter");
        await Expect(screen.Titles.First).ToBeVisibleAsync();
        Assert.Contains("/fr/recherche/?q=logement", page.Url, StringComparison.Ordinal);
    }

    private static async Task<string> PlainTextAsync(SearchScreen screen, string address) => await screen.Page.EvaluateAsync<string>(
        "async address => new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html').querySelector('main').textContent", address);
}
