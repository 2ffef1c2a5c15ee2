using System.Collections.Immutable;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Pages;

/// <summary>Everything a template needs to draw one page. A template never looks anything up and cannot fail.</summary>
public sealed record Page
{
    public required Route Route { get; init; }

    /// <summary>The same page in the other language; for a page in both languages, itself.</summary>
    public required Route Twin { get; init; }

    /// <summary>The language of the page's frame; the pages in both languages begin in English.</summary>
    public required Language Language { get; init; }

    /// <summary>The page's <c>h1</c>.</summary>
    public required string Title { get; init; }

    /// <summary>One or two plain sentences: the lead of the page, and the description for search engines.</summary>
    public required string Summary { get; init; }

    /// <summary>Other wordings that people search for, which the page does not show.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    public required PageBody Body { get; init; }

    /// <summary>From the home page down to the parent, this page not included.</summary>
    public ImmutableArray<Link> Breadcrumbs { get; init; } = [];

    /// <summary>When the page was last checked against its sources.</summary>
    public PartialDate? Reviewed { get; init; }

    /// <summary>The file in the input folder that the page is made from, for "suggest a change".</summary>
    public string? SourcePath { get; init; }

    /// <summary>False for pages that search engines should leave out: errors.</summary>
    public bool Indexed { get; init; } = true;

    /// <summary>The page that search engines should list in place of this one, which is another form of it (for paper, or whole); as a rule none.</summary>
    public Route? FormOf { get; init; }

    /// <summary>The words shown are those of the other language, in a draft.</summary>
    public bool IsMissing { get; init; }

    public required SiteFrame Frame { get; init; }
}

/// <summary>What surrounds every page of a language.</summary>
public sealed record SiteFrame
{
    public required string SiteName { get; init; }
    public required string Tagline { get; init; }

    /// <summary>Scheme and host, without a final slash.</summary>
    public required string BaseUrl { get; init; }

    public string? Contact { get; init; }
    public string? Repository { get; init; }
    public required ImmutableArray<Link> Navigation { get; init; }

    /// <summary>What the page ends with; a page that is in both languages has both.</summary>
    public required Bilingual<ImmutableArray<Link>> Footer { get; init; }
    public required Route Search { get; init; }

    /// <summary>The page of the shortlist.</summary>
    public required Route Shortlist { get; init; }

    /// <summary>The Atom feeds of each language: updates first.</summary>
    public required Bilingual<ImmutableArray<Link>> Feeds { get; init; }

    public required AssetUrls Assets { get; init; }
}

/// <summary>Addresses of the theme's files, with their fingerprints.</summary>
public sealed record AssetUrls(
    string Stylesheet, string Icon, Bilingual<string> SearchScript, string OfflineWorker, string LibraryScript, string CompareScript,
    string PickScript, string ShortlistScript, string TakeScript, string WorksheetScript, string PlacesScript);

/// <summary>A link whose words are in the page's language unless <paramref name="Language"/> says otherwise.</summary>
public sealed record Link(string Text, string Url, Language? Language = null);

/// <summary>A link with a sentence below it, for lists.</summary>
/// <param name="Note">A short fact in front or behind, such as a number or a date.</param>
public sealed record Card(string Title, string Url, string Summary, string? Note = null, Language? Language = null);
