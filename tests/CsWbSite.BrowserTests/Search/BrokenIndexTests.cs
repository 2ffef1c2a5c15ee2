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
    private static readonly string[] Helpful = ["facets", @"o\d+", @"s\d+", @"p-\w+", @"f\d+", "files"];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Without_a_file_that_is_needed_the_page_says_so_until_it_is_there(Language language)
    {
        var faults = new Faults(site, language);
        await using var screen = await SearchScreen.OpenAsync(site, language, before: faults.ListenAsync);
        foreach (var (file, fault) in Needed.SelectMany(file => new[] { "missing", "cut", "html" }.Select(fault => (file, fault))))
        {
            faults.Set(file, fault);
            await screen.GoAsync("?q=naloxone");
            await Expect(screen.Status).ToHaveTextAsync(Texts.SearchFailed[language]);
            await AssertCalmAsync(screen, faults);
        }

        faults.Set("none", "missing");
        await screen.AskAsync("naloxone");
        await Expect(screen.Titles.First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Language.English, "community housing", "homelessness com")]
    [InlineData(Language.French, "logement communautaire", "itinérance com")]
    public async Task Without_a_file_that_only_helps_there_are_results(Language language, string query, string typed)
    {
        var faults = new Faults(site, language);
        await using var screen = await SearchScreen.OpenAsync(site, language, before: faults.ListenAsync);
        foreach (var (file, fault) in Helpful.SelectMany(file => new[] { "missing", "cut" }.Select(fault => (file, fault))))
        {
            faults.Set(file, fault);
            await screen.GoAsync("?q=" + query);
            await Expect(screen.Titles.First).ToBeVisibleAsync();
            await screen.AskAsync(typed);
            await Expect(screen.Titles.First).ToBeVisibleAsync();
            await AssertCalmAsync(screen, faults);
        }
    }

    [Theory]
    [InlineData(Language.English, "community housing polic", "housng yo")]
    [InlineData(Language.French, "logement communautaire polic", "logment je")]
    public async Task A_file_of_another_build_breaks_nothing(Language language, string query, string typed)
    {
        var faults = new Faults(site, language);
        await using var screen = await SearchScreen.OpenAsync(site, language, before: faults.ListenAsync);
        foreach (var file in Needed.Concat(Helpful))
        {
            faults.Set(file, "other");
            await screen.GoAsync("?q=" + query);
            await screen.AskAsync(typed);
            await AssertCalmAsync(screen, faults);
            Assert.DoesNotContain("undefined", await screen.Page.InnerTextAsync(".search-answer"), StringComparison.Ordinal);
        }
    }

    private static async Task AssertCalmAsync(SearchScreen screen, Faults faults)
    {
        await Expect(screen.Lists.First).ToBeVisibleAsync();
        Assert.Empty(faults.Said.Where(text => !text.StartsWith("Failed to load resource", StringComparison.Ordinal)));
    }

    /// <summary>Answers in place of files of the index, and what the console says.</summary>
    private sealed class Faults(RealSite site, Language language)
    {
        private Regex broken = new("^$");
        private string fault = "";

        public List<string> Said { get; } = [];

        /// <param name="file">The names of the files, as a pattern.</param>
        /// <param name="kind">missing, cut, html, or other: the other language's file of that name, as written by the same program from other pages.</param>
        public void Set(string file, string kind) => (broken, fault) = (new($"/({file})\\.json$"), kind);

        public async Task ListenAsync(IPage page)
        {
            page.Console += (_, message) => Said.Add(message.Text);
            page.PageError += (_, error) => Said.Add(error);
            await page.RouteAsync(new Regex($"/search/{language.Code}-"), async route =>
            {
                var path = new Uri(route.Request.Url).AbsolutePath;
                if (!broken.IsMatch(path))
                {
                    await route.ContinueAsync();
                    return;
                }

                await route.FulfillAsync(AnswerTo(path) is { } text ? new() { Status = 200, Body = text, ContentType = "application/json; charset=utf-8" } : new() { Status = 404, Body = "" });
            });
        }

        private string? AnswerTo(string path) => fault switch
        {
            "cut" => site.Files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes.Span[..(bytes.Length / 2)]) : null,
            "html" => "<!doctype html><title>Not found</title>",
            "other" => site.Files.Where(file => file.Key.StartsWith($"/search/{language.Other.Code}-", StringComparison.Ordinal) && file.Key.EndsWith(path[path.LastIndexOf('/')..], StringComparison.Ordinal))
                .Select(file => Encoding.UTF8.GetString(file.Value.Span)).FirstOrDefault(),
            _ => null,
        };
    }
}
