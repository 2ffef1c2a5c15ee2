using System.Collections.Immutable;

namespace CsWbSite.PostProcess.Search;

/// <summary>Reads which of the pages that the search finds a finished page leads to.</summary>
internal sealed class PageLinks
{
    private const string Start = " href=\"/";

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> paths;

    /// <param name="found">The paths of all pages that the search finds; of more than two small indexes hold, one for each language, no links are read.</param>
    public PageLinks(IReadOnlyCollection<string> found) =>
        paths = new HashSet<string>(found.Count <= 2 * SearchIndex.SmallIndex ? found : [], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The paths that the page's <c>main</c> leads to, each once.</summary>
    public ImmutableArray<string> Read(string html)
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        var end = paths.Set.Count == 0 ? 0 : Math.Max(0, html.LastIndexOf("</main>", StringComparison.Ordinal));
        for (var at = html.IndexOf("<main", 0, end, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Start, at, end - at, StringComparison.Ordinal))
        {
            at += html[at] == ' ' ? Start.Length - 1 : 0;
            var address = html.AsSpan(at..end);
            if (address.IndexOfAny('"', '#') is >= 0 and var length && paths.TryGetValue(address[..length], out var path))
            {
                links.Add(path);
            }
        }

        return [.. links];
    }
}
