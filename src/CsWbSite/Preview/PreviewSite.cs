using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Preview;

/// <summary>What the preview shows: the last site without errors, and what is wrong now.</summary>
internal sealed class PreviewSite(string input, BuildOptions options)
{
    private readonly BuildMemory memory = new();

    private volatile State state = new(ByAddress([]), new(ByAddress([])), new Dictionary<string, string>(), []);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public State Current => state;

    /// <summary>Completes at the next change.</summary>
    public Task NextChange => changed.Task;

    /// <summary>Makes the site again, and tells who waits.</summary>
    public async Task RebuildAsync(CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var site = await SiteBuild.MakeAsync(input, options, diagnostics, memory, cancellation);
        var found = diagnostics.ToSorted();
        state = diagnostics.HasErrors
            ? state with { Diagnostics = found }
            : new State(
                ByAddress(site.ReadyFiles),
                new(() => ByAddress(site.SearchFiles.Value)),
                site.Redirects.ToDictionary(redirect => redirect.From.TrimEnd('/'), redirect => redirect.To, StringComparer.Ordinal),
                found);
        var waiting = changed;
        changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.SetResult();
    }

    /// <summary>Draws every page and makes the site once more, for nothing: what the runtime compiles now, the first edit need not wait for.</summary>
    public async Task WarmUpAsync(CancellationToken cancellation)
    {
        Parallel.ForEach(state.Files.Values, new ParallelOptions { CancellationToken = cancellation }, file => file.Content());
        await SiteBuild.MakeAsync(input, options, new DiagnosticBag(), memory, cancellation);
    }

    private static Dictionary<string, OutputFile> ByAddress(ImmutableArray<OutputFile> files) =>
        files.ToDictionary(file => "/" + file.Path, StringComparer.Ordinal);

    /// <param name="Files">By address, with "index.html".</param>
    /// <param name="SearchFiles">The same of the search index, made when somebody searches.</param>
    internal sealed record State(
        IReadOnlyDictionary<string, OutputFile> Files,
        Lazy<Dictionary<string, OutputFile>> SearchFiles,
        IReadOnlyDictionary<string, string> Redirects, ImmutableArray<Diagnostic> Diagnostics)
    {
        public IEnumerable<Diagnostic> Errors => Diagnostics.Where(found => found.Severity == Severity.Error);
    }
}
