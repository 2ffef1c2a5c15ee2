using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>One page of every kind, in both languages, as people meet it.</summary>
public sealed class PageTests(RealSite site, Onlooker onlooker) : IClassFixture<Onlooker>
{
    internal const string Bars = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";

    private const string Colours = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    // Run in the page, for faults alone: the package for Playwright opens a tab for every run and carries each element that passes out of the browser.
    internal static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [MemberData(nameof(RealSite.OneOfEveryKind), MemberType = typeof(RealSite))]
    public async Task Axe_finds_nothing_light_and_dark_wide_and_narrow(string address)
    {
        var faults = new List<string>();
        foreach (var width in new[] { 1280, 320 })
        {
            var page = await onlooker.SeeAsync(address, width);
            await page.EvaluateAsync(Axe);
            faults.AddRange(await FaultsAsync(page, Bars, $"{width}, light"));

            // Dark differs from light in its colours alone: the tokens are all that asks for it.
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            faults.AddRange(await FaultsAsync(page, Colours, $"{width}, dark"));
        }

        Assert.Empty(faults);
    }

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

    internal static async Task<IEnumerable<string>> FaultsAsync(IPage page, string rules, string how)
    {
        var faults = await page.EvaluateAsync<string[]>(
            $"async () => (await axe.run({{ runOnly: {rules}, resultTypes: ['violations'] }})).violations.flatMap(fault => fault.nodes.map(node => `${{fault.id}}: ${{node.html}}`))");
        return faults.Select(fault => $"{how}: {fault}");
    }
}
