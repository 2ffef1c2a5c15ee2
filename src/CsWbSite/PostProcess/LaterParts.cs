using System.Globalization;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess;

/// <summary>
/// Says of the parts of a page that a telephone lays out when they come near (<see cref="Template.Later"/>) how high they will be, so that
/// the page is as long as it will be and nothing lies over anything. The height is estimated from the words; a browser test compares.
/// </summary>
internal static class LaterParts
{
    // In pixels of the theme's telephone page, 360 wide, where one rem is 18; fitted by hand over all strategies and worksheets in both
    // languages, of which none is higher than said. Too much only makes the page seem longer; too little would have parts lie over each other.
    private const double PerLetter = 1.08;
    private const double PerBlock = 22;
    private const double PerLine = 30;
    private const double PerField = 20;
    private const double Rem = 18;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks =
        new HashSet<string>(["p", "li", "td", "th", "h2", "h3", "h4", "dt", "dd", "caption", "figure", "summary"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="html">A drawn page. The digits that <see cref="Template.Later"/> keeps room for are written in place.</param>
    public static Span<char> Fill(Span<char> html)
    {
        const string mark = $"data-height=\"{Template.Later}\"";
        for (var rest = html; rest.IndexOf(mark) is var at and >= 0; rest = rest[(at + mark.Length)..])
        {
            var digits = rest.Slice(at + mark.Length - 1 - Template.Later.Length, Template.Later.Length);
            var begin = rest[..at].LastIndexOf('<');
            var height = Math.Min((int)Math.Ceiling(HeightOf(rest[begin..]) / Rem), 9999);
            height.TryFormat(digits, out _, "0000", CultureInfo.InvariantCulture);
        }

        return html;
    }

    /// <param name="html">From the start tag of an element on; what stands behind the element is not looked at.</param>
    /// <returns>Pixels.</returns>
    private static double HeightOf(ReadOnlySpan<char> html)
    {
        var element = NameOf(html[1..]);
        var height = 0.0;
        var depth = 0;
        var folded = false;
        while (!html.IsEmpty)
        {
            if (html[0] != '<')
            {
                var text = html.IndexOf('<') is var end and >= 0 ? html[..end] : html;
                height += folded ? 0 : PerLetter * LettersOf(text);
                html = html[text.Length..];
                continue;
            }

            var tag = html[..(html.IndexOf('>') + 1)];
            html = html[tag.Length..];
            var closes = tag[1] == '/';
            var name = NameOf(tag[(closes ? 2 : 1)..]);
            if (name.SequenceEqual(element) && (depth += closes ? -1 : 1) == 0)
            {
                break;
            }

            // What is folded is as high as its summary.
            folded = closes && name is "summary" || folded && !(closes && name is "details");
            if (!closes && !folded)
            {
                height += (Blocks.Contains(name) ? PerBlock : 0) + PerLetter * HtmlAttributes.ValueOf(tag, " data-label=\"").Length
                    + (name is "textarea" ? PerField + PerLine * int.Parse(HtmlAttributes.ValueOf(tag, " rows=\""), CultureInfo.InvariantCulture) : 0);
            }
        }

        return height;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag) => tag[..tag.IndexOfAny(" \n>")];

    /// <summary>Letters as they are shown: a reference is one letter, and white space between tags or lines is one or none.</summary>
    private static int LettersOf(ReadOnlySpan<char> text)
    {
        var letters = 0;
        var reference = false;
        var space = true;
        foreach (var letter in text)
        {
            reference = letter == '&' || reference && letter != ';';
            letters += reference || space && char.IsWhiteSpace(letter) ? 0 : 1;
            space = char.IsWhiteSpace(letter);
        }

        return letters;
    }
}
