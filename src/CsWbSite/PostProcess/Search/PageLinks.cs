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
    public ImmutableArray<string> Read(ReadOnlySpan<char> html)
    {
        if (paths.Set.Count == 0)
        {
            return [];
        }

        var links = new HashSet<string>(StringComparer.Ordinal);
        var end = html.LastIndexOf("</main>");
        var main = end < 0 || html.IndexOf("<main") is not (>= 0 and var start) || start > end ? [] : html[start..end];
        while (main.IndexOf(Start) is >= 0 and var at)
        {
            main = main[(at + Start.Length - 1)..];
            if (main.IndexOfAny('"', '#') is >= 0 and var length && paths.TryGetValue(main[..length], out var path))
            {
                links.Add(path);
            }
        }

        return [.. links];
    }
}
