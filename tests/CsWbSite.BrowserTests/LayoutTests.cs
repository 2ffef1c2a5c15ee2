using System.Globalization;
using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>What the pages look like, where a rule can say it: on a phone, on a wide screen, on paper.</summary>
public sealed class LayoutTests(RealSite site, Onlooker onlooker) : IClassFixture<Onlooker>
{
    private const string OnPaper = "element => element.checkVisibility() && element.getBoundingClientRect().height > 0";

    [Theory]
    [InlineData("/en/terminology/", "letter-t", 360)]
    [InlineData("/fr/sources/s-z/", "letter-t", 360)]
    [InlineData("/fr/sources/s-z/", "letter-t", 1280)]
    [InlineData("/fr/plans/", "letter-s", 1280)]
    [InlineData("/en/strategies/housing-first/", "how-rated", 360)]
    [InlineData("/en/strategies/housing-first/", "how-rated", 1280)]
    [InlineData("/fr/strategies/snap/", "measures", 360)]
    [InlineData("/fr/strategies/snap/", "sources", 1000)]
    [InlineData("/fr/strategies/snap/", "measures", 1280)]
    public async Task A_link_to_a_part_leads_to_it_over_what_was_not_laid_out_yet(string address, string anchor, int width)
    {
        var page = await onlooker.SeeAsync(address, width);
        await page.Locator($"a[href='#{anchor}']").First.ClickAsync();
        await page.WaitForFunctionAsync("id => { const { top } = document.getElementById(id).getBoundingClientRect(); const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1; return top >= 0 && top < (isEnd ? innerHeight : 60); }", anchor, new() { Timeout = 5_000 });
    }

    [Theory]
    [InlineData("/en/strategies/")]
    [InlineData("/fr/strategies/")]
    [InlineData("/en/toolkit/")]
    [InlineData("/fr/boite-a-outils/")]
    public async Task A_part_that_a_phone_lays_out_later_is_no_higher_than_it_says(string list)
    {
        var page = await onlooker.SeeAsync(list, 360);
        const string Heights = """
            async list => {
              const pages = new Set([...document.querySelectorAll(`main a[href^="${list}"]`)].map(({ pathname }) => pathname).filter(path => path.slice(list.length).split("/").length === 2));
              const heights = [];
              for (const path of pages) {
                const { body } = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
                document.querySelector("main").replaceWith(body.querySelector("main"));
                for (const part of document.querySelectorAll(".later")) {
                  part.style.contentVisibility = "visible";
                  for (const waiting of part.querySelectorAll("noscript")) waiting.replaceWith(...waiting.childNodes);
                  heights.push({ path, part: part.className, share: part.offsetHeight / (part.dataset.height * 18) });
                }
              }
              return heights.map(({ path, part, share }) => `${share.toFixed(2)} ${path} ${part}`);
            }
            """;
        var heights = await page.EvaluateAsync<string[]>(Heights, list);
        Assert.True(heights.Length > 8);
        Assert.All(heights, height => Assert.InRange(double.Parse(height.AsSpan(0, 4), CultureInfo.InvariantCulture), 0.5, 1));
    }

    [Theory]
    [InlineData("/en/plans/toronto/", ".stacked")]
    [InlineData("/fr/strategies/logement-dabord/", ".stacked")]
    [InlineData("/fr/terminologie/", ".pairs")]
    public async Task On_a_phone_a_table_of_facts_is_not_cut_off_at_the_side(string address, string tables)
    {
        var page = await onlooker.SeeAsync(address, 360);
        var cut = await page.Locator(tables).EvaluateAllAsync<int[]>("tables => tables.map(table => table.scrollWidth - table.clientWidth)");
        Assert.NotEmpty(cut);
        Assert.All(cut, pixels => Assert.Equal(0, pixels));
    }

    [Theory]
    [InlineData("/en/plans/toronto/")]
    [InlineData("/fr/strategies/logement-dabord/")]
    [InlineData("/en/booklets/booklet-3/framework/")]
    [InlineData("/fr/a-propos/")]
    public async Task The_table_of_contents_stands_before_the_words_on_a_phone_and_stays_beside_them_on_a_wide_screen(string address)
    {
        var page = await onlooker.SeeAsync(address, 360);
        var toc = (await page.Locator(".toc").BoundingBoxAsync())!;
        var words = (await page.Locator(".words").BoundingBoxAsync())!;
        Assert.True(toc.Y + toc.Height <= words.Y);
        await page.SetViewportSizeAsync(1280, 900);
        await page.EvaluateAsync("document.querySelector('.words > h2:last-of-type').scrollIntoView()");
        toc = (await page.Locator(".toc").BoundingBoxAsync())!;
        words = (await page.Locator(".words").BoundingBoxAsync())!;
        Assert.True(toc.X >= words.X + words.Width);
        Assert.InRange(toc.Y, 0, 899);
    }

