using System.Collections.Concurrent;
using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.PostProcess.Site;

/// <summary>All content, with what is needed to go from one item to another: by id, by file, by address.</summary>
internal sealed class SiteContent
{
    private readonly Dictionary<string, Content> byId;
    private readonly Dictionary<string, (Content Item, Language Language)> byFile;
    private readonly Dictionary<Content, Bilingual<Route>> routes;
    private readonly Dictionary<VocabularyKind, Bilingual<Route>> vocabularyRoutes;
    private readonly HashSet<string> images;
    private readonly ILookup<string, BookletChapter> chapters;

    // Worked out when first asked for: every page of a plan or a strategy asks again.
    private readonly ConcurrentDictionary<(Type Kind, Language Language), object> byTitle = new();
    private readonly ConcurrentDictionary<Prose, LinkGoal[]> goals = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, Rating> ratings = new(StringComparer.Ordinal);
    private readonly Bilingual<Lazy<ImmutableArray<Strategy>>> surest;
    private readonly Lazy<ThemeFit> themeFit;
    private readonly Lazy<Dictionary<(VocabularyKind Kind, string Id), Bilingual<Route>>> termRoutes;

    public SiteContent(ParsedContent parsed)
    {
        Parsed = parsed;
        byId = parsed.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        byFile = FilesOf(parsed.Items).ToDictionary(file => file.Path, file => (file.Item, file.Language), StringComparer.Ordinal);
        routes = parsed.Items.ToDictionary(item => item, item => SiteMap.Of(item, Find), (IEqualityComparer<Content>)ReferenceEqualityComparer.Instance);
        vocabularyRoutes = Enum.GetValues<VocabularyKind>().ToDictionary(kind => kind, SiteMap.Of);
        images = parsed.Assets.Select(asset => asset.Path).ToHashSet(StringComparer.Ordinal);
        chapters = parsed.Items.OfType<BookletChapter>().ToLookup(chapter => chapter.BookletId, StringComparer.Ordinal);
        surest = Bilingual.Of(language => new Lazy<ImmutableArray<Strategy>>(
            () => [.. All<Strategy>(language).OrderByDescending(strategy => RatingOf(strategy).Certainty)]));
        themeFit = new(() => new ThemeFit(this));
        termRoutes = new(TermRoutes);
    }

    public ParsedContent Parsed { get; }

    /// <summary>The settings; asked for only when there was no error.</summary>
    public SiteSettings Settings => Parsed.Settings!;

    public IEnumerable<string> Files => byFile.Keys;

    public Content? Find(string id) => byId.GetValueOrDefault(id);

    public (Content Item, Language Language)? FindFile(string path) => byFile.TryGetValue(path, out var found) ? found : null;

    /// <summary>Where each link of the words leads, by the number of its hole. Found once: the words of a chapter stand on its page, on that of the whole booklet and in the book.</summary>
    public LinkGoal[] GoalsOf(LanguageHalf half) => goals.GetOrAdd(half.Body, (_, of) => LinkResolver.GoalsOf(of.Site, of.Half), (Site: this, Half: half));

    public bool HasImage(string path) => images.Contains(path);

    public Bilingual<Route> RoutesOf(Content item) => routes[item];

    public Route RouteOf(Content item, Language language) => routes[item][language];

    public Bilingual<Route> RoutesOf(VocabularyKind kind) => vocabularyRoutes[kind];

    /// <summary>All items of a kind, by title in the language.</summary>
    public IReadOnlyList<T> All<T>(Language language)
        where T : Content => (IReadOnlyList<T>)byTitle.GetOrAdd((typeof(T), language), _ => Parsed.Items.OfType<T>()
            .OrderBy(item => Slug.Of(item.Title[language]), StringComparer.Ordinal).ThenBy(item => item.Id, StringComparer.Ordinal).ToList());

    /// <summary>A booklet's chapters, by file name.</summary>
    public IEnumerable<BookletChapter> ChaptersOf(Booklet booklet) => chapters[booklet.Id];

    /// <summary>All strategies, those of the surest evidence first.</summary>
    public ImmutableArray<Strategy> Surest(Language language) => surest[language].Value;

    public Rating RatingOf(Strategy strategy) => ratings.GetOrAdd(strategy.Id, _ => RatingRule.RatingOf(strategy));

    /// <summary>The strategy speaks to the theme.</summary>
    public bool Fits(Term theme, Strategy strategy) => themeFit.Value.Fits(theme, strategy);

    /// <summary>The ids of the themes of a plan's priorities.</summary>
    public IReadOnlySet<string> ThemesOf(CommunityPlan plan) => themeFit.Value.ThemesOf(plan);

    public Vocabulary? Vocabulary(VocabularyKind kind) => Parsed.Vocabularies.GetValueOrDefault(kind);

    /// <summary>The terms of these ids; an unknown one was reported before and is left out.</summary>
    public ImmutableArray<TermLink> Terms(VocabularyKind kind, IEnumerable<Located<string>> ids, Language language) =>
        [.. ids.Select(id => Term(kind, id.Value, language)).OfType<TermLink>()];

    /// <summary>A term with its own page, or else with its place in the list of its vocabulary.</summary>
    public TermLink? Term(VocabularyKind kind, string id, Language language) =>
        Vocabulary(kind)?.Find(id) is not { } term ? null
        : new TermLink(term, termRoutes.Value.TryGetValue((kind, id), out var routes) ? routes[language].Path : vocabularyRoutes[kind][language].At(term.Id));

    /// <summary>The term is of a kind that has pages, and an item names it.</summary>
    public bool HasPage(VocabularyKind kind, Term term) => termRoutes.Value.ContainsKey((kind, term.Id));

    public Link LinkTo(Content item, Language language) => new(item.Title[language], RouteOf(item, language).Path);

    public Card CardOf(Content item, Language language, string? note = null) =>
        new(item.Title[language], RouteOf(item, language).Path, item.Summary[language], note);

    private Dictionary<(VocabularyKind Kind, string Id), Bilingual<Route>> TermRoutes()
    {
        var plans = Parsed.Items.OfType<CommunityPlan>().ToList();
        var named = new[]
        {
            (Kind: VocabularyKind.Themes, Ids: plans.SelectMany(plan => plan.Priorities).SelectMany(priority => priority.Themes)),
            (Kind: VocabularyKind.RiskFactors, Ids: plans.SelectMany(plan => plan.Priorities).SelectMany(priority => priority.RiskFactors)
                .Concat(Parsed.Items.OfType<Strategy>().SelectMany(strategy => strategy.RiskFactors))),
            (Kind: VocabularyKind.Regions, Ids: plans.Select(plan => plan.Region)),
        };
        return named.SelectMany(use => use.Ids.Select(id => id.Value).Distinct(StringComparer.Ordinal).Select(id => (use.Kind, Term: Vocabulary(use.Kind)?.Find(id))))
            .Where(use => use.Term is not null)
            .ToDictionary(use => (use.Kind, use.Term!.Id), use => SiteMap.Of(Vocabulary(use.Kind)!, use.Term!));
    }

    private static IEnumerable<(string Path, Content Item, Language Language)> FilesOf(ImmutableArray<Content> items)
    {
        foreach (var item in items)
        {
            if (item is WrittenContent written)
            {
                foreach (var language in Languages.All.Where(language => !written.Halves[language].IsMissing))
                {
                    yield return (written.Halves[language].At.Path, item, language);
                }
            }
        }
    }
}
