using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>The list of the library as people narrow it, sort it and choose from it.</summary>
public sealed class LibraryTests(RealSite site)
{
    private const string Shown = ".strategies > li:not([hidden])";

    [Fact]
    public async Task Nothing_is_hidden_by_default()
    {
        var page = await OpenAsync("/en/strategies/");
        Assert.Equal(await page.Locator(".strategies > li").CountAsync(), await page.Locator(Shown).CountAsync());
        Assert.True(await page.Locator("#certainty-0").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_count_says_what_is_left_after_its_choice_and_the_way_back_is_open()
    {
        var page = await OpenAsync("/en/strategies/");
        var all = await page.Locator(Shown).CountAsync();
        await page.ClickAsync("#filters details[data-facet=risk] summary");
        var announced = await CountBesideAsync(page, "filter-risk-homelessness");
        await page.CheckAsync("#filter-risk-homelessness");
        Assert.Equal(announced, await page.Locator(Shown).CountAsync());
        Assert.Equal($"{announced} of {all} strategies", await page.InnerTextAsync("#library-count"));
        Assert.Contains("?risk=homelessness", page.Url, StringComparison.Ordinal);

        await page.ClickAsync("#filters details[data-facet=area] summary");
        var both = await CountBesideAsync(page, "filter-area-social-development");
        await page.CheckAsync("#filter-area-social-development");
        Assert.Equal(both, await page.Locator(Shown).CountAsync());
        Assert.True(both < announced);

        await page.GoBackAsync();
        Assert.Equal(announced, await page.Locator(Shown).CountAsync());
        await page.GoBackAsync();
        Assert.Equal(all, await page.Locator(Shown).CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Values_of_one_facet_widen_and_facets_together_narrow()
    {
        var one = await ShownAsync("/en/strategies/?risk=homelessness");
        var other = await ShownAsync("/en/strategies/?risk=aggression");
        Assert.Equal(one.Union(other).Order(), (await ShownAsync("/en/strategies/?risk=homelessness,aggression")).Order());
        var health = await ShownAsync("/en/strategies/?sector=health");
        Assert.Equal(one.Intersect(health).Order(), (await ShownAsync("/en/strategies/?risk=homelessness&sector=health")).Order());
    }

    [Fact]
    public async Task What_would_leave_nothing_is_not_offered()
    {
        var page = await OpenAsync("/en/strategies/?risk=homelessness");
        var counts = await page.Locator("#filters .count").AllTextContentsAsync();
        Assert.NotEmpty(counts);
        Assert.DoesNotContain(" (0)", counts);
        Assert.Equal(0, await page.Locator("#filter-outcome-bullying").CountAsync());
        await page.ClickAsync("#filter-clear");
        Assert.EndsWith("/en/strategies/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/strategies/?sort=title", "/fr/strategies/?sort=title")]
    public async Task Sorting_by_title_makes_one_list_and_the_other_language_takes_it_over(string address, string twin)
    {
        var page = await OpenAsync(address);
        var titles = await page.Locator(Shown + " > a").AllTextContentsAsync();
        Assert.Equal(titles.Order(StringComparer.InvariantCultureIgnoreCase).First(), titles[0]);
        Assert.True(await page.Locator("#sorted").IsVisibleAsync());
        Assert.False(await page.Locator("#certainty-4").IsVisibleAsync());
        Assert.EndsWith(twin, await page.GetAttributeAsync(".switch", "href"), StringComparison.Ordinal);
        await page.SelectOptionAsync("#sort", "");
        Assert.True(await page.Locator("#certainty-4").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/strategies/?risk=nonsense&sort=nonsense&s=nonsense,,&x=%3Cimg%20src%3Dx%3E")]
    [InlineData("/fr/strategies/?risk=&certainty=9&sort=__proto__")]
    public async Task Nonsense_in_the_address_leaves_the_whole_list(string address)
    {
        var page = await OpenAsync(address);
        Assert.Equal(await page.Locator(".strategies > li").CountAsync(), await page.Locator(Shown).CountAsync());
        Assert.False(await page.Locator("#picked").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Choices_that_leave_nothing_together_say_so()
    {
        var page = await OpenAsync("/fr/strategies/?risk=homelessness&outcome=bullying");
        Assert.Equal("Aucune stratégie ne répond à tous ces critères. Retirez un filtre.", await page.InnerTextAsync("#library-count"));
        Assert.True(await page.Locator("#filter-clear").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/strategies/?risk=homelessness&sector=health", 360, "Remove: Risk factor: ", "Remove all filters")]
    [InlineData("/fr/strategies/?risk=homelessness&outcome=bullying", 1280, "Retirer\u00A0: Facteur de risque\u00A0: ", "Retirer tous les filtres")]
    public async Task Filters_that_are_on_stand_above_the_list_and_are_removed_by_keyboard(string address, int width, string named, string removeAll)
    {
        var page = await OpenAsync(address, width);
        var active = page.Locator("#library-active button");
        await Assertions.Expect(active).ToHaveCountAsync(3);
        var name = (await active.First.GetAttributeAsync("aria-label"))!;
        Assert.StartsWith(named, name, StringComparison.Ordinal);
        Assert.EndsWith(await active.First.InnerTextAsync(), name + " ×", StringComparison.Ordinal);
        Assert.Equal(removeAll, await active.Last.InnerTextAsync());
        var before = await page.InnerTextAsync("#library-count");
        await active.First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(active).ToHaveCountAsync(1);
        await Assertions.Expect(active).ToBeFocusedAsync();
        Assert.NotEqual(before, await page.InnerTextAsync("#library-count"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#sort")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#library-active")).ToBeHiddenAsync();
        await page.GoBackAsync();
        await page.GoBackAsync();
        await active.Last.ClickAsync();
        Assert.EndsWith("/strategies/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_the_filters_open_over_the_list_with_the_count_on_the_button()
    {
        var page = await OpenAsync("/fr/strategies/", 360);
        await page.ClickAsync("#filter-open");
        await page.ClickAsync("#filters details[data-facet=risk] summary");
        await page.CheckAsync("#filter-risk-homelessness");
        var left = await page.Locator(Shown).CountAsync();
        Assert.Equal($"Afficher {left}\u00A0stratégies", await page.InnerTextAsync("#filter-close"));
        await page.ClickAsync("#filter-close");
        Assert.Equal("filter-open", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("Filtrer la liste (1)", await page.InnerTextAsync("#filter-open"));
        Assert.Equal(left, await page.Locator(Shown).CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Strategies_chosen_in_the_list_are_compared()
    {
        var page = await OpenAsync("/en/strategies/");
        await page.CheckAsync("input[value=snap]");
        Assert.Equal(0, await page.Locator("#picked a").CountAsync());
        foreach (var name in new[] { "dare", "housing-first", "triple-p" })
        {
            await page.CheckAsync($"input[value={name}]");
        }

        Assert.True(await page.Locator("input[value=roots-of-empathy]").IsDisabledAsync());
        await page.ClickAsync("#picked a");
        await page.WaitForSelectorAsync("#compare-table thead th");
        Assert.EndsWith("/en/compare/?s=snap,dare,housing-first,triple-p", page.Url, StringComparison.Ordinal);
        Assert.Equal(4, await page.Locator("#compare-table thead th").CountAsync());
        await page.GoBackAsync();
        await page.WaitForSelectorAsync("#filters details");
        Assert.True(await page.IsCheckedAsync("input[value=snap]"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/strategies/?s=housing-first,snap", 412)]
    [InlineData("/fr/strategies/?s=housing-first,snap", 320)]
    [InlineData("/fr/strategies/?s=housing-first,snap", 1280)]
    public async Task The_bar_of_chosen_strategies_covers_nothing_of_the_first_screen_and_never_what_has_the_focus(string address, int width)
    {
        var page = await OpenAsync(address, width);
        await Assertions.Expect(page.Locator("#picked")).Not.ToBeInViewportAsync();
        await page.Locator("input[value=housing-first]").FocusAsync();
        await Assertions.Expect(page.Locator("#picked")).ToBeInViewportAsync();
        for (var step = 0; step < 25; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.getBoundingClientRect().bottom <= document.getElementById('picked').getBoundingClientRect().top"));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_or_without_data_the_whole_list_stands_and_no_tool_is_shown()
    {
        var plain = await site.OpenAsync("/en/strategies/", script: false);
        Assert.False(await plain.Locator("#sort").IsVisibleAsync());
        Assert.False(await plain.Locator("input[value=snap]").IsVisibleAsync());
        Assert.True(await plain.Locator(".strategies > li").Last.IsVisibleAsync());
        await plain.Context.CloseAsync();

        var page = await site.OpenAsync("/en/about/");
        await page.RouteAsync("**/library-en.*.json", route => route.AbortAsync());
        await page.GotoAsync("/en/strategies/");
        await Assertions.Expect(page.Locator("#sort")).ToHaveCountAsync(0);
        Assert.True(await page.Locator(".strategies > li").Last.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/strategies/", 1280)]
    [InlineData("/fr/strategies/", 360)]
    public async Task Nothing_moves_while_the_page_loads(string address, int width)
    {
        var page = await OpenAsync(address, width);
        Assert.Equal(0, await page.EvaluateAsync<double>(
            "() => new Promise(done => { let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value)).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 300); })"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address, int width = 1280)
    {
        var page = await site.OpenAsync(address, width);
        // The script counts on this button; on a phone the filters themselves are drawn when their dialog opens.
        await page.WaitForSelectorAsync("#filter-close:text-matches('[0-9]')", new() { State = WaitForSelectorState.Attached, Timeout = 10_000 });
        return page;
    }

    private async Task<List<string>> ShownAsync(string address)
    {
        var page = await OpenAsync(address);
        var titles = await page.Locator(Shown + " > a").AllTextContentsAsync();
        await page.Context.CloseAsync();
        return [.. titles];
    }

    private static async Task<int> CountBesideAsync(IPage page, string box) =>
        int.Parse((await page.InnerTextAsync($"label:has(#{box}) .count")).Trim('(', ')', ' '));
}
