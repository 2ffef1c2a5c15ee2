using System.Globalization;
using AngleSharp.Dom;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Theme;
using YamlDotNet.Serialization;

namespace CsWbSite.Tests.Laws;

/// <summary>
/// Works out every label of the real library a second time: from the files of the authors, by the rule as the page "How to read
/// the ratings" explains it, and without the code of the site. What the pages say in both languages must be the same.
/// </summary>
public sealed class RatingLawTests(RealSite real) : IClassFixture<RealSite>
{
    private static readonly string[] Compared = ["systematic-review", "rct", "quasi-experimental"];
    private static readonly string[] Ratios = ["odds-ratio", "risk-ratio", "rate-ratio", "hazard-ratio"];

    public static TheoryData<string> Strategies() => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Input, "strategies")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Strategies))]
    public void A_page_says_what_its_findings_give(string name)
    {
        var strategy = Read(name);
        var (score, direction) = LabelsOf(strategy);
        foreach (var language in Languages.All)
        {
            var page = PageOf(name, language);
            var labels = page.QuerySelectorAll(".headlines dd > strong").Select(label => label.TextContent).ToList();
            Assert.Equal(Texts.Of((Certainty)score)[language], labels[1]);
            Assert.Contains(labels[0], Enum.GetValues<EffectSize>().Select(size => (EffectSize?)size).Append(null).Select(size => Texts.Of(direction, size)[language]));
            CheckSteps(page, score);
        }
    }

    /// <summary>The printed steps begin at the start, change by what they say, and end at the label.</summary>
    private static void CheckSteps(IDocument page, int score)
    {
        var rows = page.QuerySelectorAll("table.steps tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList()).ToList();
        var scores = rows.Select(row => int.Parse(row[^1], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(score, scores[^1]);
        Assert.All(rows.Skip(1).Zip(scores, scores.Skip(1)), step => Assert.Equal(step.First[^2] == "−1" ? step.Second - 1 : Math.Min(step.Second, step.Third), step.Third));
        Assert.All(page.QuerySelectorAll("table.steps a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    private static (int Score, Direction Direction) LabelsOf(Dictionary<object, object> strategy)
    {
        var findings = ((List<object>)strategy["findings"]).Cast<Dictionary<object, object>>()
            .Where(finding => (string)finding["outcome"] == (string)strategy["primary_outcome"] && (string)finding["direction"] != "unclear").ToList();
        if (findings.Count == 0)
        {
            return (0, Direction.Unclear);
        }

        var strong = findings.Where(IsStrong).ToList();
        var lead = findings.OrderByDescending(finding => IsStrong(finding)).ThenByDescending(IsReview).ThenByDescending(finding => finding.ContainsKey("ci"))
            .ThenByDescending(finding => Number(finding, "studies")).ThenByDescending(finding => Number(finding, "participants")).First();
        var pooled = strong.Where(IsReview).Select(finding => finding.ContainsKey("studies") ? Number(finding, "studies") : 2).DefaultIfEmpty(0).Max();
        var singles = strong.Where(finding => !IsReview(finding)).Select(finding => finding["source"]).Distinct().Count();
        var score = pooled >= 5 ? 4 : pooled >= 2 || singles >= 3 ? 3 : singles >= 1 ? 2 : 1;
        var deductions = new[]
        {
            strong.Select(finding => finding["direction"]).Distinct().Count() > 1,
            CrossesNoEffect(lead),
            lead.ContainsKey("indirect") || strong.Any(finding => finding.ContainsKey("indirect")),
            !lead.ContainsKey("ci"),
        };
        score = Math.Max(1, score - deductions.Count(applies => applies));
        var canada = (Dictionary<object, object>)strategy["canada"];
        score = !IsReview(lead) && findings.Select(finding => finding["source"]).Distinct().Count() == 1 ? Math.Min(score, 2) : score;
        score = canada.TryGetValue("conflict", out var conflict) && (string)conflict == "true" ? Math.Min(score, 3) : score;
        var agree = findings.Select(finding => finding["direction"]).Distinct().Count() == 1;
        return (score, agree || IsReview(lead) ? Enum.Parse<Direction>((string)lead["direction"], ignoreCase: true) : Direction.Mixed);
    }

    private static bool IsReview(Dictionary<object, object> finding) => (string)finding["design"] == "systematic-review";

    private static bool IsStrong(Dictionary<object, object> finding) =>
        finding.TryGetValue("strong", out var strong) ? (string)strong == "true" : Compared.Contains((string)finding["design"]);

    private static bool CrossesNoEffect(Dictionary<object, object> finding)
    {
        if (!finding.TryGetValue("ci", out var interval) || !finding.TryGetValue("measure", out var measure))
        {
            return false;
        }

        var ends = ((List<object>)interval).Select(end => decimal.Parse((string)end, CultureInfo.InvariantCulture)).ToList();
        var none = Ratios.Contains((string)measure) ? 1 : 0;
        return ends[0] <= none && none <= ends[1];
    }

    private static decimal Number(Dictionary<object, object> finding, string field) =>
        finding.TryGetValue(field, out var value) ? decimal.Parse((string)value, CultureInfo.InvariantCulture) : 0;

    private static Dictionary<object, object> Read(string name) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(File.ReadAllText(Path.Combine(Repository.Input, "strategies", name, "strategy.yml")));

    private IDocument PageOf(string name, Language language)
    {
        var slug = File.ReadLines(Path.Combine(Repository.Input, "strategies", name, $"strategy.{language.Code}.md"))
            .Where(line => line.StartsWith("slug: ", StringComparison.Ordinal)).Select(line => line["slug: ".Length..].Trim('"')).FirstOrDefault() ?? name;
        return Assert.Single(real.Pages, page => page.Address == $"/{language.Code}/strategies/{slug}/").Document;
    }
}
