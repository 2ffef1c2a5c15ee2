using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CsWbSite.BrowserTests;

/// <summary>The pages for paper, as a browser prints them.</summary>
public sealed partial class TakeAwayTests(RealSite site)
{
    [Theory]
    [InlineData("/en/strategies/housing-first/one-page/")]
    [InlineData("/fr/strategies/programmes-autochtones-territoire/une-page/")]
    [InlineData("/en/plans/halton/one-page/")]
    [InlineData("/fr/plans/toronto/une-page/")]
    public async Task A_page_for_paper_is_one_page_of_paper_in_both_languages(string address)
    {
        var page = await site.OpenAsync(address);
        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "Letter" }));
        Assert.Single(PaperPage().Matches(paper));
        var languages = await page.Locator(".sheet section").EvaluateAllAsync<string[]>("sections => sections.map(section => section.closest('[lang]').lang)");
        Assert.Equal(address.StartsWith("/en/", StringComparison.Ordinal) ? ["en-CA", "fr-CA"] : ["fr-CA", "en-CA"], languages);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_other_language_can_be_left_out_without_script()
    {
        var page = await site.OpenAsync("/fr/plans/toronto/une-page/", script: false);
        await Assertions.Expect(page.Locator(".sheet .other")).ToBeVisibleAsync();
        await page.GetByLabel("Omettre l’anglais").CheckAsync();
        await Assertions.Expect(page.Locator(".sheet .other")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".sheet section").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PaperPage();
}
