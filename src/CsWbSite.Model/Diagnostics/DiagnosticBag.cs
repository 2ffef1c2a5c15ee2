using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace CsWbSite.Model.Diagnostics;

/// <summary>Collects what every room reports. Safe to add to from many threads; read in one fixed order.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentBag<Diagnostic> diagnostics = [];

    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public bool HasErrors => diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Everything reported, once each, by path, line, column and code.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. diagnostics.Distinct().OrderBy(diagnostic => diagnostic.At).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message.English, StringComparer.Ordinal),
    ];
}
