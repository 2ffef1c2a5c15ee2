using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Library;

/// <summary>What strategies side by side show: the aspects, and for each strategy the words of each aspect.</summary>
/// <param name="Strategies">By id; the address of the page, the title, and then one list of lines for each aspect.</param>
internal sealed record Comparison(IReadOnlyList<string> Aspects, IReadOnlyDictionary<string, ComparedStrategy> Strategies);

internal sealed record ComparedStrategy(string Url, string Title, IReadOnlyList<IReadOnlyList<string>> Lines);

internal static class ComparisonData
{
    private static readonly Bilingual<string>[] Aspects =
    [
        Texts.AspectWhat, Texts.AspectFinding, Texts.Effect, Texts.CertaintyTitle, Texts.Cost, Texts.CanadianEvidence, Texts.Ages, Texts.Settings, Texts.RisksAddressed,
        Texts.AspectOutcomes, Texts.Gaps,
    ];

    public static Comparison Build(SiteContent site, Language language) => new(
        [.. Aspects.Select(aspect => aspect[language])],
        site.All<Strategy>(language).ToDictionary(strategy => strategy.Name, strategy => new ComparedStrategy(
            site.RouteOf(strategy, language).Path, strategy.Title[language], [.. LinesOf(site, strategy, language)]), StringComparer.Ordinal));

    /// <summary>"Small improvement on truancy".</summary>
    public static string EffectOf(SiteContent site, Strategy strategy, Language language)
    {
        var rating = site.RatingOf(strategy);
        var outcome = FigureWords.Inside(site.Term(VocabularyKind.Outcomes, strategy.PrimaryOutcome.Value, language)!.Label(language));
        return $"{Texts.Of(rating.Direction, rating.Size)[language]} {string.Format(Texts.EffectOn[language], outcome)}";
    }

    /// <summary>"Moderate (3 of 4)".</summary>
    public static string CertaintyOf(Certainty certainty, Language language) =>
        $"{Texts.Of(certainty)[language]} ({string.Format(Texts.CertaintyScale[language], (int)certainty)})";

    /// <summary>One list for each aspect, in the order of the aspects.</summary>
    private static IEnumerable<IReadOnlyList<string>> LinesOf(SiteContent site, Strategy strategy, Language language)
    {
        string Say(Bilingual<string> words) => words[language];
        IReadOnlyList<string> Terms(VocabularyKind kind, IEnumerable<Located<string>> ids) => [.. site.Terms(kind, ids.DistinctBy(id => id.Value), language).Select(term => term.Label(language))];
        var rating = site.RatingOf(strategy);
        yield return [strategy.Summary[language]];
        yield return [strategy.Finding[language]];
        yield return
        [
            EffectOf(site, strategy, language),
            .. new[] { rating.Lead is { } lead ? FigureWords.InNumbers(lead, language) : null }.OfType<string>().Select(FigureWords.Leading),
        ];
        yield return [CertaintyOf(rating.Certainty, language)];
        yield return
        [
            Say(Texts.Of(strategy.CostLevel)),
            .. strategy.Costs.Where(cost => cost.Amount is not null).Take(2).Select(cost => $"{FigureWords.CostHead(cost, language)} {cost.Text[language]}"),
        ];
        yield return [Say(Texts.Of(strategy.Canada.Level)), .. strategy.Canada.Conflict ? [Say(Texts.CanadianConflict)] : Array.Empty<string>()];
        yield return [FigureWords.AgesOf(strategy.Ages, language) ?? Say(Texts.AgesNotStated)];
        yield return Terms(VocabularyKind.Settings, strategy.Settings);
        yield return Terms(VocabularyKind.RiskFactors, strategy.RiskFactors);
        yield return Terms(VocabularyKind.Outcomes, strategy.Findings.Select(finding => finding.Outcome));
        yield return [.. strategy.Gaps.Select(gap => gap[language])];
    }
}
