using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CsWbSite.Process.Markdown;

/// <summary>What the two halves of an item must have in common, whatever their words.</summary>
/// <param name="Headings">Levels, in order.</param>
/// <param name="Tables">Rows × columns, in order.</param>
/// <param name="Lists">Numbers of items, in order.</param>
/// <param name="Targets">Files linked (without language and heading) and references cited, sorted.</param>
/// <param name="Text">All words, for the comparison of numbers.</param>
internal sealed record ProseShape(
    ImmutableArray<string> Headings, ImmutableArray<string> Tables, ImmutableArray<string> Lists, ImmutableArray<string> Targets, int Images, string Text)
{
    public static readonly ProseShape Empty = new([], [], [], [], 0, "");

    public static ProseShape Of(MarkdownDocument document)
    {
        var nodes = document.Descendants().ToList();
        return new ProseShape(
            [.. nodes.OfType<HeadingBlock>().Select(heading => $"{heading.Level}")],
            [.. nodes.OfType<Table>().Select(table => $"{table.Count}×{(table.FirstOrDefault() as TableRow)?.Count ?? 0}")],
            [.. nodes.OfType<ListBlock>().Select(list => $"{list.Count}")],
            [.. nodes.SelectMany(TargetsOf).Order(StringComparer.Ordinal)],
            nodes.OfType<LinkInline>().Count(link => link.IsImage),
            string.Join(' ', nodes.OfType<LeafBlock>().Select(block => HeadingAnchors.TextOf(block.Inline))));
    }

    private static IEnumerable<string> TargetsOf(MarkdownObject node) => node switch
    {
        CitationInline citation => citation.Ids.Select(id => "@" + id.Id),
        LinkInline { IsImage: false, Url: { } url } when LinkTarget.KindOf(url) == LinkTargetKind.Internal && url[0] != '#' =>
            [url.Split('#')[0].Replace(".en.md", "", StringComparison.Ordinal).Replace(".fr.md", "", StringComparison.Ordinal)],
        _ => [],
    };
}
