using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests;

/// <summary>From the name of a place to its plan, as one types.</summary>
public sealed class PlaceTests(RealSite site)
{
    [Theory]
    [InlineData("/en/plans/", "WHITBY", "Whitby – plan: Durham", "/en/plans/durham/")]
    [InlineData("/fr/", "mattice val cote", "Mattice-Val Côté – plan : Hearst, Mattice-Val Côté", "/fr/plans/hearst-et-mattice-val-cote/")]
    public async Task A_lower_tier_municipality_leads_to_the_joint_plan_by_keyboard(string address, string typed, string offered, string plan)
    {
        var page = await site.OpenAsync(address);
        await page.FillAsync("#place", typed);
        var option = page.Locator("#suggestions [role=option]").First;
        await Expect(option).ToHaveTextAsync(offered.Replace(" :", "\u00A0:", StringComparison.Ordinal));
        await page.PressAsync("#place", "ArrowDown");
        await Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(page.Locator("#place")).ToHaveAttributeAsync("aria-activedescendant", "suggestion-0");
        await page.PressAsync("#place", "Enter");
        await Expect(page).ToHaveURLAsync(plan);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Communities_are_offered_before_places_within_them()
    {
        var page = await site.OpenAsync("/en/plans/");
        await page.FillAsync("#place", "bra");
        var options = page.Locator("#suggestions [role=option]");
        string[] offered = ["Brampton – plan: Peel", "Brant", "Bramalea – plan: Peel"];
        for (var i = 0; i < offered.Length; i++)
        {
            await Expect(options.Nth(i)).ToHaveTextAsync(offered[i]);
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/plans/?place=Missisauga", "Mississauga", "/en/plans/peel/")]
    [InlineData("/fr/plans/?place=Timins", "Timmins", "/fr/plans/timmins/")]
    public async Task A_slip_of_typing_is_forgiven_and_said(string address, string name, string plan)
    {
        var page = await site.OpenAsync(address);
        var link = page.Locator("#place-answer a").First;
        await Expect(link).ToContainTextAsync(name);
        Assert.Equal(plan, await link.GetAttributeAsync("href"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/plans/", "Guelph", "No place in the plans read is named exactly “Guelph”. Possible matches:", "Guelph/Eramosa")]
    [InlineData("/fr/plans/", "Wawa", "Aucun lieu des plans lus ne s’appelle exactement «\u00A0Wawa\u00A0». Correspondances possibles\u00A0:", "Ashfield-Colborne-Wawanosh")]
    [InlineData("/en/plans/", "Brantford", "Did you mean:", "Brant")]
    [InlineData("/en/plans/", "Kenroa", "Did you mean:", "Kenora")]
    public async Task What_is_not_the_whole_name_of_a_place_opens_no_plan_and_offers_the_nearest_name_first(string address, string typed, string said, string offered)
    {
        var page = await site.OpenAsync(address);
        await page.FillAsync("#place", typed);
        await page.PressAsync("#place", "Enter");
        await Expect(page.Locator("#place-answer p")).ToContainTextAsync(said);
        Assert.StartsWith(offered, await page.Locator("#place-answer a").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith(address, page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/plans/", "city of OTTAWA", "/en/plans/ottawa/")]
    [InlineData("/en/plans/", "Wellington County", "/en/plans/wellington/")]
    [InlineData("/en/plans/", "scarborough", "/en/plans/toronto/")]
    [InlineData("/fr/plans/", "Vallee-Est", "/fr/plans/grand-sudbury/")]
    [InlineData("/fr/plans/", "Ville d’Ottawa", "/fr/plans/ottawa/")]
    [InlineData("/fr/plans/", "ville d'ottawa", "/fr/plans/ottawa/")]
    public async Task The_whole_name_of_a_place_opens_its_plan(string address, string typed, string plan)
    {
        var page = await site.OpenAsync(address);
        await page.FillAsync("#place", typed);
        await page.PressAsync("#place", "Enter");
        await Expect(page).ToHaveURLAsync(plan);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/plans/?place=Wellington+County", "1 plan matches this name:")]
    [InlineData("/fr/plans/?place=Wellington", "1\u00A0plan correspond à ce nom\u00A0:")]
    public async Task Names_that_lead_to_one_plan_are_one_plan(string address, string said)
    {
        var page = await site.OpenAsync(address);
        await Expect(page.Locator("#place-answer p")).ToHaveTextAsync(said);
        Assert.NotEqual(1, await page.Locator("#place-answer a").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/plans/", "No plan read names “Atlantis <b>”.")]
    [InlineData("/fr/plans/", "Aucun plan lu ne nomme «\u00A0Atlantis <b>\u00A0».")]
    public async Task A_place_that_no_plan_names_is_said_calmly_with_what_to_do(string address, string said)
    {
        var page = await site.OpenAsync(address, 320);
        await page.FillAsync("#place", "Atlantis <b>");
        await page.PressAsync("#place", "Enter");
        await Expect(page.Locator("#place-answer")).ToContainTextAsync(said);
        Assert.EndsWith("#communities", await page.Locator("#place-answer a").GetAttributeAsync("href"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_there_is_no_field_and_the_list_by_letter_stands()
    {
        var page = await site.OpenAsync("/en/plans/", script: false);
        await Expect(page.Locator("#place")).ToBeHiddenAsync();
        await Expect(page.Locator(".index a", new() { HasText = "Whitby" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_its_data_the_field_leads_to_the_list()
    {
        var page = await site.OpenAsync("/en/about/");
        await page.RouteAsync("**/assets/places-*", route => route.AbortAsync());
        await page.GotoAsync("/en/");
        await page.FillAsync("#place", "Whitby");
        await page.PressAsync("#place", "Enter");
        await Expect(page).ToHaveURLAsync("/en/plans/#communities");
        await page.Context.CloseAsync();
    }
}
