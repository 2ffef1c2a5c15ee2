using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Dom;
using CsWbSite.Model.Text;
using YamlDotNet.Serialization;

namespace CsWbSite.Tests.Laws;

/// <summary>The lists, facets, comparison and map of the library, held against the files of the authors.</summary>
public sealed class LibraryLawTests(RealSite real) : IClassFixture<RealSite>
{
    private static readonly Dictionary<string, Dictionary<object, object>> Strategies = Directory.EnumerateDirectories(Path.Combine(Repository.Input, "strategies"))
        .ToDictionary(folder => Path.GetFileName(folder), folder => new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(File.ReadAllText(Path.Combine(folder, "strategy.yml"))));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_strategy_is_in_the_list_and_in_the_comparison(string language)
    {
        Assert.Equal(Strategies.Keys.Order(StringComparer.Ordinal), NamesIn(language).Order(StringComparer.Ordinal));
        var comparison = DataOf("comparison", language);
        var aspects = comparison.GetProperty("aspects").GetArrayLength();
        Assert.Equal(Strategies.Keys.Order(StringComparer.Ordinal), comparison.GetProperty("strategies").EnumerateObject().Select(each => each.Name).Order(StringComparer.Ordinal));
        Assert.All(comparison.GetProperty("strategies").EnumerateObject(), each => Assert.Equal(aspects, each.Value.GetProperty("lines").GetArrayLength()));
    }

    [Theory]
    [InlineData("risk", "risk_factors")]
    [InlineData("protective", "protective_factors")]
    [InlineData("area", "areas")]
    [InlineData("group", "groups")]
    [InlineData("setting", "settings")]
    [InlineData("sector", "sectors")]
    public void A_facet_has_exactly_the_strategies_that_name_its_value(string facet, string field) => Assert.All(Languages.All, language =>
    {
        var names = NamesIn(language.Code);
        var values = FacetOf(facet, language.Code);
        var expected = Strategies.SelectMany(strategy => ((List<object>)strategy.Value[field]).Distinct().Select(id => $"{id}: {strategy.Key}"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), values.SelectMany(value => value.Pages.Select(place => $"{value.Id}: {names[place]}")).Order(StringComparer.Ordinal));
    });

    [Theory]
    [InlineData("certainty")]
    [InlineData("direction")]
    [InlineData("cost")]
    [InlineData("canada")]
    public void A_facet_of_one_choice_has_every_strategy_once(string facet) => Assert.All(Languages.All, language =>
        Assert.Equal(Enumerable.Range(0, Strategies.Count), FacetOf(facet, language.Code).SelectMany(value => value.Pages).Order()));

    [Theory]
    [InlineData("snap", "6-11")]
    [InlineData("housing-first", "18-24 25-64 65")]
    public void Ages_reach_into_bands(string name, string bands)
    {
        var place = NamesIn("en").IndexOf(name);
        Assert.Equal(bands.Split(' '), FacetOf("age", "en").Where(value => value.Pages.Contains(place)).Select(value => value.Id));
    }

    [Fact]
    public void A_list_by_title_or_review_has_every_strategy_once() => Assert.All(Languages.All, language =>
    {
        var data = DataOf("library", language.Code);
        foreach (var order in new[] { "title", "reviewed" })
        {
            Assert.Equal(Enumerable.Range(0, Strategies.Count), data.GetProperty(order).EnumerateArray().Select(place => place.GetInt32()).Order());
        }
    });

    [Theory]
    [InlineData("en/evidence-map")]
    [InlineData("fr/carte-des-donnees")]
    public void A_number_of_the_map_is_the_length_of_the_list_it_leads_to(string path)
    {
        var maps = PageOf(path).QuerySelectorAll("main th[scope=row] a").Select(link => PageOf(link.GetAttribute("href")!.Trim('/'))).ToList();
        var cells = maps.SelectMany(map => map.QuerySelectorAll(".map-table td")).ToList();
        var links = cells.Select(cell => cell.QuerySelector("a")).OfType<IElement>().ToList();
        Assert.All(links, link => Assert.Equal(
            int.Parse(link.FirstChild!.TextContent), PlaceOf(link.GetAttribute("href")!).QuerySelectorAll(":scope > a").Length));
        Assert.All(cells.Except(links.Select(link => link.ParentElement!)), cell => Assert.NotEmpty(cell.QuerySelector("[role=img]")!.GetAttribute("aria-label")!));
        var pairs = Strategies.Values.SelectMany(strategy =>
            from risk in ((List<object>)strategy["risk_factors"]).Distinct()
            from outcome in ((List<object>)strategy["findings"]).Select(finding => ((Dictionary<object, object>)finding)["outcome"]).Distinct()
            select (risk, outcome)).ToList();
        Assert.Equal(pairs.Count, links.Sum(link => int.Parse(link.FirstChild!.TextContent)));
        Assert.Equal(pairs.Distinct().Count(), links.Count);
    }

    [Fact]
    public void The_pages_of_the_library_stay_small()
    {
        foreach (var file in real.Site.ReadyFiles.Where(file => file.Path is "en/strategies/index.html" or "fr/strategies/index.html"))
        {
            Assert.InRange(SizeOf(file, stream => new BrotliStream(stream, CompressionLevel.SmallestSize, true)), 1, 60_000);
        }

        foreach (var file in real.Site.ReadyFiles.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal) && (file.Path.StartsWith("assets/library.", StringComparison.Ordinal) || file.Path.StartsWith("assets/compare.", StringComparison.Ordinal))))
        {
            Assert.InRange(SizeOf(file, stream => new GZipStream(stream, CompressionLevel.SmallestSize, true)), 1, 3072);
        }
    }

    private static long SizeOf(OutputFile file, Func<Stream, Stream> compress)
    {
        var small = new MemoryStream();
        using (var stream = compress(small))
        {
            stream.Write(file.Bytes.Span);
        }

        return small.Length;
    }

    private List<string> NamesIn(string language) => [.. PageOf($"{language}/strategies").QuerySelectorAll(".strategies > li input").Select(box => box.GetAttribute("value")!)];

    private List<(string Id, List<int> Pages)> FacetOf(string id, string language) =>
    [
        .. DataOf("library", language).GetProperty("facets").EnumerateArray().Single(facet => facet.GetProperty("id").GetString() == id).GetProperty("values").EnumerateArray()
            .Select(value => (value.GetProperty("id").GetString()!, value.GetProperty("pages").EnumerateArray().Select(place => place.GetInt32()).ToList())),
    ];

    /// <summary>A script of data has a name before it.</summary>
    private JsonElement DataOf(string name, string language)
    {
        var bytes = real.Site.ReadyFiles.Single(file => file.Path.StartsWith($"assets/{name}-{language}.", StringComparison.Ordinal)).Bytes.Span;
        return JsonSerializer.Deserialize<JsonElement>(bytes[bytes.IndexOf((byte)'{')..]);
    }

    private IElement PlaceOf(string address) => PageOf(address.Split('#')[0].Trim('/')).GetElementById(address.Split('#')[1])!;

    private IDocument PageOf(string path) => real.Pages.Single(page => page.Path == path + "/index.html").Document;
}
