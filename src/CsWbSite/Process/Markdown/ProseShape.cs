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

    /// <param name="nodes">All nodes of the document, in reading order.</param>
    public static ProseShape Of(IReadOnlyList<MarkdownObject> nodes, Language language) => new(
        [.. nodes.OfType<HeadingBlock>().Select(heading => Text(heading.Level))],
        [.. nodes.OfType<Table>().Select(table => $"{table.Count}×{(table.FirstOrDefault() as TableRow)?.Count ?? 0}")],
        [.. nodes.OfType<ListBlock>().Select(list => Text(list.Count))],
        [.. nodes.SelectMany(TargetsOf).Order(StringComparer.Ordinal)],
        nodes.OfType<LinkInline>().Count(link => link.IsImage),
        NumbersOf(nodes, language));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static HashSet<string> NumbersOf(IReadOnlyList<MarkdownObject> nodes, Language language)
    {
        var words = new ArrayBufferWriter<char>(1024);
        foreach (var node in nodes)
        {
            // A number may be partly in bold, but does not go on in the next paragraph.
            words.Write(node is LeafBlock ? " " : InlineText.Of(node));
        }

        var numbers = new HashSet<string>(StringComparer.Ordinal);
        WrittenNumbers.AddTo(numbers, words.WrittenSpan, language);
        return numbers;
    }

    private static IEnumerable<string> TargetsOf(MarkdownObject node) => node switch
    {
        CitationInline citation => citation.Ids.Select(id => "@" + id.Id),
        LinkInline { IsImage: false, Url: { } url } when LinkTarget.KindOf(url) == LinkTargetKind.Internal && url[0] != '#' =>
            [url.Split('#')[0].Replace(".en.md", "", StringComparison.Ordinal).Replace(".fr.md", "", StringComparison.Ordinal)],
        _ => [],
    };
}
