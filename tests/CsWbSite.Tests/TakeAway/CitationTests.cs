using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsWbSite.Model.Items;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.Tests.TakeAway;

/// <summary>The citations of the real site, read back by readers of their own and compared with the references.</summary>
[Collection(RealFiles.Name)]
public sealed partial class CitationTests(RealFiles real)
{
    private static readonly Dictionary<ReferenceType, (string Ris, string BibTex)> Types = new()
    {
        [ReferenceType.ArticleJournal] = ("JOUR", "article"),
        [ReferenceType.ArticleNewspaper] = ("NEWS", "article"),
        [ReferenceType.Report] = ("RPRT", "techreport"),
        [ReferenceType.Webpage] = ("ELEC", "misc"),
        [ReferenceType.Book] = ("BOOK", "book"),
        [ReferenceType.Chapter] = ("CHAP", "incollection"),
        [ReferenceType.Thesis] = ("THES", "phdthesis"),
        [ReferenceType.Legislation] = ("STAT", "misc"),
        [ReferenceType.Dataset] = ("DATA", "misc"),
    };

    private ImmutableSortedDictionary<string, Reference> References => real.Content.References!;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void RIS_of_the_whole_library_says_what_the_references_say(string language)
    {
        var works = RisReader.Read(real.Text($"{language}/sources/sources.ris"));
        Assert.Equal(References.Keys, works.Select(work => work["ID"].Single()));
        Assert.All(works, work =>
        {
            var reference = References[work["ID"].Single()];
            Assert.Equal(Types[reference.Type].Ris, work["TY"].Single());
            Assert.Equal(reference.Title, work["TI"].Single());
            Assert.Equal(reference.Authors.Length > 0 ? reference.Authors.Length : reference.Organization is null ? 0 : 1, work["AU"].Count());
            Assert.All(reference.Authors.Zip(work["AU"]), pair => Assert.Equal(Letters(pair.First), Letters(pair.Second)));
            Assert.Equal(reference.Issued?.Year.ToString("0000"), work["PY"].SingleOrDefault());
            Assert.Equal(reference.Issued is { } issued ? $"{issued.Year:0000}/{issued.Month:00}/{issued.Day:00}/" : null, work["DA"].SingleOrDefault());
            Assert.Equal(reference.Container, work["T2"].SingleOrDefault());
            Assert.Equal(reference.Volume, work["VL"].SingleOrDefault());
            Assert.Equal(reference.Issue, work["IS"].SingleOrDefault());
            Assert.Equal(reference.Pages, string.Join('-', work["SP"].Concat(work["EP"])) is { Length: > 0 } pages ? pages : null);
            Assert.Equal(reference.Doi, work["DO"].SingleOrDefault());
            Assert.Equal(reference.Url ?? reference.Address, work["UR"].SingleOrDefault());
        });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void BibTeX_of_the_whole_library_says_what_the_references_say(string language)
    {
        var entries = BibTexReader.Read(real.Text($"{language}/sources/sources.bib"));
        Assert.Equal(References.Keys, entries.Select(entry => entry.Key));
        Assert.All(entries, entry =>
        {
            var (reference, fields) = (References[entry.Key], entry.Fields);
            string? Words(string name) => fields.TryGetValue(name, out var value) ? BibTexReader.WordsOf(value) : null;
            Assert.Equal(Types[reference.Type].BibTex, entry.Type);
            Assert.StartsWith("{", fields["title"], StringComparison.Ordinal);
            Assert.Equal(reference.Title, Words("title"));
            var names = fields.TryGetValue("author", out var authors) ? BibTexReader.NamesOf(authors) : [];
            Assert.Equal(reference.Authors.Length > 0 ? reference.Authors.Length : reference.Organization is null ? 0 : 1, names.Count);
            Assert.Equal(reference.Authors.Contains("et al."), names.LastOrDefault() == "others");
            Assert.Equal(reference.Issued?.Year.ToString("0000"), Words("year"));
            Assert.Equal(reference.Issued?.Month is { } month ? new DateTime(2000, month, 1).ToString("MMM", System.Globalization.CultureInfo.InvariantCulture).ToLowerInvariant() : null, Words("month"));
            Assert.Equal(reference.Volume, Words("volume"));
            Assert.Equal(reference.Issue, Words("number"));
            Assert.Equal(reference.Pages, Words("pages")?.Replace("--", "-", StringComparison.Ordinal));
            Assert.Equal(reference.Doi, fields.GetValueOrDefault("doi"));
            Assert.Equal(reference.Url ?? reference.Address, fields.GetValueOrDefault("url"));
            Assert.Contains(reference.Container, new[] { null, Words("journal"), Words("booktitle"), Words("series"), Words("howpublished") });
        });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void CSL_JSON_of_the_whole_library_says_what_the_references_say(string language)
    {
        var works = JsonDocument.Parse(real.Files[$"{language}/sources/sources.json"]).RootElement.EnumerateArray().ToList();
        Assert.Equal(References.Keys, works.Select(work => work.GetProperty("id").GetString()!));
        Assert.All(works, work =>
        {
            var reference = References[work.GetProperty("id").GetString()!];
            string? Text(string name) => work.TryGetProperty(name, out var value) ? value.GetString() : null;
            Assert.Equal(reference.Title, Text("title"));
            Assert.Equal(reference.Container, Text("container-title"));
            Assert.Equal(reference.Volume, Text("volume"));
            Assert.Equal(reference.Issue, Text("issue"));
            Assert.Equal(reference.Pages, Text("page"));
            Assert.Equal(reference.Doi, Text("DOI"));
            Assert.Equal(reference.Url ?? reference.Address, Text("URL"));
            int?[] parts = reference.Issued is { } issued ? [issued.Year, issued.Month, issued.Day] : [];
            var written = work.TryGetProperty("issued", out var date) ? date.GetProperty("date-parts")[0].EnumerateArray().Select(part => (int?)part.GetInt32()).ToList() : [];
            Assert.Equal(parts.Where(part => part is not null), written);
            if (reference.Authors.IsEmpty && reference.Organization is { } body)
            {
                Assert.Equal(body, work.GetProperty("author")[0].GetProperty("literal").GetString());
            }
        });
    }

    [Fact]
    public void Every_strategy_and_plan_has_the_citations_that_its_page_lists()
    {
        var folders = real.Files.Keys.Where(path => Regex.IsMatch(path, "^(en|fr)/(strategies|plans)/[^/]+/index.html$")).Select(path => path[..^"index.html".Length]).ToList();
        Assert.True(folders.Count > 200);
        var listed = new[] { "", "e-l/", "m-r/", "s-z/" }.SelectMany(part => IdsOn($"en/sources/{part}")).ToList();
        Assert.Equal(listed.Distinct(), listed);
        Assert.Equal(References.Count, listed.Count);
        Assert.Empty(listed.Except(References.Keys));
        Assert.All(folders, folder =>
        {
            var shown = IdsOn(folder);
            Assert.Equal(shown, RisReader.Read(real.Text(folder + "sources.ris")).Select(work => work["ID"].Single()).Where(References.ContainsKey));
            Assert.Equal(shown, BibTexReader.Read(real.Text(folder + "sources.bib")).Select(entry => entry.Key).Where(References.ContainsKey));
            Assert.Equal(shown, JsonDocument.Parse(real.Files[folder + "sources.json"]).RootElement.EnumerateArray().Select(work => work.GetProperty("id").GetString()!).Where(References.ContainsKey));
        });
    }

    [Fact]
    public void Web_sources_of_a_plan_are_cited_in_their_own_language() => Assert.All(real.Content.Items.OfType<CommunityPlan>(), plan =>
    {
        var works = RisReader.Read(real.Text($"en/plans/{plan.Slugs.English.Value}/sources.ris")).Where(work => work["ID"].Single().StartsWith(plan.Name + "-", StringComparison.Ordinal)).ToList();
        Assert.Equal(plan.Sources.Select(source => source.Url), works.Select(work => work["UR"].Single()));
        Assert.Equal(plan.Sources.Select(source => source.Title[source.Language]), works.Select(work => work["TI"].Single()));
        Assert.Equal(plan.Sources.Length, works.Count(work => work["Y2"].Single() == plan.Reviewed!.Value.ToString().Replace('-', '/') + "/"));
    });

    /// <summary>References in the order in which a page lists them.</summary>
    private List<string> IdsOn(string folder) => [.. Listed().Matches(real.Text(folder + "index.html")).Select(match => match.Groups[1].Value)];

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetter));

    [GeneratedRegex("<li id=\"source-([^\"]+)\"")]
    private static partial Regex Listed();
}
