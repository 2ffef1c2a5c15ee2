using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.Model.Pages;

/// <summary>The words of a page, finished: every link resolved, every citation numbered.</summary>
/// <param name="Html">Writes the HTML, which goes into the page as it is: the finished words of all pages, kept, would be a second copy of the content.</param>
public sealed record Writing(Action<TextWriter> Html, ImmutableArray<Heading> Headings);

/// <summary>A reference as a page lists it.</summary>
/// <param name="Number">The number that citations on this page show, from 1.</param>
public sealed record NumberedSource(int Number, Reference Reference)
{
    /// <summary>The <c>id</c> of the list item: "source-aubry-2019-moncton".</summary>
    public string Anchor => "source-" + Reference.Id;
}

/// <summary>A controlled term with its page.</summary>
public sealed record TermLink(Term Term, string Url)
{
    public string Label(Language language) => Term.Label[language];
}
