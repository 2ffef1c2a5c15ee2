using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

internal static class VocabularyPages
{
    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var crumb = PageFactory.Crumb(SiteMap.VocabularyList, PageTexts.Vocabulary, language);
        var vocabularies = Enum.GetValues<VocabularyKind>().Select(kind => site.Vocabulary(kind)!).ToList();
        yield return factory.OfList(SiteMap.VocabularyList, language, PageTexts.Vocabulary, PageTexts.VocabularySummary, new VocabularyListBody(
            [
                .. vocabularies.Select(vocabulary => new Card(
                    PageTexts.NameOf(vocabulary.Kind)[language],
                    site.RoutesOf(vocabulary.Kind)[language].Path,
                    vocabulary.Source[language],
                    PageTexts.TermCount(vocabulary.Terms.Length)[language])),
            ],
            PageFactory.Crumb(SiteMap.Terminology, PageTexts.Terminology, language)));
        foreach (var vocabulary in vocabularies)
        {
            yield return factory.OfList(site.RoutesOf(vocabulary.Kind), language, PageTexts.NameOf(vocabulary.Kind), vocabulary.Source,
                new VocabularyBody(vocabulary, GroupsOf(site, vocabulary, language)), crumb);
        }

        yield return factory.OfList(SiteMap.Terminology, language, PageTexts.Terminology, PageTexts.TerminologySummary,
            new TerminologyBody(
            [
                .. site.Parsed.Terminology.OrderBy(entry => Slug.Of(entry.Term[language]), StringComparer.Ordinal)
                    .GroupBy(entry => Slug.LetterOf(entry.Term[language]), StringComparer.Ordinal)
                    .Select(group => new LetterGroup<TerminologyEntry>(group.Key, [.. group])),
            ]),
            crumb);
    }

    private static ImmutableArray<TermGroup> GroupsOf(SiteContent site, Vocabulary vocabulary, Language language)
    {
        var strategies = UsesOf(site.All<Strategy>(language).OrderByDescending(strategy => site.RatingOf(strategy).Certainty), strategy => vocabulary.Kind == VocabularyKind.Themes
            ? vocabulary.Terms.Where(theme => site.Fits(theme, strategy)).Select(theme => new Located<string>(theme.Id, theme.At))
            : IdsOf(vocabulary.Kind, strategy));
        var plans = UsesOf(site.All<CommunityPlan>(language), plan => IdsOf(vocabulary.Kind, plan));
        TermEntry EntryOf(Term term) => new(
            term,
            site.HasPage(vocabulary.Kind, term) ? site.Term(vocabulary.Kind, term.Id, language)!.Url : null,
            [.. strategies[term.Id].Select(strategy => site.LinkTo(strategy, language))],
            [.. plans[term.Id].Select(plan => site.LinkTo(plan, language))]);
        IEnumerable<TermCategory?> categories = [.. vocabulary.Categories, null];
        return
        [
            .. categories
                .Select(category => new TermGroup(category, [.. vocabulary.Terms.Where(term => term.Category == category?.Id).Select(EntryOf)]))
                .Where(group => !group.Terms.IsEmpty),
        ];
    }

    private static ILookup<string, T> UsesOf<T>(IEnumerable<T> items, Func<T, IEnumerable<Located<string>>> idsOf) => items
        .SelectMany(item => idsOf(item).Select(id => id.Value).Distinct(StringComparer.Ordinal).Select(id => (Id: id, Item: item)))
        .ToLookup(use => use.Id, use => use.Item, StringComparer.Ordinal);

    private static IEnumerable<Located<string>> IdsOf(VocabularyKind kind, Strategy strategy) => kind switch
    {
        VocabularyKind.Areas => strategy.Areas,
        VocabularyKind.RiskFactors => strategy.RiskFactors,
        VocabularyKind.ProtectiveFactors => strategy.ProtectiveFactors,
        VocabularyKind.Sectors => strategy.Sectors,
        VocabularyKind.Groups => strategy.Groups,
        VocabularyKind.Settings => strategy.Settings,
        VocabularyKind.Outcomes => strategy.Findings.Select(finding => finding.Outcome),
        VocabularyKind.Registries => strategy.Registries.Select(rating => rating.Registry),
        _ => [],
    };

    private static IEnumerable<Located<string>> IdsOf(VocabularyKind kind, CommunityPlan plan) => kind switch
    {
        VocabularyKind.Areas => plan.Actions.Select(action => action.Area).OfType<Located<string>>(),
        VocabularyKind.RiskFactors => plan.Priorities.SelectMany(priority => priority.RiskFactors),
        VocabularyKind.Themes => plan.Priorities.SelectMany(priority => priority.Themes),
        VocabularyKind.Regions => [plan.Region],
        _ => [],
    };
}
