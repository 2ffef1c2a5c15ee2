using System.Collections.Immutable;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.Model.Pages;

/// <summary>What a page shows inside the frame. A closed hierarchy: one record for each kind of page, one template for each record.</summary>
public abstract record PageBody
{
    private protected PageBody()
    {
    }
}

/// <summary>The page at "/" that offers both languages.</summary>
public sealed record GatewayBody(Bilingual<Link> Homes, Bilingual<string> Taglines) : PageBody;

/// <summary>The home page of a language.</summary>
/// <param name="Lately">What happened last: announcements, and plans adopted or brought up to date.</param>
/// <param name="Help">The page that says whom to call; null when the site has none.</param>
public sealed record HomeBody(
    HomeDoor Plans, HomeDoor Strategies, HomeDoor Planning, PlaceFinder Finder, ImmutableArray<Card> Lately, ImmutableArray<TermLink> Areas, Card? Help) : PageBody;

/// <summary>One of the three ways in: where it leads, how much is there, and first steps inside it: letters, themes, the steps of planning.</summary>
public sealed record HomeDoor(string Url, int Count, ImmutableArray<Link> FirstSteps);

/// <summary>What people worry about, with how many strategies and plans speak to it.</summary>
public sealed record ThemeEntry(TermLink Theme, int Strategies, int Plans);

/// <summary>A page that is words only: about, accessibility, how to contribute.</summary>
public sealed record StandaloneBody(Writing Words, ImmutableArray<NumberedSource> Sources) : PageBody;

/// <summary>All announcements, newest first.</summary>
public sealed record UpdateListBody(ImmutableArray<Card> Updates, string FeedUrl) : PageBody;

public sealed record UpdateBody(PartialDate Date, Writing Words, ImmutableArray<NumberedSource> Sources, Link? Newer, Link? Older) : PageBody;

/// <summary>The list of controlled vocabularies.</summary>
public sealed record VocabularyListBody(ImmutableArray<Card> Vocabularies, Link Terminology) : PageBody;

/// <summary>One vocabulary: every term with its definition and what refers to it.</summary>
public sealed record VocabularyBody(Vocabulary Vocabulary, ImmutableArray<TermGroup> Groups) : PageBody;

/// <summary>The terms of one category, or all terms with no category.</summary>
public sealed record TermGroup(TermCategory? Category, ImmutableArray<TermEntry> Terms)
{
    /// <summary>The <c>id</c> of the group's heading: "category-housing".</summary>
    public string Anchor => Category is null ? "terms" : AnchorOf(Category);

    public static string AnchorOf(TermCategory category) => "category-" + category.Id;
}

/// <summary>A term and the items that name it, strategies with the surest evidence first.</summary>
/// <param name="Url">Its own page, which has the lists; null when they stand here.</param>
public sealed record TermEntry(Term Term, string? Url, ImmutableArray<Link> Strategies, ImmutableArray<Link> Plans);

/// <summary>The words of the field in two languages, by the letter of the page's language.</summary>
public sealed record TerminologyBody(ImmutableArray<LetterGroup<TerminologyEntry>> Groups) : PageBody;

/// <summary>References that the site cites, with the pages that cite them, by the letter that their author or title begins with: all, or those of some letters.</summary>
/// <param name="Letters">Ways to each letter, here or on the page that has it.</param>
/// <param name="Total">How many references all pages have, on the first page, beside which they lie as files; null on the others.</param>
public sealed record SourceListBody(ImmutableArray<LetterGroup<CitedSource>> Groups, ImmutableArray<Link> Letters, int? Total, Link? Previous, Link? Next) : PageBody;

/// <summary>A part of a long list: what begins with one letter.</summary>
public sealed record LetterGroup<T>(string Letter, ImmutableArray<T> Entries)
{
    /// <summary>The <c>id</c> of the letter's heading: "letter-t".</summary>
    public string Anchor => "letter-" + Slug.Of(Letter);
}

public sealed record CitedSource(Reference Reference, ImmutableArray<Link> CitedBy)
{
    public string Anchor => "source-" + Reference.Id;
}

/// <summary>The search page; without script it offers the lists to browse.</summary>
/// <param name="OfflineUrl">The worker that keeps the search for when there is no network.</param>
/// <param name="OtherScriptUrl">The script of the other language, whose words only it reads.</param>
/// <param name="Shelves">Ways into the lists by letter and by facet.</param>
/// <param name="IndexUrl">The folder of the language's index, with its fingerprint; ends with a slash.</param>
/// <param name="OtherIndexUrl">That of the other language, for a search that finds little here.</param>
public sealed record SearchBody(
    string ScriptUrl, string OtherScriptUrl, string OfflineUrl, string IndexUrl, string OtherIndexUrl, ImmutableArray<Card> Lists, ImmutableArray<Shelf> Shelves) : PageBody;

/// <summary>Links below one heading.</summary>
public sealed record Shelf(string Title, ImmutableArray<Link> Links);

/// <summary>An address that leads nowhere, in one language; the root's is in both.</summary>
public sealed record NotFoundBody(bool BothLanguages, Bilingual<Link> Homes, ImmutableArray<Link> Lists) : PageBody;
