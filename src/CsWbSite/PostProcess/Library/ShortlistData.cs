using System.Text.Json.Serialization;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Library;

/// <summary>What the shortlist knows of the library, by id.</summary>
/// <param name="Order">Ids of the strategies by title, under the code of each language: a browser is slow to learn how words are sorted.</param>
internal sealed record Shortlist(
    IReadOnlyDictionary<string, string[]> Order, IReadOnlyDictionary<string, ShortlistedStrategy> Strategies, IReadOnlyDictionary<string, ShortlistWords> Risks, IReadOnlyDictionary<string, ShortlistWords> Outcomes);

/// <param name="About">Effect, certainty and cost in words.</param>
/// <param name="Known">Effect on the main outcome and certainty, as the comparison says them: they go with the strategy into the draft of a plan.</param>
/// <param name="Risks">Ids of the risk factors it addresses.</param>
/// <param name="Measures">Indicators that a plan could use.</param>
/// <param name="Cited">Whether files of its sources stand beside its page.</param>
internal sealed record ShortlistedStrategy(
    ShortlistWords Title, ShortlistWords Url, ShortlistWords About, ShortlistWords Known, IEnumerable<string> Risks, string Outcome, IEnumerable<ShortlistWords> Measures, bool Cited);

/// <summary>Both languages, under their codes.</summary>
internal sealed record ShortlistWords([property: JsonPropertyName("en")] string English, [property: JsonPropertyName("fr")] string French)
{
    public static ShortlistWords Of(Bilingual<string> words) => new(words.English, words.French);
}

internal static class ShortlistData
{
    public static Shortlist Build(SiteContent site)
    {
        var strategies = site.Parsed.Items.OfType<Strategy>().OrderBy(strategy => strategy.Id, StringComparer.Ordinal).ToList();
        IReadOnlyDictionary<string, ShortlistWords> Labels(VocabularyKind kind, IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ToDictionary(id => id, id => ShortlistWords.Of(site.Vocabulary(kind)!.Find(id)!.Label), StringComparer.Ordinal);
        return new(
            Languages.All.ToDictionary(language => language.Code, language => site.All<Strategy>(language).Select(strategy => strategy.Name).ToArray()),
            strategies.ToDictionary(strategy => strategy.Name, strategy => Of(site, strategy), StringComparer.Ordinal),
            Labels(VocabularyKind.RiskFactors, strategies.SelectMany(strategy => strategy.RiskFactors).Select(id => id.Value)),
            Labels(VocabularyKind.Outcomes, strategies.Select(strategy => strategy.PrimaryOutcome.Value)));
    }

    private static ShortlistedStrategy Of(SiteContent site, Strategy strategy)
    {
        var rating = site.RatingOf(strategy);
        return new(
            ShortlistWords.Of(strategy.Title),
            ShortlistWords.Of(Bilingual.Of(language => site.RouteOf(strategy, language).Path)),
            ShortlistWords.Of(Bilingual.Of(language => string.Join(" · ", Texts.Of(rating.Direction, rating.Size)[language], Texts.ShortOf(rating.Certainty, language), Texts.ShortOf(strategy.CostLevel, language)))),
            ShortlistWords.Of(Bilingual.Of(language => string.Format(
                Texts.DraftKnownOf[language], ComparisonData.EffectOf(site, strategy, language), ComparisonData.CertaintyOf(rating.Certainty, language).ToLowerInvariant()))),
            strategy.RiskFactors.Select(id => id.Value).Distinct(StringComparer.Ordinal),
            strategy.PrimaryOutcome.Value,
            strategy.Measures.Select(measure => ShortlistWords.Of(measure.Name)),
            strategy.Sources.Length > 0 || strategy.Findings.Length > 0);
    }
}
