using System.Collections.Frozen;
using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Vocabularies;

/// <summary>The controlled lists that content refers to by id. The file of each is its kebab-case name.</summary>
public enum VocabularyKind
{
    Areas,
    RiskFactors,
    ProtectiveFactors,
    Themes,
    Sectors,
    Groups,
    Outcomes,
    Settings,
    Regions,
    Registries,
}

/// <summary>One controlled list.</summary>
/// <param name="Source">Where the list comes from.</param>
public sealed record Vocabulary(
    VocabularyKind Kind, Bilingual<string> Source, ImmutableArray<TermCategory> Categories, ImmutableArray<Term> Terms, SourceLocation At)
{
    private readonly FrozenDictionary<string, Term> byId = Terms.ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);

    /// <summary>The term with this id, or null.</summary>
    public Term? Find(string id) => byId.GetValueOrDefault(id);
}

public sealed record TermCategory(string Id, Bilingual<string> Label);

/// <summary>One controlled term.</summary>
/// <param name="Category">The id of its category in the same list, where the list has categories.</param>
/// <param name="OfficialInEnglish">The English label is the ministry's own wording.</param>
/// <param name="OfficialInFrench">The French label is the ministry's own wording.</param>
/// <param name="Status">Of a registry: whether it is still kept.</param>
/// <param name="RiskFactors">Of a theme: the ids of risk factors, or of whole categories of them, that its priorities are about.</param>
/// <param name="Groups">Of a theme: the ids of groups of people that its priorities are about.</param>
public sealed record Term(
    string Id,
    Bilingual<string> Label,
    Bilingual<string> Definition,
    string? Category,
    bool OfficialInEnglish,
    bool OfficialInFrench,
    Located<string>? Source,
    string? Url,
    RegistryStatus? Status,
    ImmutableArray<Located<string>> RiskFactors,
    ImmutableArray<Located<string>> Groups,
    SourceLocation At)
{
    /// <summary>Other wordings that people search for.</summary>
    public Bilingual<ImmutableArray<string>> Also { get; init; } = Bilingual.Same(ImmutableArray<string>.Empty);
}

public enum RegistryStatus
{
    Active,
    Dormant,
    Archived,
}
