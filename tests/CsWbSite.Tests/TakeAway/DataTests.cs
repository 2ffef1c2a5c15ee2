using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using Json.Schema;

namespace CsWbSite.Tests.TakeAway;

/// <summary>The library as data: valid by its schemas, whole, and enough to derive every rating again.</summary>
[Collection(RealFiles.Name)]
public sealed class DataTests(RealFiles real)
{
    private static readonly EvaluationOptions Strict = new() { RequireFormatValidation = true, OutputFormat = OutputFormat.List };

    private static readonly ConcurrentDictionary<string, JsonSchema> Schemas = new(StringComparer.Ordinal);

    public static TheoryData<string> Sets => ["strategies", "plans", "references", "vocabulary", "terminology"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_file_is_valid_by_its_schema_and_the_schema_by_its_own(string name)
    {
        Assert.True(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(real.Files[$"data/{name}.schema.json"]).RootElement, Strict).IsValid);
        var result = SchemaOf(name).Evaluate(JsonDocument.Parse(real.Files[$"data/{name}.json"]).RootElement, Strict);
        Assert.Empty((result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}").Take(5));
        Assert.True(result.IsValid);
    }

    [Theory]
    [InlineData("strategies", "finding")]
    [InlineData("plans", "lead")]
    [InlineData("references", "title")]
    [InlineData("vocabulary", "terms")]
    [InlineData("terminology", "official")]
    public void A_schema_refuses_a_thing_without_a_field_and_a_field_that_it_does_not_know(string name, string field)
    {
        var schema = SchemaOf(name);
        Assert.True(schema.Evaluate(With(_ => { }), Strict).IsValid);
        Assert.False(schema.Evaluate(With(first => Assert.True(first.Remove(field))), Strict).IsValid);
        Assert.False(schema.Evaluate(With(first => first["surprise"] = true), Strict).IsValid);

        JsonElement With(Action<JsonObject> change)
        {
            var file = JsonNode.Parse(real.Text($"data/{name}.json"))!;
            change(file[name]![0]!.AsObject());
            return JsonSerializer.SerializeToElement(file);
        }
    }

    [Fact]
    public void Every_item_is_there_with_what_the_files_say_of_themselves()
    {
        Assert.Equal(real.Content.Items.OfType<Strategy>().Select(strategy => strategy.Name), ListOf("strategies").Select(IdOf));
        Assert.Equal(real.Content.Items.OfType<CommunityPlan>().Select(plan => plan.Name), ListOf("plans").Select(IdOf));
        Assert.Equal(real.Content.References!.Keys, ListOf("references").Select(IdOf));
        Assert.Equal(real.Content.Vocabularies.Values.Sum(list => list.Terms.Length), ListOf("vocabulary").Sum(list => list.GetProperty("terms").GetArrayLength()));
        Assert.Equal(real.Content.Terminology.Length, ListOf("terminology").Count);
        Assert.All(Sets.Select(row => row.Data), name =>
        {
            var file = JsonDocument.Parse(real.Files[$"data/{name}.json"]).RootElement;
            Assert.Equal(real.Content.Items.Max(item => item.Reviewed).ToString(), file.GetProperty("as_of").GetString());
            Assert.Equal(real.Content.Settings!.Licence!.Url.French, file.GetProperty("licence").GetProperty("url").GetProperty("fr").GetString());
            Assert.EndsWith($"/data/{name}.schema.json", file.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_rating_follows_again_from_the_inputs_in_the_file() => Assert.All(ListOf("strategies"), json =>
    {
        var (published, findings) = (json.GetProperty("rating"), json.GetProperty("findings").EnumerateArray().ToList());
        var rating = RatingRule.RatingOf(StrategyOf(json, findings));
        Assert.Equal(RatingRule.Version, published.GetProperty("rule").GetString());
        Assert.Equal(Word(rating.Certainty.ToString()), Letters(published.GetProperty("certainty").GetString()!));
        Assert.Equal(Word(rating.Direction.ToString()), Letters(published.GetProperty("direction").GetString()!));
        Assert.Equal(rating.Size, EnumOf<EffectSize>(published, "size"));
        Assert.Equal(
            rating.Steps.Select(step => ((RatingCheck?)step.Check, step.Applies, step.Change, step.Score)),
            published.GetProperty("steps").EnumerateArray().Select(step => (EnumOf<RatingCheck>(step, "check"), step.GetProperty("applies").GetBoolean(), step.GetProperty("change").GetInt32(), step.GetProperty("score").GetInt32())));
        Assert.Equal((int)rating.Certainty, published.GetProperty("steps").EnumerateArray().Last().GetProperty("score").GetInt32());
        Assert.Equal(
            findings.Where(finding => finding.GetProperty("outcome").GetString() == json.GetProperty("primary_outcome").GetString() && finding.GetProperty("direction").GetString() != "unclear").Select(IdOf),
            published.GetProperty("inputs").EnumerateArray().Select(id => id.GetString()!));
        Assert.Equal(rating.Lead?.Note?.English, published.TryGetProperty("lead", out var lead) ? lead.GetString() : null);
    });

    /// <summary>The library keeps every schema under its address, and takes none twice.</summary>
    private JsonSchema SchemaOf(string name) => Schemas.GetOrAdd(name, _ => JsonSchema.FromText(real.Text($"data/{name}.schema.json")));

    /// <summary>As much of a strategy as the rule looks at; the note carries the finding's name.</summary>
    private static Strategy StrategyOf(JsonElement json, IEnumerable<JsonElement> findings)
    {
        Located<string> Of(string? text) => new(text!, default);
        return new Strategy
        {
            Id = "strategies/x", At = default, Halves = null!, Kind = default, Areas = [], Finding = new("", ""), CostLevel = default,
            PrimaryOutcome = Of(json.GetProperty("primary_outcome").GetString()),
            Canada = new(default, json.GetProperty("rating").GetProperty("canadian_conflict").GetBoolean(), null, []),
            Findings =
            [
                .. findings.Select(finding => new Finding
                {
                    Outcome = Of(finding.GetProperty("outcome").GetString()),
                    Label = new("", ""),
                    Direction = EnumOf<Direction>(finding, "direction")!.Value,
                    Measure = EnumOf<EffectMeasure>(finding, "measure"),
                    Value = finding.TryGetProperty("value", out var value) ? value.GetDecimal() : null,
                    StatedBetter = EnumOf<Side>(finding, "better_when"),
                    Shares = finding.TryGetProperty("shares", out var shares) ? new(shares.GetProperty("with").GetDecimal(), shares.GetProperty("without").GetDecimal()) : null,
                    Interval = finding.TryGetProperty("interval", out var ends) ? new(ends.GetProperty("low").GetDecimal(), ends.GetProperty("high").GetDecimal()) : null,
                    Design = EnumOf<StudyDesign>(finding, "design")!.Value,
                    Studies = finding.TryGetProperty("studies", out var studies) ? studies.GetInt32() : null,
                    Participants = finding.TryGetProperty("participants", out var participants) ? participants.GetInt32() : null,
                    Strong = finding.GetProperty("strong").GetBoolean(),
                    Indirect = finding.TryGetProperty("indirect", out _) ? new("", "") : null,
                    Source = Of(finding.GetProperty("source").GetString()),
                    Note = new(IdOf(finding), ""),
                }),
            ],
        };
    }

    private static TEnum? EnumOf<TEnum>(JsonElement json, string name)
        where TEnum : struct, Enum =>
        json.TryGetProperty(name, out var value) ? Enum.GetValues<TEnum>().Single(each => Word(each.ToString()) == Letters(value.GetString()!)) : null;

    private static string Word(string member) => member.ToLowerInvariant();

    private static string Letters(string word) => word.Replace("-", "", StringComparison.Ordinal);

    private static string IdOf(JsonElement json) => json.GetProperty("id").GetString()!;

    private List<JsonElement> ListOf(string name) => [.. JsonDocument.Parse(real.Files[$"data/{name}.json"]).RootElement.GetProperty(name).EnumerateArray()];
}
