using CsWbSite.Model.Text;
using CsWbSite.Theme;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CsWbSite.BrowserTests.Search;

/// <summary>Narrowing the results: counts that are kept, values that never lead to an empty page, and a state that stands in the address.</summary>
public sealed class FilterTests(RealSite site)
{
    private static readonly string[] Facets = ["kind", "area", "risk", "theme", "sector", "group", "region", "certainty"];

    /// <summary>In the page, because it is many clicks: chooses values of each facet, one at a time, and names those whose count was not that of the results.</summary>
    private const string ChooseOneByOne =
        """
        async (facets) => {
          const wrong = [];
          const count = () => Number(document.getElementById("search-status").textContent.replace(/\D/g, ""));
          const until = async (isSo) => { for (let i = 0; i < 200 && !isSo(); i++) await new Promise((done) => setTimeout(done, 10)); return isSo(); };
          const all = count();
          for (const facet of facets) {
            const inputs = () => [...document.querySelectorAll(`details[data-facet=${facet}] input`)];
            document.querySelector(`details[data-facet=${facet}] button`)?.click();
            if (inputs().length < 2) wrong.push(facet);
            for (const { id } of new Set([...inputs().slice(0, 3), inputs().at(-1)])) {
              const said = Number(document.getElementById(id).closest("li").querySelector(".count").textContent.replace(/\D/g, ""));
              document.getElementById(id).click();
              const isRight = await until(() => said > 0 && count() === said && document.getElementById("results").children.length === Math.min(10, said) && document.getElementById(id)?.checked);
              if (!isRight || !location.search.includes(`&${facet}=`)) wrong.push(`${id}: ${said}, ${count()}`);
              document.getElementById(id).click();
              await until(() => count() === all && document.getElementById(id)?.checked === false);
            }
          }
          return wrong;
        }
        """;

