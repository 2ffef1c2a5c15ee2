using System.Text;
using System.Text.Json;

namespace CsWbSite.Tests.TakeAway;

/// <summary>Authors, signs and dates that files for reference managers often get wrong, in a small site of their own.</summary>
public sealed class CitationFormTests : IAsyncLifetime
{
    private const string Title = "{Braces and \\ % $ # _ ~ ^ & “quotes”: l’été à Montréal";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string References =
        """
        study-2020:
          type: article-journal
          title: "{Braces and \\ % $ # _ ~ ^ & “quotes”: l’été à Montréal"
          language: fr
          author: ["van der Horst FCP", "Bourque PÉ", "Chrétien J-A", "Santo T Jr", "Rogers", "Task Force of Many Words", "et al."]
          issued: 2019-05
          container: A & B
          pages: "e79-e87"
          doi: 10.1000/a_b%c
        body:
          type: report
          title: A report
          language: en
          organization: "Public Safety Canada, National Crime Prevention Centre"
          issued: 2020-03-01
          publisher: "50% Press"
          url: https://example.org/a_b?x={y}&z=%20
          confirmed: false
        bare:
          type: webpage
          title: A page
          language: en

        """;

    private Dictionary<string, string> files = [];

    public async ValueTask InitializeAsync()
    {
        using var site = new SmallSite();
        site.Write("references.yml", References);
        var strategy = Path.Combine(site.Folder, "strategies/housing/strategy.yml");
        File.WriteAllText(strategy, File.ReadAllText(strategy).Replace("sources: [study-2020]", "sources: [study-2020, body, bare]", StringComparison.Ordinal));
        var (built, diagnostics) = await site.BuildAsync();
        Assert.Empty(diagnostics.Where(each => each.Severity == Model.Diagnostics.Severity.Error));
        files = built.Files.Where(file => file.Path.StartsWith("fr/strategies/logement/sources", StringComparison.Ordinal)).ToDictionary(file => Path.GetExtension(file.Path), file => Encoding.UTF8.GetString(file.Bytes.Span));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void RIS_has_persons_with_initials_bodies_whole_and_dates_as_known()
    {
        var works = RisReader.Read(files[".ris"]);
        Assert.Equal(["study-2020", "body", "bare"], works.Select(work => work["ID"].Single()));
        Assert.Equal(Title, works[0]["TI"].Single());
        Assert.Equal(["van der Horst, F. C. P.", "Bourque, P. É.", "Chrétien, J.-A.", "Santo, T., Jr", "Rogers", "Task Force of Many Words", "et al."], works[0]["AU"]);
        Assert.Equal(["2019/05//"], works[0]["DA"]);
        Assert.Equal(["e79", "e87"], works[0]["SP"].Concat(works[0]["EP"]));
        Assert.Equal(["https://doi.org/10.1000/a_b%c"], works[0]["UR"]);
        Assert.Equal(["Public Safety Canada – National Crime Prevention Centre"], works[1]["AU"]);
        Assert.Equal(["2020/03/01/"], works[1]["DA"]);
        Assert.Contains("Non confirmé", works[1]["N1"].Single(), StringComparison.Ordinal);
        Assert.Equal(["TY", "ID", "TI", "LA", "ER"], works[2].Select(field => field.Key));
    }

    [Fact]
    public void BibTeX_has_signs_as_commands_and_addresses_as_they_are()
    {
        var entries = BibTexReader.Read(files[".bib"]);
        Assert.Equal(Title, BibTexReader.WordsOf(entries[0].Fields["title"]));
        Assert.Equal(
            ["van der Horst, F. C. P.", "Bourque, P. É.", "Chrétien, J.-A.", "Santo, Jr, T.", "{Rogers}", "{Task Force of Many Words}", "others"],
            BibTexReader.NamesOf(entries[0].Fields["author"]));
        Assert.Equal(("2019", "may"), (entries[0].Fields["year"], entries[0].Fields["month"]));
        Assert.Equal("A & B", BibTexReader.WordsOf(entries[0].Fields["journal"]));
        Assert.Equal("e79--e87", entries[0].Fields["pages"]);
        Assert.Equal("10.1000/a_b%c", entries[0].Fields["doi"]);
        Assert.Equal("french", entries[0].Fields["langid"]);
        Assert.Equal(["{Public Safety Canada, National Crime Prevention Centre}"], BibTexReader.NamesOf(entries[1].Fields["author"]));
        Assert.Equal("50% Press", BibTexReader.WordsOf(entries[1].Fields["institution"]));
        Assert.Equal("https://example.org/a_b?x=%7By%7D&z=%20", entries[1].Fields["url"]);
        Assert.Equal("01", entries[1].Fields["day"]);
        Assert.Equal(("misc", "bare", 2), (entries[2].Type, entries[2].Key, entries[2].Fields.Count));
    }

    [Fact]
    public void CSL_JSON_has_names_in_parts_and_dates_in_parts()
    {
        var works = JsonDocument.Parse(files[".json"]).RootElement;
        Assert.Equal(Title, works[0].GetProperty("title").GetString());
        Assert.Equal(
            """[{"family":"van der Horst","given":"F. C. P."},{"family":"Bourque","given":"P. É."},{"family":"Chrétien","given":"J.-A."},{"family":"Santo","given":"T.","suffix":"Jr"},{"family":"Rogers"},{"literal":"Task Force of Many Words"},{"literal":"et al."}]""",
            JsonSerializer.Serialize(works[0].GetProperty("author"), Readable));
        Assert.Equal("[[2019,5]]", JsonSerializer.Serialize(works[0].GetProperty("issued").GetProperty("date-parts")));
        Assert.Equal("[[2020,3,1]]", JsonSerializer.Serialize(works[1].GetProperty("issued").GetProperty("date-parts")));
        Assert.Equal("Public Safety Canada, National Crime Prevention Centre", works[1].GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.False(works[2].TryGetProperty("author", out _));
    }
}
