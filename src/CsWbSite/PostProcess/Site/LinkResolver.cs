using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Site;

/// <summary>Turns links between files into addresses of pages.</summary>
internal static class LinkResolver
{
    /// <summary>The path and the heading of a link; either may be empty.</summary>
    public static (string Path, string Anchor) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
    }

    /// <summary>The item whose facts file this is: the way to link to a booklet as a whole.</summary>
    public static Content? ItemOf(SiteContent site, string? file) =>
        file is not null && file.EndsWith(".yml", StringComparison.Ordinal) && site.Find(file[..Math.Max(file.LastIndexOf('/'), 0)]) is { } item && item.At.Path == file
            ? item
            : null;

    /// <summary>The address that a checked link leads to.</summary>
    public static string UrlOf(SiteContent site, string fromFile, string target, Language language)
    {
        var (item, anchor) = TargetOf(site, fromFile, target);
        return UrlOf(site, item, anchor, language);
    }

    /// <summary>The address of an item, empty for none, and a heading.</summary>
    public static string UrlOf(SiteContent site, Content? item, string anchor, Language language) =>
        (item is null ? "" : site.RouteOf(item, language).Path) + (anchor.Length > 0 ? "#" + anchor : "");

    /// <summary>The item that a checked link leads to, null for the one it stands in, and the heading.</summary>
    public static (Content? Item, string Anchor) TargetOf(SiteContent site, string fromFile, string target)
    {
        var (path, anchor) = Split(target);
        var file = path.Length == 0 ? null : InputPath.Resolve(fromFile, path)!;
        return (file is null ? null : ItemOf(site, file) ?? site.FindFile(file)!.Value.Item, anchor);
    }
}
