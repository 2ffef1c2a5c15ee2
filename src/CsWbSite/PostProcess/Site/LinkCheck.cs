using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Problems;

namespace CsWbSite.PostProcess.Site;

/// <summary>Reports links, images and citations in words that lead nowhere.</summary>
internal static class LinkCheck
{
    public static void Check(SiteContent site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Parsed.Items.OfType<WrittenContent>())
        {
            foreach (var language in Languages.All.Where(language => !item.Halves[language].IsMissing))
            {
                var half = item.Halves[language];
                foreach (var hole in half.Body.Holes)
                {
                    if (ProblemOf(hole, half, site) is { } problem)
                    {
                        diagnostics.Add(problem);
                    }
                }
            }
        }
    }

    private static Diagnostic? ProblemOf(Hole hole, LanguageHalf half, SiteContent site) => hole.Kind switch
    {
        HoleKind.Link => LinkProblem(hole.Target, half, site),
        HoleKind.Image when InputPath.Resolve(half.At.Path, hole.Target.Value) is not { } path || !(site.HasImage(path) || site.Parsed.FailedPaths.Contains(path)) =>
            Problem.PostProcess.NoSuchImage(hole.Target.At, hole.Target.Value),
        HoleKind.Citation when site.Parsed.References is { } references && !references.ContainsKey(hole.Target.Value) =>
            Problem.PostProcess.UnknownId(hole.Target.At, hole.Target.Value, "references.yml", references.Keys),
        _ => null,
    };

    private static Diagnostic? LinkProblem(Located<string> link, LanguageHalf half, SiteContent site)
    {
        var (path, anchor) = LinkResolver.Split(link.Value);
        var target = half;
        if (path.Length > 0)
        {
            var file = InputPath.Resolve(half.At.Path, path);
            if (file is not null && site.Parsed.FailedPaths.Contains(file))
            {
                return null;
            }

            if (LinkResolver.ItemOf(site, file) is { } untranslated)
            {
                return anchor.Length == 0 || untranslated is not WrittenContent ? null : Problem.PostProcess.NoSuchHeading(link.At, anchor, []);
            }

            if (file is null || site.FindFile(file) is not { } found)
            {
                return Problem.PostProcess.LinkToNowhere(link.At, link.Value, site.Files);
            }

            if (found.Language != half.Language)
            {
                return Problem.PostProcess.OtherLanguage(link.At, link.Value);
            }

            target = ((WrittenContent)found.Item).Halves[found.Language];
        }

        return anchor.Length == 0 || target.Body.Headings.Any(heading => heading.Anchor == anchor)
            ? null
            : Problem.PostProcess.NoSuchHeading(link.At, anchor, target.Body.Headings.Select(heading => heading.Anchor));
    }
}
