using System.Collections.Immutable;

namespace CsWbSite;

/// <summary>The finished site as a value: PostProcess → Output, or to the preview server.</summary>
/// <param name="Files">By path, ordinal.</param>
/// <param name="Redirects">Former addresses; also written as <c>_redirects</c>.</param>
/// <param name="PageCount">How many of the files are pages.</param>
public sealed record OutputTree(ImmutableArray<OutputFile> Files, ImmutableArray<Redirect> Redirects, int PageCount)
{
    public static readonly OutputTree Empty = new([], [], 0);
}

/// <param name="Path">Relative to the output folder, with forward slashes: "fr/index.html".</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>A former address and the present one, both from the root of the site.</summary>
public sealed record Redirect(string From, string To);
