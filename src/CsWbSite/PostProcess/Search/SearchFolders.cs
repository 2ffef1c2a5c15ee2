using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search;

/// <summary>From finished pages to the files of the search: a folder a language, named by its content so that browsers may keep it for ever.</summary>
internal static class SearchFolders
{
    /// <summary>Part of the name; to be raised when the same pages give other files, so that no browser mixes the two.</summary>
    private const string Format = "2";

    /// <summary>The folder of each language, from the root, with slashes at both ends. The index follows from the pages, so their fingerprint is its own, and is known before it is made.</summary>
    public static Bilingual<string> UrlsOf(IReadOnlyList<Page> pages, IReadOnlyList<string> html)
    {
        var names = new string[2];
        Parallel.ForEach(Languages.All, language =>
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(MemoryMarshal.AsBytes(Format.AsSpan()));
            foreach (var index in FoundIn(pages, language))
            {
                hash.AppendData(MemoryMarshal.AsBytes(html[index].AsSpan()));
            }

            names[(int)language] = $"/search/{language.Code}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..10]}/";
        });
        return new(names[0], names[1]);
    }

    /// <summary>The pages with the search pages drawn anew, which name the folders.</summary>
    public static async Task<(ImmutableArray<Page> Pages, ImmutableArray<string> Html)> NameIn(
        ImmutableArray<Page> pages, ImmutableArray<string> html, Bilingual<string> folders, CancellationToken cancellation)
    {
        foreach (var (page, index) in pages.Select((page, index) => (page, index)).Where(pair => pair.page.Body is SearchBody).ToList())
        {
            var named = page with { Body = (SearchBody)page.Body with { IndexUrl = folders[page.Language], OtherIndexUrl = folders[page.Language.Other] } };
            (pages, html) = (pages.SetItem(index, named), html.SetItem(index, (await PageRenderer.RenderAsync([named], cancellation))[0]));
        }

        return (pages, html);
    }

    public static IEnumerable<OutputFile> Build(
        ParsedContent content, IReadOnlyList<Page> pages, IReadOnlyList<string> html, Bilingual<string> folders, CancellationToken cancellation)
    {
        var files = new IEnumerable<OutputFile>[2];
        Parallel.ForEach(Languages.All, new ParallelOptions { CancellationToken = cancellation }, language =>
        {
            var index = SearchIndex.Build(DocumentsOf(pages, html, language), [.. SearchWordings.Build(content, language)], language);
            files[(int)language] = index.Files.Select(file => new OutputFile($"{folders[language][1..]}{file.Name}.json", file.Bytes));
        });
        return files.SelectMany(language => language);
    }

    /// <summary>The pages of a language as the search reads them, in the order of the pages.</summary>
    public static List<SearchDocument> DocumentsOf(IReadOnlyList<Page> pages, IReadOnlyList<string> html, Language language) =>
        [.. FoundIn(pages, language).Select(index => new SearchDocument(pages[index], SearchFacets.TermsOf(pages[index], language), SectionReader.Read(html[index])))];

    /// <summary>Pages of content; a list would repeat what its items say, and stand before them.</summary>
    private static IEnumerable<int> FoundIn(IReadOnlyList<Page> pages, Language language) =>
        Enumerable.Range(0, pages.Count).Where(index => pages[index].Language == language && pages[index].Body is
            BookletBody or ChapterBody or ToolBody or PlanBody or StrategyBody or UpdateBody or StandaloneBody or VocabularyBody);
}
