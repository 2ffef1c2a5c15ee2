using System.Text;
using System.Xml.Linq;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Files;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Epub;

/// <summary>The files of an EPUB 3 (EPUB 3.2, EPUB Accessibility 1.0) around its documents.</summary>
internal static class EpubPackage
{
    private const string Folder = "EPUB/";
    private const string Stylesheet = "style.css";

    private static readonly string[] Features = ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"];

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    /// <returns>The files in the order of the archive: the mimetype must be first.</returns>
    public static IReadOnlyList<OutputFile> FilesOf(EpubBook book) =>
    [
        Text("mimetype", "application/epub+zip"),
        Text("META-INF/container.xml", XmlText.Of(new XElement(Container + "container",
            new XAttribute("version", "1.0"),
            new XElement(Container + "rootfiles", new XElement(Container + "rootfile", new XAttribute("full-path", Folder + "package.opf"), new XAttribute("media-type", "application/oebps-package+xml")))))),
        Text(Folder + "package.opf", XmlText.Of(PackageOf(book))),
        .. book.Documents.Select(document => new OutputFile(Folder + document.File, () => Utf8Text.BytesOf(PageRenderer.Draw(document)))),
        Text(Folder + Stylesheet, ThemeAssets.BookStylesheet),
        .. book.Images.Select(image => new OutputFile(Folder + image.Key, image.Value)),
    ];

    private static XElement PackageOf(EpubBook book) => new(Opf + "package",
        new XAttribute("version", "3.0"),
        new XAttribute("unique-identifier", "id"),
        new XAttribute(XNamespace.Xml + "lang", book.Language.CodeOfCanada),
        new XElement(Opf + "metadata",
            new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
            new XElement(Dc + "identifier", new XAttribute("id", "id"), book.Url),
            new XElement(Dc + "title", book.Booklet.Title[book.Language]),
            new XElement(Dc + "language", book.Language.CodeOfCanada),
            new XElement(Dc + "creator", book.Site.Settings.Name[book.Language]),
            new XElement(Dc + "publisher", book.Site.Settings.Name[book.Language]),
            new XElement(Dc + "description", book.Booklet.Summary[book.Language]),
            new XElement(Dc + "source", book.Booklet.Official[book.Language]),
            new XElement(Dc + "date", book.Reviewed.ToString()),
            book.Site.Settings.Licence is { } licence ? new XElement(Dc + "rights", $"{licence.Name[book.Language]} – {licence.Url[book.Language]}") : null,
            Meta("dcterms:modified", AtomFeed.Timestamp(book.Reviewed)),
            AccessibilityOf(book)),
        new XElement(Opf + "manifest",
            book.Documents.Select((document, index) => Item(IdOf(index), document.File, "application/xhtml+xml", index == 0 ? "nav" : null)),
            Item("style", Stylesheet, "text/css", null),
            book.Images.Select((image, index) => Item($"image-{index + 1}", image.Key, MediaTypeOf(image.Key), null))),
        new XElement(Opf + "spine",
            InSpine(book).Select(index => new XElement(Opf + "itemref", new XAttribute("idref", IdOf(index))))));

    /// <summary>The title page, the contents, and then the rest.</summary>
    private static IEnumerable<int> InSpine(EpubBook book) => Enumerable.Range(2, book.Documents.Length - 2).Prepend(0).Prepend(1);

    private static IEnumerable<XElement> AccessibilityOf(EpubBook book)
    {
        var hasImages = book.Images.Any();
        yield return Meta("schema:accessMode", "textual");
        if (hasImages)
        {
            yield return Meta("schema:accessMode", "visual");
        }

        // Every image has words in its place.
        yield return Meta("schema:accessModeSufficient", "textual");
        foreach (var feature in Features.Concat(hasImages ? ["alternativeText"] : []))
        {
            yield return Meta("schema:accessibilityFeature", feature);
        }

        yield return Meta("schema:accessibilityHazard", "none");
        yield return Meta("schema:accessibilitySummary", Texts.BookAccessibility[book.Language]);
    }

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);

    private static XElement Item(string id, string file, string type, string? properties) => new(Opf + "item",
        new XAttribute("id", id),
        new XAttribute("href", file),
        new XAttribute("media-type", type),
        properties is null ? null : new XAttribute("properties", properties));

    private static string IdOf(int index) => $"document-{index}";

    private static string MediaTypeOf(string name) => name[(name.LastIndexOf('.') + 1)..] switch
    {
        "svg" => "image/svg+xml",
        "jpg" => "image/jpeg",
        var extension => "image/" + extension,
    };

    private static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
