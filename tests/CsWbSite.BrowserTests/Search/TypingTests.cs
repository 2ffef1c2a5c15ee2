using CsWbSite.Model.Text;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>The field as one types: completions as a combobox of the ARIA Authoring Practices, by keyboard and by pointer.</summary>
public sealed class TypingTests(RealSite site)
{
    public static TheoryData<Language, string[][]> Completed() => new()
    {
        { Language.English, [["nal", "naloxone", "/en/strategies/naloxone-distribution/"], ["situation tab", "situation table", "/en/strategies/situation-tables/"]] },
        { Language.French, [["nal", "naloxone", "/fr/strategies/distribution-de-naloxone/"], ["l’itin", "l’itinérance", "/fr/strategies/logement-dabord/"]] },
    };

    [Theory]
    [MemberData(nameof(Completed))]
    public async Task The_last_word_is_completed_and_finds_pages_as_it_stands(Language language, string[][] cases)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language);
        await screen.TypeAsync("ж");
        await Expect(screen.Status).ToHaveTextAsync("");
        await Expect(screen.Notes).ToHaveCountAsync(0);
        await screen.TypeAsync("жж");
        await Expect(screen.Status).ToHaveTextAsync(Theme.Texts.SearchNone[language]);
        foreach (var (typed, offered, address) in cases.Select(each => (each[0], each[1], each[2])))
        {
            await screen.TypeAsync(typed);
            await Expect(screen.Page.Locator($"#results > li > a[href='{address}']")).ToBeVisibleAsync();
            await Expect(screen.Suggestions.GetByText(offered, new() { Exact = true })).ToBeVisibleAsync();
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task What_is_done_before_the_first_key_fetches_nothing_but_the_first_file(Language language)
    {
        // The page asks which files there are, for the worker, when all else is done.
        await using var screen = await SearchScreen.OpenAsync(site, language);
        await screen.Page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/files.json'))");
        var fetched = await screen.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(({ name }) => name.match(/.search.*[/](.*)$/)?.[1]).filter(Boolean)");
        Assert.Equal(["files.json", "index.json"], fetched.Where(name => name.EndsWith(".json", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        await Expect(screen.Status).ToHaveTextAsync("");
    }

    [Theory]
    [InlineData(Language.English, "hou", "s")]
    [InlineData(Language.French, "log", "e")]
    public async Task After_enter_nothing_is_offered_until_the_next_key(Language language, string typed, string next)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, before: page => page.RouteAsync("**/*.json", async route =>
        {
            await Task.Delay(300, TestContext.Current.CancellationToken);
            await route.ContinueAsync();
        }));
        await screen.Field.PressSequentiallyAsync(typed);
        await screen.Field.PressAsync("Enter");
        await Expect(screen.Results.First).ToBeVisibleAsync();
        await screen.Page.WaitForTimeoutAsync(1000);
        await Expect(screen.Page.Locator("#suggestions")).ToBeHiddenAsync();
        await screen.Field.PressSequentiallyAsync(next);
        await Expect(screen.Suggestions.First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Language.English, "hou")]
    [InlineData(Language.French, "log")]
    public async Task Arrows_go_through_the_suggestions_and_round(Language language, string typed)
    {
        await using var screen = await OfferedAsync(language, typed);
        var count = await screen.Suggestions.CountAsync();
        await Expect(screen.Field).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(screen.Field).Not.ToHaveAttributeAsync("aria-activedescendant", new System.Text.RegularExpressions.Regex(""));
        for (var option = 0; option < count; option++)
        {
            await screen.Field.PressAsync("ArrowDown");
            await AssertActiveAsync(screen, option);
        }

        await screen.Field.PressAsync("ArrowDown");
        await AssertActiveAsync(screen, null);
        await screen.Field.PressAsync("ArrowUp");
        await AssertActiveAsync(screen, count - 1);
        Assert.Equal(typed, await screen.Field.InputValueAsync());
    }

    [Theory]
    [InlineData(Language.English, "nal")]
    [InlineData(Language.French, "nal")]
    public async Task Escape_leaves_the_words_and_Enter_or_a_click_takes_a_suggestion(Language language, string typed)
    {
        await using var screen = await OfferedAsync(language, typed);
        await screen.Field.PressAsync("ArrowDown");
        await screen.Field.PressAsync("Escape");
        await AssertClosedAsync(screen);
        Assert.Equal(typed, await screen.Field.InputValueAsync());
        await screen.Field.PressAsync("ArrowDown");
        await Expect(screen.Field).ToHaveAttributeAsync("aria-expanded", "true");
        var chosen = await screen.Suggestions.First.InnerTextAsync();
        await screen.Field.PressAsync("Enter");
        await Expect(screen.Field).ToHaveValueAsync(chosen);
        await AssertClosedAsync(screen);
        await Expect(screen.Titles.First).ToBeVisibleAsync();
        Assert.Contains("?q=" + Uri.EscapeDataString(chosen), screen.Page.Url, StringComparison.Ordinal);
        await screen.TypeAsync(typed);
        await Expect(screen.Suggestions.First).ToBeVisibleAsync();
        chosen = await screen.Suggestions.Last.InnerTextAsync();
        await screen.Suggestions.Last.ClickAsync();
        await Expect(screen.Field).ToHaveValueAsync(chosen);
        await AssertClosedAsync(screen);
    }

    [Theory]
    [InlineData(Language.English, "nal")]
    [InlineData(Language.French, "nal")]
    public async Task Tab_leaves_the_field_and_reaches_the_results_and_what_follows(Language language, string typed)
    {
        await using var screen = await OfferedAsync(language, typed);
        await screen.Field.PressAsync("Tab");
        await AssertClosedAsync(screen);
        Assert.Equal("BUTTON", await FocusedAsync(screen, "tagName"));
        var seen = new List<string>();
        for (var step = 0; step < 200 && !seen.Contains("footer"); step++)
        {
            await screen.Page.Keyboard.PressAsync("Tab");
            seen.Add(await screen.Page.EvaluateAsync<string>("document.activeElement.closest('#filter-box, #results, section[aria-labelledby=lists], footer')?.id ?? ''"));
            seen[^1] = await screen.Page.EvaluateAsync<bool>("!!document.activeElement.closest('footer')") ? "footer" : seen[^1];
        }

        Assert.Contains("results", seen);
        Assert.Equal("footer", seen[^1]);
        await screen.Field.FocusAsync();
        await screen.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.NotEqual("q", await FocusedAsync(screen, "id"));
    }

    private async Task<SearchScreen> OfferedAsync(Language language, string typed)
    {
        var screen = await SearchScreen.OpenAsync(site, language);
        await screen.TypeAsync(typed);
        await Expect(screen.Suggestions.First).ToBeVisibleAsync();

        // The suggestions of the last key, not of one before it.
        await screen.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        return screen;
    }

    private static async Task AssertActiveAsync(SearchScreen screen, int? option)
    {
        var (active, selected) = (await screen.Field.GetAttributeAsync("aria-activedescendant"), screen.Page.Locator("#suggestions [aria-selected=true]"));
        Assert.Equal(option is null ? 0 : 1, await selected.CountAsync());
        Assert.Equal(option is null ? null : await screen.Suggestions.Nth(option.Value).GetAttributeAsync("id"), active);
        Assert.Equal(active, option is null ? null : await selected.GetAttributeAsync("id"));
        Assert.Equal("q", await FocusedAsync(screen, "id"));
    }

    private static async Task AssertClosedAsync(SearchScreen screen)
    {
        await Expect(screen.Page.Locator("#suggestions")).ToBeHiddenAsync();
        await Expect(screen.Field).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Null(await screen.Field.GetAttributeAsync("aria-activedescendant"));
    }

    private static async Task<string> FocusedAsync(SearchScreen screen, string property) => await screen.Page.EvaluateAsync<string>($"document.activeElement.{property}");
}
