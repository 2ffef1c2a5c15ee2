using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.PostProcess.Pages;

/// <summary>Numbers the sources of one page in the order in which they are first cited.</summary>
internal sealed class SourceNumbers(ImmutableSortedDictionary<string, Reference> references)
{
    /// <summary>By id, in the order of their numbers; made with the first, because a large site may have many pages that cite nothing.</summary>
    private OrderedDictionary<string, NumberedSource>? numbered;

    /// <summary>The source with its number on this page; a new number at the first mention.</summary>
    public NumberedSource Of(Located<string> id)
    {
        numbered ??= new(StringComparer.Ordinal);
        if (!numbered.TryGetValue(id.Value, out var source))
        {
            source = new NumberedSource(numbered.Count + 1, references[id.Value]);
            numbered.Add(id.Value, source);
        }

        return source;
    }

    public NumberedSource? OfOrNull(Located<string>? id) => id is { } known ? Of(known) : null;

    /// <summary>Numbers what the prose cites.</summary>
    public void Add(Prose prose) => Add(prose.Citations);

    /// <summary>Numbers those that have none yet.</summary>
    public void Add(IEnumerable<Located<string>> listed)
    {
        foreach (var id in listed)
        {
            Of(id);
        }
    }

    /// <summary>All sources mentioned so far, and then those listed.</summary>
    public ImmutableArray<NumberedSource> All(IEnumerable<Located<string>> listed)
    {
        Add(listed);
        return numbered is null ? [] : [.. numbered.Values];
    }
}
