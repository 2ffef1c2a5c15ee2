using CsWbSite.Model.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>The search page of a language, as a person uses it.</summary>
internal sealed class SearchScreen(IPage page, Language language) : IAsyncDisposable
{
    public IPage Page => page;

    public ILocator Field => page.Locator("#q");

    public ILocator Status => page.Locator("#search-status");

    public ILocator Notes => page.Locator("#search-notes p");

    public ILocator Results => page.Locator("#results > li");

    public ILocator Titles => page.Locator("#results > li > a");

    public ILocator Suggestions => page.Locator("#suggestions [role=option]");

    public ILocator Filters => page.Locator("#filter-box");

    /// <summary>Links to the lists that stand on the page with and without a search.</summary>
    public ILocator Lists => page.Locator("section[aria-labelledby=lists] a");

    public static string AddressOf(Language language) => language == Language.English ? "/en/search/" : "/fr/recherche/";

    /// <summary>With a query as somebody shares it, and the answer to it; without one, the empty page.</summary>
    /// <param name="filters">The rest of the address, from its "&amp;".</param>
    public static async Task<SearchScreen> OpenAsync(RealSite site, Language language, string? query = null, string filters = "", int width = 1280, bool dark = false, Func<IPage, Task>? before = null)
    {
        var address = AddressOf(language) + (query is null ? "" : $"?q={Uri.EscapeDataString(query)}") + filters;
        var screen = new SearchScreen(await site.OpenAsync(address, width, dark, before: before), language);
        if (query is not null)
        {
            await screen.AnsweredAsync();
        }

        return screen;
    }

    /// <summary>Types as a person does, key by key, until the address has all of it; the answer follows.</summary>
    public async Task TypeAsync(string query)
    {
        await Field.FillAsync("");
        await Expect(Status).ToHaveTextAsync("");
        await Field.PressSequentiallyAsync(query);
        await page.WaitForFunctionAsync("query => new URLSearchParams(location.search).get('q') === query.trim()", query);
    }

    /// <summary>Searches on the page as it stands, and waits for the answer.</summary>
    public async Task AskAsync(string query)
    {
        await Field.FillAsync(query);
        await Field.PressAsync("Enter");
        await DoneAsync();
    }

    /// <summary>Opens another address of the page, and waits for the answer.</summary>
    public async Task GoAsync(string rest)
    {
        await page.GotoAsync(AddressOf(language) + rest);
        await DoneAsync();
    }

    /// <summary>Nothing is being searched any more.</summary>
    public Task DoneAsync() => Expect(page.Locator(".search-answer")).Not.ToHaveAttributeAsync("aria-busy", "true");

    /// <summary>The status says something other than that it waits.</summary>
    public async Task AnsweredAsync()
    {
        await Expect(Status).Not.ToHaveTextAsync("");
        await Expect(Status).Not.ToHaveTextAsync(Theme.Texts.SearchLoading[language]);
    }

    /// <summary>The first results' addresses.</summary>
    public async Task<string[]> FoundAsync(int most = 10) =>
        await Titles.EvaluateAllAsync<string[]>("(links, most) => links.slice(0, most).map(link => link.getAttribute('href'))", most);

    /// <summary>How many results the status tells of.</summary>
    public async Task<int> CountAsync() => NumberIn(await Status.InnerTextAsync());

    public static int NumberIn(string text) => int.Parse("0" + string.Concat(text.Where(char.IsAsciiDigit)));

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
