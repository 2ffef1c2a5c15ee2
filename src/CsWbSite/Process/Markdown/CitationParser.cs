using System.Collections.Immutable;
using CsWbSite.Model.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CsWbSite.Process.Markdown;

/// <summary>A citation group: <c>[@aubry-2019-moncton; @baxter-2019-housing-first]</c>.</summary>
/// <param name="Ids">Each id with how many characters behind the opening bracket it begins.</param>
internal sealed class CitationInline(ImmutableArray<(string Id, int Offset)> ids) : LeafInline
{
    public ImmutableArray<(string Id, int Offset)> Ids { get; } = ids;
}

internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        var end = rest.IndexOfAny(']', '\n');
        if (end < 0 || rest[end] != ']')
        {
            return false;
        }

        var ids = ImmutableArray.CreateBuilder<(string, int)>();
        var offset = 1;
        foreach (var piece in rest[1..end].ToString().Split(';'))
        {
            var id = piece.Trim();
            if (id.Length < 2 || id[0] != '@' || !Slug.IsValid(id[1..]))
            {
                return false;
            }

            ids.Add((id[1..], offset + piece.IndexOf('@') + 1));
            offset += piece.Length + 1;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(ids.ToImmutable())
        {
            Line = line,
            Column = column,
            Span = new(start, start + end),
        };
        slice.Start += end + 1;
        return true;
    }
}
