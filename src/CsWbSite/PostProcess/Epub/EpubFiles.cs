using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Epub;

/// <summary>Each booklet as an EPUB 3, in each language.</summary>
internal static class EpubFiles
{
    public static IEnumerable<OutputFile> Build(SiteContent site)
    {
        var books = site.Parsed.Items.OfType<Booklet>()
            .SelectMany(booklet => Languages.All.Select(language => (Route: site.RouteOf(booklet, language), Book: new EpubBook(site, booklet, language)))).ToList();
        var documents = EpubRenderer.Render([.. books.SelectMany(book => book.Book.Documents)]);
        var before = 0;
        foreach (var (route, book) in books)
        {
            var xhtml = documents[before..(before + book.Documents.Length)];
            before += book.Documents.Length;
            yield return new OutputFile(SiteMap.EpubOf(route).OutputPath, StoredZip.Build(EpubPackage.FilesOf(book, xhtml)));
        }
    }
}
