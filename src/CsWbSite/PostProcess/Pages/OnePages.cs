using System.Globalization;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>Strategies and plans on one page of paper each, made from their full pages.</summary>
internal static class OnePages
{
    /// <param name="full">Any page; nothing comes of one that is not of a strategy or a plan.</param>
    public static IEnumerable<Page> Of(PageFactory factory, Page full)
    {
        var site = factory.Site;
        return full.Body switch
        {
            StrategyBody body =>
            [
                Of(full, new StrategyOnePageBody(
                    body.Strategy, body.Rating, body.PrimaryOutcome.Term, [.. body.RiskFactors.Select(risk => risk.Term)], body.Sources.Length, UrlsOf(site, body.Strategy))),
            ],
            PlanBody body =>
            [
                Of(full, new PlanOnePageBody(
                    body.Plan,
                    body.Region.Term,
                    [.. body.Areas.Select(area => new AreaCount(area.Area.Term, area.Actions.Length))],
                    body.Plan.Sources.Length + body.Sources.Length,
                    UrlsOf(site, body.Plan))),
            ],
            _ => [],
        };
    }

    private static Page Of(Page full, PageBody body) => full with
    {
        Route = full.Route.OnePage,
        Twin = full.Twin.OnePage,
        Title = string.Format(CultureInfo.InvariantCulture, PageTexts.OnePage[full.Language], full.Title),
        Body = body,
        Breadcrumbs = [.. full.Breadcrumbs, new Link(full.Title, full.Route.Path)],
        FormOf = full.Route,
    };

    private static Bilingual<string> UrlsOf(SiteContent site, Content item) => site.RoutesOf(item).Select(route => site.Settings.BaseUrl + route.Path);
}
