using System.Text;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>Fills the holes of prose: addresses of links and images, numbers of citations.</summary>
internal static class WritingBuilder
{
    public static Writing Build(SiteContent site, LanguageHalf half, SourceNumbers sources)
    {
        var html = new StringBuilder();
        foreach (var part in half.Body.Parts)
        {
            switch (part)
            {
                case HtmlPart written:
                    html.Append(written.Html);
                    break;
                case LinkPart link:
                    html.Append(LinkResolver.UrlOf(site, half.At.Path, link.Target.Value, half.Language));
                    break;
                case ImagePart image:
                    html.Append("/media/").Append(InputPath.Resolve(half.At.Path, image.Target.Value));
                    break;
                case CitationPart citation:
                    foreach (var id in citation.References)
                    {
                        var source = sources.Of(id);
                        html.Append($"<a class=\"cite\" href=\"#{source.Anchor}\">[{source.Number}]</a>");
                    }

                    break;
            }
        }

        return new Writing(html.ToString(), half.Body.Headings);
    }
}
