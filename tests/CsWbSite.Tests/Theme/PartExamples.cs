using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Ratings;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.Theme.Parts;

namespace CsWbSite.Tests.Theme;

/// <summary>A part with values for its parameters.</summary>
/// <param name="IsEmpty">The part draws no words for these values.</param>
internal sealed record PartExample(string Name, Type Part, Dictionary<string, object?> Parameters, bool IsEmpty = false);

/// <summary>None, one, many, long and hostile values of the theme's parts.</summary>
internal static class PartExamples
{
    /// <summary>Whole plans, strategies, tools and pages: too much to make by hand; the golden site has them.</summary>
    public static readonly IReadOnlyList<Type> DrawnByGoldenSite =
    [
        typeof(StrategySheet), typeof(PlanSheet),
        typeof(ActionList), typeof(Arcs), typeof(Contents), typeof(GridTable), typeof(PlanDetails), typeof(PriorityPart), typeof(SearchForm), typeof(ShortlistNote),
        typeof(RatingPanel), typeof(StrategyCard), typeof(StrategyFindings), typeof(StrategyHeadlines), typeof(StrategyNotes), typeof(WorksheetView), typeof(WritingView),
    ];

    public const string Hostile = "<b class=\"injected\">\"1 < 2\" & l’eau</b>";

    public static readonly string Long = string.Join(' ', Enumerable.Repeat("Powassan–Callander–Nipissing–Chisholm", 12));
    public static readonly SourceLocation At = new("example.yml", 1, 1);

    public static readonly IReadOnlyList<PartExample> All =
    [
        .. Enum.GetValues<Certainty>().Select(certainty => Of<CertaintyMark>($"certainty {certainty}", ("Certainty", certainty))),
        Of<Mark>("the mark", isEmpty: true),
        Of<AreaMark>("the sign of an area", ("Term", TermOf("prevention"))),
        Of<AreaMark>("no sign for another term", isEmpty: true, ("Term", TermOf("homelessness"))),
        Of<TermList>("terms", ("Terms", new[] { new TermLink(TermOf("prevention"), "/en/vocabulary/areas/#prevention"), new TermLink(TermOf("homelessness"), "/x/#y") })),
        Of<LinkList>("links", ("Links", new[] { new Link("One", "/en/"), new Link(Hostile, "/fr/?a=1&b=\"2\"", Language.French), new Link(Long, "/en/long/") })),
        Of<CardList>("cards", ("Cards", Cards())),
        Of<RelatedCards>("related cards", ("Cards", Cards())),
        Of<RelatedCards>("no related cards", isEmpty: true, ("Cards", Array.Empty<Card>())),
        Of<Toc>("a table of contents", ("Entries", new[] { ("one", "One"), ("two", Hostile), ("three", Long) })),
        Of<Toc>("no table of contents for two headings", isEmpty: true, ("Entries", new[] { ("one", "One"), ("two", "Two") })),
        Of<PreviousNext>("previous and next", ("Previous", new Link("Before", "/a/")), ("Next", new Link(Long, "/b/"))),
        Of<PreviousNext>("next only", ("Previous", null), ("Next", new Link("After", "/b/"))),
        Of<PreviousNext>("neither", isEmpty: true, ("Previous", null), ("Next", null)),
        Of<ToConfirm>("doubts", ("Items", new[] { new Bilingual<string>("A doubt.", "Un doute."), new(Hostile, Hostile) })),
        Of<ToConfirm>("no doubts", isEmpty: true, ("Items", Array.Empty<Bilingual<string>>())),
        Of<OfficialNote>("an official document", ("Url", "https://example.org/?a=1&b=2"), ("IsOtherLanguage", false)),
        Of<OfficialNote>("an official document in the other language", ("Url", "https://example.org/"), ("IsOtherLanguage", true)),
        Of<OfficialNote>("no official document", ("Url", null)),
        .. TakeAwayExamples.All,
        Of<Sources>("sources", ("Items", new[] { new NumberedSource(1, ReferenceOf("full", Language.English, true)), new NumberedSource(2, ReferenceOf("bare", Language.French, false)) })),
        Of<Sources>("no sources", isEmpty: true, ("Items", Array.Empty<NumberedSource>())),
        Of<ReferenceView>("a reference", ("Reference", ReferenceOf("full", Language.English, true))),
        Of<ReferenceView>("a reference of which little is known", ("Reference", ReferenceOf("bare", Language.French, false))),
        Of<CiteLink>("a citation", ("Source", new NumberedSource(12, ReferenceOf("full", Language.English, true)))),
        Of<BlankTable>("a blank table", ("Name", "sheet/table"), ("Label", Hostile), ("Columns", new[] { new Model.Items.WorksheetLabel("who", new("Who", "Qui")), new Model.Items.WorksheetLabel("what", new(Hostile, Hostile)) }), ("Rows", 2)),
        Of<ShortlistButton>("a button of the shortlist", ("Name", "snap"), ("Title", Hostile)),
        .. EvidenceExamples.All,
        .. PlanExamples.All,
    ];

    public static PartExample Of<T>(string name, params (string Name, object? Value)[] parameters) => Of<T>(name, false, parameters);

    public static PartExample Of<T>(string name, bool isEmpty, params (string Name, object? Value)[] parameters) =>
        new(name, typeof(T), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value), isEmpty);

    private static Card[] Cards() =>
        [new("One", "/en/one/", "A summary."), new(Hostile, "/en/two/", Hostile, Hostile), new(Long, "/fr/trois/", Long, "3", Language.French)];

    public static Term TermOf(string id) =>
        new(id, new("A term", "Un terme"), new("What it means.", "Ce que cela signifie."), null, false, false, null, null, null, [], [], At);

    public static Reference ReferenceOf(string id, Language language, bool whole) => whole
        ? new(id, ReferenceType.ArticleJournal, Hostile, language, ["Aubry T", "Tsemberis S"], null, new PartialDate(2019, 5), "A journal", null, "19", "2", "1-9", "10.1000/xyz", null, null, true, null, At)
        : new(id, ReferenceType.Report, Long, language, [], null, null, null, null, null, null, null, null, null, null, false, new("Only named elsewhere.", "Seulement nommé ailleurs."), At);
}
