using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Places;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Pages;

/// <summary>The home page of a language: three doors, each with first steps that lead a person straight to their place, their worry or their task.</summary>
internal static class HomePages
{
    private const int MostThemes = 8;
    private const int MostNews = 4;

    public static Page Build(PageFactory factory, Language language)
    {
        var site = factory.Site;
        var areas = site.Vocabulary(VocabularyKind.Areas)!.Terms.Select(term => site.Term(VocabularyKind.Areas, term.Id, language)!);
        var body = new HomeBody(
            new HomeDoor(SiteMap.Plans[language].Path, site.All<CommunityPlan>(language).Count, Letters(site, language)),
            new HomeDoor(SiteMap.Strategies[language].Path, site.All<Strategy>(language).Count, Worries(site, language)),
            new HomeDoor(SiteMap.Toolkit[language].Path, site.All<Tool>(language).Count, PlanningSteps(site, language)),
            factory.FinderOf(language),
            Lately(site, language),
            [.. areas],
            site.Settings.HelpPage is { } help ? site.CardOf(site.Find("pages/" + help.Value)!, language) : null);
        return factory.OfList(SiteMap.Home, language, site.Settings.Name, site.Settings.Tagline, body) with { Breadcrumbs = [] };
    }

    /// <summary>By name: the first letters of all communities and the places within.</summary>
    public static ImmutableArray<Link> Letters(SiteContent site, Language language) =>
        [.. CommunityIndex.Build(site, language).Select(group => new Link(group.Letter, SiteMap.Plans[language].At(group.Anchor)))];

    /// <summary>The themes that most plans name and the library can say something about.</summary>
    private static ImmutableArray<Link> Worries(SiteContent site, Language language) =>
    [
        .. ThemeFit.Entries(site, language).OrderByDescending(entry => entry.Plans).Take(MostThemes).Select(entry => new Link(entry.Theme.Label(language), entry.Theme.Url)),
    ];

    /// <summary>The newest booklet, which says how a plan is made, and then the tools in their order.</summary>
    private static ImmutableArray<Link> PlanningSteps(SiteContent site, Language language)
    {
        Link Numbered(Content item, Bilingual<string> number) => site.LinkTo(item, language) with { Text = $"{number[language]} – {item.Title[language]}" };
        return
        [
            .. site.Parsed.Items.OfType<Booklet>().OrderByDescending(booklet => booklet.Number).Take(1).Select(booklet => Numbered(booklet, PageTexts.BookletNumber(booklet.Number))),
            .. site.Parsed.Items.OfType<Tool>().OrderBy(tool => tool.Number).Select(tool => Numbered(tool, PageTexts.ToolNumber(tool.Number))),
        ];
    }

    private static ImmutableArray<Card> Lately(SiteContent site, Language language) =>
    [
        .. UpdatePages.NewestFirst(site).Select(update => (update.Date, Card: UpdatePages.CardOf(site, update, language)))
            .Concat(
                from plan in site.All<CommunityPlan>(language)
                where plan.Updated is not null
                select (Date: plan.Updated!.Value, Card: site.CardOf(plan, language, $"{CanadianFormat.Date(plan.Updated.Value, language)} · {PageTexts.PlanUpdated[language]}")))
            .OrderByDescending(news => news.Date)
            .Take(MostNews)
            .Select(news => news.Card),
    ];
}
