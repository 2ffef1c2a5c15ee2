using System.Text;
using System.Xml.Linq;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Files;

/// <summary>The sitemap (sitemaps.org 0.9), each page with its twin as <c>hreflang</c>.</summary>
internal static class SitemapFile
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static OutputFile Build(IEnumerable<Page> pages, string baseUrl)
    {
        var root = new XElement(Sitemap + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            pages.Where(page => page.Indexed).Select(page => new XElement(Sitemap + "url",
                new XElement(Sitemap + "loc", baseUrl + page.Route.Path),
                page.Reviewed is { } reviewed ? new XElement(Sitemap + "lastmod", reviewed.ToString()) : null,
                page.Route == page.Twin ? null : Languages.All.Select(language => new XElement(Xhtml + "link",
                    new XAttribute("rel", "alternate"),
                    new XAttribute("hreflang", language.CodeOfCanada),
                    new XAttribute("href", baseUrl + (language == page.Language ? page.Route : page.Twin).Path))))));
        return new OutputFile("sitemap.xml", Encoding.UTF8.GetBytes(XmlText.Of(root)));
    }
}
