using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Items;

/// <summary>An announcement.</summary>
public sealed record Update : WrittenContent
{
    public required PartialDate Date { get; init; }
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
}
