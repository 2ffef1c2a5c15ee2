using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Library;

/// <summary>A strategy with the labels that its findings give it.</summary>
internal sealed record RatedStrategy(Strategy Strategy, Rating Rating);

/// <summary>The strategies of the library in the order of its list.</summary>
internal static class RatedStrategies
{
    /// <summary>The surest first, then the most helpful, then by title. The data beside the list counts its places in this order.</summary>
    public static ImmutableArray<RatedStrategy> Of(SiteContent site, Language language) =>
    [
        .. site.All<Strategy>(language)
            .Select(strategy => new RatedStrategy(strategy, site.RatingOf(strategy)))
            .OrderByDescending(rated => rated.Rating.Certainty)
            .ThenByDescending(rated => rated.Rating.Benefit),
    ];
}
