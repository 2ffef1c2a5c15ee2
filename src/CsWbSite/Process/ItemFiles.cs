using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using CsWbSite.Problems;

namespace CsWbSite.Process;

/// <summary>The kinds of item, each with its own folder of the input.</summary>
internal enum ItemKind
{
    Booklet,
    Chapter,
    Tool,
    Plan,
    Strategy,
    Update,
    Page,
}

/// <summary>The files that make up one item.</summary>
/// <param name="Id">The item's path without language and extension: "plans/toronto".</param>
internal sealed record ItemFiles(ItemKind Kind, string Id, SourceText? Facts, Bilingual<SourceText?> Words)
{
    /// <summary>The path of the facts file; what a message names when it is missing.</summary>
    public string FactsPath => Kind switch
    {
        ItemKind.Booklet => $"{Id}/booklet.yml",
        ItemKind.Tool => $"{Id}/tool.yml",
        ItemKind.Plan => $"{Id}/plan.yml",
        ItemKind.Strategy => $"{Id}/strategy.yml",
        _ => "",
    };

    /// <summary>The paths of the words; what a message names when they are missing.</summary>
    public Bilingual<string> WordsPaths => Bilingual.Of(language =>
        $"{(FactsPath.Length > 0 ? FactsPath[..^".yml".Length] : Id)}.{language.Code}.md");

    public IEnumerable<SourceText> All => new[] { Facts, Words.English, Words.French }.OfType<SourceText>();
}

/// <summary>Sorts the files of the input folder into items, by their paths alone.</summary>
internal static class ItemFolders
{
    private static readonly ImmutableHashSet<string> SharedFiles =
        ["site.yml", "terminology.yml", "references.yml"];

    /// <summary>All items, by id. A file that belongs nowhere is reported.</summary>
    public static ImmutableArray<ItemFiles> ItemsOf(SourceTree sources, DiagnosticBag diagnostics)
    {
        var items = new SortedDictionary<string, ItemFiles>(StringComparer.Ordinal);
        foreach (var file in sources.Texts)
        {
            if (SharedFiles.Contains(file.Path) || file.Path.StartsWith("vocabulary/", StringComparison.Ordinal))
            {
                continue;
            }

            if (PlaceOf(file.Path) is not var (kind, id, language))
            {
                diagnostics.Add(Problem.Process.UnknownPlace(new(file.Path)));
                continue;
            }

            var item = items.GetValueOrDefault(id) ?? new ItemFiles(kind, id, null, Bilingual.Same<SourceText?>(null));
            items[id] = language switch
            {
                Language.English => item with { Words = item.Words with { English = file } },
                Language.French => item with { Words = item.Words with { French = file } },
                _ => item with { Facts = file },
            };
        }

        return [.. items.Values];
    }

    /// <summary>What a path says about its file: the kind and id of the item, and the language of words (null for facts).</summary>
    private static (ItemKind Kind, string Id, Language? Language)? PlaceOf(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        var language = name.EndsWith(".en.md", StringComparison.Ordinal) ? Language.English
            : name.EndsWith(".fr.md", StringComparison.Ordinal) ? Language.French
            : (Language?)null;
        var stem = language is null ? name : name[..^".en.md".Length];
        var folder = string.Join('/', parts[..^1]);
        return (parts[0], parts.Length, language, stem) switch
        {
            ("booklets", 3, null, "booklet.yml") => (ItemKind.Booklet, folder, null),
            ("booklets", 3, not null, _) => (ItemKind.Chapter, $"{folder}/{stem}", language),
            ("toolkit", 3, null, "tool.yml") or ("toolkit", 3, not null, "tool") => (ItemKind.Tool, folder, language),
            ("plans", 3, null, "plan.yml") or ("plans", 3, not null, "plan") => (ItemKind.Plan, folder, language),
            ("strategies", 3, null, "strategy.yml") or ("strategies", 3, not null, "strategy") => (ItemKind.Strategy, folder, language),
            ("updates", 2, not null, _) => (ItemKind.Update, $"{folder}/{stem}", language),
            ("pages", 2, not null, _) => (ItemKind.Page, $"{folder}/{stem}", language),
            _ => null,
        };
    }
}
