using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>One page of every kind, in both languages, as people meet it.</summary>
public sealed class PageTests(RealSite site, Onlooker onlooker) : IClassFixture<Onlooker>
{
    [Theory]
    [MemberData(nameof(RealSite.OneOfEveryKind), MemberType = typeof(RealSite))]
    public async Task Nothing_sticks_out_at_320_pixels_and_the_console_is_quiet(string address)
    {
        var page = await onlooker.SeeAsync(address, 320);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(onlooker.Said);
    }

    [Theory]
    [MemberData(nameof(RealSite.OneOfEveryKind), MemberType = typeof(RealSite))]
    public async Task Without_script_the_page_stands(string address)
    {
        var page = await onlooker.SeeAsync(address, script: false);
        Assert.NotEmpty(await page.InnerTextAsync("h1"));
        Assert.True((await page.InnerTextAsync("main")).Length > 40);
    }

    [Theory]
    [InlineData("/en/plans/toronto/", "details.priority")]
    [InlineData("/fr/plans/toronto/", "details.priority")]
    [InlineData("/en/vocabulary/sectors/", ".uses details")]
    public async Task What_is_folded_on_screen_is_open_on_paper(string address, string folded)
    {
        var page = await site.OpenAsync(address, 1280);
        const string Height = "element => [...element.children].filter(child => child.tagName !== 'SUMMARY').reduce((sum, child) => sum + (child.checkVisibility() ? child.offsetHeight : 0), 0)";
        Assert.Equal(0, await page.Locator(folded).First.EvaluateAsync<int>(Height));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator(folded).First.EvaluateAsync<int>(Height) > 40);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(RealSite.OneOfEveryKind), MemberType = typeof(RealSite))]
    public async Task Twice_the_text_size_and_forced_colours_cut_nothing_off(string address)
    {
        var page = await onlooker.SeeAsync(address, 640);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%')");
        Assert.Equal(640, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        var page = await site.OpenAsync("/fr/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/strategies/housing-first/", "/fr/strategies/logement-dabord/")]
    [InlineData("/fr/plans/toronto/", "/en/plans/toronto/")]
    public async Task The_language_switch_leads_to_the_same_page(string from, string to)
    {
        var page = await site.OpenAsync(from);
        await page.ClickAsync(".switch");
        Assert.EndsWith(to, page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
