using AngleSharp.Dom;

namespace CsWbSite.Tests.Laws;

/// <summary>The pages of themes, risk factors and regions, held against the pages of the plans.</summary>
public sealed class TermLawTests(RealSite real) : IClassFixture<RealSite>
{
    [Fact]
    public void A_priority_stands_on_the_page_of_each_of_its_themes_and_risk_factors_in_the_same_words()
    {
        foreach (var plan in real.Pages.Where(page => page.Document.QuerySelector("details.priority") is not null))
        {
            foreach (var priority in plan.Document.QuerySelectorAll("details.priority"))
            {
                var (id, words) = (priority.Id, priority.QuerySelector("h3")!.TextContent);
                foreach (var url in priority.QuerySelectorAll(":scope > .terms a").Select(link => link.GetAttribute("href")!))
                {
                    var link = PageOf(url).QuerySelectorAll(".naming a").Single(link => link.GetAttribute("href") == $"{plan.Address}#{id}");
                    Assert.Equal(words, link.TextContent);
                }
            }
        }
    }

    [Fact]
    public void The_plans_of_all_regions_are_all_plans()
    {
        var regions = PageOf("/en/plans/").QuerySelectorAll(".map-key h3 a").Select(link => link.GetAttribute("href")!).ToList();
        var listed = regions.SelectMany(url => PageOf(url).QuerySelectorAll(".entries > li > div > a")).Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal);
        Assert.Equal(PageOf("/en/plans/").QuerySelectorAll(".map-key li a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void A_shared_theme_counts_the_places_beside_it() => Assert.All(real.Pages.Where(page => page.Address.Contains("/regions/", StringComparison.Ordinal)), page => Assert.All(
        page.Document.QuerySelectorAll("#shared ~ .table tbody tr"),
        row => Assert.Equal(row.QuerySelectorAll("td:last-child a").Length, int.Parse(row.QuerySelector("td")!.TextContent.Trim().Split(' ')[0]))));

    private IDocument PageOf(string address) => real.Pages.Single(page => page.Address == address).Document;
}
