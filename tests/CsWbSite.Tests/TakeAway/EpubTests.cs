using System.Text;
using System.Xml.Linq;
using CsWbSite.Model.Items;

namespace CsWbSite.Tests.TakeAway;

/// <summary>The books: their structure by our own eyes, and by EPUBCheck.</summary>
[Collection(RealFiles.Name)]
public sealed class EpubTests(RealFiles real)
{
    private const string Checker = "/usr/bin/epubcheck";

    public static TheoryData<string> Books =>
    [
        "en/booklets/booklet-1/booklet-1.epub", "en/booklets/booklet-2/booklet-2.epub", "en/booklets/booklet-3/booklet-3.epub",
        "fr/livrets/livret-1/livret-1.epub", "fr/livrets/livret-2/livret-2.epub", "fr/livrets/livret-3/livret-3.epub",
    ];

    [Theory]
    [MemberData(nameof(Books))]
    public void A_book_has_the_structure_of_an_EPUB(string path)
    {
        var book = new EpubReader(real.Files[path]);
        AssertStructure(book);
        var language = path[..2];
        var booklet = real.Content.Items.OfType<Booklet>().Single(each => path.EndsWith($"/{(language == "en" ? each.Slugs.English : each.Slugs.French).Value}.epub", StringComparison.Ordinal));
        Assert.Equal($"{language}-CA", book.Package.Descendants(EpubReader.Dc + "language").Single().Value);
        Assert.Equal(language == "en" ? booklet.Title.English : booklet.Title.French, book.Package.Descendants(EpubReader.Dc + "title").Single().Value);
        Assert.Equal(["2026-11-23T12:00:00Z"], book.Meta("dcterms:modified"));
        Assert.Equal(["textual"], book.Meta("schema:accessModeSufficient"));
        Assert.Equal(["none"], book.Meta("schema:accessibilityHazard"));
        Assert.Contains("tableOfContents", book.Meta("schema:accessibilityFeature"));
        Assert.Single(book.Meta("schema:accessibilitySummary"));
        Assert.Equal(booklet.Parts.Sum(part => part.Chapters.Length), book.Documents.Keys.Count(name => name.StartsWith("section-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Images_links_and_citations_stay_inside_a_book_where_they_can()
    {
        using var site = new SmallSite();
        site.Write("booklets/one/booklet.yml", "number: 1\ntitle: {en: One & only, fr: Un <seul>}\nsummary: {en: A., fr: B.}\nslug: {en: one, fr: un}\npublished: 2017\nofficial: {en: https://example.org/, fr: https://example.org/fr}\nauthors: {en: We, fr: Nous}\nreviewed: 2026-11-20\nparts:\n  - {title: {en: All, fr: Tout}, sections: [first, second]}\nsources: []\n");
        foreach (var (language, what) in new[] { ("en", "A picture"), ("fr", "Une image") })
        {
            site.Write($"booklets/one/01-first.{language}.md", $"---\ntitle: First\nsummary: First.\nslug: first\nstatus: read\n---\n## A heading\n\n![{what}](dot.png)\n\nWords  \nbroken [@study-2020]. [Down](02-second.{language}.md#a-heading), [here](#a-heading), [away](../../pages/about.{language}.md), [all](booklet.yml).\n\n---\n");
            site.Write($"booklets/one/02-second.{language}.md", "---\ntitle: Second\nsummary: Second.\nslug: second\nstatus: read\n---\n## A heading\n\nWords.\n");
        }

        site.Write("booklets/one/dot.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        var (built, diagnostics) = await site.BuildAsync();
        Assert.Empty(diagnostics.Where(each => each.Severity == Model.Diagnostics.Severity.Error));
        var bytes = built.Files.Single(file => file.Path == "fr/livrets/un/un.epub").Bytes;
        var book = new EpubReader(bytes);
        AssertStructure(book);
        Assert.Equal("Un <seul>", book.Package.Descendants(EpubReader.Dc + "title").Single().Value);
        Assert.Contains("EPUB/media/booklets/one/dot.png", book.Names);
        Assert.Contains("alternativeText", book.Meta("schema:accessibilityFeature"));
        Assert.Equal(
            ["sources.xhtml#source-study-2020", "section-second.xhtml#a-heading", "#a-heading", "https://example.org/fr/about/", "title.xhtml"],
            book.Documents["section-first.xhtml"].Descendants(EpubReader.Xhtml + "a").Select(link => (string)link.Attribute("href")!));
        await CheckAsync("un.epub", bytes);

        var whole = Encoding.UTF8.GetString(built.Files.Single(file => file.Path == "fr/livrets/un/complet/index.html").Bytes.Span);
        Assert.Contains("<h3 id=\"section-first--a-heading\">", whole, StringComparison.Ordinal);
        Assert.Contains("href=\"#section-second--a-heading\"", whole, StringComparison.Ordinal);
        Assert.Contains("href=\"#section-first--a-heading\"", whole, StringComparison.Ordinal);
        Assert.Contains("href=\"/fr/about/\"", whole, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Books))]
    public Task EPUBCheck_finds_nothing(string path) => CheckAsync(Path.GetFileName(path), real.Files[path]);

    private static async Task CheckAsync(string name, ReadOnlyMemory<byte> bytes)
    {
        Assert.SkipUnless(File.Exists(Checker), $"{Checker} is missing: apt-get install epubcheck");
        // Debian's command is the archive itself, which not every kernel starts.
        Assert.Contains("No errors or warnings", await OutsideProgram.RunAsync("/usr/bin/java", "epubcheck", name, bytes, ["-jar", Checker]), StringComparison.Ordinal);
    }

    private static void AssertStructure(EpubReader book)
    {
        Assert.Equal("mimetype", book.Names[0]);
        Assert.Equal("application/epub+zip", Encoding.ASCII.GetString(book.Files["mimetype"]));
        Assert.True(book.IsStored);
        Assert.Equal([new DateTime(1980, 1, 1)], book.Times);
        Assert.Equal("EPUB/package.opf", book.XmlOf("META-INF/container.xml").Descendants().Select(element => (string?)element.Attribute("full-path")).Single(full => full is not null));
        Assert.Equal("3.0", (string?)book.Package.Attribute("version"));
        Assert.Equal((string?)book.Package.Descendants(EpubReader.Dc + "identifier").Single().Attribute("id"), (string?)book.Package.Attribute("unique-identifier"));

        // Everything inside is listed, everything listed is inside, and all documents are read in some order.
        Assert.Equal(
            book.Names.Where(name => name.StartsWith("EPUB/", StringComparison.Ordinal) && name != "EPUB/package.opf").Order(StringComparer.Ordinal),
            book.Manifest.Select(item => "EPUB/" + (string)item.Attribute("href")!).Order(StringComparer.Ordinal));
        var ids = book.Manifest.ToDictionary(item => (string)item.Attribute("id")!, item => (string)item.Attribute("href")!, StringComparer.Ordinal);
        var spine = book.Package.Descendants(EpubReader.Opf + "itemref").Select(item => ids[(string)item.Attribute("idref")!]).ToList();
        Assert.Equal("title.xhtml", spine[0]);
        Assert.Equal(book.Documents.Keys.Order(StringComparer.Ordinal), spine.Order(StringComparer.Ordinal));

        var navigation = Assert.Single(book.Manifest, item => (string?)item.Attribute("properties") == "nav");
        var documents = book.Documents;
        var contents = documents[(string)navigation.Attribute("href")!].Descendants(EpubReader.Xhtml + "nav").Single(nav => (string?)nav.Attribute(EpubReader.Ops + "type") == "toc");
        Assert.Equal(spine.Skip(2), contents.Descendants(EpubReader.Xhtml + "a").Select(link => (string)link.Attribute("href")!));
        Assert.All(documents, document => AssertDocument(document.Key, document.Value, documents));
    }

    private static void AssertDocument(string name, XElement document, Dictionary<string, XElement> documents)
    {
        Assert.NotNull(document.Attribute(XNamespace.Xml + "lang"));
        Assert.Single(document.Descendants(EpubReader.Xhtml + "h1"));
        var levels = document.Descendants().Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Select(element => element.Name.LocalName[1] - '0').ToList();
        Assert.Empty(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1));
        Assert.Equal(IdsOf(document).Count, IdsOf(document).Distinct().Count());
        Assert.All(document.Descendants(EpubReader.Xhtml + "img"), image => Assert.False(string.IsNullOrEmpty((string?)image.Attribute("alt"))));
        foreach (var target in document.Descendants(EpubReader.Xhtml + "a").Select(link => (string)link.Attribute("href")!).Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)))
        {
            var (file, anchor) = target.Split('#') is [var first, var second] ? (first, second) : (target, "");
            var to = file.Length == 0 ? document : documents.GetValueOrDefault(file);
            Assert.True(to is not null && (anchor.Length == 0 || IdsOf(to).Contains(anchor)), $"{name}: {target}");
        }
    }

    private static List<string> IdsOf(XElement document) => [.. document.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>()];
}
