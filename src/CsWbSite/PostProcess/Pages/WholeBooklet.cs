using System.Text.RegularExpressions;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The words of a booklet's chapters on one page: headings one level lower, addresses that stay inside the page where they can.</summary>
internal sealed partial class WholeBooklet(SiteContent site, Booklet booklet, IEnumerable<BookletChapter> chapters, Language language)
{
    private readonly HashSet<string> inside = chapters.Select(chapter => chapter.Id).ToHashSet(StringComparer.Ordinal);

    public WholeChapter ChapterOf(BookletChapter chapter, SourceNumbers sources)
    {
        sources.All(chapter.Halves[language].Body.Parts.OfType<CitationPart>().SelectMany(citation => citation.References).Concat(chapter.Sources));
        return new WholeChapter(AnchorOf(chapter), chapter.Number?[language], chapter, () => WordsOf(chapter, sources));
    }

    private string WordsOf(BookletChapter chapter, SourceNumbers sources)
    {
        var half = chapter.Halves[language];
        var html = ProseHtml.Of(
            half.Body,
            target => LinkOf(half, target, AnchorOf(chapter)),
            target => "/media/" + InputPath.Resolve(half.At.Path, target),
            citation => ProseHtml.NumbersOf(citation, sources, ""));
        return Lowered(html, AnchorOf(chapter));
    }

    private string AnchorOf(BookletChapter chapter) => "section-" + chapter.Slugs[language].Value;

    private string LinkOf(LanguageHalf half, string target, string own)
    {
        var (item, anchor) = LinkResolver.TargetOf(site, half.At.Path, target);
        return item switch
        {
            null => "#" + Inside(own, anchor),
            BookletChapter other when inside.Contains(other.Id) => "#" + (anchor.Length == 0 ? AnchorOf(other) : Inside(AnchorOf(other), anchor)),
            Booklet other when other.Id == booklet.Id => "#main",
            _ => LinkResolver.UrlOf(site, half.At.Path, target, language),
        };
    }

    /// <summary>Two hyphens stand in no address that is made from words, so that no two headings meet.</summary>
    private static string Inside(string chapter, string anchor) => $"{chapter}--{anchor}";

    /// <summary>In text and attributes a "&lt;" is always written as a reference, so this meets tags only. There is nothing below the sixth level.</summary>
    private static string Lowered(string html, string chapter) => Headings().Replace(html, heading =>
    {
        var level = Math.Min(heading.Groups["level"].Value[0] - '0' + 1, 6);
        return heading.Groups["end"].Length > 0 ? $"</h{level}>" : $"<h{level} id=\"{Inside(chapter, heading.Groups["id"].Value)}\">";
    });

    [GeneratedRegex("<(?<end>/)h(?<level>[2-6])>|<h(?<level>[2-6]) id=\"(?<id>[^\"]*)\">")]
    private static partial Regex Headings();
}
