using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Places;

/// <summary>The way from a place's name to the plan that covers it, joint plans included.</summary>
internal static class CommunityIndex
{
    private const int MostNamed = 3;

    /// <summary>What stands before a municipality's own name; the longest first.</summary>
    private static readonly Bilingual<string[]> Prefixes = new(
        ["Corporation of the ", "Regional Municipality of ", "District Municipality of ", "United Counties of ", "Municipality of ", "Township of ", "Village of ", "County of ", "Region of ", "City of ", "Town of ", "Separated Town of "],
        [
            "Municipalité régionale de ", "Municipalité régionale d’", "Comtés unis de ", "Municipalité de ", "Municipalité d’", "Municipalité du ", "Canton de ", "Canton d’", "Canton des ", "Canton du ", "Village de ", "Village d’",
            "Comté de ", "Comté d’", "Comté du ", "Région de ", "Région du ", "Région d’", "Ville de ", "Ville d’", "Ville du ", "Ville des ",
        ]);

    /// <summary>All communities and the places within them by first letter; a name of several plans stands once.</summary>
    public static ImmutableArray<LetterGroup<CommunityEntry>> Build(SiteContent site, Language language) =>
    [
        .. site.All<CommunityPlan>(language)
            .SelectMany(plan => ListedOf(plan, language).Select(listed => (listed.Name, listed.IsWithin, Plan: site.LinkTo(plan, language) with { Text = PlaceOf(plan, language) })))
            .GroupBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => new CommunityEntry(entry.Key, [.. entry.Select(use => use.Plan).Distinct()], entry.All(use => use.IsWithin)))
            .OrderBy(entry => Slug.Of(entry.Name), StringComparer.Ordinal)
            .GroupBy(entry => Slug.LetterOf(entry.Name), StringComparer.Ordinal)
            .Select(group => new LetterGroup<CommunityEntry>(group.Key, [.. group])),
    ];

    /// <summary>The place of a plan in a few words: whom it was made for, without the municipalities inside a county that is named itself.</summary>
    public static string PlaceOf(CommunityPlan plan, Language language)
    {
        if (plan.Place is { } place)
        {
            return place[language];
        }

        var whole = plan.Communities.Where(community => community.Type != CommunityType.LowerTier).ToList();
        var names = (whole.Count > 0 ? whole : [.. plan.Communities]).Select(community => OwnNameOf(community.Name[language], language)).Distinct(StringComparer.Ordinal).ToList();
        return names.Count <= MostNamed + 1 ? string.Join(", ", names) : string.Format(Texts.AndMorePlaces[language], string.Join(", ", names.Take(MostNamed)), names.Count - MostNamed);
    }

    /// <summary>Every name by which a plan is looked for: its communities and, where it has one, their common name.</summary>
    public static IEnumerable<Bilingual<string>> NamesOf(CommunityPlan plan) =>
        plan.Communities.Select(community => community.Name).Concat(new[] { plan.Place }.OfType<Bilingual<string>>());

    /// <summary>"Whitby" for "Town of Whitby".</summary>
    public static string OwnNameOf(string name, Language language)
    {
        var prefix = Prefixes[language].FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
        return prefix is null ? name : Capital(name[prefix.Length..]);
    }

    /// <summary>The names under which a plan stands in the list.</summary>
    private static IEnumerable<(string Name, bool IsWithin)> ListedOf(CommunityPlan plan, Language language) =>
    [
        .. NamesOf(plan).Select(name => (OwnNameOf(name[language], language), false)),
        .. plan.Localities[language].Select(name => (Capital(name), true)),
    ];

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
