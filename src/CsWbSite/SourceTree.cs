using System.Collections.Immutable;

namespace CsWbSite;

/// <summary>What stands in the input folder: Input → Process. Files are sorted by path; their text is normalised to "\n" without a byte order mark.</summary>
/// <param name="Texts">Markdown and YAML.</param>
/// <param name="Assets">Images, passed on as they are.</param>
/// <param name="Failed">Paths that Input could not read and has reported; they are not reported again as missing.</param>
public sealed record SourceTree(ImmutableArray<SourceText> Texts, ImmutableArray<SourceAsset> Assets, ImmutableHashSet<string> Failed);

/// <param name="Path">Relative to the input folder, with forward slashes.</param>
public sealed record SourceText(string Path, Utf8Text Text);

/// <inheritdoc cref="SourceText"/>
public sealed record SourceAsset(string Path, ReadOnlyMemory<byte> Bytes);
