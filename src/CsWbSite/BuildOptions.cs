using System.Collections.Immutable;

namespace CsWbSite;

/// <summary>How to build.</summary>
/// <param name="Draft">Show a missing half as a notice in the other language instead of failing.</param>
/// <param name="Settings">Values of <c>site.yml</c> given on the command line: key → value.</param>
public sealed record BuildOptions(bool Draft, ImmutableSortedDictionary<string, string> Settings)
{
    public static readonly BuildOptions Default = new(false, ImmutableSortedDictionary<string, string>.Empty);
}
