using System.Text.Json;
using AngleSharp.Dom;
using CsWbSite.Model.Text;
using YamlDotNet.Serialization;

namespace CsWbSite.Tests.Laws;

/// <summary>The ways from a place to its plan, held against the files of the authors.</summary>
public sealed class PlaceLawTests(RealSite real) : IClassFixture<RealSite>
{
    private static readonly Dictionary<string, Dictionary<object, object>> Plans = Directory.EnumerateDirectories(Path.Combine(Repository.Input, "plans"))
        .ToDictionary(folder => Path.GetFileName(folder), folder => new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(File.ReadAllText(Path.Combine(folder, "plan.yml"))));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_plan_stands_once_on_the_map_and_under_the_same_number_in_the_list(string language)
    {
        var page = PageOf($"{language}/plans");
        var points = page.QuerySelectorAll(".map-windows a").ToDictionary(link => link.QuerySelector("text")!.TextContent, link => link.GetAttribute("href"));
        var listed = page.QuerySelectorAll(".map-key ol").SelectMany(list => list.QuerySelectorAll("li a").Select((link, i) => (Number: $"{int.Parse(list.GetAttribute("start")!) + i}", Url: link.GetAttribute("href"))))
            .ToDictionary(entry => entry.Number, entry => entry.Url);
        Assert.Equal(Plans.Count, listed.Count);
        Assert.Equal(listed.OrderBy(entry => entry.Key, StringComparer.Ordinal), points.OrderBy(entry => entry.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void No_number_of_the_map_covers_another_or_leaves_its_window() => Assert.All(PageOf("en/plans").QuerySelectorAll(".map-windows svg"), map =>
    {
        var window = map.GetAttribute("viewBox")!.Split(' ').Select(int.Parse).ToList();
        var circles = map.QuerySelectorAll("circle").Select(circle => (X: NumberOf(circle, "cx"), Y: NumberOf(circle, "cy"), R: NumberOf(circle, "r"))).ToList();
        Assert.All(circles, circle => Assert.True(
            circle.X - circle.R >= window[0] && circle.Y - circle.R >= window[1] && circle.X + circle.R <= window[0] + window[2] && circle.Y + circle.R <= window[1] + window[3]));
        Assert.Empty(
            from one in circles
            from other in circles
            where one != other && Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y))) < 2 * one.R
            select $"{one} {other}");
    });

    [Fact]
    public void The_outline_is_small() => Assert.InRange(PageOf("en/plans").QuerySelector("#ontario")!.GetAttribute("d")!.Length, 1000, 6000);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_field_knows_every_community_and_locality_and_leads_to_the_plan_that_names_it(string language)
    {
        var data = JsonSerializer.Deserialize<JsonElement>(real.Site.ReadyFiles.Single(file => file.Path.StartsWith($"assets/places-{language}.", StringComparison.Ordinal)).Bytes.Span);
        var urls = data.GetProperty("plans").EnumerateArray().Select(plan => plan[0].GetString()!).ToList();
        Assert.All(urls, url => Assert.Contains(real.Pages, page => page.Address == url));
        var known = data.GetProperty("places").EnumerateArray().ToDictionary(
            place => Slug.Of(place.GetProperty("name").GetString()!), place => place.GetProperty("plans").EnumerateArray().Select(number => urls[number.GetInt32()]).ToList());
        foreach (var (folder, plan) in Plans)
        {
            var title = File.ReadLines(Path.Combine(Repository.Input, "plans", folder, $"plan.{language}.md")).Single(line => line.StartsWith("title:", StringComparison.Ordinal))[6..].Trim(' ', '"');
            var url = data.GetProperty("plans").EnumerateArray().Single(known => known[2].GetString() == title)[0].GetString()!;
            foreach (var community in ((List<object>)plan["communities"]).Cast<Dictionary<object, object>>())
            {
                var name = Slug.Of((string)((Dictionary<object, object>)community["name"])[language]);
                Assert.Contains(known, place => name.EndsWith(place.Key, StringComparison.Ordinal) && place.Value.Contains(url));
            }

            foreach (var locality in plan.TryGetValue("localities", out var localities) ? ((Dictionary<object, object>)localities).Values.Cast<List<object>>().SelectMany(names => names) : [])
            {
                Assert.Contains(url, known[Slug.Of((string)locality)]);
            }
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_list_without_script_has_every_locality_too(string language)
    {
        var listed = PageOf(language + "/plans").QuerySelectorAll(".index li").Select(entry => Slug.Of(entry.FirstChild!.TextContent)).ToHashSet(StringComparer.Ordinal);
        var localities = Plans.Values.SelectMany(plan => plan.TryGetValue("localities", out var known) ? (List<object>)((Dictionary<object, object>)known)[language] : []).Cast<string>().ToList();
        Assert.True(localities.Count > 400);
        Assert.Empty(localities.Where(name => !listed.Contains(Slug.Of(name))));
    }

    private static int NumberOf(IElement element, string name) => int.Parse(element.GetAttribute(name)!);

    private IDocument PageOf(string path) => real.Pages.Single(page => page.Path == path + "/index.html").Document;
}
