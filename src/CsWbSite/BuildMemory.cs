using System.Collections.Concurrent;
using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;

namespace CsWbSite;

/// <summary>
/// What Process made of files before, for the next build to take over where they are the same. Only the preview keeps one.
/// It cannot change what is built: a step is taken over only when everything it reads is equal, and so is what it reported.
/// </summary>
public sealed class BuildMemory
{
    /// <summary>Remembers nothing: for a build that no other follows.</summary>
    public static readonly BuildMemory None = new();

    private readonly ConcurrentDictionary<string, Step> steps = new(StringComparer.Ordinal);

    /// <summary>The step's result from before, or made now; what it reports is added to the diagnostics either way.</summary>
    /// <param name="name">Of the step; one item or one shared file.</param>
    /// <param name="reads">Everything the step reads, as a value.</param>
    internal T Recall<T>(string name, object reads, DiagnosticBag diagnostics, Func<DiagnosticBag, T> make)
    {
        if (this == None)
        {
            return make(diagnostics);
        }

        if (!steps.TryGetValue(name, out var step) || !step.Reads.Equals(reads))
        {
            var own = new DiagnosticBag();
            var made = make(own);
            steps[name] = step = new Step(reads, made, own.ToSorted());
        }

        foreach (var diagnostic in step.Reported)
        {
            diagnostics.Add(diagnostic);
        }

        return (T)step.Made!;
    }

    private sealed record Step(object Reads, object? Made, ImmutableArray<Diagnostic> Reported);
}
