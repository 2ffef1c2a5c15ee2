using System.Text;
using System.Text.RegularExpressions;
using CsWbSite.Model.Text;
using CsWbSite.Theme;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>The site's terminology and abbreviations, and what is offered of the other language.</summary>
public sealed partial class OtherLanguageTests(RealSite site)
{
    public static TheoryData<Language, string[][]> OfTheOtherLanguage() => new()
    {
        { Language.English, [["logement d'abord", "Housing First", "/en/strategies/housing-first/"], ["itinérance", "Homelessness", "/en/risk-factors/homelessness/"], ["LSJPA", "Youth Criminal Justice Act", "/en/strategies/police-diversion-youth/"]] },
        { Language.French, [["housing first", "Logement d’abord", "/fr/strategies/logement-dabord/"], ["elder abuse", "Mauvais traitements envers les personnes aînées", "/fr/strategies/maltraitance-personnes-ainees/"], ["YCJA", "Loi sur le système de justice pénale pour les adolescents", "/fr/strategies/dejudiciarisation-policiere-des-jeunes/"]] },
    };

    public static TheoryData<Language, string[][]> Abbreviations() => new()
    {
        { Language.English, [["YCJA", "/en/strategies/police-diversion-youth/"], ["Y.C.J.A.", "/en/strategies/police-diversion-youth/"], ["IPV", "/en/strategies/domestic-violence-courts/"], ["911", "/en/strategies/crisis-call-diversion/"], ["9-1-1", "/en/strategies/crisis-call-diversion/"]] },
        { Language.French, [["LSJPA", "/fr/strategies/dejudiciarisation-policiere-des-jeunes/"], ["VPI", "/fr/strategies/tribunaux-violence-conjugale/"], ["911", "/fr/strategies/reacheminement-appels-de-crise/"]] },
    };

    [Theory]
    [MemberData(nameof(OfTheOtherLanguage))]
    public async Task A_query_in_the_other_language_finds_the_page_in_this_one_and_says_so(Language language, string[][] cases)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language);
        foreach (var (query, said, address) in cases.Select(each => (each[0], each[1], each[2])))
        {
            await screen.AskAsync(query);
            await Expect(screen.Notes).ToHaveTextAsync(string.Format(Texts.SearchInstead[language], said), new() { IgnoreCase = true });
            Assert.Contains(address, await screen.FoundAsync(3));
        }

        Assert.Equal("status", await screen.Page.GetAttributeAsync("#search-notes", "role"));
    }

    [Theory]
    [MemberData(nameof(Abbreviations))]
    public async Task Common_abbreviations_are_known(Language language, string[][] cases)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language);
        foreach (var each in cases)
        {
            await screen.AskAsync(each[0]);
            Assert.Contains(each[1], await screen.FoundAsync());
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Every_title_of_the_other_language_finds_its_twin_among_the_first_three(Language language)
    {
        await using var other = await SearchModule.OpenAsync(site, language.Other);
        var names = await other.NamesAsync();
        await using var module = await SearchModule.OpenAsync(site, language);
        var found = await module.EachAsync([.. names.Select(name => name.Title)], SearchModule.Find);
        Assert.Empty(names.Select((name, i) => (name.Title, Twin: TwinOf(name.Url, language), First: found[i].Split(' ').Take(3))).Where(entry => !entry.First.Contains(entry.Twin))
            .Select(entry => $"{entry.Title} should find {entry.Twin}: {string.Join(' ', entry.First)}"));
    }

    [Theory]
    [InlineData(Language.English, "voisins", "/fr/recherche/?q=voisins", "{0} résultats en français")]
    [InlineData(Language.French, "neighbours", "/en/search/?q=neighbours", "{0} results in English")]
    public async Task Where_little_is_found_the_other_languages_count_is_offered(Language language, string query, string address, string words)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        var link = screen.Notes.Locator("a");
        await Expect(link).ToHaveAttributeAsync("href", address);
        await Expect(link).ToHaveAttributeAsync("lang", language.Other.CodeOfCanada);
        var count = SearchScreen.NumberIn(await link.InnerTextAsync());
        Assert.Equal(string.Format(words, count), await link.InnerTextAsync());
        await link.ClickAsync();
        await Expect(screen.Status).ToHaveTextAsync(string.Format(Texts.SearchMany[language.Other], count));
    }

    private string TwinOf(string url, Language language) =>
        Twin(language == Language.English ? "en" : "fr").Match(Encoding.UTF8.GetString(site.Files[url + "index.html"].Span)) is { Success: true } match ? match.Groups[1].Value : "none";

    private static Regex Twin(string code) => code == "en" ? EnglishTwin() : FrenchTwin();

    [GeneratedRegex("hreflang=\"en-CA\" href=\"https?://[^/]+(/[^\"]*)\"")]
    private static partial Regex EnglishTwin();

    [GeneratedRegex("hreflang=\"fr-CA\" href=\"https?://[^/]+(/[^\"]*)\"")]
    private static partial Regex FrenchTwin();
}
