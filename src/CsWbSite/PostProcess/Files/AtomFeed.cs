using System.Text;
using System.Xml.Linq;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Pages;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Files;

/// <summary>The updates of each language as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<OutputFile> Build(SiteContent site) => Languages.All.Select(language =>
    {
        var route = SiteMap.Home[language].File("feed.xml");
        return new OutputFile(route.OutputPath, Encoding.UTF8.GetBytes(XmlText.Of(FeedOf(site, language, route.Path))));
    });

    private static XElement FeedOf(SiteContent site, Language language, string path)
    {
        var baseUrl = site.Settings.BaseUrl;
        var updates = UpdatePages.NewestFirst(site).Take(20).ToList();
        return new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language.CodeOfCanada),
            new XElement(Atom + "id", baseUrl + path),
            new XElement(Atom + "title", site.Settings.Name[language]),
            new XElement(Atom + "subtitle", PageTexts.UpdatesSummary[language]),
            new XElement(Atom + "updated", Timestamp(updates.Count > 0 ? updates[0].Date : new PartialDate(2017))),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Settings.Name[language])),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", baseUrl + path)),
            new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", baseUrl + SiteMap.Updates[language].Path)),
            updates.Select(update => new XElement(Atom + "entry",
                new XElement(Atom + "id", baseUrl + site.RouteOf(update, language).Path),
                new XElement(Atom + "title", update.Title[language]),
                new XElement(Atom + "updated", Timestamp(update.Date)),
                new XElement(Atom + "link", new XAttribute("href", baseUrl + site.RouteOf(update, language).Path)),
                new XElement(Atom + "summary", update.Summary[language]))));
    }

    /// <summary>Noon in UTC is the same day everywhere in Ontario.</summary>
    private static string Timestamp(PartialDate date) => $"{date.Year:0000}-{date.Month ?? 1:00}-{date.Day ?? 1:00}T12:00:00Z";
}
