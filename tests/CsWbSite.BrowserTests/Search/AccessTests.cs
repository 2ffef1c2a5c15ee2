using CsWbSite.Model.Text;
using CsWbSite.Theme;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>The search page for everybody: with results, with filters, on a phone, in the dark, and without script.</summary>
public sealed class AccessTests(RealSite site)
{
    public static TheoryData<Language, int, bool> Screens() =>
        [.. from language in Languages.All from width in new[] { 320, 1280 } select new TheoryDataRow<Language, int, bool>(language, width, width == 320)];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Axe_finds_nothing_on_results_filters_and_suggestions(Language language, int width, bool dark)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, language == Language.English ? "youth homelesness" : "jeunes itinérence", width: width, dark: dark);
        await Expect(screen.Results.Locator("mark").First).ToBeVisibleAsync();
        await Expect(screen.Notes.First).ToBeVisibleAsync();
        await screen.Page.EvaluateAsync(AxeTests.Axe);
        await AssertCleanAsync(screen, width);

        if (await screen.Filters.GetAttributeAsync("open") is null)
        {
            await screen.Page.ClickAsync("#filter-summary");
        }

        foreach (var facet in await screen.Page.Locator("#filters details").AllAsync())
        {
            await facet.Locator("summary").ClickAsync();
        }

        await AssertCleanAsync(screen, width);
        await screen.Page.Locator("#filters input").First.ClickAsync();
        await screen.TypeAsync("po");
        await Expect(screen.Suggestions.First).ToBeVisibleAsync();
        await screen.Field.PressAsync("ArrowDown");
        await AssertCleanAsync(screen, width);
    }

    [Theory]
    [InlineData(Language.English, "/en/strategies/", "/en/plans/", "/en/vocabulary/areas/", "/en/risk-factors/", "/en/vocabulary/sectors/", "/en/regions/")]
    [InlineData(Language.French, "/fr/strategies/", "/fr/plans/", "/fr/vocabulaire/domaines/", "/fr/facteurs-de-risque/", "/fr/vocabulaire/secteurs/", "/fr/regions/")]
    public async Task Without_script_the_lists_are_there_and_the_page_says_why(Language language, params string[] lists)
    {
        await using var screen = new SearchScreen(await site.OpenAsync(SearchScreen.AddressOf(language) + "?q=housing", script: false), language);
        Assert.Contains(Texts.SearchNeedsScript[language], await screen.Page.InnerTextAsync("noscript"), StringComparison.Ordinal);
        var links = await screen.Lists.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.Empty(lists.Except(links.Select(link => link.Split('#')[0])));
        await Expect(screen.Status).ToHaveTextAsync("");
    }

    private static async Task AssertCleanAsync(SearchScreen screen, int width)
    {
        Assert.Empty(await AxeTests.FaultsAsync(screen.Page, AxeTests.Bars, ""));
        Assert.Equal(width, await screen.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
