using System.Collections.Immutable;
using CsWbSite.Model.Pages;

namespace CsWbSite.PostProcess.Search;

/// <summary>One page as the search reads it.</summary>
/// <param name="Terms">Labels of the vocabulary that the page is filed under, for the field of that name.</param>
/// <param name="Sections">In reading order; empty for a page without words.</param>
internal sealed record SearchDocument(Page Page, string Terms, ImmutableArray<SearchSection> Sections)
{
    /// <summary>Lists of terms name nearly every word of the field; they stand behind the pages that are about one.</summary>
    public double Weight => Page.Body is VocabularyBody ? 0.3 : 1;
}

/// <summary>The part of a page below one heading: one entry of the search.</summary>
/// <param name="Heading">Empty for the part above the first heading.</param>
/// <param name="Text">Blocks end with a line break, which no phrase crosses.</param>
/// <param name="Weight">How much its words count; titles of sources count less than words about the matter.</param>
internal sealed record SearchSection(string Heading, string Text, double Weight = 1);
