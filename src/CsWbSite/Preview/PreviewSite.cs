using System.Collections.Frozen;
using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Preview;

/// <summary>What the preview shows: the last site without errors, and what is wrong now.</summary>
internal sealed class PreviewSite(string input, BuildOptions options)
{
    private static readonly FrozenDictionary<string, ReadOnlyMemory<byte>> NoFiles = FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty;

    private readonly BuildMemory memory = new();

    private volatile State state = new(NoFiles, new(NoFiles), FrozenDictionary<string, string>.Empty, []);
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
                site.Redirects.ToFrozenDictionary(redirect => redirect.From.TrimEnd('/'), redirect => redirect.To, StringComparer.Ordinal),
                found);
        var waiting = changed;
        changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.SetResult();
    }

    private static FrozenDictionary<string, ReadOnlyMemory<byte>> ByAddress(ImmutableArray<OutputFile> files) =>
        files.ToFrozenDictionary(file => "/" + file.Path, file => file.Bytes, StringComparer.Ordinal);

    /// <param name="Files">By address, with "index.html".</param>
    /// <param name="SearchFiles">The same of the search index, made when somebody searches.</param>
    internal sealed record State(
        FrozenDictionary<string, ReadOnlyMemory<byte>> Files,
        Lazy<FrozenDictionary<string, ReadOnlyMemory<byte>>> SearchFiles,
        FrozenDictionary<string, string> Redirects, ImmutableArray<Diagnostic> Diagnostics);
}
