using System.Xml.Linq;
using CsWbSite.Model.Items;

namespace CsWbSite.Tests.TakeAway;

/// <summary>The feeds of changes, read as a feed reader does.</summary>
[Collection(RealFiles.Name)]
public sealed class FeedTests(RealFiles real)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("en/feed.xml")]
    [InlineData("fr/feed.xml")]
    [InlineData("en/strategies/feed.xml")]
    [InlineData("fr/strategies/feed.xml")]
    [InlineData("en/plans/feed.xml")]
    [InlineData("fr/plans/feed.xml")]
    public void A_feed_is_one_by_the_rules(string path)
    {
        var feed = XDocument.Parse(real.Text(path)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(path[..2] + "-CA", (string?)feed.Attribute(XNamespace.Xml + "lang"));
        Assert.EndsWith("/" + path, feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value, StringComparison.Ordinal);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        var ids = entries.Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var dates = entries.Select(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.Equal(feed.Element(Atom + "updated")!.Value, entries[0].Element(Atom + "updated")!.Value);
        Assert.All(entries, entry => Assert.True(real.Files.ContainsKey(new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath[1..] + "index.html")));
    }

    [Fact]
    public void Every_change_of_a_strategy_and_every_review_of_a_plan_is_announced()
    {
        var strategies = TitlesIn("fr/strategies/feed.xml");
        Assert.Empty(real.Content.Items.OfType<Strategy>().SelectMany(strategy => strategy.Changes.Select(change => $"{strategy.Title.French} – {change.What.French}")).Except(strategies));
        var plans = TitlesIn("en/plans/feed.xml");
        Assert.All(real.Content.Items.OfType<CommunityPlan>(), plan => Assert.Contains(plans, title => title.StartsWith(plan.Title.English + " – ", StringComparison.Ordinal)));
        Assert.Equal(real.Content.Items.OfType<CommunityPlan>().Count(plan => plan.Updated is not null), plans.Count(title => title.EndsWith("The plan itself was changed.", StringComparison.Ordinal)));
    }

    private List<string> TitlesIn(string path) => [.. XDocument.Parse(real.Text(path)).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value)];
}
