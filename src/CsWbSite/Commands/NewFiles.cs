namespace CsWbSite.Commands;

/// <summary>The text of the files that <c>new</c> makes. TODO stands where something must be written; 'check' finds it.</summary>
internal static class NewFiles
{
    private const string Both = "{en: TODO, fr: TODO}";
    private const string Official = "{en: https://www.ontario.ca/, fr: https://www.ontario.ca/fr} # TODO";

    public static IEnumerable<(string Path, string Text)> Of(string kind, string name, string today) => kind switch
    {
        "booklet" => [($"booklets/{name}/booklet.yml", Booklet(name, today))],
        "chapter" => Words($"booklets/{name}", "status: not-read\nsources: []\n", "## TODO\n\nTODO\n"),
        "tool" => [($"toolkit/{name}/tool.yml", Tool(today)), .. Words($"toolkit/{name}/tool", "", "## TODO\n\nTODO\n")],
        "plan" => [($"plans/{name}/plan.yml", Plan(today)), .. Words($"plans/{name}/plan", "", "## The plan in brief\n\nTODO\n", "## Le plan en bref\n\nTODO\n")],
        "strategy" => [($"strategies/{name}/strategy.yml", Strategy(today)), .. Words($"strategies/{name}/strategy", "", StrategyWords(0), StrategyWords(1))],
        "update" => Words($"updates/{(char.IsAsciiDigit(name[0]) ? name : $"{today}-{name}")}", $"date: {today}\nreviewed: {today}\n", "TODO\n"),
        _ => Words($"pages/{name}", $"reviewed: {today}\n", "TODO\n"),
    };

    private static IEnumerable<(string Path, string Text)> Words(string stem, string fields, string english, string? french = null) =>
    [
        ($"{stem}.en.md", $"---\ntitle: TODO\nsummary: TODO\n{fields}---\n\n{english}"),
        ($"{stem}.fr.md", $"---\ntitle: TODO\nsummary: TODO\n{fields}---\n\n{french ?? english}"),
    ];

    private static string Booklet(string name, string today) => $$"""
        number: 1
        title: {{Both}}
        summary: {{Both}}
        slug: {en: {{name}}, fr: {{name}}}
        published: {{today[..4]}}
        official: {{Official}}
        authors: {{Both}}
        reviewed: {{today}}
        parts: []
        sources: []

        """;

    private static string Tool(string today) => $$"""
        number: 1
        areas: []
        official: {{Official}}
        sources: []
        reviewed: {{today}}
        worksheets: []

        """;

    private static string Plan(string today) => $$"""
        communities:
          - {name: {{Both}}, type: single-tier}
        region: central # TODO
        location: {latitude: 43.65, longitude: -79.38} # TODO
        period: { from: {{today[..4]}} }
        status: unknown
        lead: {{Both}}
        official: {en: https://www.ontario.ca/} # TODO
        priorities: []
        actions: []
        sources: []
        to_confirm: []
        reviewed: {{today}}

        """;

    private static string Strategy(string today) => $$"""
        kind: program
        areas: [prevention]
        risk_factors: []
        protective_factors: []
        sectors: []
        groups: []
        settings: []
        primary_outcome: crime # TODO
        finding: {{Both}}
        findings: []
        registries: []
        canada: {level: none-found, conflict: false, sites: []}
        cost: []
        cost_level: unknown
        gaps: []
        measures: []
        sources: []
        reviewed: {{today}}
        changes:
          - {date: {{today}}, what: {en: First published., fr: Première publication.} }

        """;

    private static string StrategyWords(int language) => string.Join('\n', Sections.Select(section => $"## {section[language]}\n\nTODO\n"));

    private static readonly string[][] Sections =
    [
        ["What it is", "En quoi elle consiste"],
        ["How it works", "Comment elle agit"],
        ["What studies found", "Ce que les études montrent"],
        ["In Canada and Ontario", "Au Canada et en Ontario"],
        ["Putting it in place", "Mise en œuvre"],
        ["What we do not know", "Ce qu’on ne sait pas"],
    ];
}
