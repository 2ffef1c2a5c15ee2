using System.Collections.Concurrent;
using System.Collections.Immutable;

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
    public static WrittenSite Write(OutputTree site, string folder, CancellationToken cancellation)
    {
        try
        {
            var place = OutputPlace.At(folder);
            place.RemoveUnfinished();
            WrittenSite written;
            try
            {
                written = Fill(place.Fresh, site, cancellation);
                cancellation.ThrowIfCancellationRequested();
                place.Publish();
            }
            catch
            {
                OutputPlace.TryDelete(place.Fresh);
                throw;
            }

            place.RemoveFormer();
            return written;
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

    private static WrittenSite Fill(string fresh, OutputTree site, CancellationToken cancellation)
    {
        Directory.CreateDirectory(fresh);
        File.WriteAllBytes(Path.Combine(fresh, OutputPlace.Marker), "Made by CsWbSite. The next build replaces this folder.\n"u8);
        var bytes = Fill(fresh, site.ReadyFiles, cancellation) + Fill(fresh, site.SearchFiles.Value, cancellation);
        return new WrittenSite(site.PageCount, site.ReadyFiles.Length + site.SearchFiles.Value.Length, bytes);
    }

    /// <summary>Writes the files one after another, in their order, as many at a time as there are processors.</summary>
    /// <returns>How many bytes.</returns>
    private static long Fill(string fresh, ImmutableArray<OutputFile> files, CancellationToken cancellation)
    {
        foreach (var parent in files.Select(file => file.Path[..Math.Max(file.Path.LastIndexOf('/'), 0)]).Where(parent => parent.Length > 0).Distinct(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            Directory.CreateDirectory(Inside(fresh, parent));
        }

        var total = 0L;
        try
        {
            var inOrder = Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering);
            Parallel.ForEach(inOrder, new ParallelOptions { CancellationToken = cancellation }, file =>
            {
                var bytes = file.Content().Span;
                using var handle = File.OpenHandle(Inside(fresh, file.Path), FileMode.CreateNew, FileAccess.Write);
                RandomAccess.Write(handle, bytes, 0);
                Interlocked.Add(ref total, bytes.Length);
            });
        }
        catch (AggregateException several)
        {
            throw several.InnerExceptions[0];
        }

        return total;
    }

    /// <summary>Every path of the tree is ours, so one that leads out of the folder is a defect and not an author's mistake.</summary>
    private static string Inside(string folder, string path)
    {
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan()[part] is "" or "." or ".." || path.Contains('\\'))
            {
                throw new InvalidOperationException($"'{path}' is not a path inside the output folder.");
            }
        }

        return Path.Combine(folder, path);
    }
}
