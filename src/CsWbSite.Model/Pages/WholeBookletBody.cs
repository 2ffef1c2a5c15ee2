using System.Collections.Immutable;
using CsWbSite.Model.Items;

namespace CsWbSite.Model.Pages;

/// <summary>All chapters of a booklet one after another, to print or to read in one go.</summary>
/// <param name="Page">The booklet's own page.</param>
/// <param name="Chapters">Made each time that they are gone through.</param>
/// <param name="Sources">Numbered through the whole booklet.</param>
public sealed record WholeBookletBody(Booklet Booklet, Link Page, IEnumerable<WholeChapter> Chapters, ImmutableArray<NumberedSource> Sources) : PageBody;

/// <summary>A chapter inside a whole booklet; its headings are one level lower than on its own page.</summary>
/// <param name="Anchor">Of its heading.</param>
/// <param name="Number">"2", "Appendix A", or null.</param>
/// <param name="Html">Writes the words, which go into the page as they are. Kept, those of all booklets would be a second copy of the content.</param>
public sealed record WholeChapter(string Anchor, string? Number, BookletChapter Chapter, Action<TextWriter> Html);
