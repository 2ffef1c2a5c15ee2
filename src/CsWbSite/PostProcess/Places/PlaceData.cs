using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Places;

/// <summary>What the field "find your community" knows.</summary>
/// <param name="Plans">Address, place and title of each plan.</param>
/// <param name="Places">Every community that a plan names.</param>
internal sealed record PlaceIndex(IReadOnlyList<IReadOnlyList<string>> Plans, IReadOnlyList<FoundPlace> Places);

/// <param name="Other">Its name in the other language, where that differs: it is found by both.</param>
/// <param name="Plans">Places in the list of plans.</param>
internal sealed record FoundPlace(string Name, string? Other, IReadOnlyList<int> Plans);

internal static class PlaceData
{
    public static PlaceIndex Build(SiteContent site, Language language)
    {
        var plans = site.All<CommunityPlan>(language);
        return new(
            [.. plans.Select(plan => (IReadOnlyList<string>)[site.RouteOf(plan, language).Path, CommunityIndex.PlaceOf(plan, language), plan.Title[language]])],
            [
                .. plans
                    .SelectMany((plan, number) => CommunityIndex.NamesOf(plan).Select(name => (
                        Name: CommunityIndex.OwnNameOf(name[language], language), Other: CommunityIndex.OwnNameOf(name[language.Other], language.Other), Number: number)))
                    .GroupBy(place => place.Name, StringComparer.Ordinal)
                    .OrderBy(place => Slug.Of(place.Key), StringComparer.Ordinal)
                    .Select(place => new FoundPlace(
                        place.Key, place.First().Other is var other && other != place.Key ? other : null, [.. place.Select(use => use.Number).Distinct()])),
            ]);
    }
}
