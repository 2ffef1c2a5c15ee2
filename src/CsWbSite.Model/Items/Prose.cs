using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Model.Items;

/// <summary>
/// The words of one Markdown file as HTML with holes: what depends on other items (the address behind a link, the
/// number of a citation, the address of an image) is left open until the whole site is known.
/// </summary>
/// <param name="Html">Safe to copy as it is.</param>
/// <param name="Holes">In reading order.</param>
public sealed record Prose(string Html, ImmutableArray<Hole> Holes, ImmutableArray<Heading> Headings)
{
    public static readonly Prose Empty = new("", [], []);

    /// <summary>The references that the words cite, in reading order.</summary>
    public IEnumerable<Located<string>> Citations => Of(HoleKind.Citation);

    /// <summary>The images, as the author wrote where they are.</summary>
    public IEnumerable<Located<string>> Images => Of(HoleKind.Image);

    private IEnumerable<Located<string>> Of(HoleKind kind) => Holes.Where(hole => hole.Kind == kind).Select(hole => hole.Target);
}

public enum HoleKind
{
    /// <summary>The value of an <c>href</c>: a path to another file of the input folder, relative to this one, with an optional heading.</summary>
    Link,

    /// <summary>The value of a <c>src</c>: a path to an image beside the file.</summary>
    Image,

    /// <summary>One reference of a citation group, such as <c>[@aubry-2019-moncton; @baxter-2019-housing-first]</c>.</summary>
    Citation,
}

/// <summary>What is left open in <see cref="Prose"/>.</summary>
/// <param name="At">How many signs of the HTML stand before it.</param>
public readonly record struct Hole(HoleKind Kind, int At, Located<string> Target);

/// <summary>A heading of the words, for tables of contents and for links to it.</summary>
/// <param name="Level">2 to 6; 1 is the page's title.</param>
/// <param name="Anchor">The <c>id</c> of the heading.</param>
/// <param name="Text">Its words, without markup.</param>
public readonly record struct Heading(int Level, string Anchor, string Text);
