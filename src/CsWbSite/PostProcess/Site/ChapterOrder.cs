using CsWbSite.Model.Items;

namespace CsWbSite.PostProcess.Site;

/// <summary>The order in which a booklet is read.</summary>
internal static class ChapterOrder
{
    /// <summary>The name by which booklet.yml lists a chapter: the file's, without the number in front.</summary>
    public static string StemOf(BookletChapter chapter) =>
        chapter.Name is [>= '0' and <= '9', _, '-', _, ..] and var name ? name[3..] : chapter.Name;

    /// <summary>All chapters in the order of the booklet's parts.</summary>
    public static List<BookletChapter> InOrder(SiteContent site, Booklet booklet)
    {
        var chapters = site.ChaptersOf(booklet).ToDictionary(StemOf, StringComparer.Ordinal);
        return [.. booklet.Parts.SelectMany(part => part.Chapters).Select(name => chapters[name.Value])];
    }
}
