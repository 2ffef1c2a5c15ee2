using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Process.Vocabularies;

namespace CsWbSite.Process;

/// <summary>The second room: turns text into typed items, one at a time, none knowing of the others.</summary>
public static class ProcessStage
{
    /// <summary>Binds every item, vocabulary and reference, and compares the two halves of each item.</summary>
    /// <param name="diagnostics">Receives CW2xxx: broken YAML, wrong fields and values, raw HTML, missing or differing halves.</param>
    /// <param name="memory">Steps of a former build to take over where nothing they read has changed.</param>
    public static ParsedContent Run(
        SourceTree sources, BuildOptions options, BuildMemory memory, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var files = ItemFolders.ItemsOf(sources, diagnostics);
        var items = new Content?[files.Length];
        var failed = string.Join('\n', sources.Failed.Order(StringComparer.Ordinal));
        object Shared(string path) => (sources.Texts.FirstOrDefault(file => file.Path == path), failed);
        var parallel = new ParallelOptions { CancellationToken = cancellation };

        // The references are by far the longest single file, so they are read beside the items.
        var references = Task.Run(
            () => memory.Recall("references", Shared("references.yml"), diagnostics, bag => ReferenceBinder.BindAll(sources, bag)), cancellation);
        var vocabularies = VocabularyBinder.BindAll(sources, memory, diagnostics);
        Parallel.For(0, files.Length, parallel, index => items[index] = memory.Recall(
            files[index].Id, (files[index], failed, options.Draft), diagnostics, bag => ItemBinder.Bind(files[index], sources.Failed, options.Draft, bag)));
        return new ParsedContent(
            SettingsBinder.Bind(sources, options.Settings, diagnostics),
            [.. items.OfType<Content>()],
            sources.Failed.Union(files.Where((_, index) => items[index] is null).SelectMany(item => item.All).Select(file => file.Path)),
            vocabularies,
            references.GetAwaiter().GetResult(),
            memory.Recall("terminology", Shared("terminology.yml"), diagnostics, bag => TerminologyBinder.BindAll(sources, bag)),
            sources.Assets);
    }
}
