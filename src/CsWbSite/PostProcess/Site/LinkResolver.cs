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

    /// <summary>Where each link of the words leads, by the number of its hole; for holes of other kinds nothing is said.</summary>
    public static LinkGoal[] GoalsOf(SiteContent site, LanguageHalf half)
    {
        var goals = new LinkGoal[half.Body.Holes.Length];
        foreach (var (number, hole) in half.Body.Holes.Index().Where(hole => hole.Item.Kind == HoleKind.Link))
        {
            var (path, anchor) = Split(hole.Target.Value);
            var file = path.Length == 0 ? null : InputPath.Resolve(half.At.Path, path);
            goals[number] =
                path.Length == 0 ? new(LinkGoalKind.Here, null, null, anchor)
                : ItemOf(site, file) is { } item ? new(LinkGoalKind.Item, item, null, anchor)
                : file is not null && site.FindFile(file) is var (found, language) ? new(LinkGoalKind.Half, found, language, anchor)
                : new(LinkGoalKind.Nowhere, null, null, anchor);
        }

        return goals;
    }

    /// <summary>The address of a page, empty for the link's own, with the heading.</summary>
    public static string UrlOf(SiteContent site, LinkGoal goal, Language language) =>
        (goal.Item is null ? "" : site.RouteOf(goal.Item, language).Path) + (goal.Anchor.Length > 0 ? "#" + goal.Anchor : "");
}
