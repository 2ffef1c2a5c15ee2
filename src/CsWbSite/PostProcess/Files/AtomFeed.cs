using System.Text;
using System.Xml.Linq;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Files;

/// <summary>One entry of a feed.</summary>
/// <param name="Path">The page to read, from the root of the site.</param>
/// <param name="Id">Tells entries about one page apart; empty where there is one a page.</param>
internal sealed record FeedEntry(string Path, string Id, string Title, PartialDate Date, string Summary);

/// <summary>An Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="list">The page that shows what the feed is about.</param>
    /// <param name="entries">Newest first.</param>
    public static OutputFile Build(SiteContent site, Language language, Route route, string title, string subtitle, Route list, IReadOnlyList<FeedEntry> entries)
    {
        var baseUrl = site.Settings.BaseUrl;
        return new OutputFile(route.OutputPath, Encoding.UTF8.GetBytes(XmlText.Of(new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language.CodeOfCanada),
            new XElement(Atom + "id", baseUrl + route.Path),
            new XElement(Atom + "title", title),
            new XElement(Atom + "subtitle", subtitle),
            new XElement(Atom + "updated", Timestamp(entries.Count > 0 ? entries[0].Date : new PartialDate(2017))),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Settings.Name[language])),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", baseUrl + route.Path)),
            new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", baseUrl + list.Path)),
            entries.Select(entry => new XElement(Atom + "entry",
                new XElement(Atom + "id", baseUrl + entry.Path + entry.Id),
                new XElement(Atom + "title", entry.Title),
                new XElement(Atom + "updated", Timestamp(entry.Date)),
                new XElement(Atom + "link", new XAttribute("href", baseUrl + entry.Path)),
                new XElement(Atom + "summary", entry.Summary)))))));
    }

    /// <summary>Noon in UTC is the same day everywhere in Ontario.</summary>
    public static string Timestamp(PartialDate date) => $"{date.Year:0000}-{date.Month ?? 1:00}-{date.Day ?? 1:00}T12:00:00Z";
}
