using System.IO.Compression;
using System.Xml.Linq;

namespace CsWbSite.Tests.TakeAway;

/// <summary>An EPUB opened with the runtime's own reader of archives; its XML must be well formed.</summary>
internal sealed class EpubReader
{
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    public EpubReader(ReadOnlyMemory<byte> bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()));
        Names = [.. archive.Entries.Select(entry => entry.FullName)];
        Times = [.. archive.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct()];
        IsStored = archive.Entries.All(entry => entry.CompressedLength == entry.Length);
        foreach (var entry in archive.Entries)
        {
            using var stream = new MemoryStream();
            entry.Open().CopyTo(stream);
            Files[entry.FullName] = stream.ToArray();
        }

        Package = XmlOf("EPUB/package.opf");
    }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<DateTime> Times { get; }

    public bool IsStored { get; }

    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public XElement Package { get; }

    public XElement XmlOf(string name) => XDocument.Load(new MemoryStream(Files[name])).Root!;

    /// <summary>Documents of the book by file name, in the order of the manifest.</summary>
    public Dictionary<string, XElement> Documents => Manifest.Where(item => (string?)item.Attribute("media-type") == "application/xhtml+xml")
        .ToDictionary(item => (string)item.Attribute("href")!, item => XmlOf("EPUB/" + (string)item.Attribute("href")!), StringComparer.Ordinal);

    public IEnumerable<XElement> Manifest => Package.Element(Opf + "manifest")!.Elements(Opf + "item");

    public IEnumerable<string> Meta(string property) => Package.Descendants(Opf + "meta").Where(meta => (string?)meta.Attribute("property") == property).Select(meta => meta.Value);
}
