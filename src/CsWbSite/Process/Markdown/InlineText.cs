using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CsWbSite.Process.Markdown;

/// <summary>Words without markup and citations.</summary>
internal static class InlineText
{
    /// <summary>The words of an inline with all that is in it.</summary>
    public static string OfAll(ContainerInline? inline)
    {
        if (inline is null)
        {
            return "";
        }

        // Most headings and links are one run of plain words.
        if (inline.FirstChild is LiteralInline only && only == inline.LastChild)
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        var text = new StringBuilder();
        foreach (var leaf in inline.Descendants())
        {
            text.Append(Of(leaf));
        }

        return text.ToString().Trim();
    }

    /// <summary>The words that stand in this node itself.</summary>
    public static ReadOnlySpan<char> Of(MarkdownObject node) => node switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        LineBreakInline => " ",
        _ => "",
    };
}
