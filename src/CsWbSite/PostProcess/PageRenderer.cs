using CsWbSite.Model.Pages;
using CsWbSite.Theme;
using CsWbSite.Theme.Epub;

namespace CsWbSite.PostProcess;

/// <summary>Draws pages, and the documents of books, with the theme. What it gives is to be read before the same thread draws another.</summary>
internal static class PageRenderer
{
    [ThreadStatic]
    private static (PageText Text, TemplateWriter Writer)? idle;

    /// <summary>The page as HTML.</summary>
    public static ReadOnlySpan<char> Draw(Page page) => LaterParts.Fill(Draw(PageView.Of(page)).TakeHtml());

    /// <summary>The document as XHTML.</summary>
    public static ReadOnlySpan<char> Draw(EpubDocument document) => Draw(EpubView.Of(document), "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").TakeXml();

    private static PageText Draw(Template template, string declaration = "")
    {
        // One that throws in the middle of a page is not used again.
        var drawn = idle ?? New();
        idle = null;
        drawn.Text.Write(declaration);
        drawn.Writer.Write(template);
        idle = drawn;
        return drawn.Text;
    }

    private static (PageText Text, TemplateWriter Writer) New()
    {
        var text = new PageText();
        return (text, new TemplateWriter(text));
    }
}
