using System.Collections.Immutable;
using CsWbSite.Model.Items;

namespace CsWbSite.Model.Pages;

/// <summary>All booklets.</summary>
public sealed record BookletListBody(ImmutableArray<Card> Booklets) : PageBody;

/// <summary>A booklet's own page: what it is, and its contents.</summary>
public sealed record BookletBody(
    Booklet Booklet, ImmutableArray<BookletContents> Contents, ImmutableArray<NumberedSource> Sources) : PageBody;

/// <summary>A group of chapters in a booklet's contents.</summary>
public sealed record BookletContents(string Title, ImmutableArray<ChapterEntry> Chapters);

/// <param name="Number">"2", "Appendix A", or null.</param>
public sealed record ChapterEntry(string? Number, Card Card);

/// <summary>One chapter, with where it stands in its booklet.</summary>
/// <param name="BookletNumber">1, 2 or 3.</param>
public sealed record ChapterBody(
    BookletChapter Chapter,
    int BookletNumber,
    Writing Words,
    Link? Previous,
    Link? Next,
    ImmutableArray<BookletContents> Contents,
    ImmutableArray<Card> Related,
    ImmutableArray<NumberedSource> Sources) : PageBody;

/// <summary>All tools.</summary>
public sealed record ToolListBody(ImmutableArray<Card> Tools) : PageBody;

/// <summary>One tool, with its worksheets.</summary>
public sealed record ToolBody(
    Tool Tool, Writing Words, ImmutableArray<TermLink> Areas, Link? Previous, Link? Next, ImmutableArray<Card> Related,
    ImmutableArray<NumberedSource> Sources) : PageBody;
