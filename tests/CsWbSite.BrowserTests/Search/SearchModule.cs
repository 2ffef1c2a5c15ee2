using System.Text.Json;
using CsWbSite.Model.Text;
using Microsoft.Playwright;

namespace CsWbSite.BrowserTests.Search;

/// <summary>The search of one language without its page: the published script in a browser, over the published index.</summary>
internal sealed class SearchModule : IAsyncDisposable
{
    private const string Open =
        """
        async () => {
          const { openSearch } = await import(document.querySelector("script[type=module]").src);
          window.search = await openSearch(document.querySelector("[data-index]").dataset.index);
        }
        """;

    /// <summary>For <see cref="EachAsync"/>: the addresses of the results, best first.</summary>
    public const string Find = "text => search.find(text).then(({ results }) => Promise.all(results.map(({ page }) => search.store.nameOf(page)))).then(names => names.map(name => name.url).join(' '))";

    private SearchModule(IPage page) => Page = page;

    /// <summary>Holds the opened search as <c>window.search</c>.</summary>
    public IPage Page { get; }

    public static async Task<SearchModule> OpenAsync(RealSite site, Language language)
    {
        var page = await site.OpenAsync(SearchScreen.AddressOf(language));
        await page.EvaluateAsync(Open);
        return new SearchModule(page);
    }

    /// <summary>What a function of the page makes of each text, asked for in portions that a browser takes easily.</summary>
    /// <param name="function">From one text to a text, or a promise of one; <c>search</c> is the opened search.</param>
    public async Task<List<string>> EachAsync(IReadOnlyList<string> texts, string function)
    {
        var answers = new List<string>();
        foreach (var portion in texts.Chunk(2000))
        {
            answers.AddRange(await Page.EvaluateAsync<string[]>(
                $"async (texts) => {{ const answers = []; for (const text of texts) answers.push(await ({function})(text)); return answers; }}", portion));
        }

        return answers;
    }

    /// <summary>Every page that the search knows.</summary>
    public async Task<List<(string Title, string Url)>> NamesAsync()
    {
        var names = JsonSerializer.Deserialize<JsonElement>(await Page.EvaluateAsync<string>("JSON.stringify(search.store.allNames)"));
        return [.. names.EnumerateArray().Select(name => (name.GetProperty("title").GetString()!, name.GetProperty("url").GetString()!))];
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
