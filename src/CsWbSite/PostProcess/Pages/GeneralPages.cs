using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The pages around the content: gateway, search, errors, and those that are words only.</summary>
internal static class GeneralPages
{
    public static IEnumerable<Page> InBothLanguages(PageFactory factory)
    {
        var settings = factory.Site.Settings;
        var homes = Bilingual.Of(language => new Link(settings.Name[language], SiteMap.Home[language].Path, language));
        yield return factory.OfList(Bilingual.Same(Route.Root), Language.English, settings.Name, settings.Tagline, new GatewayBody(homes, settings.Tagline)) with
        {
            Breadcrumbs = [],
        };
        yield return factory.OfList(
            Bilingual.Same(Route.Root.File("404.html")), Language.English, PageTexts.NotFound, PageTexts.NotFoundSummary, new NotFoundBody(true, homes, [])) with
        {
            Breadcrumbs = [],
            Indexed = false,
        };
    }

    public static IEnumerable<Page> Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        yield return HomePages.Build(factory, language);
        yield return SearchPages.Build(factory, language);
        var homes = Bilingual.Of(each => new Link(site.Settings.Name[each], SiteMap.Home[each].Path, each));
        yield return factory.OfList(SiteMap.Home.Select(home => home.File("404.html")), language, PageTexts.NotFound, PageTexts.NotFoundSummary,
            new NotFoundBody(false, homes, [.. SearchPages.Lists(language).Select(card => new Link(card.Title, card.Url))])) with
        {
            Indexed = false,
        };
        foreach (var page in site.All<StandalonePage>(language))
        {
            var sources = new SourceNumbers(site.Parsed.References!);
            var words = WritingBuilder.Build(site, page.Halves[language], sources);
            yield return factory.OfItem(page, language, new StandaloneBody(words, sources.All([])));
        }
    }
}