    [Theory]
    [MemberData(nameof(RealSite.OneOfEveryKind), MemberType = typeof(RealSite))]
    public async Task Lines_of_prose_are_short_enough_to_read(string address)
    {
        var page = await onlooker.SeeAsync(address);
        const string Widest = "() => Math.max(0, ...[...document.querySelectorAll('main p, main li, main dd')].map(element => [element, getComputedStyle(element)]).map(([element, style]) => (element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)) / parseFloat(style.fontSize) "
            + "* (element.textContent.length > 120 && !element.querySelector('ul, ol, dl, table, div, button, noscript') ? 1 : 0)))";
        Assert.InRange(await page.EvaluateAsync<double>(Widest), 0, 46);
    }

    [Theory]
    [MemberData(nameof(RealSite.OneOfEveryKind), MemberType = typeof(RealSite))]
    public async Task Nothing_moves_while_a_page_loads_and_is_read_to_its_end(string address)
    {
        var page = await onlooker.SeeAsync(address, 412);
        const string Shifts = """
            async isDrawn => {
              const shifts = [];
              const rect = ({ x, y, width, height }) => `${x},${y} ${width}×${height}`;
              const nameOf = (node) => node?.outerHTML?.slice(0, 80) ?? node?.textContent?.slice(0, 80) ?? "a part that is gone";
              const said = ({ value, startTime, sources }) =>
                [`${value} at ${startTime} ms, scrolled by ${scrollY}`, ...sources.map(({ node, previousRect, currentRect }) => `${nameOf(node)}: ${rect(previousRect)} → ${rect(currentRect)}`)].join("; ");
              new PerformanceObserver(list => shifts.push(...list.getEntries().map(said))).observe({ type: 'layout-shift', buffered: !isDrawn });
              document.documentElement.style.scrollBehavior = 'auto';
              for (let step = 0; step < 40; step++) {
                scrollBy(0, innerHeight);
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              }
              return shifts;
            }
            """;

        // Filters of the library that the address names stand in the page when its data has come: who scrolls before sees the list move once.
        var isDrawn = address.Contains("strategies/?", StringComparison.Ordinal);
        if (isDrawn)
        {
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        Assert.Empty(await page.EvaluateAsync<string[]>(Shifts, isDrawn));
    }

    [Theory]
    [InlineData("/fr/comparer/", 320)]
    [InlineData("/en/", 412)]
    [InlineData("/", 1280)]
    public async Task The_mark_does_not_move_when_the_words_beside_it_come(string address, int width)
    {
        // A browser may draw the page between the two: on a busy machine one load in hundreds did.
        var page = await onlooker.SeeAsync(address, width);
        const string Tops = """
            () => {
              const mark = document.querySelector('.mark');
              const after = mark.getBoundingClientRect().top;
              mark.nextElementSibling.remove();
              document.querySelector('.switch')?.remove();
              return [mark.getBoundingClientRect().top, after];
            }
            """;
        var tops = await page.EvaluateAsync<double[]>(Tops);
        Assert.Equal(tops[0], tops[1]);
    }

    [Fact]
    public async Task The_weight_of_an_arc_is_its_share_of_the_actions()
    {
        var page = await site.OpenAsync("/en/plans/toronto/");
        var arcs = await page.Locator(".arcs .arc").EvaluateAllAsync<string[]>("arcs => arcs.map(arc => `${arc.getAttribute('stroke-width')}px ${getComputedStyle(arc).strokeWidth}`)");
        Assert.Equal(4, arcs.Length);
        Assert.All(arcs, arc => Assert.Equal(arc.Split(' ')[0], arc.Split(' ')[1]));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/fr/")]
    public async Task Every_door_of_the_home_page_has_first_steps_and_a_letter_leads_to_its_communities(string address)
    {
        var page = await site.OpenAsync(address, script: false);
        var doors = await page.Locator(".door").EvaluateAllAsync<bool[]>("doors => doors.map(door => door.querySelectorAll('li a').length >= 4)");
        Assert.Equal([true, true, true], doors);
        await page.Locator(".letters a", new() { HasTextString = "T" }).ClickAsync();
        await Assertions.Expect(page.Locator("#letter-t")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Paper_shows_title_and_address_but_no_navigation_and_no_example_that_nobody_opened()
    {
        var page = await site.OpenAsync("/fr/boite-a-outils/outil-6-mesure-du-rendement/");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Contains("/fr/boite-a-outils/outil-6-mesure-du-rendement/", await page.InnerTextAsync("footer .on-paper"), StringComparison.Ordinal);
        foreach (var hidden in await page.Locator(".site-nav, .search, .toc, .crumbs, footer nav, details.example").AllAsync())
        {
            Assert.False(await hidden.EvaluateAsync<bool>(OnPaper));
        }

        await page.Locator("details.example").First.EvaluateAsync("example => example.open = true");
        Assert.True(await page.Locator("details.example").First.EvaluateAsync<bool>(OnPaper));
        await page.Context.CloseAsync();
    }
}
