using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The words of an item on its own page.</summary>
internal static class WritingBuilder
{
    /// <param name="sources">Of the page; what the words cite is numbered at once, in their order.</param>
    public static Writing Build(SiteContent site, LanguageHalf half, SourceNumbers sources)
    {
        sources.Add(half.Body);
        return new Writing(
            () => ProseHtml.Of(
                half.Body,
                target => LinkResolver.UrlOf(site, half.At.Path, target, half.Language),
                target => "/media/" + InputPath.Resolve(half.At.Path, target),
                citations => ProseHtml.NumbersOf(citations, sources, "")),
            half.Body.Headings);
    }
}
