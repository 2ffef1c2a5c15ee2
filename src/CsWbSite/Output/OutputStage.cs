namespace CsWbSite.Output;

/// <summary>The last room: puts a finished site on disk, whole or not at all.</summary>
public static class OutputStage
{
    /// <summary>
    /// Writes the site beside the former output and then takes its place in one step. Whatever goes wrong before that
    /// step, and a cancellation, leaves the former output as it was and nothing beside it.
    /// </summary>
    /// <param name="folder">The output folder. When it is a link, the folder that it leads to is replaced and the link stays.</param>
    /// <exception cref="CallException">The folder holds something that this program did not make, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Write(OutputTree site, string folder, CancellationToken cancellation)
    {
        try
        {
            var place = OutputPlace.At(folder);
            place.RemoveUnfinished();
            try
            {
                Fill(place.Fresh, site, cancellation);
                cancellation.ThrowIfCancellationRequested();
                place.Publish();
            }
            catch
            {
                OutputPlace.TryDelete(place.Fresh);
                throw;
            }

            place.RemoveFormer();
        }
        catch (UnauthorizedAccessException cause)
        {
            throw new CallException(
                new($"There is no permission to write the output folder '{folder}'.", $"Impossible d’écrire dans le dossier de sortie «\u00A0{folder}\u00A0»\u00A0: permission refusée."),
                cause);
        }
        catch (IOException cause)
        {
            throw new CallException(
                new(
                    $"The output folder '{folder}' could not be written: the disk is full, or the folder is in use or mounted. What stood there is unchanged.",
                    $"Impossible d’écrire dans le dossier de sortie «\u00A0{folder}\u00A0»\u00A0: le disque est plein, ou le dossier est en cours d’utilisation ou monté. Son contenu n’a pas changé."),
                cause);
        }
    }

    private static void Fill(string fresh, OutputTree site, CancellationToken cancellation)
    {
        Directory.CreateDirectory(fresh);
        File.WriteAllBytes(Path.Combine(fresh, OutputPlace.Marker), "Made by CsWbSite. The next build replaces this folder.\n"u8);
        foreach (var parent in site.Files.Select(file => Path.GetDirectoryName(Inside(fresh, file.Path))!).Distinct(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            Directory.CreateDirectory(parent);
        }

        try
        {
            Parallel.ForEach(site.Files, new ParallelOptions { CancellationToken = cancellation }, file =>
            {
                using var handle = File.OpenHandle(Inside(fresh, file.Path), FileMode.CreateNew, FileAccess.Write);
                RandomAccess.Write(handle, file.Bytes.Span, 0);
            });
        }
        catch (AggregateException several)
        {
            throw several.InnerExceptions[0];
        }
    }

    /// <summary>Every path of the tree is ours, so one that leads out of the folder is a defect and not an author's mistake.</summary>
    private static string Inside(string folder, string path) =>
        path.Split('/').Any(part => part is "" or "." or "..") || path.Contains('\\')
            ? throw new InvalidOperationException($"'{path}' is not a path inside the output folder.")
            : Path.Combine(folder, path);
}
