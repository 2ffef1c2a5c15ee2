using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Problems;
using CsWbSite.Process.Binding;
using CsWbSite.Process.Items;
using CsWbSite.Process.Markdown;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Process;

/// <summary>What a binder of one kind gets: the item's id and place, its bound halves, and its facts.</summary>
/// <param name="Fields">The facts file, or null for kinds that have none.</param>
internal sealed record ItemSource(string Id, SourceLocation At, Bilingual<BoundHalf> Words, FieldReader? Fields);

/// <summary>Binds the files of one item into one typed record.</summary>
internal static class ItemBinder
{
    /// <summary>The item, or null when something was wrong with it, which is reported.</summary>
    public static Content? Bind(ItemFiles files, ImmutableHashSet<string> failed, bool draft, DiagnosticBag diagnostics)
    {
        var binding = new Binding.Binding(diagnostics);
        var facts = FactsOf(files, failed, binding, diagnostics);
        if (files.Kind == ItemKind.Booklet)
        {
            var booklet = facts is null ? null : binding.MapOf(facts, fields => BookletBinder.Bind(files.Id, facts.At, fields, binding));
            return binding.Failed ? null : booklet;
        }

        var words = HalvesOf(files, failed, draft, binding, diagnostics);
        if (words is null || (facts is null && files.FactsPath.Length > 0))
        {
            return null;
        }

        var at = new SourceLocation((files.Facts ?? files.Words.English ?? files.Words.French)!.Path);
        var item = facts is null
            ? Content(files.Kind, new ItemSource(files.Id, at, words, null), binding)
            : binding.MapOf(facts, fields => Content(files.Kind, new ItemSource(files.Id, at, words, fields), binding));
        foreach (var half in new[] { words.English, words.French })
        {
            half.Fields?.Done();
        }

        PairCheck.Check(words, diagnostics);
        return binding.Failed ? null : item;
    }

    private static WrittenContent Content(ItemKind kind, ItemSource source, Binding.Binding binding) => kind switch
    {
        ItemKind.Chapter => ChapterBinder.Bind(source),
        ItemKind.Tool => ToolBinder.Bind(source, binding),
        ItemKind.Plan => PlanBinder.Bind(source, binding),
        ItemKind.Strategy => StrategyBinder.Bind(source, binding),
        ItemKind.Update => UpdateBinder.Bind(source),
        _ => StandalonePageBinder.Bind(source),
    };

    private static YamlMap? FactsOf(ItemFiles files, ImmutableHashSet<string> failed, Binding.Binding binding, DiagnosticBag diagnostics)
    {
        if (files.FactsPath.Length == 0)
        {
            return null;
        }

        if (files.Facts is null)
        {
            if (!failed.Contains(files.FactsPath))
            {
                binding.Add(Problem.Process.MissingFacts(new(files.All.First().Path), files.FactsPath));
            }

            return null;
        }

        return YamlReader.ReadMap(files.Facts.Path, files.Facts.Text.ToString(), 0, diagnostics);
    }

    private static Bilingual<BoundHalf>? HalvesOf(
        ItemFiles files, ImmutableHashSet<string> failed, bool draft, Binding.Binding binding, DiagnosticBag diagnostics)
    {
        var paths = files.WordsPaths;
        var english = files.Words.English is { } englishText ? HalfBinder.Bind(files.Id, englishText, Language.English, binding, diagnostics) : null;
        var french = files.Words.French is { } frenchText ? HalfBinder.Bind(files.Id, frenchText, Language.French, binding, diagnostics) : null;
        if (english is not null && french is not null)
        {
            return new(english, french);
        }

        if (files.Words is { English: null, French: null })
        {
            if (!failed.Contains(paths.English) && !failed.Contains(paths.French))
            {
                binding.Add(Problem.Process.MissingWords(new(files.FactsPath), paths.English, paths.French));
            }

            return null;
        }

        var missing = files.Words.English is null ? Language.English : files.Words.French is null ? Language.French : (Language?)null;
        if (missing is not { } language || failed.Contains(paths[language]))
        {
            return null;
        }

        var at = new SourceLocation(paths[language.Other]);
        binding.Add(draft ? Problem.Process.MissingHalfInDraft(at, paths[language]) : Problem.Process.MissingHalf(at, paths[language]));
        var present = english ?? french;
        return !draft || present is null ? null
            : language == Language.English ? new(present.AsMissing(language), present)
            : new(present, present.AsMissing(language));
    }
}
