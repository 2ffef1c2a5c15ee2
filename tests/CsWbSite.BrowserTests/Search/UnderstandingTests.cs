using CsWbSite.Model.Text;
using CsWbSite.Theme;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>What the search makes of words, and what it says about it.</summary>
public sealed class UnderstandingTests(RealSite site)
{
    [Theory]
    [InlineData(Language.English, "naloxne", "naloxone", "/en/strategies/naloxone-distribution/")]
    [InlineData(Language.English, "gnag", "gang", "/en/strategies/youth-gang-prevention/")]
    [InlineData(Language.English, "homelessnes", null, "/en/strategies/housing-first/")]
    [InlineData(Language.English, "nightbourhood", "neighbourhood", "/en/strategies/neighbourhood-watch/")]
    [InlineData(Language.English, "wediation", "mediation", "/en/strategies/restorative-justice-conferencing/")]
    [InlineData(Language.French, "logemant", "logement", "/fr/strategies/logement-dabord/")]
    [InlineData(Language.French, "ecloe", "école", "/fr/strategies/policiers-affectes-aux-ecoles/")]
    [InlineData(Language.French, "itinérence", "itinérance", "/fr/strategies/logement-dabord/")]
    [InlineData(Language.French, "surbeilance", "surveillance", "/fr/strategies/surveillance-electronique/")]
    [InlineData(Language.French, "baloxone", "naloxone", "/fr/strategies/distribution-de-naloxone/")]
    public async Task A_word_mistyped_finds_what_was_meant_and_says_so(Language language, string typed, string? meant, string address)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, typed);
        await Expect(screen.Page.Locator($"#results > li > a[href='{address}']")).ToBeVisibleAsync();
        if (meant is not null)
        {
            await Expect(screen.Notes).ToHaveTextAsync(Said(Texts.SearchCorrected[language], typed, meant));
        }
    }

    [Theory]
    [InlineData(Language.English, "NALOXONE", "naloxone")]
    [InlineData(Language.English, "MÉTIS", "metis")]
    [InlineData(Language.French, "AÎNÉS ISOLÉS", "aînés isolés")]
    [InlineData(Language.French, "evaluees", "évaluées")]
    [InlineData(Language.French, "l'itinerance", "L’ITINÉRANCE")]
    [InlineData(Language.French, "soeurs", "sœurs")]
    public async Task Case_and_accents_never_matter(Language language, string one, string other)
    {
        await using var first = await SearchScreen.OpenAsync(site, language, one);
        await using var second = await SearchScreen.OpenAsync(site, language, other);
        await Expect(first.Titles.First).ToBeVisibleAsync();
        Assert.Equal(await first.CountAsync(), await second.CountAsync());
        await Expect(first.Notes).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Language.English, "policing", "/en/strategies/community-policing/")]
    [InlineData(Language.English, "evictions", "/en/strategies/eviction-prevention/")]
    [InlineData(Language.English, "child’s benefit", "/en/strategies/child-benefits/")]
    [InlineData(Language.English, "neighborhood", "/en/strategies/neighbourhood-watch/")]
    [InlineData(Language.French, "expulsion", "/fr/strategies/prevention-des-expulsions/")]
    [InlineData(Language.French, "tribunal de santé mentale", "/fr/strategies/tribunaux-de-la-sante-mentale/")]
    [InlineData(Language.French, "l’école", "/fr/strategies/policiers-affectes-aux-ecoles/")]
    public async Task Inflected_forms_find_each_other(Language language, string query, string address)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        await Expect(screen.Titles.First).ToBeVisibleAsync();
        Assert.Contains(address, await screen.FoundAsync());
    }

    [Theory]
    [InlineData(Language.English, "\"first housing\"", "\"housing first\"", "/en/strategies/housing-first/")]
    [InlineData(Language.French, "\"conjugale violence\"", "\"violence conjugale\"", "/fr/strategies/tribunaux-violence-conjugale/")]
    [InlineData(Language.French, "« conjugale violence »", "« violence conjugale »", "/fr/strategies/tribunaux-violence-conjugale/")]
    public async Task A_phrase_in_quotes_is_found_in_its_order_only(Language language, string reversed, string phrase, string address)
    {
        await using var right = await SearchScreen.OpenAsync(site, language, phrase);
        await Expect(right.Titles.First).ToBeVisibleAsync();
        Assert.Contains(address, await right.FoundAsync());
        await using var without = await SearchScreen.OpenAsync(site, language, phrase.Trim('"', '«', '»', ' '));
        Assert.True(await without.CountAsync() > await right.CountAsync());
        await using var wrong = await SearchScreen.OpenAsync(site, language, reversed);
        Assert.DoesNotContain(address, await wrong.FoundAsync());
    }

    [Theory]
    [InlineData(Language.English, "violence", "gang", "/en/strategies/youth-gang-prevention/")]
    [InlineData(Language.French, "violence", "conjugale", "/fr/strategies/tribunaux-violence-conjugale/")]
    [InlineData(Language.French, "violence", "conjugales", "/fr/strategies/tribunaux-violence-conjugale/")]
    public async Task A_word_with_a_minus_leaves_its_pages_out(Language language, string word, string excluded, string address)
    {
        await using var all = await SearchScreen.OpenAsync(site, language, word);
        await using var both = await SearchScreen.OpenAsync(site, language, $"{word} {excluded}");
        await using var some = await SearchScreen.OpenAsync(site, language, $"{word} -{excluded}");
        await Expect(some.Titles.First).ToBeVisibleAsync();
        Assert.Contains(address, await both.FoundAsync());
        Assert.InRange(await some.CountAsync(), 1, await all.CountAsync() - 1);
        Assert.DoesNotContain(address, await some.FoundAsync());
    }

    [Theory]
    [InlineData(Language.English, "-housing")]
    [InlineData(Language.French, "-logement")]
    public async Task Only_words_to_leave_out_are_no_search(Language language, string query)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        await Expect(screen.Status).ToHaveTextAsync(Texts.SearchOnlyExcluded[language]);
    }

    [Theory]
    [InlineData(Language.English, "naloxone qqqqzzzz", "qqqqzzzz")]
    [InlineData(Language.French, "naloxone qqqqzzzz", "qqqqzzzz")]
    public async Task A_word_that_no_page_has_is_named(Language language, string query, string missing)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        await Expect(screen.Titles.First).ToBeVisibleAsync();
        await Expect(screen.Notes).ToHaveTextAsync(Said(Texts.SearchMissing[language], missing));
    }

    private static string Said(string text, params string[] values) => string.Format(text, values);
}
