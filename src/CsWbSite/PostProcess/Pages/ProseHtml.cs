using System.Buffers;
using System.Collections.Immutable;
using CsWbSite.Model.Items;

namespace CsWbSite.PostProcess.Pages;

/// <summary>Prose with its holes filled: on its page, in a book, among other chapters, in a data file.</summary>
internal static class ProseHtml
{
    /// <summary>Room for the words, which each thread makes once.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<char>? room;

    /// <summary>The words with each hole filled as the caller says; to be read before the same thread fills others.</summary>
    /// <param name="linkOf">The address for the link of this hole, by its number.</param>
    /// <param name="imageOf">The address for an image as the author wrote it, which was checked before.</param>
    /// <param name="citationsOf">The HTML of one citation group: citations with nothing between them.</param>
    public static ReadOnlySpan<char> Of(Prose prose, Func<int, string> linkOf, Func<string, string> imageOf, Func<ImmutableArray<Hole>, string> citationsOf)
    {
        var (html, holes) = (prose.Html, prose.Holes);
        var (filled, from) = (room ??= new(32 * 1024), 0);
        filled.ResetWrittenCount();
        for (var (index, count) = (0, 1); index < holes.Length; index += count, count = 1)
        {
            var hole = holes[index];
            filled.Write(html.AsSpan(from..hole.At));
            from = hole.At;
            if (hole.Kind == HoleKind.Citation)
            {
                while (index + count < holes.Length && holes[index + count] is { Kind: HoleKind.Citation } next && next.At == hole.At)
                {
                    count++;
                }

                filled.Write(citationsOf(holes.Slice(index, count)));
            }
            else
            {
                filled.Write(hole.Kind == HoleKind.Link ? linkOf(index) : imageOf(hole.Target.Value));
            }
        }

        filled.Write(html.AsSpan(from));
        return filled.WrittenSpan;
    }

    /// <summary>The numbers of a citation group, each a link to its source.</summary>
    /// <param name="file">The file that holds the sources; empty for this one.</param>
    public static string NumbersOf(ImmutableArray<Hole> citations, SourceNumbers sources, string file) => string.Concat(citations
        .Select(citation => sources.Of(citation.Target))
        .Select(source => $"<a class=\"cite\" href=\"{file}#{source.Anchor}\">[{source.Number}]</a>"));
}
