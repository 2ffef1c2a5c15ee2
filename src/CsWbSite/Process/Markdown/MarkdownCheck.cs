using CsWbSite.Model.Diagnostics;
using CsWbSite.Problems;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CsWbSite.Process.Markdown;

/// <summary>Reports what may not stand in Markdown, seen from one file alone.</summary>
internal static class MarkdownCheck
{
    /// <summary>The names that may stand behind ":::".</summary>
    public static readonly string[] Containers = ["note", "warning", "definition"];

    public static void Check(IReadOnlyList<MarkdownObject> nodes, Func<MarkdownObject, SourceLocation> placeOf, Binding.Binding binding)
    {
        foreach (var node in nodes)
        {
            var problem = node switch
            {
                HtmlBlock block => Problem.Process.RawHtml(placeOf(node), block.Lines.ToString()),
                HtmlInline html => Problem.Process.RawHtml(placeOf(node), html.Tag),
                CustomContainer container when !Containers.Contains(container.Info) =>
                    Problem.Process.UnknownContainer(placeOf(node), container.Info ?? "", Containers),
                LinkInline { IsImage: true } image => ImageProblem(image, placeOf),
                LinkInline link => LinkProblem(link, placeOf),
                AutolinkInline { IsEmail: false } link when LinkTarget.KindOf(link.Url) != LinkTargetKind.External =>
                    Problem.Process.ForbiddenLink(placeOf(node), link.Url),
                _ => null,
            };
            if (problem is not null)
            {
                binding.Add(problem);
            }
        }
    }

    private static Diagnostic? ImageProblem(LinkInline image, Func<MarkdownObject, SourceLocation> placeOf) =>
        InlineText.OfAll(image).Length == 0 ? Problem.Process.ImageWithoutText(placeOf(image))
        : LinkTarget.KindOf(image.Url ?? "") != LinkTargetKind.Internal || image.Url!.Contains('#') ? Problem.Process.ForeignImage(placeOf(image), image.Url ?? "")
        : null;

    private static Diagnostic? LinkProblem(LinkInline link, Func<MarkdownObject, SourceLocation> placeOf) =>
        LinkTarget.KindOf(link.Url ?? "") == LinkTargetKind.Forbidden ? Problem.Process.ForbiddenLink(placeOf(link), link.Url ?? "")
        : InlineText.OfAll(link).Length == 0 && !link.Descendants<LinkInline>().Any() ? Problem.Process.EmptyLink(placeOf(link))
        : null;
}
