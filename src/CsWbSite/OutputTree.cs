using System.Collections.Immutable;

namespace CsWbSite;

/// <summary>The finished site as a value: PostProcess → Output, or to the preview server.</summary>
/// <param name="ReadyFiles">All files but the late ones; by path, ordinal.</param>
/// <param name="Late">Files made when one of them is first asked for: who looks at a page while writing does not wait for them.</param>
/// <param name="Redirects">Former addresses; also written as <c>_redirects</c>.</param>
/// <param name="PageCount">How many of the files are pages.</param>
public sealed record OutputTree(
    ImmutableArray<OutputFile> ReadyFiles, ImmutableArray<LateFiles> Late, ImmutableArray<Redirect> Redirects, int PageCount)
{
    public static readonly OutputTree Empty = new([], [], [], 0);

    private readonly Lazy<ImmutableArray<OutputFile>> all =
        new(() => [.. ReadyFiles.Concat(Late.SelectMany(late => late.Files.Value)).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>Every file, by path, ordinal. Makes the late ones.</summary>
    public ImmutableArray<OutputFile> Files => all.Value;
}

/// <summary>Files that are costly to make and seldom looked at while writing: the search index, books, citations.</summary>
/// <param name="MayHold">False for a path that is certainly not among them; asked before they are made.</param>
public sealed record LateFiles(Func<string, bool> MayHold, Lazy<ImmutableArray<OutputFile>> Files);

/// <param name="Path">Relative to the output folder, with forward slashes: "fr/index.html".</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>A former address and the present one, both from the root of the site.</summary>
public sealed record Redirect(string From, string To);
