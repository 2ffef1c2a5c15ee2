using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Items;

/// <summary>
/// One thing the site publishes, with its words in both languages. A closed hierarchy: <see cref="Booklet"/>,
/// <see cref="BookletChapter"/>, <see cref="Tool"/>, <see cref="CommunityPlan"/>, <see cref="Strategy"/>,
/// <see cref="Update"/>, <see cref="StandalonePage"/>.
/// </summary>
public abstract record Content
{
    private protected Content()
    {
    }

    /// <summary>The item's path in the input folder without language and extension: "plans/toronto", "updates/2017-11-10-third-booklet".</summary>
    public required string Id { get; init; }

    /// <summary>The file that errors about the whole item point at.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>When the item was last checked against its sources.</summary>
    public PartialDate? Reviewed { get; init; }

    /// <summary>The last part of <see cref="Id"/>: "toronto".</summary>
    public string Name => Id[(Id.LastIndexOf('/') + 1)..];

    public abstract Bilingual<string> Title { get; }

    public abstract Bilingual<string> Summary { get; }

    /// <summary>Other wordings that people search for, which the page does not show.</summary>
    public abstract Bilingual<ImmutableArray<string>> Also { get; }

    /// <summary>The last part of the item's address in each language.</summary>
    public abstract Bilingual<Located<string>> Slugs { get; }
}

/// <summary>Content whose words are a pair of Markdown files.</summary>
public abstract record WrittenContent : Content
{
    private protected WrittenContent()
    {
    }

    public required Bilingual<LanguageHalf> Halves { get; init; }

    public override Bilingual<string> Title => Halves.Select(half => half.Title);

    public override Bilingual<string> Summary => Halves.Select(half => half.Summary);

    public override Bilingual<ImmutableArray<string>> Also => Halves.Select(half => half.Also);

    public override Bilingual<Located<string>> Slugs => Halves.Select(half => half.Slug);
}

/// <summary>The words of an item in one language: one Markdown file.</summary>
public sealed record LanguageHalf
{
    public required Language Language { get; init; }
    public required SourceLocation At { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required Located<string> Slug { get; init; }
    public required Prose Body { get; init; }

    /// <summary>Former addresses, each redirected to the present one.</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    /// <summary>Other wordings that people search for, which the page does not show.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The fingerprint of the other half as it stood when the two were last reviewed side by side.</summary>
    public Located<string>? Counterpart { get; init; }

    /// <summary>A short fingerprint of this half's normalised text; what the other half's <see cref="Counterpart"/> holds.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>True in a draft build for a half that is not written yet: the words are those of the other language.</summary>
    public bool IsMissing { get; init; }
}
