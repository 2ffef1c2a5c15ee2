using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>Fills the holes of prose: addresses of links and images, numbers of citations.</summary>
internal static class WritingBuilder
{
    public static Writing Build(SiteContent site, LanguageHalf half, SourceNumbers sources)
    {
        var html = ImmutableArray.CreateBuilder<string>(half.Body.Parts.Length);
        foreach (var part in half.Body.Parts)
        {
            switch (part)
            {
                case HtmlPart written:
                    html.Add(written.Html);
                    break;
                case LinkPart link:
                    html.Add(LinkResolver.UrlOf(site, half.At.Path, link.Target.Value, half.Language));
                    break;
                case ImagePart image:
                    html.Add("/media/" + InputPath.Resolve(half.At.Path, image.Target.Value));
                    break;
                case CitationPart citation:
                    foreach (var id in citation.References)
                    {
                        var source = sources.Of(id);
                        html.Add($"<a class=\"cite\" href=\"#{source.Anchor}\">[{source.Number}]</a>");
                    }

                    break;
            }
        }

        return new Writing(html.ToImmutable(), half.Body.Headings);
    }
}
