using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Problems;

namespace CsWbSite.PostProcess.Site;

/// <summary>Which strategies speak to a theme. Plans name themes far more often than risk factors, so this is their way into the library.</summary>
internal static class ThemeFit
{
    /// <summary>The strategy addresses a risk factor of the theme, or is for one of its groups of people.</summary>
    public static bool Fits(SiteContent site, Term theme, Strategy strategy)
    {
        var risks = theme.RiskFactors.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var groups = theme.Groups.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        return strategy.Groups.Any(id => groups.Contains(id.Value))
            || strategy.RiskFactors.Any(id => risks.Contains(id.Value)
                || (site.Vocabulary(VocabularyKind.RiskFactors)?.Find(id.Value)?.Category is { } category && risks.Contains(category)));
    }

    /// <summary>The themes that some strategy speaks to, in the order of the alphabet.</summary>
    public static ImmutableArray<ThemeEntry> Entries(SiteContent site, Language language)
    {
        var strategies = site.All<Strategy>(language).ToList();
        var plans = site.All<CommunityPlan>(language).ToList();
        return
        [
            .. site.Vocabulary(VocabularyKind.Themes)!.Terms
                .Select(theme => new ThemeEntry(
                    site.Term(VocabularyKind.Themes, theme.Id, language)!,
                    strategies.Count(strategy => Fits(site, theme, strategy)),
                    plans.Count(plan => plan.Priorities.Any(priority => priority.Themes.Any(id => id.Value == theme.Id)))))
                .Where(entry => entry.Strategies > 0)
                .OrderBy(entry => Slug.Of(entry.Theme.Label(language)), StringComparer.Ordinal),
        ];
    }

    /// <summary>Reports ids of themes that lead nowhere.</summary>
    public static void Check(SiteContent site, DiagnosticBag diagnostics)
    {
        if (site.Vocabulary(VocabularyKind.Themes) is not { } themes)
        {
            return;
        }

        foreach (var term in themes.Terms)
        {
            Check(term.RiskFactors, site.Vocabulary(VocabularyKind.RiskFactors), diagnostics);
            Check(term.Groups, site.Vocabulary(VocabularyKind.Groups), diagnostics);
        }
    }

    private static void Check(IEnumerable<Located<string>> ids, Vocabulary? vocabulary, DiagnosticBag diagnostics)
    {
        if (vocabulary is null)
        {
            return;
        }

        var known = vocabulary.Terms.Select(term => term.Id).Concat(vocabulary.Categories.Select(category => category.Id)).ToList();
        foreach (var id in ids.Where(id => !known.Contains(id.Value)))
        {
            diagnostics.Add(Problem.PostProcess.UnknownId(id.At, id.Value, vocabulary.At.Path, known));
        }
    }
}
