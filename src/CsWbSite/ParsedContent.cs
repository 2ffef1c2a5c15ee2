using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite;

/// <summary>Every item read and typed, each by itself: Process → PostProcess.</summary>
/// <param name="Settings">Null when site.yml is missing or wrong, which is reported.</param>
/// <param name="Items">By id, ordinal.</param>
/// <param name="FailedPaths">Files of items that could not be bound. They exist, so links to them are not reported again.</param>
/// <param name="Vocabularies">A list that could not be bound is absent, and its ids are not checked.</param>
/// <param name="References">Null when references.yml could not be bound; then citations are not checked.</param>
public sealed record ParsedContent(
    SiteSettings? Settings,
    ImmutableArray<Content> Items,
    ImmutableHashSet<string> FailedPaths,
    ImmutableDictionary<VocabularyKind, Vocabulary> Vocabularies,
    ImmutableSortedDictionary<string, Reference>? References,
    ImmutableArray<TerminologyEntry> Terminology,
    ImmutableArray<SourceAsset> Assets);
