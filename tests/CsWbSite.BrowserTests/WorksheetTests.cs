using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>Worksheets filled in on screen, kept, carried in a file and printed.</summary>
public sealed class WorksheetTests(RealSite site)
{
    private const string Tool = "/en/toolkit/tool-6-performance-measurement/";
    private const string Twin = "/fr/boite-a-outils/outil-6-mesure-du-rendement/";
    private const string First = "[name='logic-model/risks']";
    private const string Table = "/en/toolkit/tool-4-engagement/";

    [Fact]
    public async Task What_is_typed_is_there_again_in_the_other_language_and_after_it_was_cleared_and_undone()
    {
        var page = await site.OpenAsync(Tool);
        await FillFirstAsync(page, "Homelessness\n& « itinérance »");
        await page.GotoAsync(Twin);
        Assert.Equal("Homelessness\n& « itinérance »", await page.InputValueAsync(First));
        await page.ClickAsync("#worksheet-clear");
        Assert.Equal("", await page.InputValueAsync(First));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Homelessness\n& « itinérance »", await page.InputValueAsync(First));
        await Assertions.Expect(page.Locator("#worksheet-status")).ToContainTextAsync("C’est annulé.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Rows_are_added_and_come_back_from_a_file()
    {
        var page = await site.OpenAsync(Table);
        Assert.StartsWith("Add a row: ", await page.Locator(".add-row").First.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        await page.ClickAsync(".add-row");
        Assert.Equal("engagement-log/events/9/date", await page.EvaluateAsync<string>("document.activeElement.name"));
        Assert.EndsWith("row 9", await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"), StringComparison.Ordinal);
        await page.Keyboard.TypeAsync("2027-01-05");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#worksheet-save"));
        var path = await download.PathAsync();
        await page.ClickAsync("#worksheet-clear");
        Assert.Equal(0, await page.Locator("[name='engagement-log/events/9/date']").CountAsync());
        await page.SetInputFilesAsync("#worksheet-file", path!);
        await Assertions.Expect(page.Locator("[name='engagement-log/events/9/date']")).ToHaveValueAsync("2027-01-05");

        await page.GotoAsync(Tool);
        await FillFirstAsync(page, "Mine");
        await page.SetInputFilesAsync("#worksheet-file", path!);
        await Assertions.Expect(page.Locator("#worksheet-status")).ToContainTextAsync("another tool (tool 4)");
        await page.GotoAsync(Twin);
        await page.SetInputFilesAsync("#worksheet-file", path!);
        await Assertions.Expect(page.Locator("#worksheet-status")).ToContainTextAsync("autre outil (outil 4)");
        await page.GotoAsync(Tool);
        await page.SetInputFilesAsync("#worksheet-file", new FilePayload { Name = "x.json", MimeType = "application/json", Buffer = "{\"kind\":\"cswb-worksheets\",\"version\":1,\"tool\":\"x\",\"words\":[1]}"u8.ToArray() });
        await Assertions.Expect(page.Locator("#worksheet-status")).ToContainTextAsync("Nothing was changed.");
        Assert.Equal("Mine", await page.InputValueAsync(First));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Tool)]
    [InlineData(Twin)]
    public async Task A_table_has_its_fields_when_it_comes_near_and_its_words_at_once(string address)
    {
        var page = await site.OpenAsync(address);
        var last = page.Locator("table.blank").Last;
        await Assertions.Expect(last.Locator("textarea")).ToHaveCountAsync(0);
        await last.ScrollIntoViewIfNeededAsync();
        var field = last.Locator("textarea").Last;
        await field.FillAsync("far down");
        var name = await field.GetAttributeAsync("name");
        await page.ReloadAsync();
        await page.EvaluateAsync("scrollTo(0, 0)");
        Assert.Equal("far down", await page.InputValueAsync($"[name='{name}']"));
        await page.Context.CloseAsync();

        var plain = await site.OpenAsync(address, script: false);
        await plain.FillAsync($"[name='{name}']", "without script");
        await plain.Context.CloseAsync();
    }

    [Fact]
    public async Task A_field_of_a_form_comes_when_it_is_near_and_nothing_grows_by_it()
    {
        var page = await site.OpenAsync("/en/toolkit/tool-2-start-up/");
        await Assertions.Expect(page.Locator(".form > dd > textarea")).ToHaveCountAsync(0);
        var height = await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.form > dd:has(> noscript)')].map(place => place.offsetHeight)");
        await page.Locator(".form > dd").Last.ScrollIntoViewIfNeededAsync();
        await page.Locator(".form > dd").First.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".form > dd > noscript")).ToHaveCountAsync(0);
        Assert.Equal(height, await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.form > dd:has(> textarea)')].map(place => place.offsetHeight)"));
        await page.ClickAsync(".form > dt > label >> nth=0");
        Assert.Equal("TEXTAREA", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_without_a_field_and_words_that_cannot_be_read_are_not_lost()
    {
        var page = await site.OpenAsync("/en/about/");
        await page.EvaluateAsync("""localStorage.setItem('worksheets/tool-6-performance-measurement', '{"kind":"cswb-worksheets","version":1,"tool":"tool-6-performance-measurement","words":{"logic-model/gone":"an old word","x/y/999999999/z":"far"}}')""");
        await page.GotoAsync(Tool);
        Assert.Contains("an old word", await page.InnerTextAsync("#worksheet-aside"), StringComparison.Ordinal);
        await page.FillAsync(First, "new");
        await page.GotoAsync(Twin);
        Assert.Contains("an old word", await page.InnerTextAsync("#worksheet-aside"), StringComparison.Ordinal);
        await page.EvaluateAsync("addEventListener('pagehide', () => localStorage.setItem('worksheets/tool-6-performance-measurement', '<html>'))");
        await page.GotoAsync(Tool);
        Assert.StartsWith("Something that this browser kept", await page.InnerTextAsync("#worksheet-aside"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_sheet_prints_with_its_words_or_blank_and_alone()
    {
        var page = await site.OpenAsync(Tool);
        await FillFirstAsync(page, "Typed words");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("window.print = () => { dispatchEvent(new Event('beforeprint')); }");
        await page.EvaluateAsync("document.getElementById('worksheet-print').click()");
        Assert.Equal("Typed words", await page.Locator(".written:visible").First.InnerTextAsync());
        Assert.Equal(0, await page.Locator("textarea:visible, .words:visible").CountAsync());
        await page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await page.EvaluateAsync("document.getElementById('worksheet-blank').click()");
        Assert.Equal(0, await page.Locator(".written:visible, textarea:visible").CountAsync());
        Assert.True(await page.Locator(First + " ~ .blank-line").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Tool, "This browser keeps nothing")]
    [InlineData(Twin, "Ce navigateur ne conserve rien")]
    public async Task With_storage_off_it_is_said_before_anything_is_typed(string address, string said)
    {
        var page = await site.OpenAsync("/en/about/");
        await page.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("#worksheet-status")).ToContainTextAsync(said);
        await page.Context.CloseAsync();
    }

    /// <summary>Fields come when they are near.</summary>
    private static async Task FillFirstAsync(IPage page, string words)
    {
        await page.Locator(".form > dd").First.ScrollIntoViewIfNeededAsync();
        await page.FillAsync(First, words);
    }
}
