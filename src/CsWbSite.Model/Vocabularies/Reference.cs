using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Vocabularies;

/// <summary>A cited source. The fields follow CSL (Citation Style Language 1.0.2).</summary>
/// <param name="Title">In the source's own language, which <paramref name="Language"/> names.</param>
/// <param name="Authors">Persons, family name first, as the source cites them.</param>
/// <param name="Organization">The body, when a body is the author.</param>
/// <param name="Confirmed">True when the source was read; false when it is known only from elsewhere.</param>
public sealed record Reference(
    string Id,
    ReferenceType Type,
    string Title,
    Language Language,
    ImmutableArray<string> Authors,
    string? Organization,
    PartialDate? Issued,
    string? Container,
    string? Publisher,
    string? Volume,
    string? Issue,
    string? Pages,
    string? Doi,
    string? Url,
    PartialDate? Accessed,
    bool Confirmed,
    Bilingual<string>? Note,
    SourceLocation At)
{
    /// <summary>Where a reader finds it: the DOI's address when there is one, otherwise the publisher's; null when neither is known.</summary>
    public string? Address => Doi is null ? Url : "https://doi.org/" + Doi;
}

public enum ReferenceType
{
    ArticleJournal,
    Report,
    Webpage,
    Book,
    Chapter,
    Thesis,
    Legislation,
    Dataset,
    ArticleNewspaper,
}
