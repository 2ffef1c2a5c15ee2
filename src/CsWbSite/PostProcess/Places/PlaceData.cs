using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Places;

/// <summary>What the field "find your community" knows.</summary>
/// <param name="Plans">Address, place and title of each plan.</param>
/// <param name="Places">Every community that a plan names, and after them the localities within, so that they are offered in this order.</param>
internal sealed record PlaceIndex(IReadOnlyList<IReadOnlyList<string>> Plans, IReadOnlyList<FoundPlace> Places);

/// <param name="Other">Its name in the other language, where that differs: it is found by both.</param>
/// <param name="Plans">Places in the list of plans.</param>
internal sealed record FoundPlace(string Name, string? Other, IReadOnlyList<int> Plans);

internal static class PlaceData
{
    public static PlaceIndex Build(SiteContent site, Language language)
    {
        var plans = site.All<CommunityPlan>(language);
        var communities = plans.SelectMany((plan, number) => CommunityIndex.NamesOf(plan).Select(name =>
            new Naming(CommunityIndex.OwnNameOf(name[language], language), CommunityIndex.OwnNameOf(name[language.Other], language.Other), number)));
        var localities = plans.SelectMany((plan, number) => plan.Localities[language].Union(plan.Localities[language.Other]).Select(name => new Naming(name, name, number)));
        return new(
            [.. plans.Select(plan => (IReadOnlyList<string>)[site.RouteOf(plan, language).Path, CommunityIndex.PlaceOf(plan, language), plan.Title[language]])],
            [.. ByName(communities), .. ByName(localities)]);
    }

    private static IEnumerable<FoundPlace> ByName(IEnumerable<Naming> namings) => namings
        .GroupBy(naming => Slug.Of(naming.Name), StringComparer.Ordinal)
        .OrderBy(place => place.Key, StringComparer.Ordinal)
        .Select(place => (First: place.First(), Plans: place.Select(naming => naming.Plan).Distinct()))
        .Select(place => new FoundPlace(place.First.Name, place.First.Other == place.First.Name ? null : place.First.Other, [.. place.Plans]));

    private sealed record Naming(string Name, string Other, int Plan);
}
