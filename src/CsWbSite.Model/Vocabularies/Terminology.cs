using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Vocabularies;

/// <summary>A term of the field in both languages: for authors, for checks and for search across languages.</summary>
/// <param name="Official">The pair was read on a page of the Ontario government.</param>
/// <param name="Also">Other wordings that people search for.</param>
public sealed record TerminologyEntry(
    Bilingual<string> Term, bool Official, Located<string>? Source, Bilingual<string>? Note, Bilingual<ImmutableArray<string>> Also);