    [Theory]
    [InlineData(Language.English, "community")]
    [InlineData(Language.French, "communauté")]
    public async Task Every_value_offered_leaves_as_many_results_as_it_says(Language language, string query)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query);
        await Expect(screen.Filters).ToBeVisibleAsync();
        var wrong = await screen.Page.EvaluateAsync<string[]>(ChooseOneByOne, Facets);
        Assert.Empty(wrong);
        Assert.DoesNotContain("&", screen.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "housing")]
    [InlineData(Language.French, "logement")]
    public async Task After_a_choice_by_keyboard_the_other_facets_offer_only_what_is_left(Language language, string query)
    {
        await using var screen = await OpenedAsync(language, query, "kind");
        var strategies = (await OfferedAsync(screen, "kind"))["strategy"];
        await BoxOf(screen, "kind", "strategy").FocusAsync();
        await screen.Page.Keyboard.PressAsync("Space");
        await Expect(screen.Status).ToHaveTextAsync(Counted(language, strategies));
        await Expect(BoxOf(screen, "kind", "strategy")).ToBeFocusedAsync();
        await Expect(screen.Page.Locator("#filter-summary")).ToHaveTextAsync($"{Texts.SearchFilters[language]} (1)");
        await Expect(screen.Page.Locator("details[data-facet=region]")).ToHaveCountAsync(0);
        await OpenAsync(screen, "certainty");
        foreach (var (id, count) in (await OfferedAsync(screen, "certainty")).Take(2))
        {
            Assert.InRange(count, 1, strategies);
            await BoxOf(screen, "certainty", id).ClickAsync();
            await Expect(screen.Status).ToHaveTextAsync(Counted(language, count));
            await BoxOf(screen, "certainty", id).ClickAsync();
            await Expect(screen.Status).ToHaveTextAsync(Counted(language, strategies));
        }

        await screen.Page.ClickAsync("#filter-clear");
        await screen.Page.WaitForURLAsync(url => !url.Contains('&', StringComparison.Ordinal));
        await Expect(screen.Page.Locator("#filter-summary")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(Language.English, "housing")]
    [InlineData(Language.French, "logement")]
    public async Task The_choice_survives_reload_back_and_sharing(Language language, string query)
    {
        await using var screen = await OpenedAsync(language, query, "kind");
        var all = await screen.CountAsync();
        var plans = (await OfferedAsync(screen, "kind"))["plan"];
        await BoxOf(screen, "kind", "plan").ClickAsync();
        await Expect(screen.Status).ToHaveTextAsync(Counted(language, plans));
        var address = screen.Page.Url;

        await screen.Page.ReloadAsync();
        await Expect(screen.Status).ToHaveTextAsync(Counted(language, plans));
        await Expect(BoxOf(screen, "kind", "plan")).ToBeCheckedAsync();

        await screen.Page.GoBackAsync();
        await Expect(screen.Status).ToHaveTextAsync(Counted(language, all));
        await Expect(BoxOf(screen, "kind", "plan")).Not.ToBeCheckedAsync();
        await screen.Page.GoForwardAsync();
        await Expect(screen.Status).ToHaveTextAsync(Counted(language, plans));

        await screen.Titles.First.ClickAsync();
        await screen.Page.WaitForURLAsync(url => !url.Contains("?q=", StringComparison.Ordinal));
        await screen.Page.GoBackAsync();
        await Expect(screen.Field).ToHaveValueAsync(query);
        await Expect(screen.Status).ToHaveTextAsync(Counted(language, plans));

        await using var shared = new SearchScreen(await site.OpenAsync(new Uri(address).PathAndQuery), language);
        await Expect(shared.Status).ToHaveTextAsync(Counted(language, plans));
        await Expect(BoxOf(shared, "kind", "plan")).ToBeCheckedAsync();
    }

    [Theory]
    [InlineData(Language.English, "naloxone", "&kind=plan&certainty=0")]
    [InlineData(Language.French, "naloxone", "&kind=plan&certainty=0")]
    public async Task Filters_that_leave_nothing_say_so_and_can_be_removed(Language language, string query, string filters)
    {
        await using var screen = await SearchScreen.OpenAsync(site, language, query, filters);
        await Expect(screen.Status).ToHaveTextAsync(Texts.SearchNoneFiltered[language]);
        await screen.Page.ClickAsync("#filter-clear");
        await Expect(screen.Titles.First).ToBeVisibleAsync();
    }

    private async Task<SearchScreen> OpenedAsync(Language language, string query, string facet)
    {
        var screen = await SearchScreen.OpenAsync(site, language, query);
        await Expect(screen.Filters).ToBeVisibleAsync();
        await OpenAsync(screen, facet);
        return screen;
    }

    /// <summary>With all its values, and to stay so.</summary>
    private static async Task OpenAsync(SearchScreen screen, string facet)
    {
        var details = screen.Page.Locator($"details[data-facet={facet}]");
        await details.Locator("summary").ClickAsync();
        if (await details.Locator("button").IsVisibleAsync())
        {
            await details.Locator("button").ClickAsync();
            await Expect(details.Locator("button")).ToHaveCountAsync(0);
        }
    }

    private static async Task<Dictionary<string, int>> OfferedAsync(SearchScreen screen, string facet)
    {
        var values = await screen.Page.Locator($"details[data-facet={facet}] li").EvaluateAllAsync<string[]>("items => items.map(item => item.querySelector('input').id + ' ' + item.querySelector('.count').textContent)");
        return values.ToDictionary(value => value.Split(' ')[0][$"filter-{facet}-".Length..], value => SearchScreen.NumberIn(value[value.LastIndexOf('(')..]));
    }

    private static ILocator BoxOf(SearchScreen screen, string facet, string id) => screen.Page.Locator($"#filter-{facet}-{id}");

    private static string Counted(Language language, int count) => count == 1 ? Texts.SearchOne[language] : string.Format(Texts.SearchMany[language], count);
}
