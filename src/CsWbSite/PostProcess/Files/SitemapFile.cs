using System.Security;
using System.Text;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Files;

/// <summary>The sitemap (sitemaps.org 0.9), each page with its twin as <c>hreflang</c>.</summary>
internal static class SitemapFile
{
    public static OutputFile Build(IEnumerable<Page> pages, string baseUrl) => new("sitemap.xml", () => Utf8Text.BytesOf(TextOf(pages, baseUrl)));

    private static string TextOf(IEnumerable<Page> pages, string baseUrl)
    {
        // Plain text and not a tree of elements: there is one entry for each page of the site, and addresses need no escaping.
        var root = SecurityElement.Escape(baseUrl);
        var xml = new StringBuilder();
        xml.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.Append("<urlset xmlns:xhtml=\"http://www.w3.org/1999/xhtml\" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in pages.Where(page => page is { Indexed: true, FormOf: null }))
        {
            xml.Append("  <url>\n    <loc>").Append(root).Append(page.Route.Path).Append("</loc>\n");
            if (page.Reviewed is { } reviewed)
            {
                xml.Append("    <lastmod>").Append(reviewed.ToString()).Append("</lastmod>\n");
            }

            foreach (var language in page.Route == page.Twin ? [] : Languages.All)
            {
                var route = language == page.Language ? page.Route : page.Twin;
                xml.Append("    <xhtml:link rel=\"alternate\" hreflang=\"").Append(language.CodeOfCanada).Append("\" href=\"").Append(root).Append(route.Path).Append("\" />\n");
            }

            xml.Append("  </url>\n");
        }

        return xml.Append("</urlset>\n").ToString();
    }
}
