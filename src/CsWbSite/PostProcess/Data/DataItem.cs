using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Pages;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Data;

/// <summary>An item with the site around it, for what only the site knows: addresses.</summary>
internal sealed record DataItem<T>(SiteContent Site, T Item)
    where T : WrittenContent
{
    public Bilingual<string> Urls => Bilingual.Of(language => Site.Settings.BaseUrl + Site.RouteOf(Item, language).Path);

    /// <summary>The words as HTML that can stand anywhere: whole addresses, and the ids of references where pages show numbers.</summary>
    public Bilingual<string> Words => Item.Halves.Select(half =>
    {
        var goals = Site.GoalsOf(half);
        return ProseHtml.Of(
            half.Body,
            hole => LinkResolver.UrlOf(Site, goals[hole], half.Language) is var url && url.StartsWith('/') ? Site.Settings.BaseUrl + url : url,
            target => $"{Site.Settings.BaseUrl}/media/{InputPath.Resolve(half.At.Path, target)}",
            citations => $"[{string.Join("; ", citations.Select(citation => citation.Target.Value))}]").ToString();
    });
}

/// <summary>A finding with the name by which the data files know it: "housing-first-2".</summary>
internal sealed record DataFinding(Strategy Strategy, int Number, Finding Finding)
{
    public string Id => $"{Strategy.Name}-{Number}";

    public bool IsPrimary => Finding.Outcome.Value == Strategy.PrimaryOutcome.Value;

    public static ImmutableArray<DataFinding> Of(Strategy strategy) => [.. strategy.Findings.Select((finding, index) => new DataFinding(strategy, index + 1, finding))];
}

/// <summary>A derived rating with what it was derived from.</summary>
internal sealed record DataRating(Strategy Strategy, Rating Rating)
{
    public static DataRating Of(DataItem<Strategy> strategy) => new(strategy.Item, strategy.Site.RatingOf(strategy.Item));

    /// <summary>The findings that the rule looks at.</summary>
    public IEnumerable<string> Inputs => DataFinding.Of(Strategy).Where(finding => finding.IsPrimary && finding.Finding.Direction != Direction.Unclear).Select(finding => finding.Id);

    public string? Lead => Rating.Lead is { } lead ? DataFinding.Of(Strategy).First(finding => ReferenceEquals(finding.Finding, lead)).Id : null;
}
