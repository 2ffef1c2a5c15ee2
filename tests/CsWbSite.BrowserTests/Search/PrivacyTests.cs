using CsWbSite.Model.Text;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>What was searched is sent nowhere and kept nowhere; and the search works without a network once it was used.</summary>
public sealed class PrivacyTests(RealSite site)
{
    /// <summary>Resolves when the worker has kept every file of the index, the page and the theme's files.</summary>
    private const string Kept =
        """
        async () => {
          const folder = document.querySelector("[data-index]").dataset.index;
          // Asked for once: the worker waits while the page asks for files of the index.
          window.indexNames ??= (await (await fetch(folder + "files.json")).json()).split(" ");
          const wanted = [location.pathname, document.querySelector("script[src]").src, document.querySelector("link[rel=stylesheet]").href, ...window.indexNames.map((name) => folder + name + ".json")];
          return (await Promise.all(wanted.map((address) => caches.match(address)))).every(Boolean);
        }
        """;

    private const string EverythingKept =
        """
        async () => {
          const kept = [document.cookie, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), JSON.stringify(await indexedDB.databases())];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
              const response = await cache.match(request);
              kept.push(request.url, response.url, JSON.stringify([...response.headers]), await response.text());
            }
          }
          return kept;
        }
        """;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Nothing_is_sent_elsewhere_and_nothing_of_the_query_is_kept(Language language)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language);
        await KeptAsync(screen);
        var asked = new List<string>();
        screen.Page.Context.Request += (_, request) => asked.Add(request.Url);
        await screen.TypeAsync("naloxone qzxvery");
        await Expect(screen.Titles.First).ToBeVisibleAsync();
        await screen.Field.PressAsync("Enter");
        await screen.Page.ReloadAsync();
        await Expect(screen.Results.Locator("mark").First).ToBeVisibleAsync();
        await screen.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Where(address => !address.StartsWith(site.Address, StringComparison.Ordinal)));
        Assert.Empty(asked.Where(address => address.Contains("qzxvery", StringComparison.Ordinal) && !address.Contains(SearchScreen.AddressOf(language) + "?q=", StringComparison.Ordinal)));
        var kept = await screen.Page.EvaluateAsync<string[]>(EverythingKept);
        Assert.Equal(["", "{}", "{}", "[]"], kept[..4]);
        Assert.Empty(kept.Where(text => text.Contains("qzxvery", StringComparison.Ordinal)).Select(text => text.Length > 200 ? text[..200] : text));
        Assert.DoesNotContain(kept, text => text.StartsWith("http", StringComparison.Ordinal) && text.Contains('?', StringComparison.Ordinal));
        Assert.Equal("off", await screen.Field.GetAttributeAsync("autocomplete"));
    }

    [Theory]
    [InlineData(Language.English, "housing", "/en/strategies/housing-first/")]
    [InlineData(Language.French, "logement", "/fr/strategies/logement-dabord/")]
    public async Task After_one_visit_the_search_works_without_a_network(Language language, string query, string address)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language);
        await KeptAsync(screen);
        await screen.Page.Context.SetOfflineAsync(true);
        await screen.Page.GotoAsync($"{SearchScreen.AddressOf(language)}?q={query}");
        await Expect(screen.Page.Locator($"#results > li > a[href='{address}']")).ToBeVisibleAsync();
        await screen.TypeAsync("nal");
        await Expect(screen.Suggestions.First).ToBeVisibleAsync();
        await Expect(screen.Filters).ToBeVisibleAsync();
        await Expect(screen.Lists.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Both_languages_are_kept_side_by_side()
    {
        await using var english = await SearchScreen.OpenAsync(site, Language.English);
        await KeptAsync(english);
        await using var french = new SearchScreen(english.Page, Language.French);
        await french.Page.GotoAsync(SearchScreen.AddressOf(Language.French));
        await KeptAsync(french);
        await english.Page.Context.SetOfflineAsync(true);
        await english.Page.GotoAsync(SearchScreen.AddressOf(Language.English) + "?q=housing");
        await Expect(english.Titles.First).ToBeVisibleAsync();
        await french.Page.GotoAsync(SearchScreen.AddressOf(Language.French) + "?q=logement");
        await Expect(french.Titles.First).ToBeVisibleAsync();
    }

    private static async Task KeptAsync(SearchScreen screen)
    {
        var until = DateTime.UtcNow.AddMinutes(2);
        while (!await screen.Page.EvaluateAsync<bool>(Kept))
        {
            Assert.True(DateTime.UtcNow < until, "the worker kept nothing");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }
}
