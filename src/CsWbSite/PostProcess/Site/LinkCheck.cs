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
                foreach (var problem in half.Body.Parts.SelectMany(part => ProblemsOf(part, half, site)))
                {
                    diagnostics.Add(problem);
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> ProblemsOf(ProsePart part, LanguageHalf half, SiteContent site) => part switch
    {
        LinkPart link => LinkProblem(link, half, site) is { } problem ? [problem] : [],
        ImagePart image when InputPath.Resolve(half.At.Path, image.Target.Value) is not { } path || !(site.HasImage(path) || site.Parsed.FailedPaths.Contains(path)) =>
            [Problem.PostProcess.NoSuchImage(image.Target.At, image.Target.Value)],
        CitationPart citation when site.Parsed.References is { } references =>
            citation.References.Where(id => !references.ContainsKey(id.Value))
                .Select(id => Problem.PostProcess.UnknownId(id.At, id.Value, "references.yml", references.Keys)),
        _ => [],
    };

    private static Diagnostic? LinkProblem(LinkPart link, LanguageHalf half, SiteContent site)
    {
        var (path, anchor) = LinkResolver.Split(link.Target.Value);
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
                return anchor.Length == 0 || untranslated is not WrittenContent ? null : Problem.PostProcess.NoSuchHeading(link.Target.At, anchor, []);
            }

            if (file is null || site.FindFile(file) is not { } found)
            {
                return Problem.PostProcess.LinkToNowhere(link.Target.At, link.Target.Value, site.Files);
            }

            if (found.Language != half.Language)
            {
                return Problem.PostProcess.OtherLanguage(link.Target.At, link.Target.Value);
            }

            target = ((WrittenContent)found.Item).Halves[found.Language];
        }

        return anchor.Length == 0 || target.Body.Headings.Any(heading => heading.Anchor == anchor)
            ? null
            : Problem.PostProcess.NoSuchHeading(link.Target.At, anchor, target.Body.Headings.Select(heading => heading.Anchor));
    }
}
