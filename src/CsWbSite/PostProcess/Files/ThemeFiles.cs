using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Theme;
using NUglify;
using NUglify.JavaScript;

namespace CsWbSite.PostProcess.Files;

/// <summary>The theme's files, minified, under names that change with their content so that browsers may keep them for ever.</summary>
internal sealed record ThemeFiles(ImmutableArray<OutputFile> Files, AssetUrls Urls)
{
    /// <summary>NUglify takes some functions of a module for unused that are not, so it may not remove any.</summary>
    private static readonly CodeSettings ScriptSettings = new() { RemoveUnneededCode = false };

    private const string OfflineWorker = "offline.js";

    private static readonly Lazy<ThemeFiles> Built = new(BuildOnce);

    /// <summary>The same for every build of one program, so made once.</summary>
    public static ThemeFiles Build() => Built.Value;

    private static ThemeFiles BuildOnce()
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        string Add(string name, string extension, string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var path = $"assets/{name}.{FingerprintOf(bytes)}.{extension}";
            files.Add(new OutputFile(path, bytes));
            return "/" + path;
        }

        string AddScript(string name, string text) => Add(name, "js", Minified(Uglify.Js(text, ScriptSettings), name + ".js"));

        string Asset(string path) => Encoding.UTF8.GetString(ThemeAssets.All.Single(asset => asset.Path == path).Bytes.Span);
        var urls = new AssetUrls(
            Add("site", "css", Minified(Uglify.Css(ThemeAssets.Stylesheet), "the style sheet")),
            Add("icon", "svg", Asset("assets/icon.svg")),
            Bilingual.Of(language => AddScript("search-" + language.Code, ThemeAssets.SearchScript(language))),
            "/" + OfflineWorker,
            AddScript("library", ThemeAssets.LibraryScript),
            AddScript("compare", ThemeAssets.CompareScript),
            AddScript("pick", ThemeAssets.PickScript),
            AddScript("shortlist", ThemeAssets.ShortlistScript),
            AddScript("take", ThemeAssets.TakeScript),
            AddScript("worksheets", ThemeAssets.WorksheetScript),
            AddScript("places", ThemeAssets.PlacesScript));
        // A worker is known by its address, and serves no page above its own folder: a fixed name at the root.
        files.Add(new OutputFile(OfflineWorker, Encoding.UTF8.GetBytes(Minified(Uglify.Js(Asset("assets/js/offline.js"), ScriptSettings), "offline.js"))));
        return new ThemeFiles(files.ToImmutable(), urls);
    }

    public static string FingerprintOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];

    private static string Minified(UglifyResult result, string name) =>
        result.HasErrors ? throw new InvalidOperationException($"The theme has a fault in {name}: {result.Errors[0]}") : result.Code;
}
