using System.Text;
using System.Text.RegularExpressions;
using CsWbSite.Model.Text;
using CsWbSite.Theme;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>An index of which a file is missing, cut short or from another build: a calm message or fewer answers, the lists to browse, and no error beyond the failed request.</summary>
public sealed class BrokenIndexTests(RealSite site)
{
    /// <summary>Files that a search cannot do without, by their names.</summary>
    private static readonly string[] Needed = ["index", @"w\d+"];

    /// <summary>Files without which there is less to see.</summary>
    private static readonly string[] Helpful = ["facets", @"v\d+", @"s\d+", @"p-\w+", @"f\d+", "files"];

    public static TheoryData<Language, string, string> NeededAndBroken() =>
        [.. from language in Languages.All from file in Needed from fault in new[] { "missing", "cut", "html" } select new TheoryDataRow<Language, string, string>(language, file, fault)];

    public static TheoryData<Language, string, string> HelpfulAndBroken() =>
        [.. from language in Languages.All from file in Helpful from fault in new[] { "missing", "cut" } select new TheoryDataRow<Language, string, string>(language, file, fault)];

    public static TheoryData<Language, string> OfAnotherBuild() =>
        [.. from language in Languages.All from file in Needed.Concat(Helpful) select new TheoryDataRow<Language, string>(language, file)];

    [Theory]
    [MemberData(nameof(NeededAndBroken))]
    public async Task Without_a_file_that_is_needed_the_page_says_so(Language language, string file, string fault)
    {
        var said = new List<string>();
        await using var screen = await OpenAsync(language, "community safety", file, said, Broken(fault));
        await Expect(screen.Status).ToHaveTextAsync(Texts.SearchFailed[language]);
        await AssertCalmAsync(screen, said);
    }

    [Theory]
    [MemberData(nameof(HelpfulAndBroken))]
    public async Task Without_a_file_that_only_helps_there_are_results(Language language, string file, string fault)
    {
        var said = new List<string>();
        var query = language == Language.English ? "community housing" : "logement communautaire";
        await using var screen = await OpenAsync(language, query, file, said, Broken(fault));
        await Expect(screen.Titles.First).ToBeVisibleAsync();
        await screen.TypeAsync(language == Language.English ? "homelessness com" : "itinérance com");
        await Expect(screen.Titles.First).ToBeVisibleAsync();
        await AssertCalmAsync(screen, said);
        Assert.Equal(file == "facets", await screen.Filters.IsHiddenAsync());
    }

    [Theory]
    [MemberData(nameof(OfAnotherBuild))]
    public async Task A_file_of_another_build_breaks_nothing(Language language, string file)
    {
        var said = new List<string>();
        var query = language == Language.English ? "community housing polic" : "logement communautaire polic";
        await using var screen = await OpenAsync(language, query, file, said, name => Encoding.UTF8.GetString(OtherBuild(language, name).Span));
        await screen.TypeAsync(language == Language.English ? "housng yo" : "logment je");
        await screen.AnsweredAsync();
        await AssertCalmAsync(screen, said);
        Assert.DoesNotContain("undefined", await screen.Page.InnerTextAsync(".search-answer"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Once_the_file_is_there_again_the_next_search_finds(Language language)
    {
        var isBroken = true;
        var said = new List<string>();
        await using var screen = await OpenAsync(language, "naloxone", "index", said, _ => isBroken ? null : throw new InvalidOperationException(), () => isBroken);
        await Expect(screen.Status).ToHaveTextAsync(Texts.SearchFailed[language]);
        isBroken = false;
        await screen.Field.PressAsync("Enter");
        await Expect(screen.Titles.First).ToBeVisibleAsync();
    }

    /// <param name="answer">In place of the file, by its name: null for none.</param>
    private async Task<SearchScreen> OpenAsync(Language language, string query, string file, List<string> said, Func<string, string?> answer, Func<bool>? isBroken = null)
    {
        var broken = new Regex($"/search/{language.Code}-[0-9a-f]+/({file})\\.json$");
        return await SearchScreen.OpenAsync(site, language, query, before: async page =>
        {
            page.Console += (_, message) => said.Add(message.Text);
            page.PageError += (_, error) => said.Add(error);
            await page.RouteAsync(broken, async route =>
            {
                if (isBroken?.Invoke() == false)
                {
                    await route.ContinueAsync();
                    return;
                }

                var text = answer(new Uri(route.Request.Url).AbsolutePath);
                await route.FulfillAsync(text is null ? new() { Status = 404, Body = "" } : new() { Status = 200, Body = text, ContentType = "application/json; charset=utf-8" });
            });
        });
    }

    private Func<string, string?> Broken(string fault) => fault switch
    {
        "missing" => _ => null,
        "cut" => path => Encoding.UTF8.GetString(site.Files[path].Span) is { } text ? text[..(text.Length / 2)] : null,
        _ => _ => "<!doctype html><title>Not found</title>",
    };

    /// <summary>The file of that name in the other language's index: as written by the same program from other pages.</summary>
    private ReadOnlyMemory<byte> OtherBuild(Language language, string path)
    {
        var folder = $"/search/{language.Other.Code}-";
        var name = path[(path.LastIndexOf('/') + 1)..];
        return site.Files.FirstOrDefault(file => file.Key.StartsWith(folder, StringComparison.Ordinal) && file.Key.EndsWith("/" + name, StringComparison.Ordinal)).Value is { Length: > 0 } bytes
            ? bytes
            : site.Files.First(file => file.Key.StartsWith(folder, StringComparison.Ordinal) && file.Key.EndsWith($"/{name[0]}{(name[0] == 'p' ? "-com" : "0")}.json", StringComparison.Ordinal)).Value;
    }

    private static async Task AssertCalmAsync(SearchScreen screen, List<string> said)
    {
        await screen.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(screen.Lists.First).ToBeVisibleAsync();
        Assert.Empty(said.Where(text => !text.StartsWith("Failed to load resource", StringComparison.Ordinal)));
    }
}
