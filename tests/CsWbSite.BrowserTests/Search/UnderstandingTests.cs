using CsWbSite.Model.Text;
using CsWbSite.Theme;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>What the search makes of words, and what it says about it.</summary>
public sealed class UnderstandingTests(RealSite site)
{
    public static TheoryData<Language, string[][]> Mistyped() => new()
    {
        { Language.English, [["naloxne", "naloxone", "/en/strategies/naloxone-distribution/"], ["gnag", "gang", "/en/strategies/youth-gang-prevention/"], ["nightbourhood", "neighbourhood", "/en/strategies/neighbourhood-watch/"], ["wediation", "mediation", "/en/strategies/restorative-justice-conferencing/"]] },
        { Language.French, [["logemant", "logement", "/fr/strategies/logement-dabord/"], ["itinérence", "itinérance", "/fr/strategies/logement-dabord/"], ["surbeilance", "surveillance", "/fr/strategies/surveillance-electronique/"], ["baloxone", "naloxone", "/fr/strategies/distribution-de-naloxone/"]] },
    };

    public static TheoryData<Language, string[][]> Inflected() => new()
    {
        { Language.English, [["policing", "/en/strategies/community-policing/"], ["evictions", "/en/strategies/eviction-prevention/"], ["child’s benefit", "/en/strategies/child-benefits/"], ["neighborhood", "/en/strategies/neighbourhood-watch/"]] },
        { Language.French, [["expulsion", "/fr/strategies/prevention-des-expulsions/"], ["tribunal de santé mentale", "/fr/strategies/tribunaux-de-la-sante-mentale/"], ["l’école", "/fr/strategies/policiers-affectes-aux-ecoles/"]] },
    };

    public static TheoryData<Language, string[][]> Alike() => new()
    {
        { Language.English, [["NALOXONE", "naloxone"], ["MÉTIS", "metis"]] },
        { Language.French, [["AÎNÉS ISOLÉS", "aînés isolés"], ["decrochage", "décrochage"], ["l'itinerance", "L’ITINÉRANCE"], ["soeurs", "sœurs"]] },
    };

    [Theory]
    [MemberData(nameof(Mistyped))]
    public async Task A_word_mistyped_finds_what_was_meant_and_says_so(Language language, string[][] cases)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language);
        foreach (var (typed, meant, address) in cases.Select(each => (each[0], each[1], each[2])))
        {
            await screen.AskAsync(typed);
            await Expect(screen.Notes).ToHaveTextAsync(string.Format(Texts.SearchCorrected[language], typed, meant));
            Assert.Contains(address, await screen.FoundAsync());
        }

        await screen.AskAsync("naloxone qqqqzzzz");
        await Expect(screen.Notes).ToHaveTextAsync(string.Format(Texts.SearchMissing[language], "qqqqzzzz"));
    }

    [Theory]
    [MemberData(nameof(Alike))]
    public async Task Case_and_accents_never_matter(Language language, string[][] cases)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language);
        foreach (var pair in cases)
        {
            await screen.AskAsync(pair[0]);
            var count = await screen.CountAsync();
            Assert.True(count > 0, pair[0]);
            await screen.AskAsync(pair[1]);
            Assert.Equal(count, await screen.CountAsync());
            await Expect(screen.Notes).ToHaveCountAsync(0);
        }
    }

    [Theory]
    [MemberData(nameof(Inflected))]
    public async Task Inflected_forms_find_each_other(Language language, string[][] cases)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language);
        foreach (var each in cases)
        {
            await screen.AskAsync(each[0]);
            Assert.Contains(each[1], await screen.FoundAsync());
        }
    }

    [Theory]
    [InlineData(Language.English, "latchkey kids", "/en/strategies/after-school-programs/")]
    [InlineData(Language.English, "kicked out of apartment", "/en/strategies/eviction-prevention/")]
    [InlineData(Language.French, "radar photo", "/fr/strategies/controle-automatise-vitesse/")]
    [InlineData(Language.French, "jeunes désœuvrés", "/fr/strategies/programmes-parascolaires/")]
    public async Task Everyday_words_that_a_page_does_not_use_find_it(Language language, string typed, string address)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, typed);
        Assert.Contains(address, await screen.FoundAsync(most: 3));
    }

    [Fact]
    public async Task Words_that_only_a_stemmer_holds_for_one_are_told_apart()
    {
        const string HousingFirst = "/fr/strategies/logement-dabord/";
        await using var screen = await SearchScreen.OpenAsync(site, Language.French, "logement d’abord");
        Assert.Equal(HousingFirst, (await screen.FoundAsync())[0]);
        await screen.AskAsync("logement abordable");
        var found = await screen.FoundAsync(most: 3);
        Assert.Contains("/fr/themes/logement-et-itinerance/", found);
        Assert.DoesNotContain(HousingFirst, found);
    }

    [Theory]
    [InlineData(Language.English, "\"first housing\"", "\"housing first\"", "/en/strategies/housing-first/")]
    [InlineData(Language.French, "« conjugale violence »", "« violence conjugale »", "/fr/strategies/tribunaux-violence-conjugale/")]
    public async Task A_phrase_in_quotes_is_found_in_its_order_only(Language language, string reversed, string phrase, string address)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, phrase);
        Assert.Contains(address, await screen.FoundAsync());
        var count = await screen.CountAsync();
        await screen.AskAsync(phrase.Trim('"', '«', '»', ' '));
        Assert.True(await screen.CountAsync() > count);
        await screen.AskAsync(reversed);
        Assert.DoesNotContain(address, await screen.FoundAsync());
    }

    [Theory]
    [InlineData(Language.English, "\"housing fir", "/en/strategies/housing-first/")]
    [InlineData(Language.French, "« violence conju", "/fr/strategies/tribunaux-violence-conjugale/")]
    public async Task The_last_word_of_an_open_phrase_is_still_being_typed(Language language, string open, string address)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, open);
        Assert.Contains(address, await screen.FoundAsync(most: 3));
        await Expect(screen.Notes).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Language.English, "violence", "gang", "/en/strategies/youth-gang-prevention/")]
    [InlineData(Language.French, "violence", "conjugales", "/fr/strategies/tribunaux-violence-conjugale/")]
    public async Task A_word_with_a_minus_leaves_its_pages_out(Language language, string word, string excluded, string address)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, word);
        var all = await screen.CountAsync();
        await screen.AskAsync($"{word} {excluded}");
        Assert.Contains(address, await screen.FoundAsync());
        await screen.AskAsync($"{word} -{excluded}");
        Assert.InRange(await screen.CountAsync(), 1, all - 1);
        Assert.DoesNotContain(address, await screen.FoundAsync(most: 1000));
    }
}
