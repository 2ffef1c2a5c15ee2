using CsWbSite.Input;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Output;
using CsWbSite.PostProcess;
using CsWbSite.Process;

namespace CsWbSite;

/// <summary>The hallway: the four rooms in order. Every command passes here.</summary>
public static class SiteBuild
{
    /// <summary>Reads the input folder and makes the whole site as a value. Writes nothing.</summary>
    /// <param name="inputFolder">The folder that authors write in.</param>
    /// <param name="diagnostics">Receives what is wrong with the content. With an error the tree is incomplete and not to be published.</param>
    /// <param name="memory">Kept by who builds again and again; the result is the same without it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<OutputTree> MakeAsync(
        string inputFolder, BuildOptions options, DiagnosticBag diagnostics, BuildMemory? memory = null, CancellationToken cancellation = default) => Task.Run(
        () =>
        {
            var sources = InputStage.Read(inputFolder, diagnostics, cancellation);
            var content = ProcessStage.Run(sources, options, memory ?? BuildMemory.None, diagnostics, cancellation);
            return PostProcessStage.Run(content, diagnostics, cancellation);
        },
        cancellation);

    /// <summary>Makes the site and, when nothing is wrong with the content, puts it in place of the former output.</summary>
    /// <returns>What was written, or null when there were errors and the former output stays.</returns>
    public static async Task<WrittenSite?> PublishAsync(
        string inputFolder, string outputFolder, BuildOptions options, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var site = await MakeAsync(inputFolder, options, diagnostics, cancellation: cancellation);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        return OutputStage.Write(site, outputFolder, cancellation);
    }
}
