using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Tests;

/// <summary>A whole, valid site of a few small files, in a folder that goes with the test.</summary>
internal sealed class SmallSite : IDisposable
{
    public static readonly IReadOnlyDictionary<string, string> Files = FilesOf();

    public SmallSite()
    {
        Folder = Directory.CreateTempSubdirectory("small-site").FullName;
        foreach (var (path, text) in Files)
        {
            Write(path, text);
        }
    }

    public string Folder { get; }

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public async Task<(OutputTree Site, IReadOnlyList<Diagnostic> Diagnostics)> BuildAsync(bool draft = false)
    {
        var bag = new DiagnosticBag();
        var site = await SiteBuild.MakeAsync(Folder, BuildOptions.Default with { Draft = draft }, bag, cancellation: TestContext.Current.CancellationToken);
        return (site, bag.ToSorted());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static Dictionary<string, string> FilesOf()
    {
        const string both = "{en: Word, fr: Mot}";
        var files = new Dictionary<string, string>
        {
            ["site.yml"] = $"name: {both}\ntagline: {both}\nbase_url: https://example.org\ncontact: https://example.org/contact\nfooter: [about]\nlicence: {{name: {both}, url: {{en: \"https://example.org/licence\", fr: \"https://example.org/fr/licence\"}}}}\n",
            ["references.yml"] = "study-2020:\n  type: report\n  title: A study\n  language: en\n  issued: 2020\n  url: https://example.org/study\n",
            ["terminology.yml"] = "terms:\n  - {en: situation table, fr: table d’intervention, official: true}\n",
        };
        foreach (var (name, term) in new[]
                 {
                     ("areas", "prevention"), ("risk-factors", "homelessness"), ("protective-factors", "support"), ("themes", "youth"), ("sectors", "health"),
                     ("groups", "adults"), ("outcomes", "crime"), ("settings", "community"), ("regions", "west"), ("registries", "register"),
                 })
        {
            files[$"vocabulary/{name}.yml"] = $"source: {both}\nterms:\n  - id: {term}\n    label: {both}\n    definition: {both}\n";
        }

        Pair(files, "pages/about", "reviewed: 2026-11-23\n", "## About us\n\nWords about 12 things [@study-2020].\n", "## À propos de nous\n\nDes mots sur 12 choses [@study-2020].\n");
        files["strategies/housing/strategy.yml"] =
            $$"""
            kind: program
            areas: [prevention]
            risk_factors: [homelessness]
            primary_outcome: crime
            finding: {{both}}
            findings:
              - {outcome: crime, label: {{both}}, direction: better, design: rct, source: study-2020}
            canada: {level: none-found}
            cost_level: unknown
            sources: [study-2020]
            reviewed: 2026-11-23

            """;
        Pair(files, "strategies/housing/strategy", "", "## What it is\n\nA home.\n", "## En quoi elle consiste\n\nUn logement.\n", "slug: logement\n");
        files["plans/place/plan.yml"] =
            $$"""
            communities:
              - {name: {{both}}, type: single-tier}
            region: west
            location: {latitude: 43.65, longitude: -79.38}
            period: {from: 2021, to: 2025}
            status: in-force
            lead: {{both}}
            official: {en: https://example.org/plan}
            priorities:
              - {id: homes, name: {{both}}, themes: [youth], risk_factors: [homelessness]}
            actions:
              - {text: {{both}}, priority: homes, area: prevention, strategies: [housing]}
            reviewed: 2026-11-23

            """;
        Pair(files, "plans/place/plan", "", "## The plan in brief\n\nA plan.\n", "## Le plan en bref\n\nUn plan.\n");
        return files;
    }

    private static void Pair(Dictionary<string, string> files, string stem, string fields, string english, string french, string frenchFields = "")
    {
        var path = stem;
        files[$"{path}.en.md"] = $"---\ntitle: A title of {Path.GetFileName(Path.GetDirectoryName(stem))}\nsummary: A summary.\n{fields}---\n{english}";
        files[$"{path}.fr.md"] = $"---\ntitle: Un titre de {Path.GetFileName(Path.GetDirectoryName(stem))}\nsummary: Un résumé.\n{fields}{frenchFields}---\n{french}";
    }
}
