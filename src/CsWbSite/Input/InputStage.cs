using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Input;

/// <summary>The first room: the only one that reads content from disk.</summary>
public static class InputStage
{
    /// <summary>Reads every file below the folder whose name, and whose folders' names, do not begin with "_" or ".".</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="diagnostics">Receives CW1xxx: files that are not text, too large, empty, badly named, links.</param>
    public static SourceTree Read(string folder, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var files = FolderListing.FilesOf(folder, diagnostics);
        var results = new FileResult[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellation },
            index => results[index] = FileReader.Read(folder, files[index], diagnostics));
        return new SourceTree(
            [.. results.Where(result => result.Text is not null).Select(result => result.Text!)],
            [.. results.Where(result => result.Asset is not null).Select(result => result.Asset!)],
            [.. results.Where(result => result.Text is null && result.Asset is null).Select(result => result.Path)]);
    }
}
