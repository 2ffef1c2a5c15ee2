using System.Collections.Immutable;

namespace CsWbSite.Model.Diagnostics;

/// <summary>Collects what every room reports. Safe to add to from many threads; read in one fixed order.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> diagnostics = [];

    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            diagnostics.Add(diagnostic);
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }

    public bool HasErrors { get; private set; }

    /// <summary>Everything reported, once each, by path, line, column and code.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (gate)
        {
            return
            [
                .. diagnostics.Distinct().OrderBy(diagnostic => diagnostic.At).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
                    .ThenBy(diagnostic => diagnostic.Message.English, StringComparer.Ordinal),
            ];
        }
    }
}
