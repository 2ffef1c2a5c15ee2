using System.Reflection;
using System.Text;
using CsWbSite.Model.Text;

namespace CsWbSite.Theme;

/// <summary>A file of the theme. The path is relative to the theme folder, with forward slashes: "assets/icon.svg".</summary>
public sealed record ThemeAsset(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>The theme's files, held in its assembly.</summary>
public static class ThemeAssets
{
    private static readonly string[] StyleFolders = ["assets/css/", "Layout/", "Pages/", "Parts/"];

    /// <summary>Every file, by path, ordinal: those of <c>assets/</c> and the style sheets that stand beside their parts.</summary>
    public static IReadOnlyList<ThemeAsset> All { get; } = ReadAll();

    /// <summary>The one style sheet of the site: tokens and elements first, then layout, pages and parts.</summary>
    public static string Stylesheet { get; } = string.Join('\n',
        from folder in StyleFolders
        from asset in All
        where asset.Path.StartsWith(folder, StringComparison.Ordinal) && asset.Path.EndsWith(".css", StringComparison.Ordinal)
        select Encoding.UTF8.GetString(asset.Bytes.Span).ReplaceLineEndings("\n"));

    /// <summary>The style sheet inside books.</summary>
    public static string BookStylesheet => TextOf("assets/book.css");

    /// <summary>The search script of a language: its modules in one file, so that a browser fetches one. The modules import only each other.</summary>
    public static string SearchScript(Language language)
    {
        string[] modules = ["numbers", "words", language == Language.English ? "english" : "french", "spelling", "store", "query", "phrases", "terms", "rank", "titles", "wordings", "search", "passages", "filters", "suggestions", "page"];
        return InOne([.. modules.Select(module => "search/" + module).Prepend("elements")]) + "export { openSearch };\n";
    }

    /// <summary>The script of the library: the filters that the search has too, and what the list adds to them.</summary>
    public static string LibraryScript { get; } = InOne(["elements", "search/filters", "library"]);

    /// <summary>The script of the comparison.</summary>
    public static string CompareScript { get; } = InOne(["elements", "compare"]);

    /// <summary>The script of the buttons that put a strategy on the shortlist.</summary>
    public static string PickScript { get; } = InOne(["elements", "kept", "shortlist/list", "shortlist/pick"]);

    /// <summary>The script of the shortlist's page.</summary>
    public static string ShortlistScript { get; } = InOne(["elements", "files", "kept", "shortlist/list", "shortlist/page"]);

    /// <summary>What the shortlist is taken away with; its page asks for it once it stands.</summary>
    public static string TakeScript { get; } = InOne(["elements", "files", "shortlist/plan", "shortlist/take"]) + "export { startTaking };\n";

    /// <summary>The script of the worksheets.</summary>
    public static string WorksheetScript { get; } = InOne(["elements", "files", "kept", "worksheets"]);

    /// <summary>The script of the field for places: what completes it and forgives typing is the search's.</summary>
    public static string PlacesScript { get; } = InOne(["elements", "search/spelling", "search/suggestions", "places"]);

    /// <summary>Modules in one file, those that others need before them.</summary>
    /// <exception cref="InvalidOperationException">A module needs one that is not named.</exception>
    private static string InOne(IReadOnlyList<string> modules)
    {
        var lines = modules.SelectMany(module => TextOf($"assets/js/{module}.js").Split('\n')).ToLookup(line => line.StartsWith("import ", StringComparison.Ordinal));
        // The others name the rules of French, in whose place those of English may stand.
        var names = modules.Select(module => module is "search/english" ? "french" : Path.GetFileName(module));
        var missing = lines[true].FirstOrDefault(import => !names.Any(name => import.EndsWith($"/{name}.js\";", StringComparison.Ordinal)));
        return missing is null
            ? string.Join('\n', lines[false].Select(line => line.StartsWith("export ", StringComparison.Ordinal) ? line["export ".Length..] : line)) + "\n"
            : throw new InvalidOperationException($"A script of the theme leaves out what it needs: {missing}");
    }

    private static string TextOf(string path) => Encoding.UTF8.GetString(All.Single(asset => asset.Path == path).Bytes.Span).ReplaceLineEndings("\n");

    private static List<ThemeAsset> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name => new ThemeAsset(name, Read(assembly, name)))];
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
