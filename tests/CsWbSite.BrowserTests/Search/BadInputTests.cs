using CsWbSite.Model.Text;
using CsWbSite.Theme;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>Whatever is typed or stands in the address: a calm message, the lists to browse, a quiet console, and nothing taken for HTML.</summary>
public sealed class BadInputTests(RealSite site)
{
    private static readonly string[] Queries =
    [
        "qqqqzzzz", "[.*(\\", "^$|?+{2,}", "\\u0000\\", "<img src=x onerror=\"document.body.dataset.run=1\">", "<script>document.body.dataset.run=1</script>", "\"><svg onload=alert(1)>",
        "{0} {1} $& $1", "__proto__ constructor toString", "😀", "👩‍👩‍👧‍👦 🇨🇦", "שלום עולם", "مرحبا بالعالم", "مرحبا housing", "‮gnisuoh", "日本語", "\"", "\"\"", "« »", "-", "--", "-\"", "'", "’’’", "....", "%", "%ZZ", "& = ?", "\t", "a̐éö̲", "0", "-0", "1e999", "null",
    ];

    public static TheoryData<Language, string> EveryQuery() => [.. Languages.All.SelectMany(language => Queries.Select(query => new TheoryDataRow<Language, string>(language, query)))];

    public static TheoryData<Language, string> EveryAddress() =>
    [
        .. from language in Languages.All
           from rest in new[]
           {
               "?q=%ZZ", "?q=%", "?q=%F0%9F", "?q=%00", "?q=naloxone&q=nothing", "?q=naloxone&kind=nope", "?q=naloxone&kind=strategy,nope,,%3Cb%3E", "?q=naloxone&kind=&area=", "?q=naloxone&__proto__=x&constructor=y",
               "?q=naloxone&kind=nope&kind=strategy", "?kind=strategy", "?q", "?q=", "?q=+++", "?&&=&", "?q[]=naloxone", "?q=naloxone#nowhere", "?q=naloxone&certainty=%ZZ",
           }
           select new TheoryDataRow<Language, string>(language, rest),
    ];

    [Theory]
    [MemberData(nameof(EveryQuery))]
    public async Task Any_signs_typed_are_answered_calmly(Language language, string query)
    {
        var said = new List<string>();
        await using var screen = await SearchScreen.OpenAsync(site, language, width: 320, before: page => ListenAsync(page, said));
        await screen.Field.FillAsync(query);
        await screen.Field.PressAsync("Enter");
        if (query.Trim().Length > 0)
        {
            await Expect(screen.Status).Not.ToHaveTextAsync("");
        }

        await AssertCalmAsync(screen, said);
        Assert.Equal(query.Trim(), await screen.Page.EvaluateAsync<string>("new URLSearchParams(location.search).get('q') ?? ''"));
    }

    [Theory]
    [MemberData(nameof(EveryAddress))]
    public async Task Any_address_is_answered_calmly(Language language, string rest)
    {
        var said = new List<string>();
        await using var screen = new SearchScreen(await site.OpenAsync(SearchScreen.AddressOf(language) + rest, 320, before: page => ListenAsync(page, said)), language);
        if (rest.StartsWith("?q=naloxone", StringComparison.Ordinal))
        {
            await Expect(screen.Titles.First).ToBeVisibleAsync();
            await Expect(screen.Status).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^\d+ "));
        }

        await AssertCalmAsync(screen, said);
    }

    [Theory]
    [InlineData(Language.English, "housing ")]
    [InlineData(Language.French, "logement ")]
    [InlineData(Language.English, "x")]
    [InlineData(Language.French, "é")]
    [InlineData(Language.English, "\"a ")]
    [InlineData(Language.French, "-")]
    public async Task Ten_thousand_signs_are_cut_and_this_is_said(Language language, string part)
    {
        var said = new List<string>();
        await using var screen = await SearchScreen.OpenAsync(site, language, width: 320, before: page => ListenAsync(page, said));
        var query = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));
        await screen.Field.FillAsync(query);
        await Expect(screen.Notes.GetByText(Texts.SearchTooLong[language])).ToBeVisibleAsync();
        Assert.InRange(screen.Page.Url.Length, 300, 2000);
        await AssertCalmAsync(screen, said);
        await screen.Page.GotoAsync($"{SearchScreen.AddressOf(language)}?q={Uri.EscapeDataString(query)[..6000].TrimEnd('%', 'C', 'A')}");
        await Expect(screen.Notes.GetByText(Texts.SearchTooLong[language])).ToBeVisibleAsync();
        await AssertCalmAsync(screen, said);
    }

    [Theory]
    [InlineData(Language.English, "the of and")]
    [InlineData(Language.English, "what is it")]
    [InlineData(Language.French, "le la les")]
    [InlineData(Language.French, "qu’est-ce que")]
    public async Task Only_stop_words_are_said_to_be_everywhere(Language language, string query)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        await Expect(screen.Status).ToHaveTextAsync(Texts.SearchOnlyCommon[language]);
        await Expect(screen.Lists.First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Language.English, "😀")]
    [InlineData(Language.French, "....")]
    public async Task Signs_without_a_word_find_no_page(Language language, string query)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        await Expect(screen.Status).ToHaveTextAsync(Texts.SearchNone[language]);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task An_emptied_field_takes_the_answer_away(Language language)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, "naloxone");
        await Expect(screen.Titles.First).ToBeVisibleAsync();
        await screen.Field.FillAsync("");
        await Expect(screen.Status).ToHaveTextAsync("");
        await Expect(screen.Results).ToHaveCountAsync(0);
        await Expect(screen.Filters).ToBeHiddenAsync();
        await screen.Page.WaitForURLAsync(url => !url.Contains('?', StringComparison.Ordinal));
    }

    private static Task ListenAsync(Microsoft.Playwright.IPage page, List<string> said)
    {
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        return Task.CompletedTask;
    }

    private static async Task AssertCalmAsync(SearchScreen screen, List<string> said)
    {
        await screen.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        await Expect(screen.Lists.First).ToBeVisibleAsync();
        await Expect(screen.Status).Not.ToHaveTextAsync(new System.Text.RegularExpressions.Regex("undefined|NaN|\\{"));
        Assert.Equal(0, await screen.Page.Locator(".search-answer img, .search-answer svg, .search-answer script, #suggestions *:not(li)").CountAsync());
        Assert.Null(await screen.Page.GetAttributeAsync("body", "data-run"));
        Assert.Equal(320, await screen.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(said);
    }
}
