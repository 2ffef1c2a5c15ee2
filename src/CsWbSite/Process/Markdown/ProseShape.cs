using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using CsWbSite.Model.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CsWbSite.Process.Markdown;

/// <summary>What the two halves of an item must have in common, whatever their words.</summary>
/// <param name="Headings">Levels, in order.</param>
/// <param name="Tables">Rows × columns, in order.</param>
/// <param name="Lists">Numbers of items, in order.</param>
/// <param name="Targets">Files linked (without language and heading) and references cited, sorted.</param>
/// <param name="Numbers">All numbers in the words, in one notation.</param>
internal sealed record ProseShape(
    ImmutableArray<string> Headings, ImmutableArray<string> Tables, ImmutableArray<string> Lists, ImmutableArray<string> Targets, int Images, IReadOnlyCollection<string> Numbers)
{
    public static readonly ProseShape Empty = new([], [], [], [], 0, []);

    /// <summary>Room for the words of a document, which each thread makes once.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<char>? room;

    /// <param name="nodes">All nodes of the document, in reading order.</param>
    public static ProseShape Of(IReadOnlyList<MarkdownObject> nodes, Language language)
    {
        List<string> headings = [], tables = [], lists = [], targets = [];
        var images = 0;
        var words = room ??= new(8 * 1024);
        words.ResetWrittenCount();
        foreach (var node in nodes)
        {
            switch (node)
            {
                case HeadingBlock heading:
                    headings.Add(Text(heading.Level));
                    break;
                case Table table:
                    tables.Add($"{table.Count}×{(table.FirstOrDefault() as TableRow)?.Count ?? 0}");
                    break;
                case ListBlock list:
                    lists.Add(Text(list.Count));
                    break;
                case CitationInline citation:
                    targets.AddRange(citation.Ids.Select(id => "@" + id.Id));
                    break;
                case LinkInline { IsImage: true }:
                    images++;
                    break;
                case LinkInline { Url: { } url } when LinkTarget.KindOf(url) == LinkTargetKind.Internal && url[0] != '#':
                    targets.Add(url.Split('#')[0].Replace(".en.md", "", StringComparison.Ordinal).Replace(".fr.md", "", StringComparison.Ordinal));
                    break;
            }

            // A number may be partly in bold, but does not go on in the next paragraph.
            words.Write(node is LeafBlock ? " " : InlineText.Of(node));
        }

        var numbers = new HashSet<string>(StringComparer.Ordinal);
        WrittenNumbers.AddTo(numbers, words.WrittenSpan, language);
        targets.Sort(StringComparer.Ordinal);
        return new ProseShape([.. headings], [.. tables], [.. lists], [.. targets], images, numbers);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
