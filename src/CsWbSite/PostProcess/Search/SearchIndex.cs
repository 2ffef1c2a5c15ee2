using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Search.Analysis;
using CsWbSite.PostProcess.Search.Index;

namespace CsWbSite.PostProcess.Search;

/// <summary>The search index of one language, as many small files of which a query needs few.</summary>
internal sealed record SearchIndex(IReadOnlyList<IndexFile> Files)
{
    /// <summary>Up to so many pages, an index says more of each: all that it needs is at hand.</summary>
    public const int SmallIndex = 500;

    /// <summary>Signs in a file of words.</summary>
    private const int WordFileSize = 2600;

    /// <summary>Of the set of all stems.</summary>
    private const int BitsOfStem = 6;

    /// <summary>How many files of words one query may fetch: all that it needs where the index is small.</summary>
    private const int FilesOfQuery = 3;

    private const int FilesOfQueryInSmallIndex = 8;
    private const int CommonWords = 150;

    /// <summary>Bytes of a whole index, before they are packed, that a browser is asked to keep; of a larger one it keeps nothing.</summary>
    private const int MostToKeep = 2_500_000;

    /// <param name="read">The pages by address; each has a section. Their texts are let go as soon as their words are known, because those of a large site are many.</param>
    /// <param name="content">For the wordings of the index, which are editors' words.</param>
    public static SearchIndex Build(IEnumerable<SearchDocument> read, ParsedContent content, Language language)
    {
        using var reader = new TextWords(language);
        var (documents, pages) = (new List<SearchDocument>(), new List<PageWords>());
        foreach (var document in read)
        {
            documents.Add(document with { Sections = SectionTexts.None });
            pages.Add(WordsOf(document, reader));
        }

        var table = new TermTable(reader.Words, pages);
        Weighing.Weigh(table, pages);
        var wordFiles = new WordFiles(table, WordFileSize);
        var (spelling, spellingBoundaries) = SpellingFiles.Write(table.Words.Select(word => word.Typed).Distinct(StringComparer.Ordinal));
        var phrases = PhraseFiles.Write(table, pages, out var phraseFiles);
        var (names, headlines) = (SearchWordings.Names(content, language), SearchWordings.Headlines(content, language));
        var isSmall = documents.Count <= SmallIndex;
        var wordingFiles = WordingFiles.Write(isSmall ? names.Concat(headlines) : names, reader.Analysis, out var knownWordings);
        // A large index answers the beginning of a word from one file, which names 250 places; a small one reads all that begins so.
        var few = isSmall ? 2 : 1;
        var inOneFile = documents.Count <= NameFiles.MostInOneFile;
        var first = new IndexStart(
            Pages: documents.Count,
            Fetch: isSmall ? FilesOfQueryInSmallIndex : FilesOfQuery,
            Few: few,
            Sections: SectionCounts(pages),
            Words: string.Join(' ', wordFiles.Boundaries),
            Endings: string.Join(' ', spellingBoundaries),
            Phrases: phraseFiles,
            Guidance: TextOf(PagesThat(document => document.IsGuidance, documents)),
            Like: isSmall ? Alike.Write(table, pages) : "",
            Known: SpellingFiles.SetOf([.. table.Terms.Select(term => term.Stem).Distinct(StringComparer.Ordinal)], BitsOfStem),
            Common: string.Join(' ', table.Terms.OrderByDescending(term => term.PageCount).ThenBy(term => term.Stem, StringComparer.Ordinal).Take(CommonWords).Select(term => term.Stem)),
            Stop: string.Join(' ', reader.Analysis.StopWords),
            Forms: string.Join(' ', WordForms.Of(language).OrderBy(form => form.Key, StringComparer.Ordinal).Select(form => form.Key + "=" + form.Value)),
            Wordings: knownWordings,
            Others: wordingFiles.Count,
            Block: inOneFile ? 0 : NameFiles.PagesInFile,
            Names: inOneFile ? NameFiles.Block(documents) : null);
        IEnumerable<IndexFile> nameFiles = inOneFile
            ? []
            : documents.Chunk(NameFiles.PagesInFile).Select((block, number) => NamesFile($"n{number}", block)).Append(NamesFile("names", documents));
        IReadOnlyList<IndexFacet> facets =
        [
            .. SearchFacets.Build(documents, language).Select(facet => new IndexFacet(facet.Id, facet.Label, [.. facet.Values.Select(value => new[] { value.Id, value.Label, TextOf(value.Pages) })])),
        ];
        IndexFile[] files =
        [
            IndexFile.Of("index", first, IndexJson.Short.IndexStart),
            .. wordFiles.Write(),
            .. PrefixFiles.Write(table.Words, wordFiles, few, pages.Count, pages.Sum(page => page.SectionCount)),
            .. spelling,
            .. phrases,
            .. nameFiles,
            .. isSmall ? [IndexFile.Of("links", LinkFile.Write(documents))] : Array.Empty<IndexFile>(),
            IndexFile.Of("facets", facets, IndexJson.Short.IReadOnlyListIndexFacet),
            .. wordingFiles,
        ];

        // All names, for who keeps the index for when there is no network.
        return new SearchIndex([.. files, IndexFile.Of("files", files.Sum(file => file.Bytes.Length) <= MostToKeep ? string.Join(' ', files.Select(file => file.Name)) : "")]);
    }

    private static IndexFile NamesFile(string name, IReadOnlyList<SearchDocument> documents) => IndexFile.Of(name, NameFiles.Block(documents), IndexJson.Short.NameBlock);

    private static PageWords WordsOf(SearchDocument document, TextWords reader)
    {
        var words = reader.Read(
        [
            document.Page.Title.AsMemory(), document.Page.Summary.AsMemory(), document.Terms.AsMemory(), string.Join('\n', document.Page.Also).AsMemory(),
            .. document.Sections.SelectMany(section => new[] { section.Heading, section.Text }),
        ], out var ends);
        return new PageWords(words, ends, document.Sections.Weights, document.Weight);
    }

    private static string SectionCounts(IEnumerable<PageWords> pages)
    {
        var text = new IndexText();
        foreach (var page in pages)
        {
            text.AppendNumber(page.SectionCount);
        }

        return text.ToString();
    }

    private static List<int> PagesThat(Func<SearchDocument, bool> are, List<SearchDocument> documents) =>
        [.. Enumerable.Range(0, documents.Count).Where(page => are(documents[page]))];

    private static string TextOf(List<int> pages)
    {
        var text = new IndexText();
        text.AppendAscending(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pages));
        return text.ToString();
    }
}
