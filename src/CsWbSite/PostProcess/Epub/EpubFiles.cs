using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Epub;

/// <summary>Each booklet as an EPUB 3, in each language, made when it is asked for.</summary>
internal static class EpubFiles
{
    public static IEnumerable<OutputFile> Build(SiteContent site) =>
        from booklet in site.Parsed.Items.OfType<Booklet>()
        from language in Languages.All
        select new OutputFile(site.RouteOf(booklet, language).Epub.OutputPath, () => BytesOf(new EpubBook(site, booklet, language)));

    private static ReadOnlyMemory<byte> BytesOf(EpubBook book) => StoredZip.Build(EpubPackage.FilesOf(book));
}
