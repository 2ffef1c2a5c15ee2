using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search;

/// <summary>From finished pages to the files of the search: a folder a language, named by its content so that browsers may keep it for ever.</summary>
internal static class SearchFolders
{
    /// <summary>Part of the name; to be raised when the same pages give other files, so that no browser mixes the two.</summary>
    private static ReadOnlySpan<byte> Format => "8"u8;

    /// <summary>The folder of each language, from the root, with slashes at both ends. The index follows from the pages, so their fingerprint is its own, and is known before it is made. Draws the pages.</summary>
    public static Bilingual<string> UrlsOf(ImmutableArray<Page> pages, ImmutableArray<OutputFile> drawn, CancellationToken cancellation)
    {
        Parallel.ForEach(Languages.All.SelectMany(language => FoundIn(pages, language)), new ParallelOptions { CancellationToken = cancellation }, index => _ = drawn[index].Bytes);
        return Bilingual.Of(language =>
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Format);
            foreach (var index in FoundIn(pages, language))
            {
                hash.AppendData(drawn[index].Bytes.Span);
            }

            return $"/search/{language.Code}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..10]}/";
        });
    }

    /// <summary>The page itself; a search page with the folders in it, which are known only when the other pages are drawn.</summary>
    public static Page Named(Page page, Lazy<Bilingual<string>> folders) => page.Body is SearchBody search
        ? page with { Body = search with { IndexUrl = folders.Value[page.Language], OtherIndexUrl = folders.Value[page.Language.Other] } }
        : page;

    public static IEnumerable<OutputFile> Build(
        ParsedContent content, ImmutableArray<Page> pages, ImmutableArray<OutputFile> drawn, Bilingual<string> folders, CancellationToken cancellation)
    {
        var files = new IEnumerable<OutputFile>[2];
        Parallel.ForEach(Languages.All, new ParallelOptions { CancellationToken = cancellation }, language =>
        {
            var index = SearchIndex.Build(DocumentsOf(pages, drawn, language), content, language);
            files[(int)language] = index.Files.Select(file => new OutputFile($"{folders[language][1..]}{file.Name}.json", file.Bytes));
        });
        return files.SelectMany(language => language);
    }

    /// <summary>The pages of a language as the search reads them, in the order of the pages.</summary>
    public static List<SearchDocument> DocumentsOf(ImmutableArray<Page> pages, ImmutableArray<OutputFile> drawn, Language language) =>
        [.. FoundIn(pages, language).Select(index => new SearchDocument(pages[index], SearchFacets.TermsOf(pages[index], language), SectionReader.Read(Encoding.UTF8.GetString(drawn[index].Bytes.Span))))];

    /// <summary>Pages of content, and those of themes, risk factors and regions; any other list would repeat what its items say, and stand before them.</summary>
    private static IEnumerable<int> FoundIn(ImmutableArray<Page> pages, Language language) =>
        Enumerable.Range(0, pages.Length).Where(index => pages[index].Language == language && pages[index].Body is
            BookletBody or ChapterBody or ToolBody or PlanBody or StrategyBody or UpdateBody or StandaloneBody or VocabularyBody or TermBody or RegionBody);
}
