using System.Text.RegularExpressions;
using CsWbSite.Model.Text;
using CsWbSite.Theme;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>Whatever is typed or stands in the address: a calm message, the lists to browse, a quiet console, and nothing taken for HTML.</summary>
public sealed partial class BadInputTests(RealSite site)
{
    private static readonly string[] Queries =
    [
        "qqqqzzzz", "[.*(\\", "^$|?+{2,}", "\\u0000\\", "<img src=x onerror=\"document.body.dataset.run=1\">", "<script>document.body.dataset.run=1</script>", "\"><svg onload=alert(1)>",
        "{0} {1} $& $1", "__proto__ constructor toString", "😀", "👩‍👩‍👧‍👦 🇨🇦", "שלום עולם", "مرحبا housing", "‮gnisuoh", "日本語", "\"", "\"\"", "« »", "-", "-\"", "’’’", "....", "%ZZ", "& = ?", "a̐éö̲", "-0", "null",
    ];

    private static readonly string[] Addresses =
    [
        "?q=%ZZ", "?q=%", "?q=%F0%9F", "?q=%00", "?kind=strategy", "?q", "?q=+++", "?&&=&", "?q[]=naloxone", "?q=naloxone&q=nothing", "?q=naloxone&kind=nope", "?q=naloxone&kind=strategy,nope,,%3Cb%3E",
        "?q=naloxone&kind=&area=", "?q=naloxone&__proto__=x&constructor=y", "?q=naloxone&kind=nope&kind=strategy", "?q=naloxone#nowhere", "?q=naloxone&certainty=%ZZ",
    ];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Any_signs_are_answered_calmly(Language language)
    {
        var said = new List<string>();
        await using var screen = await OpenAsync(language, said);
        foreach (var query in Queries)
        {
            await screen.AskAsync(query);
            Assert.True((await screen.Status.InnerTextAsync()).Length > 0, query);
            await AssertCalmAsync(screen, said, query);
            Assert.Equal(query.Trim(), await screen.Page.EvaluateAsync<string>("new URLSearchParams(location.search).get('q')"));
        }

        await screen.AskAsync("😀");
        await Expect(screen.Status).ToHaveTextAsync(Texts.SearchNone[language]);
        foreach (var query in language == Language.English ? ["the of and", "what is it"] : new[] { "le la les", "qu’est-ce que" })
        {
            await screen.AskAsync(query);
            await Expect(screen.Status).ToHaveTextAsync(Texts.SearchOnlyCommon[language]);
        }

        await screen.AskAsync(language == Language.English ? "-housing" : "-logement");
        await Expect(screen.Status).ToHaveTextAsync(Texts.SearchOnlyExcluded[language]);
        await screen.AskAsync("naloxone");
        await Expect(screen.Titles.First).ToBeVisibleAsync();
        await screen.AskAsync("");
        await Expect(screen.Status).ToHaveTextAsync("");
        await Expect(screen.Results).ToHaveCountAsync(0);
        await Expect(screen.Filters).ToBeHiddenAsync();
        Assert.DoesNotContain("?", screen.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Any_address_is_answered_calmly(Language language)
    {
        var said = new List<string>();
        await using var screen = await OpenAsync(language, said);
        foreach (var address in Addresses)
        {
            await screen.GoAsync(address);
            if (address.StartsWith("?q=naloxone", StringComparison.Ordinal))
            {
                await Expect(screen.Titles.First).ToBeVisibleAsync();
            }

            await AssertCalmAsync(screen, said, address);
        }
    }

    [Theory]
    [InlineData(Language.English, "housing ", "x", "\"a ")]
    [InlineData(Language.French, "logement ", "é", "-")]
    public async Task Ten_thousand_signs_are_cut_and_this_is_said(Language language, params string[] parts)
    {
        var said = new List<string>();
        await using var screen = await OpenAsync(language, said);
        foreach (var part in parts)
        {
            await screen.AskAsync(string.Concat(Enumerable.Repeat(part, 10_000 / part.Length)));
            await Expect(screen.Notes.GetByText(Texts.SearchTooLong[language])).ToBeVisibleAsync();
            Assert.InRange(screen.Page.Url.Length, 300, 2000);
            await AssertCalmAsync(screen, said, part);
        }

        await screen.GoAsync("?q=" + string.Concat(Enumerable.Repeat("naloxone+", 600)));
        await Expect(screen.Notes.GetByText(Texts.SearchTooLong[language])).ToBeVisibleAsync();
    }

    private async Task<SearchScreen> OpenAsync(Language language, List<string> said) => await SearchScreen.OpenAsync(site, language, width: 320, before: page =>
    {
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        return Task.CompletedTask;
    });

    private static async Task AssertCalmAsync(SearchScreen screen, List<string> said, string asked)
    {
        Assert.True(await screen.Lists.First.IsVisibleAsync(), asked);
        Assert.DoesNotMatch(Unfilled(), await screen.Status.InnerTextAsync());
        Assert.Equal(0, await screen.Page.Locator(".search-answer img, .search-answer svg, .search-answer script, #suggestions *:not(li)").CountAsync());
        Assert.Null(await screen.Page.GetAttributeAsync("body", "data-run"));
        Assert.Equal(320, await screen.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(said.Count == 0, $"{asked}: {string.Join('\n', said)}");
    }

    [GeneratedRegex("undefined|NaN|\\{")]
    private static partial Regex Unfilled();
}
