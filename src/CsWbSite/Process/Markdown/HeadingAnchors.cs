using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Problems;
using Markdig.Syntax;

namespace CsWbSite.Process.Markdown;

/// <summary>Gives every heading its address, and checks their order.</summary>
internal static class HeadingAnchors
{
    /// <summary>Headings in reading order. A second heading of the same words gets "-2" behind its anchor.</summary>
    public static OrderedDictionary<HeadingBlock, Heading> Assign(
        IReadOnlyList<MarkdownObject> nodes, Func<MarkdownObject, SourceLocation> placeOf, Binding.Binding binding)
    {
        var headings = new OrderedDictionary<HeadingBlock, Heading>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var allowed = 2;
        foreach (var block in nodes.OfType<HeadingBlock>())
        {
            if (block.Level == 1)
            {
                binding.Add(Problem.Process.TitleInBody(placeOf(block)));
            }
            else if (block.Level > allowed)
            {
                binding.Add(Problem.Process.SkippedLevel(placeOf(block), block.Level, allowed));
            }

            allowed = Math.Min(block.Level + 1, 6);
            var text = InlineText.OfAll(block.Inline);
            var slug = Slug.Of(text);
            if (slug.Length == 0)
            {
                binding.Add(Problem.Process.EmptyHeading(placeOf(block)));
            }

            var anchor = slug;
            for (var number = 2; !taken.Add(anchor); number++)
            {
                anchor = $"{slug}-{number}";
            }

            headings.Add(block, new Heading(block.Level, anchor, text));
        }

        return headings;
    }
}
