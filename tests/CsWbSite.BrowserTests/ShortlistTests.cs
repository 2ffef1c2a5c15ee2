using System.Text;
using System.Text.Json;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>The shortlist as people make it, order it, and take it away.</summary>
public sealed class ShortlistTests(RealSite site)
{
    private const string Three = """{"kind":"cswb-shortlist","version":1,"items":[{"id":"snap"},{"id":"housing-first","priority":"Homelessness"},{"id":"triple-p"}]}""";

    [Theory]
    [InlineData("/en/strategies/housing-first/", "Add to my shortlist", "Take off my shortlist", "/en/shortlist/")]
    [InlineData("/fr/strategies/logement-dabord/", "Ajouter à ma sélection", "Retirer de ma sélection", "/fr/selection/")]
    public async Task A_strategy_is_put_on_the_list_from_its_page_and_kept_in_both_languages(string address, string add, string remove, string list)
    {
        var page = await site.OpenAsync(address);
        await page.ClickAsync("[data-shortlist=housing-first]");
        await Assertions.Expect(page.Locator("[data-shortlist=housing-first]")).ToHaveTextAsync(remove);
        Assert.Equal(list, await page.Locator("#shortlist-note a").GetAttributeAsync("href"));
        foreach (var other in new[] { "/en/shortlist/", "/fr/selection/" })
        {
            await page.GotoAsync(other);
            await Assertions.Expect(page.Locator("#shortlist-items > li")).ToHaveCountAsync(1);
        }

        await page.GotoAsync(address);
        await page.ClickAsync("[data-shortlist=housing-first]");
        await Assertions.Expect(page.Locator("[data-shortlist=housing-first]")).ToHaveTextAsync(add);
        await page.ClickAsync("#shortlist-note button");
        await Assertions.Expect(page.Locator("[data-shortlist=housing-first]")).ToHaveTextAsync(remove);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_list_and_the_comparison_have_the_same_button()
    {
        var page = await site.OpenAsync("/en/strategies/");
        await page.ClickAsync("[data-shortlist=snap]");
        await page.GotoAsync("/en/compare/?s=snap,housing-first");
        await Assertions.Expect(page.Locator("[data-shortlist=snap]")).ToHaveTextAsync("Take off my shortlist");
        await Assertions.Expect(page.Locator("[data-shortlist=housing-first]")).ToHaveTextAsync("Add to my shortlist");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Strategies_change_places_by_keyboard_and_come_back_after_they_were_removed()
    {
        var page = await OpenWithAsync("/en/shortlist/", Three);
        await page.FocusAsync("#shortlist-items > li:nth-child(3) [data-step='-1']");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        Assert.StartsWith("Triple P", (await page.Locator("#shortlist-items h3").AllTextContentsAsync())[0], StringComparison.Ordinal);
        Assert.Contains("is now 1 of 3", await page.InnerTextAsync("#shortlist-status"), StringComparison.Ordinal);
        await page.ClickAsync("#shortlist-items > li:nth-child(3) .item-tools button:last-child");
        await Assertions.Expect(page.Locator("#shortlist-items > li")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Homelessness", await page.InputValueAsync("#item-2-priority"));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#shortlist-items > li")).ToHaveCountAsync(3);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/shortlist/", "Remove: ", "my-shortlist.json")]
    [InlineData("/fr/selection/", "Retirer\u00A0: ", "ma-selection.json")]
    public async Task What_can_be_added_stands_by_title_and_buttons_and_files_have_names_of_their_own(string address, string remove, string file)
    {
        var page = await OpenWithAsync(address, Three);
        var titles = await page.Locator("#shortlist-choice option").AllTextContentsAsync();
        Assert.NotEmpty(titles);
        Assert.Equal(titles.OrderBy(title => Slug.Of(title), StringComparer.Ordinal), titles);
        Assert.StartsWith(remove, await page.Locator("#shortlist-items .item-tools button").Last.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        var saved = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#shortlist-save"));
        var cited = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#take-json"));
        Assert.Equal(file, saved.SuggestedFilename);
        Assert.NotEqual(file, cited.SuggestedFilename);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_typed_is_taken_away_in_every_form()
    {
        var page = await OpenWithAsync("/fr/selection/", Three);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.FillAsync("#item-0-activities", "=Offrir \"SNAP\" | à l’école\nchaque année");
        var csv = await SavedAsync(page, "#take-csv");
        Assert.StartsWith("\uFEFF\"Risque prioritaire\",\"Stratégie\",", csv, StringComparison.Ordinal);
        Assert.Contains("\"'=Offrir \"\"SNAP\"\" | à l’école\nchaque année\"", csv, StringComparison.Ordinal);
        Assert.Contains("| =Offrir \"SNAP\" \\| à l’école chaque année |", await SavedAsync(page, "#take-markdown"), StringComparison.Ordinal);
        var works = JsonDocument.Parse(await SavedAsync(page, "#take-json")).RootElement.EnumerateArray().Select(work => work.GetProperty("id").GetString()).ToList();
        Assert.Equal(works.Distinct(), works);
        Assert.Equal(works.Count, (await SavedAsync(page, "#take-ris")).Split("\nER  - ").Length - 1);
        Assert.Equal(works.Count, (await SavedAsync(page, "#take-bib")).Split("\n}\n").Length - 1);
        await page.ClickAsync("#take-word");
        await Assertions.Expect(page.Locator("#taking-status")).ToHaveTextAsync("La section est copiée. Collez-la dans votre document.");
        var html = await page.EvaluateAsync<string>("navigator.clipboard.read().then(([item]) => item.getType('text/html')).then(blob => blob.text())");
        Assert.Contains("<h2>Ébauche de section du plan</h2>", html, StringComparison.Ordinal);
        Assert.Contains("Stabilité du logement</td>", html, StringComparison.Ordinal);
        Assert.Contains("à l’école<br>chaque année</td>", html, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/shortlist/", "Effect and certainty", "/en/compare/?s=dare")]
    [InlineData("/fr/selection/", "Effet et certitude", "/fr/comparer/?s=dare")]
    public async Task What_is_known_of_a_strategy_goes_with_it_in_the_words_of_the_comparison(string address, string heading, string comparison)
    {
        var page = await site.OpenAsync(comparison);
        var said = await page.Locator("#compare-table tbody:nth-of-type(n+3):nth-of-type(-n+4) tr:last-child").AllInnerTextsAsync();
        await page.Context.CloseAsync();
        page = await OpenWithAsync(address, """{"kind":"cswb-shortlist","version":1,"items":[{"id":"dare"}]}""");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.ClickAsync("#take-word");
        await Assertions.Expect(page.Locator("#taking-status")).Not.ToBeEmptyAsync();
        var word = await page.EvaluateAsync<string>("navigator.clipboard.read().then(([item]) => item.getType('text/html')).then(blob => blob.text())");
        var model = await page.InnerTextAsync("#model");
        var markdown = await SavedAsync(page, "#take-markdown");
        await Assertions.Expect(page.Locator("#taking-status")).ToBeEmptyAsync();
        foreach (var text in new[] { word, model, markdown, await SavedAsync(page, "#take-csv") })
        {
            Assert.Contains(heading, text, StringComparison.Ordinal);
            Assert.All(said, aspect => Assert.Contains(aspect.Split('\n')[0].Trim(), text.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/shortlist/")]
    [InlineData("/fr/selection/")]
    public async Task The_files_of_a_plan_are_content_of_this_site(string address)
    {
        var page = await OpenWithAsync(address, Three);
        await page.FillAsync("#item-0-activities", "  \"Groups\": every week # 12 × 2 \\ {a: b}\n- <b>fin</b> \u2028 ");
        await page.FillAsync("#item-0-priority", "Jeunes & écoles : 'tout' | {x}");
        await page.EvaluateAsync("document.querySelector('#plan-form').closest('details').open = true");
        await page.ClickAsync("#plan-form button");
        Assert.Equal("plan-name", await page.EvaluateAsync<string>("document.activeElement.id"));
        foreach (var (field, value) in new[] { ("name", "Val-d’Été: \"Nord\""), ("latitude", "46.3"), ("longitude", "-79.5"), ("from", "2027") })
        {
            await page.FillAsync("#plan-" + field, value);
        }

        var downloads = new List<IDownload>();
        page.Download += (_, download) => downloads.Add(download);
        await page.ClickAsync("#plan-form button");
        while (downloads.Count < 3)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        var folder = RealSite.CopyOfInput();
        try
        {
            foreach (var download in downloads)
            {
                await download.SaveAsAsync(Path.Combine(folder, "plans", "val-d-ete-nord", download.SuggestedFilename));
            }

            var diagnostics = new DiagnosticBag();
            var built = await SiteBuild.MakeAsync(folder, BuildOptions.Default, diagnostics, cancellation: TestContext.Current.CancellationToken);
            Assert.Empty(diagnostics.ToSorted().Where(each => each.Severity == Severity.Error).Select(each => each.ToString()));
            Assert.Contains(built.ReadyFiles, file => file.Path == "fr/plans/val-d-ete-nord/index.html");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("{\"kind\":\"cswb-shortlist\",\"version\":1,\"items\":[{\"id\":\"__proto__\",\"activities\":\"words\"},{\"id\":\"snap\"}]}", 2, "")]
    [InlineData("not JSON at all", 0, "Des données conservées")]
    [InlineData("{\"kind\":\"cswb-shortlist\",\"version\":9,\"items\":[]}", 0, "Des données conservées")]
    public async Task What_cannot_be_read_or_is_not_in_the_library_is_said_and_nothing_is_lost(string kept, int items, string said)
    {
        var page = await OpenWithAsync("/fr/selection/", kept);
        await Assertions.Expect(page.Locator("#shortlist-items > li")).ToHaveCountAsync(items);
        Assert.StartsWith(said, await page.InnerTextAsync("#shortlist-aside"), StringComparison.Ordinal);
        if (items > 0)
        {
            Assert.Equal("words", await page.InputValueAsync("#item-0-activities"));
            Assert.Equal(1, await page.Locator("#draft tbody tr").CountAsync());
        }
        else
        {
            Assert.Equal(kept, await SavedAsync(page, "#shortlist-aside button"));
        }

        await page.SetInputFilesAsync("#shortlist-file", new FilePayload { Name = "x.json", MimeType = "application/json", Buffer = "{}"u8.ToArray() });
        await Assertions.Expect(page.Locator("#shortlist-status")).ToHaveTextAsync("Ce fichier ne provient pas d’ici ou est endommagé. Rien n’a été modifié.");
        await Assertions.Expect(page.Locator("#shortlist-items > li")).ToHaveCountAsync(items);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task With_storage_off_the_list_works_while_the_page_is_open_and_says_so()
    {
        var page = await site.OpenAsync("/en/about/");
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('off'); } })");
        await page.GotoAsync("/en/shortlist/");
        await Assertions.Expect(page.Locator("#shortlist-status")).ToContainTextAsync("This browser keeps nothing");
        await page.SelectOptionAsync("#shortlist-choice", "snap");
        await page.ClickAsync("#shortlist-add button");
        await Assertions.Expect(page.Locator("#draft tbody tr")).ToHaveCountAsync(1);
        Assert.Contains("\"snap\"", await SavedAsync(page, "#shortlist-save"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_paper_stand_the_section_and_the_logic_model()
    {
        var page = await OpenWithAsync("/en/shortlist/", Three);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator("#draft table").IsVisibleAsync());
        Assert.True(await page.Locator("#model table").First.IsVisibleAsync());
        Assert.Equal(0, await page.Locator("#shortlist button:visible, #shortlist input:visible, #shortlist-items:visible").CountAsync());
        await page.Context.CloseAsync();
    }

    private static async Task<string> SavedAsync(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(button).First.ClickAsync());
        return new UTF8Encoding().GetString(await File.ReadAllBytesAsync((await download.PathAsync())!));
    }

    private async Task<IPage> OpenWithAsync(string address, string kept)
    {
        var page = await site.OpenAsync("/en/about/");
        await page.EvaluateAsync("kept => localStorage.setItem('shortlist', kept)", kept);
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync("#shortlist-choice option", new() { State = WaitForSelectorState.Attached });
        return page;
    }
}
