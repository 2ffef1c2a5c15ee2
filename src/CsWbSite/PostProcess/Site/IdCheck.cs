using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Problems;

namespace CsWbSite.PostProcess.Site;

/// <summary>Reports ids that lead nowhere.</summary>
internal static class IdCheck
{
    public static void Check(SiteContent site, Content item, DiagnosticBag diagnostics)
    {
        foreach (var (kind, ids) in TermsOf(item))
        {
            if (site.Vocabulary(kind) is not { } vocabulary)
            {
                continue;
            }

            foreach (var id in ids.Where(id => vocabulary.Find(id.Value) is null))
            {
                diagnostics.Add(Problem.PostProcess.UnknownId(id.At, id.Value, vocabulary.At.Path, vocabulary.Terms.Select(term => term.Id)));
            }
        }

        if (site.Parsed.References is { } references)
        {
            foreach (var id in ReferencesOf(item).Where(id => !references.ContainsKey(id.Value)))
            {
                diagnostics.Add(Problem.PostProcess.UnknownId(id.At, id.Value, "references.yml", references.Keys));
            }
        }

        foreach (var id in StrategiesOf(item).Where(id => site.Find("strategies/" + id.Value) is null))
        {
            if (!site.Parsed.FailedPaths.Any(path => path.StartsWith($"strategies/{id.Value}/", StringComparison.Ordinal)))
            {
                diagnostics.Add(Problem.PostProcess.UnknownId(id.At, id.Value, "strategies/", site.Parsed.Items.OfType<Strategy>().Select(known => known.Name)));
            }
        }
    }

    private static IEnumerable<(VocabularyKind Kind, IEnumerable<Located<string>> Ids)> TermsOf(Content item) => item switch
    {
        Tool tool => [(VocabularyKind.Areas, tool.Areas)],
        CommunityPlan plan =>
        [
            (VocabularyKind.Regions, [plan.Region]),
            (VocabularyKind.Themes, plan.Priorities.SelectMany(priority => priority.Themes)),
            (VocabularyKind.RiskFactors, plan.Priorities.SelectMany(priority => priority.RiskFactors)),
            (VocabularyKind.Areas, plan.Actions.Select(action => action.Area).OfType<Located<string>>()),
        ],
        Strategy strategy =>
        [
            (VocabularyKind.Areas, strategy.Areas),
            (VocabularyKind.RiskFactors, strategy.RiskFactors),
            (VocabularyKind.ProtectiveFactors, strategy.ProtectiveFactors),
            (VocabularyKind.Sectors, strategy.Sectors),
            (VocabularyKind.Groups, strategy.Groups),
            (VocabularyKind.Settings, strategy.Settings),
            (VocabularyKind.Outcomes, strategy.Findings.Select(finding => finding.Outcome).Prepend(strategy.PrimaryOutcome)),
            (VocabularyKind.Registries, strategy.Registries.Select(rating => rating.Registry)),
        ],
        _ => [],
    };

    /// <summary>References named in facts and front matter; those cited in words are checked with the links.</summary>
    public static IEnumerable<Located<string>> ReferencesOf(Content item) => item switch
    {
        Booklet booklet => booklet.Sources,
        BookletChapter chapter => chapter.Sources,
        Tool tool => tool.Sources,
        Update update => update.Sources,
        Strategy strategy => strategy.Sources
            .Concat(strategy.Findings.Select(finding => finding.Source))
            .Concat(strategy.Costs.Select(cost => cost.Source))
            .Concat(strategy.Canada.Sites.Concat(strategy.Harms).Select(statement => statement.Source).OfType<Located<string>>()),
        _ => [],
    };

    private static IEnumerable<Located<string>> StrategiesOf(Content item) => item switch
    {
        CommunityPlan plan => plan.Actions.SelectMany(action => action.Strategies),
        Strategy strategy => strategy.Related,
        _ => [],
    };
}
