using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Problems;

namespace CsWbSite.PostProcess.Site;

/// <summary>Reports what is wrong between items: unknown ids, two items at one address, dead links.</summary>
internal static class SiteCheck
{
    public static void Check(SiteContent site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Parsed.Items)
        {
            IdCheck.Check(site, item, diagnostics);
        }

        ThemeFit.Check(site, diagnostics);
        CheckSettings(site, diagnostics);
        CheckAddresses(site, diagnostics);
        CheckChapters(site, diagnostics);
        LinkCheck.Check(site, diagnostics);
    }

    private static void CheckSettings(SiteContent site, DiagnosticBag diagnostics)
    {
        if (site.Parsed.Settings is not { } settings)
        {
            return;
        }

        foreach (var page in settings.HelpPage is { } help ? settings.FooterPages.Add(help) : settings.FooterPages)
        {
            if (site.Find("pages/" + page.Value) is null && !site.Parsed.FailedPaths.Any(path => path.StartsWith($"pages/{page.Value}.", StringComparison.Ordinal)))
            {
                diagnostics.Add(Problem.PostProcess.UnknownId(page.At, page.Value, "pages/", site.Parsed.Items.OfType<StandalonePage>().Select(known => known.Name)));
            }
        }
    }

    private static void CheckAddresses(SiteContent site, DiagnosticBag diagnostics)
    {
        foreach (var language in Languages.All)
        {
            var taken = ReservedOf(language);
            foreach (var item in site.Parsed.Items)
            {
                var path = site.RouteOf(item, language).Path;
                if (!taken.TryAdd(path, item.Id))
                {
                    diagnostics.Add(Problem.PostProcess.SameAddress(item.Slugs[language].At, path, taken[path]));
                }

                if (SiteMap.BesideOf(item, site.RoutesOf(item)) is { } beside)
                {
                    taken.TryAdd(beside[language].Path, item.Id);
                }
            }

            foreach (var alias in site.Parsed.Items.OfType<WrittenContent>().SelectMany(item => item.Halves[language].Aliases))
            {
                if (!taken.TryAdd(alias.Value.TrimEnd('/') + "/", alias.Value))
                {
                    diagnostics.Add(Problem.PostProcess.AliasInUse(alias.At, alias.Value));
                }
            }
        }
    }

    /// <summary>Addresses of pages that no author writes.</summary>
    private static Dictionary<string, string> ReservedOf(Language language) => new[]
        {
            SiteMap.Home, SiteMap.Plans, SiteMap.Strategies, SiteMap.Booklets, SiteMap.Toolkit, SiteMap.Updates, SiteMap.VocabularyList,
            SiteMap.Terminology, SiteMap.Sources, SiteMap.Search, SiteMap.Data, SiteMap.Compare, SiteMap.Shortlist, SiteMap.EvidenceMap,
            SiteMap.Of(VocabularyKind.Themes), SiteMap.Of(VocabularyKind.RiskFactors), SiteMap.Of(VocabularyKind.Regions),
        }
        .Select(routes => routes[language].Path)
        .ToDictionary(path => path, path => path, StringComparer.Ordinal);

    private static void CheckChapters(SiteContent site, DiagnosticBag diagnostics)
    {
        foreach (var booklet in site.Parsed.Items.OfType<Booklet>())
        {
            var listed = booklet.Parts.SelectMany(part => part.Chapters).ToList();
            var chapters = site.ChaptersOf(booklet).ToList();
            var stems = chapters.Select(ChapterOrder.StemOf).ToHashSet(StringComparer.Ordinal);
            foreach (var name in listed.Where(name => !stems.Contains(name.Value)))
            {
                if (!site.Parsed.FailedPaths.Any(path => path.StartsWith(booklet.Id + "/", StringComparison.Ordinal) && path.Contains(name.Value, StringComparison.Ordinal)))
                {
                    diagnostics.Add(Problem.PostProcess.UnknownId(name.At, name.Value, booklet.Id, chapters.Select(ChapterOrder.StemOf)));
                }
            }

            var names = listed.Select(name => name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var chapter in chapters.Where(chapter => !names.Contains(ChapterOrder.StemOf(chapter))))
            {
                diagnostics.Add(Problem.PostProcess.ChapterNotListed(chapter.At, booklet.At.Path));
            }
        }
    }
}
