using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Problems;
using CsWbSite.Process.Binding;
using CsWbSite.Process.Items;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Process.Vocabularies;

internal static class ReferenceBinder
{
    /// <summary>All references by id; null when the file is missing or wrong, which is reported.</summary>
    public static ImmutableSortedDictionary<string, Reference>? BindAll(SourceTree sources, DiagnosticBag diagnostics)
    {
        if (SharedFile.MapOf("references.yml", sources, diagnostics) is not { } map)
        {
            return null;
        }

        var binding = new Binding.Binding(diagnostics);
        var references = ImmutableSortedDictionary.CreateBuilder<string, Reference>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (!Slug.IsValid(key.Value))
            {
                binding.Add(Problem.Process.BadSlug(key.At, key.Value, Slug.Of(key.Value)));
            }
            else if (binding.MapOf(value, fields => ReferenceOf(key, fields)) is { } reference)
            {
                references[key.Value] = reference;
            }
        }

        return binding.Failed ? null : references.ToImmutable();
    }

    private static Reference ReferenceOf(Located<string> id, FieldReader fields) => new(
        id.Value,
        fields.Choice<ReferenceType>("type"),
        fields.Text("title"),
        (Language)fields.Choice<SourceLanguage>("language"),
        [.. fields.Texts("author").Select(author => author.Value)],
        fields.TextOrNull("organization"),
        fields.DateOrNull("issued"),
        fields.TextOrNull("container"),
        fields.TextOrNull("publisher"),
        fields.TextOrNull("volume"),
        fields.TextOrNull("issue"),
        fields.TextOrNull("pages"),
        fields.TextOrNull("doi"),
        fields.UrlOrNull("url"),
        fields.DateOrNull("accessed"),
        fields.Flag("confirmed", otherwise: true),
        fields.BilingualOrNull("note"),
        id.At);
}
