using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Search;
using CsWbSite.PostProcess.Search.Analysis;
using CsWbSite.PostProcess.Search.Index;

namespace CsWbSite.Tests.Laws;

/// <summary>The laws of the search index, held over the real content.</summary>
public sealed class SearchIndexTests(RealSite real) : IClassFixture<RealSite>
{
    private const int LargestFile = 24_000;

    private IReadOnlyList<OutputFile> Files => real.Site.SearchFiles.Value;

    [Fact]
    public async Task Two_builds_give_the_same_index()
    {
        var again = (await SiteBuild.MakeAsync(Repository.Input, BuildOptions.Default, new DiagnosticBag(), cancellation: TestContext.Current.CancellationToken)).SearchFiles.Value;
        Assert.Equal(Files.Select(file => file.Path), again.Select(file => file.Path));
        Assert.All(Files.Zip(again), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public void Every_file_is_small() => Assert.Empty(
        from file in Files
        let size = Packed(file.Bytes.Span)
        where size > LargestFile
        select $"{file.Path}: {size}");

    /// <summary>Browsers keep a folder for ever, so what no page shows must change its name too.</summary>
    [Theory]
    [InlineData("terminology.yml", "terms:\n  - {en: situation table, fr: table d’intervention, official: true, also: {en: [hub table]}}\n")]
    [InlineData("vocabulary/regions.yml", "source: {en: Word, fr: Mot}\nterms:\n  - id: west\n    label: {en: Word, fr: Mot}\n    definition: {en: Word, fr: Mot}\n    also: {en: [a town of the west]}\n")]
    public async Task A_wording_that_no_page_shows_changes_the_name_of_the_index(string path, string text)
    {
        using var small = new SmallSite();
        var before = (await small.BuildAsync()).Site;
        small.Write(path, text);
        var after = (await small.BuildAsync()).Site;
        Assert.NotEqual(EnglishFolderOf(before), EnglishFolderOf(after));
    }

    private static string EnglishFolderOf(OutputTree site) => site.SearchFiles.Value.First(file => file.Path.StartsWith("search/en-", StringComparison.Ordinal)).Path;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void The_list_of_files_names_every_other_file(Language language)
    {
        var index = new IndexFiles(Files, language);
        Assert.Equal(index.Names.Where(name => name != "files"), Text(index["files"]).Split(' ').Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_large_index_has_the_names_of_its_pages_in_small_files_and_once_more_in_one()
    {
        using var small = new SmallSite();
        for (var number = 0; number < NameFiles.MostInOneFile; number++)
        {
            small.Write($"pages/number-{number}.en.md", $"---\ntitle: Number {number}\nsummary: A summary.\nreviewed: 2026-11-23\n---\nA text.\n");
            small.Write($"pages/number-{number}.fr.md", $"---\ntitle: Nombre {number}\nsummary: Un résumé.\nreviewed: 2026-11-23\n---\nUn texte.\n");
        }

        var (site, problems) = await small.BuildAsync();
        Assert.DoesNotContain(problems, problem => problem.Severity == Severity.Error);
        var index = new IndexFiles(site.SearchFiles.Value, Language.French);
        var pages = index["index"].GetProperty("pages").GetInt32();
        var titles = Text(index["names"].GetProperty("T")).Split('\n');
        Assert.True(pages > NameFiles.MostInOneFile);
        Assert.Equal(pages, titles.Length);
        Assert.Contains("Nombre 1499", titles);
        Assert.Equal(titles, Enumerable.Range(0, (pages + NameFiles.PagesInFile - 1) / NameFiles.PagesInFile).SelectMany(file => Text(index[$"n{file}"].GetProperty("T")).Split('\n')));
        Assert.Equal(titles.Length, Text(index["names"].GetProperty("U")).Split('\n').Length);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Every_word_of_every_page_stands_in_the_file_that_the_boundaries_lead_to(Language language)
    {
        var index = new IndexFiles(Files, language);
        var boundaries = Text(index["index"].GetProperty("words")).Split(' ');
        var words = WordsOfPages(language);
        Assert.True(words.Count > 5000);
        Assert.Equal(boundaries.Order(StringComparer.Ordinal), boundaries);
        Assert.Empty(words.Where(word => !StandsIn(index, FileOf(boundaries, TermTable.Fold(word)), word)));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Every_word_of_letters_stands_in_the_file_that_its_ending_leads_to(Language language)
    {
        var index = new IndexFiles(Files, language);
        var endings = Text(index["index"].GetProperty("endings")).Split(' ');
        var files = endings.Select((_, number) => Text(index[$"s{number}"]).Split(' ').ToHashSet(StringComparer.Ordinal)).ToList();
        var words = WordsOfPages(language).Select(TermTable.Fold).Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower));
        Assert.Empty(words.Where(word => !files[FileOf(endings, string.Concat(word.Reverse()))].Contains(word)));
    }

    [Fact]
    public void Links_are_read_from_the_main_part_once_and_only_those_to_pages_that_are_found()
    {
        var links = new PageLinks(["/en/one/", "/en/other/"]);
        Assert.Equal(["/en/one/"], links.Read("""<a href="/en/other/">1</a><main id="main"><a href="/en/one/#part">2</a><a class="x" href="/en/one/">3</a><a href="/nowhere/">4</a></main><a href="/en/other/">5</a>"""));
        Assert.Empty(links.Read("no main part"));
    }

    [Fact]
    public void Numbers_are_read_as_they_were_written_and_need_no_escape()
    {
        var random = new Random(20261123);
        int[] numbers = [0, 1, 63, 64, 65, 1791, 1792, int.MaxValue, .. Enumerable.Range(0, 5000).Select(_ => random.Next(1 << random.Next(1, 31)))];
        var text = new IndexText();
        foreach (var number in numbers)
        {
            text.AppendNumber(number);
        }

        Assert.Equal(numbers, IndexFiles.NumbersOf(text.ToString()));
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(text.ToString(), IndexJson.Short.String));
    }

    private HashSet<string> WordsOfPages(Language language)
    {
        using var reader = new TextWords(language);
        var found = new IndexFiles(Files, language).Addresses;
        var sections = real.Site.Files.Where(file => found.Contains("/" + file.Path.Replace("index.html", "", StringComparison.Ordinal)))
            .SelectMany(page => SectionReader.Read(Encoding.UTF8.GetString(page.Bytes.Span)));
        var words = reader.Read([.. sections.SelectMany(section => new[] { section.Heading, section.Text })], out _);
        return [.. words.Where(number => number >= 0).Distinct().Select(number => reader.Words[number & ~TextWords.Joined].Surface)];
    }

    private static bool StandsIn(IndexFiles index, int file, string word)
    {
        var folded = TermTable.Fold(word);
        return index.WordsOf(file).Contains(word) || (index[$"w{file}"].GetProperty("a").TryGetProperty(folded, out var other) && index.WordsOf(other.GetInt32()).Contains(word));
    }

    private static int FileOf(string[] boundaries, string word)
    {
        var found = Array.BinarySearch(boundaries, word, StringComparer.Ordinal);
        return found >= 0 ? found : ~found - 1;
    }

    private static int Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }

    private static string Text(JsonElement element) => element.GetString()!;
}
