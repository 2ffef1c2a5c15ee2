using System.Text.RegularExpressions;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The words of a booklet's chapters on one page: headings one level lower, addresses that stay inside the page where they can.</summary>
internal sealed partial class WholeBooklet(SiteContent site, Booklet booklet, IReadOnlyList<BookletChapter> chapters, Language language)
{
    private const string HeadingStart = "<h2 id=\"";
    private const string HeadingEnd = "\">";

    private readonly HashSet<BookletChapter> inside = chapters.ToHashSet<BookletChapter>(ReferenceEqualityComparer.Instance);

    /// <summary>Each chapter, whose words are made when they are written.</summary>
    /// <param name="sources">Of the page; what the chapters cite is numbered at once, in their order.</param>
    public IEnumerable<WholeChapter> ChaptersOf(SourceNumbers sources)
    {
        foreach (var chapter in chapters)
        {
            sources.Add(chapter.Halves[language].Body);
            sources.Add(chapter.Sources);
        }

        return chapters.Select(chapter => new WholeChapter(AnchorOf(chapter), chapter.Number?[language], chapter, html => Write(html, chapter, sources)));
    }

    private void Write(TextWriter html, BookletChapter chapter, SourceNumbers sources)
    {
        var half = chapter.Halves[language];
        var (goals, anchor) = (site.GoalsOf(half), AnchorOf(chapter));
        WriteLowered(html, ProseHtml.Of(
            half.Body,
            hole => LinkOf(goals[hole], anchor),
            target => "/media/" + InputPath.Resolve(half.At.Path, target),
            citations => ProseHtml.NumbersOf(citations, sources, "")), anchor);
    }

    private string AnchorOf(BookletChapter chapter) => "section-" + chapter.Halves[language].Slug.Value;

    private string LinkOf(LinkGoal goal, string own) => goal.Item switch
    {
        null => "#" + Inside(own, goal.Anchor),
        BookletChapter other when inside.Contains(other) => "#" + (goal.Anchor.Length == 0 ? AnchorOf(other) : Inside(AnchorOf(other), goal.Anchor)),
        Booklet other when other.Id == booklet.Id => "#main",
        _ => LinkResolver.UrlOf(site, goal, language),
    };

    /// <summary>Two hyphens stand in no address that is made from words, so that no two headings meet.</summary>
    private static string Inside(string chapter, ReadOnlySpan<char> anchor) => $"{chapter}--{anchor}";

    /// <summary>In text and attributes a "&lt;" is always written as a reference, so this meets tags only. There is nothing below the sixth level.</summary>
    private static void WriteLowered(TextWriter lowered, ReadOnlySpan<char> html, string chapter)
    {
        var from = 0;
        foreach (var tag in HeadingTags().EnumerateMatches(html))
        {
            var (isEnd, end) = (html[tag.Index + 1] == '/', tag.Index + tag.Length);
            var level = Math.Min(html[tag.Index + (isEnd ? 3 : 2)] - '0' + 1, 6);
            lowered.Write(html[from..tag.Index]);
            lowered.Write(isEnd ? $"</h{level}>" : $"<h{level} id=\"{Inside(chapter, html[(tag.Index + HeadingStart.Length)..(end - HeadingEnd.Length)])}\">");
            from = end;
        }

        lowered.Write(html[from..]);
    }

    [GeneratedRegex("</h[2-6]>|<h[2-6] id=\"[^\"]*\">")]
    private static partial Regex HeadingTags();
}
