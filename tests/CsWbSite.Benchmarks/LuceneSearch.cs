using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Search;
using CsWbSite.PostProcess.Search.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CsWbSite.Benchmarks;

/// <summary>Lucene's index of the same pages in memory: a document a page, its fields filled with our stems, ranked by BM25 with our weights of the fields.</summary>
internal sealed class LuceneSearch : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Address = "address";

    /// <summary>As <c>Weighing</c> has them.</summary>
    private static readonly (string Name, float Boost, Func<SearchDocument, string> TextOf)[] Fields =
    [
        ("title", 4, document => document.Page.Title),
        ("summary", 1.5f, document => document.Page.Summary),
        ("terms", 1, document => document.Terms),
        ("also", 0.6f, document => string.Join('\n', document.Page.Also)),
        ("headings", 2.5f, document => string.Join('\n', document.Sections.Select(section => section.Heading))),
        ("body", 1, document => string.Join('\n', document.Sections.Select(section => section.Text))),
    ];

    private readonly TextWords reader;
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader index;
    private readonly IndexSearcher searcher;

    public LuceneSearch(IEnumerable<SearchDocument> documents, Language language)
    {
        reader = new TextWords(language);
        var similarity = new BM25Similarity();
        using (var analyzer = new WhitespaceAnalyzer(Version))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer) { Similarity = similarity }))
        {
            foreach (var document in documents)
            {
                var entry = new Document { new StringField(Address, document.Page.Route.Path, Field.Store.YES) };
                foreach (var field in Fields)
                {
                    entry.Add(new TextField(field.Name, string.Join(' ', StemsOf(field.TextOf(document))), Field.Store.NO));
                }

                writer.AddDocument(entry);
            }
        }

        index = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(index) { Similarity = similarity };
    }

    /// <summary>Addresses of the best pages, best first.</summary>
    public IReadOnlyList<string> Find(string query, int count)
    {
        var any = new BooleanQuery();
        foreach (var stem in StemsOf(query).Distinct(StringComparer.Ordinal))
        {
            foreach (var field in Fields)
            {
                any.Add(new TermQuery(new Term(field.Name, stem)) { Boost = field.Boost }, Occur.SHOULD);
            }
        }

        return [.. searcher.Search(any, count).ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get(Address))];
    }

    public void Dispose()
    {
        index.Dispose();
        directory.Dispose();
        reader.Dispose();
    }

    private IEnumerable<string> StemsOf(string text) =>
        reader.Read([text.AsMemory()], out _).Where(word => word >= 0).Select(word => reader.Words[word & ~TextWords.Joined].Stem);
}
