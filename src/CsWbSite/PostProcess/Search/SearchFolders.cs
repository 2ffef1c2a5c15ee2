using System.Security.Cryptography;
using System.Text;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search;

/// <summary>From finished pages to the files of the search: a folder a language, named by its content so that browsers may keep it for ever.</summary>
internal static class SearchFolders
{
    /// <summary>Part of the name; to be raised when the same pages give other files, so that no browser mixes the two.</summary>
    private static ReadOnlySpan<byte> Format => "14"u8;

    /// <summary>The folder of each language, from the root, with slashes at both ends. The index follows from the pages and the wordings that editors give, so their fingerprint is its own, and is known before it is made. Draws the pages that have not been drawn yet.</summary>
    public static Bilingual<string> UrlsOf(ParsedContent content, DrawnPages drawn, CancellationToken cancellation)
    {
        Parallel.ForEach(Languages.All.SelectMany(language => FoundIn(drawn, language)), new ParallelOptions { CancellationToken = cancellation }, index => drawn.Read(index));
        var terminology = BytesOf(content.Terminology.SelectMany(entry => Languages.All.SelectMany(language => entry.Also[language].Prepend(entry.Term[language]))));
        return Bilingual.Of(language =>
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Format);
            hash.AppendData(terminology);
            foreach (var index in FoundIn(drawn, language))
            {
                hash.AppendData(drawn.Read(index).Fingerprint);
                hash.AppendData(BytesOf(drawn.Pages[index].Also));
            }

            return $"/search/{language.Code}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..10]}/";
        });
    }

    /// <summary>The page itself; a search page with the folders in it, which are known only when the other pages are drawn.</summary>
    public static Page Named(Page page, Lazy<Bilingual<string>> folders) => page.Body is SearchBody search
        ? page with { Body = search with { IndexUrl = folders.Value[page.Language], OtherIndexUrl = folders.Value[page.Language.Other] } }
        : page;

    public static IEnumerable<OutputFile> Build(
        ParsedContent content, DrawnPages drawn, Bilingual<string> folders, CancellationToken cancellation)
    {
        var files = new IEnumerable<OutputFile>[2];
        Parallel.ForEach(Languages.All, new ParallelOptions { CancellationToken = cancellation }, language =>
        {
            var index = SearchIndex.Build(DocumentsOf(drawn, language), content, language);
            files[(int)language] = index.Files.Select(file => new OutputFile($"{folders[language][1..]}{file.Name}.json", file.Bytes));
        });
        return files.SelectMany(language => language);
    }

    /// <summary>The pages of a language as the search reads them, in the order of the pages; each is handed over, and to be had once.</summary>
    public static IEnumerable<SearchDocument> DocumentsOf(DrawnPages drawn, Language language) => FoundIn(drawn, language).Select(drawn.Take);

    private static byte[] BytesOf(IEnumerable<string> wordings) => Encoding.UTF8.GetBytes(string.Join('\n', wordings));

    private static IEnumerable<int> FoundIn(DrawnPages drawn, Language language) =>
        Enumerable.Range(0, drawn.Pages.Length).Where(index => drawn.Pages[index].Language == language && DrawnPages.IsFound(drawn.Pages[index]));
}
