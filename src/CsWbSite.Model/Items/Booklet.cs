using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Items;

/// <summary>One of the ministry's framework booklets, as summarised on this site.</summary>
public sealed record Booklet : Content
{
    public required int Number { get; init; }
    public required Bilingual<string> OwnTitle { get; init; }
    public Bilingual<string>? Subtitle { get; init; }
    public required Bilingual<string> Abstract { get; init; }
    public required Bilingual<ImmutableArray<string>> OtherWordings { get; init; }
    public required Bilingual<Located<string>> Addresses { get; init; }
    public required PartialDate Published { get; init; }
    public required Bilingual<string> Official { get; init; }
    public required Bilingual<string> Authors { get; init; }
    public required ImmutableArray<BookletPart> Parts { get; init; }
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
    public ImmutableArray<Bilingual<string>> ToConfirm { get; init; } = [];

    public override Bilingual<string> Title => OwnTitle;

    public override Bilingual<string> Summary => Abstract;

    public override Bilingual<ImmutableArray<string>> Also => OtherWordings;

    public override Bilingual<Located<string>> Slugs => Addresses;
}

/// <summary>A group of chapters under one heading of the booklet's contents; the order is that of reading.</summary>
public sealed record BookletPart(Bilingual<string> Title, ImmutableArray<Located<string>> Chapters);

/// <summary>How much of the official text was read for a summary.</summary>
public enum ReadingStatus
{
    Read,
    Partial,
    NotRead,
}

/// <summary>One section or appendix of a booklet.</summary>
public sealed record BookletChapter : WrittenContent
{
    /// <summary>The <see cref="Content.Id"/> of the booklet it belongs to.</summary>
    public required string BookletId { get; init; }

    /// <summary>"2" or "Appendix A"; null for messages at the front.</summary>
    public Bilingual<string>? Number { get; init; }

    /// <summary>The official page of this section, where one is known.</summary>
    public Bilingual<string?> Official { get; init; } = new(null, null);

    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    public required ReadingStatus Status { get; init; }
}
