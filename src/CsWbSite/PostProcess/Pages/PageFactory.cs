using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Library;
using CsWbSite.PostProcess.Site;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Pages;

/// <summary>Puts a body into a page: address, twin, way down from the home page, frame.</summary>
internal sealed class PageFactory(SiteContent site, AssetUrls assets, LibraryFiles library)
{
    private static readonly Bilingual<Link> HomeCrumb = Bilingual.Of(language => Crumb(SiteMap.Home, PageTexts.HomeCrumb, language));

    private readonly Bilingual<SiteFrame> frames = Bilingual.Of(language => FrameOf(site, assets, language));

    private readonly Bilingual<Lazy<ImmutableArray<EvidenceMap>>> maps = Bilingual.Of(language => new Lazy<ImmutableArray<EvidenceMap>>(() => EvidenceMaps.Build(site, language)));

    public SiteContent Site => site;

    public AssetUrls Assets => assets;

    /// <summary>The data files of the library.</summary>
    public LibraryFiles Library => library;

    /// <summary>The field for places, in a language.</summary>
    public PlaceFinder FinderOf(Language language) => new(assets.PlacesScript, library.Places[language], SiteMap.Plans[language].Path);

    /// <summary>The evidence map, in a language.</summary>
    public ImmutableArray<EvidenceMap> MapsOf(Language language) => maps[language].Value;

    /// <summary>The page of an item.</summary>
    public Page OfItem(Content item, Language language, PageBody body, params Link[] crumbs)
    {
        var half = (item as WrittenContent)?.Halves[language];
        return new Page
        {
            Route = site.RouteOf(item, language),
            Twin = site.RouteOf(item, language.Other),
            Language = language,
            Title = item.Title[language],
            Summary = item.Summary[language],
            Also = item.Also[language],
            Body = body,
            Breadcrumbs = [HomeCrumb[language], .. crumbs],
            Reviewed = item.Reviewed,
            SourcePath = half?.At.Path ?? item.At.Path,
            IsMissing = half?.IsMissing ?? false,
            Frame = frames[language],
        };
    }

    /// <summary>A page that no author writes.</summary>
    public Page OfList(Bilingual<Route> routes, Language language, Bilingual<string> title, Bilingual<string> summary, PageBody body, params Link[] crumbs) => new()
    {
        Route = routes[language],
        Twin = routes[language.Other],
        Language = language,
        Title = title[language],
        Summary = summary[language],
        Body = body,
        Breadcrumbs = [HomeCrumb[language], .. crumbs],
        Frame = frames[language],
    };

    public static Link Crumb(Bilingual<Route> routes, Bilingual<string> title, Language language) => new(title[language], routes[language].Path);

    private static SiteFrame FrameOf(SiteContent site, AssetUrls assets, Language language) => new()
    {
        SiteName = site.Settings.Name[language],
        Tagline = site.Settings.Tagline[language],
        BaseUrl = site.Settings.BaseUrl,
        Contact = site.Settings.Contact,
        Repository = site.Settings.Repository,
        Navigation =
        [
            Crumb(SiteMap.Plans, PageTexts.Plans, language),
            Crumb(SiteMap.Strategies, PageTexts.Strategies, language),
            Crumb(SiteMap.Booklets, PageTexts.Booklets, language),
            Crumb(SiteMap.Toolkit, PageTexts.Toolkit, language),
        ],
        Footer = Bilingual.Of<ImmutableArray<Link>>(each =>
        [
            .. site.Settings.FooterPages.Select(page => site.LinkTo(site.Find("pages/" + page.Value)!, each)),
            Crumb(SiteMap.Updates, PageTexts.Updates, each),
            Crumb(SiteMap.VocabularyList, PageTexts.Vocabulary, each),
            Crumb(SiteMap.Terminology, PageTexts.Terminology, each),
            Crumb(SiteMap.Sources, PageTexts.Sources, each),
            Crumb(SiteMap.Data, PageTexts.Data, each),
        ]),
        Search = SiteMap.Search[language],
        Shortlist = SiteMap.Shortlist[language],
        Feeds = Bilingual.Of<ImmutableArray<Link>>(each =>
        [
            Crumb(SiteMap.UpdatesFeed, Texts.UpdatesFeed, each),
            Crumb(SiteMap.StrategiesFeed, Texts.StrategiesFeed, each),
            Crumb(SiteMap.PlansFeed, Texts.PlansFeed, each),
        ]),
        Assets = assets,
    };
}
