using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Process.Yaml;

/// <summary>A YAML value that knows where it was written.</summary>
internal abstract record YamlNode(SourceLocation At);

/// <param name="IsPlain">Written without quotes, so that an empty one means "nothing".</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceLocation At) : YamlNode(At);

internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceLocation At) : YamlNode(At);

internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceLocation At) : YamlNode(At);

/// <summary>One line of a map: its key, where the key stands, and its value.</summary>
internal sealed record YamlEntry(Located<string> Key, YamlNode Value);
