using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// Titles and addresses of the pages, in the order of the addresses. A large index has them twice: in small files for the first results, and whole
/// for those who go on typing, where each key would ask for ten of the small ones.
/// </summary>
internal static class NameFiles
{
    /// <summary>A file of names; the browser finds a page's by division.</summary>
    public const int PagesInFile = 30;

    /// <summary>Up to so many pages, their names stand in the first file of the index: one request for all.</summary>
    public const int MostInOneFile = 1500;

    /// <summary>
    /// Titles, a line each, and addresses, a line each. An address that begins like the one before it is written as the number of signs
    /// that are the same and a space; "=" stands for the title as it would be in an address.
    /// </summary>
    public static NameBlock Block(IReadOnlyList<SearchDocument> documents)
    {
        var (titles, addresses, folderBefore) = (new StringBuilder(), new StringBuilder(), "");
        foreach (var document in documents)
        {
            var path = document.Page.Route.Path.TrimEnd('/');
            var (folder, slug) = (path[..(path.LastIndexOf('/') + 1)], path[(path.LastIndexOf('/') + 1)..]);
            var expected = Slug.Of(document.Page.Title);
            var common = expected.AsSpan().CommonPrefixLength(slug);
            var rest = slug == expected ? "" : common.ToString(CultureInfo.InvariantCulture) + " " + slug[common..];
            titles.Append(document.Page.Title.ReplaceLineEndings(" ")).Append('\n');
            addresses.Append(folder == folderBefore ? "" : folder).Append(rest).Append('\n');
            folderBefore = folder;
        }

        return new NameBlock(titles.ToString().TrimEnd('\n'), addresses.Length == 0 ? "" : addresses.ToString(0, addresses.Length - 1));
    }
}

/// <param name="Titles">A line each.</param>
/// <param name="Addresses">A line each: the folder when it is not that of the line before, then the slug as far as it differs from the title's.</param>
internal sealed record NameBlock([property: JsonPropertyName("T")] string Titles, [property: JsonPropertyName("U")] string Addresses);
