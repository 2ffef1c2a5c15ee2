using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Process.Binding;

namespace CsWbSite.Process.Vocabularies;

internal static class TerminologyBinder
{
    /// <summary>The pairs of terms, in the order of the file; empty when the file is missing or wrong, which is reported.</summary>
    public static ImmutableArray<TerminologyEntry> BindAll(SourceTree sources, DiagnosticBag diagnostics)
    {
        if (SharedFile.MapOf("terminology.yml", sources, diagnostics) is not { } map)
        {
            return [];
        }

        var binding = new Binding.Binding(diagnostics);
        var entries = binding.MapOf(map, fields => Tuple.Create(fields.Maps("terms", EntryOf)))!.Item1;
        return binding.Failed ? [] : entries;
    }

    private static TerminologyEntry EntryOf(FieldReader fields) => new(
        new(fields.Text("en"), fields.Text("fr")),
        fields.Flag("official", otherwise: false),
        fields.LocatedOrNull("source"),
        fields.BilingualOrNull("note"),
        fields.BilingualTexts("also"));
}
