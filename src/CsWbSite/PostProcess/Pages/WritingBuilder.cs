using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The words of an item on its own page.</summary>
internal sealed class WritingBuilder
{
    private readonly SiteContent site;
    private readonly LanguageHalf half;
    private readonly SourceNumbers sources;

    private WritingBuilder(SiteContent site, LanguageHalf half, SourceNumbers sources) => (this.site, this.half, this.sources) = (site, half, sources);

    /// <param name="sources">Of the page; what the words cite is numbered at once, in their order.</param>
    public static Writing Build(SiteContent site, LanguageHalf half, SourceNumbers sources)
    {
        sources.Add(half.Body);
        return new Writing(new WritingBuilder(site, half, sources).Write, half.Body.Headings);
    }

    private void Write(TextWriter html)
    {
        var goals = site.GoalsOf(half);
        html.Write(ProseHtml.Of(half.Body, hole => LinkResolver.UrlOf(site, goals[hole], half.Language), ImageOf, NumbersOf));
    }

    private string ImageOf(string target) => "/media/" + InputPath.Resolve(half.At.Path, target);

    private string NumbersOf(ImmutableArray<Hole> citations) => ProseHtml.NumbersOf(citations, sources, "");
}
