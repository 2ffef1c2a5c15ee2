using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Model.Items;

/// <summary>
/// The words of one Markdown file as HTML with holes: what depends on other items (the address behind a link, the
/// number of a citation, the address of an image) is left open until the whole site is known.
/// </summary>
public sealed record Prose(ImmutableArray<ProsePart> Parts, ImmutableArray<Heading> Headings)
{
    public static readonly Prose Empty = new([], []);
}

/// <summary>A piece of <see cref="Prose"/>, in reading order.</summary>
public abstract record ProsePart
{
    private protected ProsePart()
    {
    }
}

/// <summary>Finished HTML, safe to copy as it is.</summary>
public sealed record HtmlPart(string Html) : ProsePart;

/// <summary>The value of an <c>href</c>: a path to another file of the input folder, relative to this one, with an optional heading.</summary>
public sealed record LinkPart(Located<string> Target) : ProsePart;

/// <summary>The value of a <c>src</c>: a path to an image beside the file.</summary>
public sealed record ImagePart(Located<string> Target) : ProsePart;

/// <summary>One citation group, such as <c>[@aubry-2019-moncton; @baxter-2019-housing-first]</c>.</summary>
public sealed record CitationPart(ImmutableArray<Located<string>> References) : ProsePart;

/// <summary>A heading of the words, for tables of contents and for links to it.</summary>
/// <param name="Level">2 to 6; 1 is the page's title.</param>
/// <param name="Anchor">The <c>id</c> of the heading.</param>
/// <param name="Text">Its words, without markup.</param>
public sealed record Heading(int Level, string Anchor, string Text);
