using System.Globalization;
using System.Text.Json;
using CsWbSite.Model.Items;

namespace CsWbSite.Tests.TakeAway;

/// <summary>The tables, read back and compared with the content and with the JSON files.</summary>
[Collection(RealFiles.Name)]
public sealed class TableTests(RealFiles real)
{
    private IEnumerable<CommunityPlan> Plans => real.Content.Items.OfType<CommunityPlan>();

    [Fact]
    public void Every_thing_has_its_line()
    {
        var strategies = real.Content.Items.OfType<Strategy>().ToList();
        Assert.Equal(strategies.Select(strategy => (strategy.Name, strategy.Title.French)), Lines("strategies").Select(line => (line["id"], line["title_fr"])));
        Assert.Equal(strategies.SelectMany(strategy => strategy.Findings).Select(finding => finding.Label.French), Lines("findings").Select(line => line["label_fr"]));
        Assert.Equal(Plans.Select(plan => (plan.Name, plan.Lead.French)), Lines("plans").Select(line => (line["id"], line["lead_fr"])));
        Assert.Equal(Plans.SelectMany(plan => plan.Priorities).Select(priority => priority.Name.French), Lines("priorities").Select(line => line["name_fr"]));
        Assert.Equal(Plans.SelectMany(plan => plan.Actions).Select(action => action.Text.French), Lines("actions").Select(line => line["text_fr"]));
        Assert.Equal(
            Plans.SelectMany(plan => plan.Indicators).SelectMany(indicator => indicator.Values.Values.Select(value => (decimal?)value).DefaultIfEmpty()),
            Lines("indicators").Select(line => NumberOf(line["value"])));
    }

    [Fact]
    public void Figures_of_findings_are_those_of_the_JSON_file()
    {
        var findings = JsonDocument.Parse(real.Files["data/strategies.json"]).RootElement.GetProperty("strategies").EnumerateArray()
            .SelectMany(strategy => strategy.GetProperty("findings").EnumerateArray()).ToList();
        var lines = Lines("findings");
        Assert.Equal(findings.Select(finding => finding.GetProperty("id").GetString()!), lines.Select(line => line["id"]));
        Assert.All(findings.Zip(lines), pair =>
        {
            Assert.Equal(pair.First.TryGetProperty("value", out var value) ? value.GetDecimal() : null, NumberOf(pair.Second["value"]));
            Assert.Equal(pair.First.TryGetProperty("interval", out var interval) ? interval.GetProperty("low").GetDecimal() : null, NumberOf(pair.Second["interval_low"]));
            Assert.Equal(pair.First.GetProperty("direction").GetString(), pair.Second["direction"]);
            Assert.Equal(pair.First.GetProperty("canadian").GetBoolean() ? "true" : "false", pair.Second["canadian"]);
        });
    }

    [Fact]
    public void Ids_in_one_table_lead_to_a_line_in_another()
    {
        Assert.Empty(Lines("findings").Select(line => line["strategy"]).Except(Lines("strategies").Select(line => line["id"])));
        Assert.Empty(Lines("strategies").SelectMany(line => line["rating_inputs"].Split(';', StringSplitOptions.RemoveEmptyEntries)).Except(Lines("findings").Select(line => line["id"])));
        var priorities = Lines("priorities").Select(line => (line["plan"], line["id"])).ToHashSet();
        Assert.All(Lines("actions").Where(line => line["priority"].Length > 0), line => Assert.Contains((line["plan"], line["priority"]), priorities));
        Assert.Empty(Lines("actions").SelectMany(line => line["strategies"].Split(';', StringSplitOptions.RemoveEmptyEntries)).Except(Lines("strategies").Select(line => line["id"])));
    }

    [Fact]
    public async Task Quotes_commas_and_line_breaks_stay_and_no_text_can_run_as_a_formula()
    {
        using var site = new SmallSite();
        var strategy = Path.Combine(site.Folder, "strategies/housing/strategy.yml");
        File.WriteAllText(strategy, File.ReadAllText(strategy).Replace(
            "finding: {en: Word, fr: Mot}",
            "finding: {en: \"=HYPERLINK(\\\"x\\\"), a, b\\nc\", fr: \"L’été, «\u00A0déjà\u00A0»\"}",
            StringComparison.Ordinal));
        var (built, _) = await site.BuildAsync();
        var line = Assert.Single(CsvReader.Read(built.Files.Single(file => file.Path == "data/strategies.csv").Bytes.Span));
        Assert.Equal("'=HYPERLINK(\"x\"), a, b\nc", line["finding_en"]);
        Assert.Equal("L’été, «\u00A0déjà\u00A0»", line["finding_fr"]);
    }

    private static decimal? NumberOf(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private List<Dictionary<string, string>> Lines(string name) => CsvReader.Read(real.Files[$"data/{name}.csv"].Span);
}
