using System.Buffers;
using System.Net;

namespace CsWbSite.PostProcess.Search;

/// <summary>
/// Cuts a finished page into sections, so that search finds what readers see, whether it was written as words or as facts.
/// It reads the generator's own HTML, which is well formed, in one pass; a law compares it with an HTML parser on every page.
/// </summary>
internal ref struct SectionReader
{
    private const double OfSources = 0.35;

    /// <summary>Room for the text of a page, which each thread makes once.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<char>? room;

    private readonly ReadOnlySpan<char> html;
    private readonly ArrayBufferWriter<char> text = room ??= new(64 * 1024);

    /// <summary>Where the heading and the text of each section end.</summary>
    private readonly List<int> ends = [0];
    private readonly List<double> weights = [1];

    private SectionReader(ReadOnlySpan<char> html)
    {
        this.html = html;
        text.ResetWrittenCount();
    }

    /// <summary>The sections of the page's <c>main</c>, in reading order: what stands above the first heading, which may be nothing, then each part below a heading that has an address.</summary>
    public static SectionTexts Read(ReadOnlySpan<char> html)
    {
        var start = html.IndexOf("<main");
        var end = html.LastIndexOf("</main>");
        if (start < 0 || end < start)
        {
            return new SectionTexts(Utf8Text.Of(""), [0, 0], [1]);
        }

        var reader = new SectionReader(html);
        reader.Visit(start, end);
        reader.Close();
        return new SectionTexts(Utf8Text.Of(reader.text.WrittenSpan), [.. reader.ends], [.. reader.weights]);
    }

    private static bool IsBlock(ReadOnlySpan<char> name) => name is
        "p" or "li" or "td" or "th" or "dt" or "dd" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "div" or "section" or "tr" or "summary" or "figcaption" or "caption";

    /// <summary>Navigation and forms; headings of the page, which is the entry's title.</summary>
    private static bool IsSkipped(ReadOnlySpan<char> name) => name is "nav" or "form" or "svg" or "script" or "h1";

    private void Visit(int at, int end)
    {
        while (at < end)
        {
            var length = html[at..end].IndexOf('<');
            AddText(at, length < 0 ? end : at + length);
            if (length < 0)
            {
                return;
            }

            var tag = at + length;
            var close = Behind('>', tag);
            at = html[tag + 1] == '/' ? Leave(tag, close) : Enter(tag, close);
        }
    }

    private int Leave(int tag, int close)
    {
        if (IsBlock(html[(tag + 2)..(close - 1)]))
        {
            text.Write("\n");
        }

        return close;
    }

    /// <summary>Where to read on behind a start tag: behind the whole element when it is left out or was a heading.</summary>
    private int Enter(int tag, int close)
    {
        var inside = html[(tag + 1)..(close - 1)];
        var space = inside.IndexOf(' ');
        var name = space < 0 ? inside : inside[..space];
        var attributes = space < 0 ? [] : inside[space..];
        if (IsSkipped(name) || (attributes.Length > 0 && IsAside(attributes)))
        {
            return EndOf(name, close);
        }

        if (name is "h2" or "h3" && HtmlAttributes.ValueOf(attributes, " id=\"") is { Length: > 0 } id)
        {
            var end = EndOf(name, close);
            Close();
            weights.Add(id is "sources" ? OfSources : 1);
            Visit(close, end - name.Length - "</>".Length);
            Close();
            return end;
        }

        if (name is "br" || (name is "span" && attributes.Length > 0))
        {
            // Lines and labels stand apart on screen, whatever stands between them in the file.
            text.Write(" ");
        }
        else if (IsBlock(name) && text.WrittenCount > ends[^1] && text.WrittenSpan[^1] != '\n')
        {
            text.Write("\n");
        }

        return close;
    }

    private void AddText(int from, int to)
    {
        var run = html[from..to];
        var words = run.Contains('&') ? WebUtility.HtmlDecode(run.ToString()) : run;
        words.Replace(text.GetSpan(words.Length), '\n', ' ');
        text.Advance(words.Length);
    }

    private readonly void Close() => ends.Add(text.WrittenCount);

    /// <summary>The place behind the end tag that belongs to the start tag before <paramref name="at"/>.</summary>
    private int EndOf(ReadOnlySpan<char> name, int at)
    {
        for (var depth = 1; ;)
        {
            at = Behind('<', at);
            var rest = html[at..];
            var isEnd = rest[0] == '/';
            if (rest[(isEnd ? 1 : 0)..].StartsWith(name) && rest[(isEnd ? 1 : 0) + name.Length] is '>' or ' ')
            {
                depth += isEnd ? -1 : 1;
            }

            at = Behind('>', at);
            if (depth == 0)
            {
                return at;
            }
        }
    }

    /// <summary>The place behind the next such sign.</summary>
    private readonly int Behind(char sign, int at) => at + html[at..].IndexOf(sign) + 1;

    /// <summary>Signs, numbers of citations, and what other pages are about.</summary>
    private static bool IsAside(ReadOnlySpan<char> attributes)
    {
        if (attributes.IndexOf(" aria-hidden=\"true\"") >= 0)
        {
            return true;
        }

        var classes = HtmlAttributes.ValueOf(attributes, " class=\"");
        foreach (var range in classes.Split(' '))
        {
            if (classes[range] is "cite" or "related" or "unsearched")
            {
                return true;
            }
        }

        return false;
    }
}
