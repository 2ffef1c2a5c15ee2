using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>Two pages, with script and without, that stay open for a whole class of tests which only look: a fresh profile for each costs more than most of what they look at.</summary>
public sealed class Onlooker(RealSite site) : IAsyncDisposable
{
    private readonly Dictionary<bool, IPage> pages = [];
    private readonly List<string> said = [];

    /// <summary>What the console said since the page was opened last.</summary>
    public IReadOnlyList<string> Said => said;

    /// <summary>The page at <paramref name="address"/>, loaded anew; nothing set for a former test remains.</summary>
    public async Task<IPage> SeeAsync(string address, int width = 1280, bool script = true)
    {
        if (!pages.TryGetValue(script, out var page))
        {
            page = pages[script] = await site.OpenAsync("about:blank", script: script);

            // One page's worker must not serve the next.
            await page.AddInitScriptAsync("delete Navigator.prototype.serviceWorker");
            page.Console += (_, message) => said.Add(message.Text);
            page.PageError += (_, error) => said.Add(error);
        }

        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Null });

        // Addresses that differ after '#' alone would else not be loaded again.
        await page.GotoAsync("about:blank");
        said.Clear();
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in pages.Values)
        {
            await page.Context.CloseAsync();
        }
    }
}
