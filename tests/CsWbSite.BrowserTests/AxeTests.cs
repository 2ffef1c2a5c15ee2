using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>What axe-core finds wrong with a page of every kind: WCAG 2.2 A and AA, and its best practices. A class of its own, so that it runs beside the others.</summary>
public sealed class AxeTests(Onlooker onlooker) : IClassFixture<Onlooker>
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
            if (address.Contains('?', StringComparison.Ordinal))
            {
                // What the address asks for comes with data that the page fetches.
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            }

            // Axe remembers where everything stands and then scrolls: what is laid out only then would move under it.
            await page.EvaluateAsync("document.styleSheets[0].insertRule('* { content-visibility: visible !important; }')");
            await page.EvaluateAsync(Axe);
            faults.AddRange(await FaultsAsync(page, Bars, $"{width}, light"));

            // Dark differs from light in its colours alone: the tokens are all that asks for it.
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            faults.AddRange(await FaultsAsync(page, Colours, $"{width}, dark"));
        }

        Assert.Empty(faults);
    }

    internal static async Task<IEnumerable<string>> FaultsAsync(IPage page, string rules, string how)
    {
        var faults = await page.EvaluateAsync<string[]>(
            $"async () => (await axe.run({{ runOnly: {rules}, resultTypes: ['violations'] }})).violations.flatMap(fault => fault.nodes.map(node => `${{fault.id}}: ${{node.html}}`))");
        return faults.Select(fault => $"{how}: {fault}");
    }
}
