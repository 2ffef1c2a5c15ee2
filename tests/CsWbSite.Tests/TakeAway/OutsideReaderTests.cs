using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using CsWbSite.Model.Items;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.Tests.TakeAway;

/// <summary>Files to take away, read by programs that others wrote: Pandoc, bibutils and LibreOffice.</summary>
[Collection(RealFiles.Name)]
public sealed class OutsideReaderTests(RealFiles real)
{
    private static readonly XNamespace Mods = "http://www.loc.gov/mods/v3";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private ImmutableSortedDictionary<string, Reference> References => real.Content.References!;

    [Theory]
    [InlineData("en", "bibtex", "sources.bib")]
    [InlineData("fr", "bibtex", "sources.bib")]
    [InlineData("en", "csljson", "sources.json")]
    [InlineData("fr", "csljson", "sources.json")]
    public async Task Pandoc_reads_what_the_references_say(string language, string form, string file)
    {
        var read = await OutsideProgram.RunAsync("/usr/bin/pandoc", "pandoc", file, real.Files[$"{language}/sources/{file}"], ["--from", form, "--to", "csljson"]);
        var works = JsonDocument.Parse(read).RootElement.EnumerateArray().ToList();
        Assert.Equal(References.Keys, works.Select(work => work.GetProperty("id").GetString()!));
        Assert.All(works, work =>
        {
            var reference = References[work.GetProperty("id").GetString()!];
            string? Text(string name) => work.TryGetProperty(name, out var value) ? value.GetString() : null;
            Assert.Equal(Letters(reference.Title), Letters(Text("title")!));
            Assert.Equal(reference.Doi, Text("DOI"));
            Assert.Equal(reference.Url ?? reference.Address, Text("URL"));
            Assert.Equal(reference.Volume, Text("volume"));
            Assert.Equal(reference.Issued?.Year, work.TryGetProperty("issued", out var issued) ? issued.GetProperty("date-parts")[0][0].GetInt32() : null);
            var authors = work.TryGetProperty("author", out var list)
                ? list.EnumerateArray().Select(author => string.Concat(author.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.String).Select(part => part.Value.GetString())))
                : [];
            Assert.Equal(AuthorsOf(reference).Select(SortedLetters), authors.Select(name => SortedLetters(name == "others" ? "et al." : name)));
        });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Bibutils_reads_from_RIS_what_the_references_say(string language)
    {
        var read = await OutsideProgram.RunAsync("/usr/bin/ris2xml", "bibutils", "sources.ris", real.Files[$"{language}/sources/sources.ris"], []);
        var works = XDocument.Parse(read.TrimStart('\uFEFF')).Root!.Elements(Mods + "mods").ToList();
        Assert.Equal(References.Keys, works.Select(work => (string)work.Attribute("ID")!));
        Assert.All(works, work =>
        {
            var reference = References[(string)work.Attribute("ID")!];
            Assert.Equal(Letters(reference.Title), Letters(string.Concat(work.Element(Mods + "titleInfo")!.Elements().OrderBy(part => part.Name.LocalName switch { "nonSort" => 0, "title" => 1, _ => 2 }).Select(part => part.Value))));
            Assert.Equal(reference.Container is { } container ? Letters(container) : null, work.Elements(Mods + "relatedItem").Select(host => Letters(string.Concat(host.Elements(Mods + "titleInfo").Elements().Select(part => part.Value)))).FirstOrDefault(title => title.Length > 0));
            Assert.Equal(reference.Issued?.Year.ToString("0000"), work.Descendants().FirstOrDefault(part => part.Name.LocalName is "date" or "dateIssued")?.Value[..4]);
            // Bibutils takes "and" in the name of a body for the end of a name.
            var authors = work.Elements(Mods + "name").Where(name => name.Descendants(Mods + "roleTerm").Any(role => role.Value == "author")).SelectMany(name => name.Elements(Mods + "namePart"));
            Assert.Equal(
                SortedLetters(string.Join(' ', AuthorsOf(reference)).Replace(" and ", " ", StringComparison.Ordinal)),
                SortedLetters(string.Concat(authors.Select(part => part.Value))));

            // Nor does it know a DOI whose first number has five digits.
            if (reference.Doi is { } doi && doi.IndexOf('/') == "10.0000".Length)
            {
                Assert.Contains(doi, work.Elements(Mods + "identifier").Select(identifier => identifier.Value));
            }
        });
    }

    [Fact]
    public async Task LibreOffice_opens_a_table_with_its_accents_whole()
    {
        // "76" is UTF-8, which its window offers by itself for a file that begins with the mark.
        string[] arguments = ["--headless", "-env:UserInstallation=file://" + Path.Combine(Path.GetTempPath(), "cswbsite-libreoffice"), "--infilter=CSV:44,34,76,1", "--convert-to", "fods"];
        var read = XDocument.Parse(await OutsideProgram.RunAsync("/usr/bin/soffice", "libreoffice-calc-nogui", "strategies.csv", real.Files["data/strategies.csv"], arguments, "strategies.fods"));
        var cells = read.Descendants(Words + "p").Select(cell => cell.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(real.Content.Items.OfType<Strategy>(), strategy => Assert.Contains(strategy.Title.French, cells));
    }

    private static ImmutableArray<string> AuthorsOf(Reference reference) => reference.Authors.Length > 0 ? reference.Authors : reference.Organization is { } body ? [body] : [];

    /// <summary>Programs part names and set quotation marks in their own ways.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string SortedLetters(string name) => string.Concat(Letters(name).Order());
}
