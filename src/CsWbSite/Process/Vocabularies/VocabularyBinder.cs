using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Problems;
using CsWbSite.Process.Binding;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Process.Vocabularies;

internal static class VocabularyBinder
{
    /// <summary>Every vocabulary that could be bound; a missing or wrong one is reported.</summary>
    public static ImmutableDictionary<VocabularyKind, Vocabulary> BindAll(SourceTree sources, BuildMemory memory, DiagnosticBag diagnostics)
    {
        var bound = ImmutableDictionary.CreateBuilder<VocabularyKind, Vocabulary>();
        var files = sources.Texts.Where(file => file.Path.StartsWith("vocabulary/", StringComparison.Ordinal)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var (name, kind) in Choices<VocabularyKind>.ByWord)
        {
            var path = $"vocabulary/{name}.yml";
            if (files.Remove(path, out var file))
            {
                if (memory.Recall(path, file, diagnostics, bag => Bind(kind, file, bag)) is { } vocabulary)
                {
                    bound.Add(kind, vocabulary);
                }
            }
            else if (!sources.Failed.Contains(path))
            {
                diagnostics.Add(Problem.Process.MissingFile(new(path)));
            }
        }

        foreach (var path in files.Keys)
        {
            diagnostics.Add(Problem.Process.UnknownPlace(new(path)));
        }

        return bound.ToImmutable();
    }

    private static Vocabulary? Bind(VocabularyKind kind, SourceText file, DiagnosticBag diagnostics)
    {
        if (YamlReader.ReadMap(file.Path, file.Text.ToString(), 0, diagnostics) is not { } map)
        {
            return null;
        }

        var binding = new Binding.Binding(diagnostics);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (source, categories, terms) = binding.MapOf(map, fields => Tuple.Create(
            fields.Bilingual("source"),
            fields.Maps("categories", category => new TermCategory(category.Text("id"), category.Bilingual("label"))),
            fields.Maps("terms", TermOf)))!;
        foreach (var term in terms.Where(term => !ids.Add(term.Id)))
        {
            binding.Add(Problem.Process.DuplicateId(term.At, term.Id));
        }

        foreach (var term in terms.Where(term => term.Category is not null && categories.All(category => category.Id != term.Category)))
        {
            binding.Add(Problem.Process.NotAChoice(term.At, term.Category!, categories.Select(category => category.Id)));
        }

        return binding.Failed ? null : new Vocabulary(kind, source, categories, terms, new(file.Path));
    }

    private static Term TermOf(FieldReader fields)
    {
        var official = fields.Flag("official", otherwise: false);
        return new Term(
            fields.Text("id"),
            fields.Bilingual("label"),
            fields.Bilingual("definition"),
            fields.TextOrNull("category"),
            official,
            fields.Flag("official_fr", otherwise: official),
            fields.LocatedOrNull("source"),
            fields.UrlOrNull("url"),
            fields.ChoiceOrNull<RegistryStatus>("status"),
            fields.Texts("risk_factors"),
            fields.Texts("groups"),
            fields.At)
        {
            Also = fields.BilingualTexts("also"),
        };
    }
}
