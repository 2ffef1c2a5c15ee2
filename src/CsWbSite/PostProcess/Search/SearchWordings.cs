using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Search;

/// <summary>
/// Other wordings that people search for: the terminology with its abbreviations, and the titles of pages and the labels of the vocabulary
/// in the other language. Editors own all of them.
/// </summary>
internal static class SearchWordings
{
    /// <summary>Of a language, the terminology and the titles that are names: groups of wordings that mean the same, this language's first, "|" before those of the other language.</summary>
    public static IEnumerable<string> Names(ParsedContent content, Language language)
    {
        var groups = content.Terminology
            .Select(entry => new Group(entry.Also[language].Prepend(entry.Term[language]), entry.Also[language.Other].Prepend(entry.Term[language.Other])))
            .Concat(PairsOf(content.Items.Where(item => !IsHeadline(item)).Select(item => item.Title)
                .Concat(content.Items.OfType<CommunityPlan>().SelectMany(plan => plan.Communities.Select(community => community.Name)))
                .Concat(content.Vocabularies.Where(list => list.Key is not VocabularyKind.Registries).OrderBy(list => list.Key).SelectMany(list => list.Value.Terms.Select(term => term.Label)))
                .Concat(content.Vocabularies.Keys.Order().Select(PageTexts.NameOf)), language));
        return Written(groups);
    }

    /// <summary>The same of the other titles: who searches for one in the other language has copied all of it.</summary>
    public static IEnumerable<string> Headlines(ParsedContent content, Language language) =>
        Written(PairsOf(content.Items.Where(IsHeadline).Select(item => item.Title), language));

    private static bool IsHeadline(Content item) => item is BookletChapter or StandalonePage or Update;

    private static IEnumerable<Group> PairsOf(IEnumerable<Bilingual<string>> titles, Language language) =>
        titles.Select(title => new Group([title[language]], [title[language.Other]]));

    private static IEnumerable<string> Written(IEnumerable<Group> groups) =>
        groups.Select(group => Write([.. group.Own.Select(Plain).Distinct(StringComparer.Ordinal)], [.. group.Other.SelectMany(PlainAndWhole).Distinct(StringComparer.Ordinal)]))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string? Write(List<string> own, List<string> other)
    {
        other.RemoveAll(own.Contains);
        return own.Count + other.Count < 2 ? null : string.Join('\t', own) + (other.Count > 0 ? "|" + string.Join('\t', other) : "");
    }

    /// <summary>Who copies a title from the other language copies its brackets.</summary>
    private static string[] PlainAndWhole(string wording) => [Plain(wording), WithoutSigns(wording)];

    /// <summary>Without what stands in brackets.</summary>
    private static string Plain(string wording)
    {
        var bracket = wording.IndexOf('(', StringComparison.Ordinal);
        return WithoutSigns(bracket > 0 ? wording[..bracket] : wording);
    }

    /// <summary>Without signs that the file uses itself.</summary>
    private static string WithoutSigns(string wording) => wording.Replace('|', ' ').Replace('\t', ' ').Replace('\n', ' ').Trim();

    private sealed record Group(IEnumerable<string> Own, IEnumerable<string> Other);
}
