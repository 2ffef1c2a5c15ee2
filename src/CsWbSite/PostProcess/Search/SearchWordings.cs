using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.PostProcess.Search;

/// <summary>
/// Other wordings that people search for: the terminology with its abbreviations, and the titles of strategies and the labels of the vocabulary
/// in the other language. Editors own all of them.
/// </summary>
internal static class SearchWordings
{
    /// <summary>Of a language, groups of wordings that mean the same: this language's first, "|" before those of the other language.</summary>
    public static IEnumerable<string> Build(ParsedContent content, Language language)
    {
        var groups = content.Terminology
            .Select(entry => (Own: entry.Also[language].Prepend(entry.Term[language]), Other: entry.Also[language.Other].Prepend(entry.Term[language.Other])))
            .Concat(TitlesOf(content).Select(pair => (Own: Enumerable.Repeat(pair[language], 1), Other: Enumerable.Repeat(pair[language.Other], 1))));
        return groups.Select(group => Write([.. group.Own.Select(Plain).Distinct(StringComparer.Ordinal)], [.. group.Other.Select(Plain).Distinct(StringComparer.Ordinal)]))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>The wordings of a group for which another stands in it, as the browser compares them: without accents, a space for each run of other signs.</summary>
    public static IEnumerable<string> KeysOf(string group)
    {
        var (own, other) = group.Split('|') is [var first, var second] ? (first.Split('\t'), second.Split('\t')) : (group.Split('\t'), []);
        return (own.Length > 1 ? own.Concat(other) : other)
            .Select(wording => Slug.Of(wording.Replace('\'', ' ').Replace('’', ' ')).Replace('-', ' ')).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Titles that are names. Those of chapters, pages and updates are headlines: nobody searches for them in the other language.</summary>
    private static IEnumerable<Bilingual<string>> TitlesOf(ParsedContent content) =>
        content.Items.Where(item => item is not (BookletChapter or StandalonePage or Update)).Select(item => item.Title)
            .Concat(content.Items.OfType<CommunityPlan>().SelectMany(plan => plan.Communities.Select(community => community.Name)))
            .Concat(content.Vocabularies.Where(list => list.Key is not VocabularyKind.Registries).OrderBy(list => list.Key).SelectMany(list => list.Value.Terms.Select(term => term.Label)));

    private static string? Write(List<string> own, List<string> other)
    {
        other.RemoveAll(own.Contains);
        return own.Count + other.Count < 2 ? null : string.Join('\t', own) + (other.Count > 0 ? "|" + string.Join('\t', other) : "");
    }

    /// <summary>Without what stands in brackets and without signs that the file uses itself.</summary>
    private static string Plain(string wording)
    {
        var bracket = wording.IndexOf('(', StringComparison.Ordinal);
        var text = bracket > 0 ? wording[..bracket] : wording;
        return text.Replace('|', ' ').Replace('\t', ' ').Replace('\n', ' ').Trim();
    }
}
