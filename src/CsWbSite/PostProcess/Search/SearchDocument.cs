using System.Collections.Immutable;
using CsWbSite.Model.Pages;

namespace CsWbSite.PostProcess.Search;

/// <summary>One page as the search reads it.</summary>
/// <param name="Terms">Labels of the vocabulary that the page is filed under, and other names of what it is about, for the field of that name.</param>
internal sealed record SearchDocument(Page Page, string Terms, SectionTexts Sections)
{
    /// <summary>Paths of the pages that the page leads to; none where the index is not small, which has no room for them.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Whether the page tells how to do something; who asks a question is more likely to look for it than for a plan or a strategy.</summary>
    public bool IsGuidance => Page.Body is StandaloneBody or ToolBody or ChapterBody or BookletBody;

    /// <summary>
    /// How much the page's words count, at most 1. Guidance answers questions that plans and strategies only touch; a plan is about one place;
    /// the page of a theme, risk factor or region leads to others, and stands first only where it is called as the query;
    /// lists of terms name nearly every word of the field, and stand behind the pages that are about one.
    /// </summary>
    public double Weight => Page.Body switch
    {
        StandaloneBody or ToolBody => 1,
        ChapterBody or BookletBody => 0.9,
        PlanBody => 0.75,
        TermBody or RegionBody => 0.95,
        VocabularyBody => 0.2,
        _ => 0.8,
    };
}
