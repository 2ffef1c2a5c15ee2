using System.Collections.Immutable;

namespace CsWbSite;

/// <summary>The finished site as a value: PostProcess → Output, or to the preview server.</summary>
/// <param name="ReadyFiles">All files but those of the search index, by path, ordinal; the pages that name the index stand last, because it follows from the others.</param>
/// <param name="SearchFiles">The search index, made when it is first asked for: who looks at a page while writing does not wait for it.</param>
/// <param name="Redirects">Former addresses; also written as <c>_redirects</c>.</param>
/// <param name="PageCount">How many of the files are pages.</param>
public sealed record OutputTree(
    ImmutableArray<OutputFile> ReadyFiles, Lazy<ImmutableArray<OutputFile>> SearchFiles, ImmutableArray<Redirect> Redirects, int PageCount)
{
    public static readonly OutputTree Empty = new([], new([]), [], 0);

    private readonly Lazy<ImmutableArray<OutputFile>> all =
        new(() => [.. ReadyFiles.Concat(SearchFiles.Value).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>Every file, by path, ordinal. Makes the search index.</summary>
    public ImmutableArray<OutputFile> Files => all.Value;
}

/// <summary>One file of the site.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes: "fr/index.html".</param>
/// <param name="Content">
/// What stands in it, the same every time. A page is drawn whenever it is asked for, because all pages of a large site are more than should be kept;
/// it is to be read before the same thread asks for another file, whose content may take its room.
/// </param>
public sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Content)
{
    public OutputFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, () => bytes)
    {
    }

    /// <summary>The content, to keep.</summary>
    public ReadOnlyMemory<byte> Bytes => Content().ToArray();
}

/// <summary>What became of a tree on disk.</summary>
public sealed record WrittenSite(int PageCount, int FileCount, long Bytes);

/// <summary>A former address and the present one, both from the root of the site.</summary>
public sealed record Redirect(string From, string To);
