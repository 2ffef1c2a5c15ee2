using System.Text;
using System.Text.Json;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search;

/// <summary>
/// The search index of each language, as small JSON files: words by their first two letters, entries in blocks.
/// The browser looks up words as typed; stemming and stop words are Lucene's, applied here and written out word by word,
/// so that the browser needs no stemmer and cannot disagree with the build.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Entries in one file.</summary>
    public const int BlockSize = 64;

    private static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="folders">The folder of each language, from the root, with slashes at both ends.</param>
    public static IEnumerable<OutputFile> Build(
        IReadOnlyList<Page> pages, IReadOnlyList<string> html, Bilingual<string> folders, CancellationToken cancellation)
    {
        var results = new List<OutputFile>[2];
        Parallel.ForEach(Languages.All, new ParallelOptions { CancellationToken = cancellation }, language => results[(int)language] = BuildOne(language, pages, html, folders[language][1..]));
        return results.SelectMany(files => files);
    }

    private static List<OutputFile> BuildOne(Language language, IReadOnlyList<Page> pages, IReadOnlyList<string> html, string folder)
    {
        var sections = Enumerable.Range(0, pages.Count)
            .Where(index => IsFound(pages[index], language))
            .SelectMany(index => SectionReader.Read(pages[index], html[index]))
            .ToList();
        var files = new List<OutputFile>();
        foreach (var (shard, content) in new PostingsWriter(language, sections).Shards())
        {
            files.Add(FileOf($"{folder}{shard}.json", content));
        }

        foreach (var block in sections.Chunk(BlockSize).Select((entries, number) => (entries, number)))
        {
            files.Add(FileOf($"{folder}entries-{block.number}.json", block.entries.Select(entry => new[] { entry.Url, entry.Title, entry.Heading, Excerpt(entry) })));
        }

        files.Add(FileOf($"{folder}index.json", new { count = sections.Count, block = BlockSize }));
        return files;
    }

    /// <summary>Pages of content; a list would repeat what its items say, and stand before them.</summary>
    private static bool IsFound(Page page, Language language) => page.Language == language && page.Body is
        BookletBody or ChapterBody or ToolBody or PlanBody or StrategyBody or UpdateBody or StandaloneBody or VocabularyBody;

    private static OutputFile FileOf<T>(string path, T content) => new(path, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(content, Json)));

    /// <summary>The beginning of the text, cut between words.</summary>
    private static string Excerpt(SearchSection section)
    {
        var text = string.Join(' ', (section.Summary.Length > 0 ? section.Summary : section.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 200 ? text : text[..Math.Max(text.LastIndexOf(' ', 200), 100)] + "…";
    }
}
