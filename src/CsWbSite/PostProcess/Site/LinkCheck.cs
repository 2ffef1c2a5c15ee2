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
                var goals = site.GoalsOf(half);
                foreach (var (number, hole) in half.Body.Holes.Index())
                {
                    if (ProblemOf(hole, goals[number], half, site) is { } problem)
                    {
                        diagnostics.Add(problem);
                    }
                }
            }
        }
    }

    private static Diagnostic? ProblemOf(Hole hole, LinkGoal goal, LanguageHalf half, SiteContent site) => hole.Kind switch
    {
        HoleKind.Link => LinkProblem(hole.Target, goal, half, site),
        HoleKind.Image when InputPath.Resolve(half.At.Path, hole.Target.Value) is not { } path || !(site.HasImage(path) || site.Parsed.FailedPaths.Contains(path)) =>
            Problem.PostProcess.NoSuchImage(hole.Target.At, hole.Target.Value),
        HoleKind.Citation when site.Parsed.References is { } references && !references.ContainsKey(hole.Target.Value) =>
            Problem.PostProcess.UnknownId(hole.Target.At, hole.Target.Value, "references.yml", references.Keys),
        _ => null,
    };

    private static Diagnostic? LinkProblem(Located<string> link, LinkGoal goal, LanguageHalf half, SiteContent site) => goal.Kind switch
    {
        LinkGoalKind.Nowhere => InputPath.Resolve(half.At.Path, LinkResolver.Split(link.Value).Path) is { } file && site.Parsed.FailedPaths.Contains(file)
            ? null
            : Problem.PostProcess.LinkToNowhere(link.At, link.Value, site.Files),
        LinkGoalKind.Item => goal.Anchor.Length == 0 || goal.Item is not WrittenContent ? null : Problem.PostProcess.NoSuchHeading(link.At, goal.Anchor, []),
        LinkGoalKind.Half when goal.Language != half.Language => Problem.PostProcess.OtherLanguage(link.At, link.Value),
        LinkGoalKind.Half => HeadingProblem(link, goal.Anchor, ((WrittenContent)goal.Item!).Halves[half.Language]),
        _ => HeadingProblem(link, goal.Anchor, half),
    };

    private static Diagnostic? HeadingProblem(Located<string> link, string anchor, LanguageHalf target) =>
        anchor.Length == 0 || target.Body.Headings.Any(heading => heading.Anchor == anchor)
            ? null
            : Problem.PostProcess.NoSuchHeading(link.At, anchor, target.Body.Headings.Select(heading => heading.Anchor));
}
