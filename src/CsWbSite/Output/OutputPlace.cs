using System.ComponentModel;
using System.Globalization;
using OperatingProcess = System.Diagnostics.Process;

namespace CsWbSite.Output;

/// <summary>Where the site goes, and the folders beside it that exist only while it is replaced.</summary>
internal sealed class OutputPlace
{
    /// <summary>The file that tells a folder made by this program from one that must not be touched.</summary>
    public const string Marker = ".cswbsite";

    private readonly string target;
    private readonly string parent;
    private readonly string former;

    private OutputPlace(string target, string parent)
    {
        (this.target, this.parent) = (target, parent);
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Fresh = $"{target}.new-{process}";
        former = $"{target}.old-{process}";
    }

    /// <summary>The folder to fill; nothing stands there yet.</summary>
    public string Fresh { get; }

    /// <exception cref="CallException">Replacing the folder would destroy something that this program did not make.</exception>
    public static OutputPlace At(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var target = (Directory.Exists(path) ? new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? path;
        target = Path.TrimEndingDirectorySeparator(target);
        if (File.Exists(target) || Path.GetDirectoryName(target) is not { } parent || !IsOurs(target))
        {
            throw new CallException(new(
                $"'{folder}' holds something that this program did not make, so it will not be replaced. Choose another folder with --output, or empty this one.",
                $"«\u00A0{folder}\u00A0» contient autre chose que ce que ce programme a produit et ne sera donc pas remplacé. Choisissez un autre dossier avec --output, ou videz celui-ci."));
        }

        Directory.CreateDirectory(parent);
        return new OutputPlace(target, parent);
    }

    /// <summary>Removes what earlier runs that were killed left behind while writing.</summary>
    public void RemoveUnfinished()
    {
        RemoveLeftovers(".new-");
        TryDelete(Fresh);
    }

    /// <summary>Puts the fresh folder in place of the former one; when that fails, the former one is back.</summary>
    public void Publish()
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(Fresh, target);
        }
        else if (FolderExchange.Try(Fresh, target))
        {
            // The fresh path now holds the former site.
            TryDelete(Fresh);
        }
        else
        {
            TryDelete(former);
            Directory.Move(target, former);
            try
            {
                Directory.Move(Fresh, target);
            }
            catch
            {
                Directory.Move(former, target);
                throw;
            }
        }
    }

    /// <summary>Only once a new site stands: after a crash between two renames, the former one is the only one there is.</summary>
    public void RemoveFormer()
    {
        TryDelete(former);
        RemoveLeftovers(".old-");
    }

    /// <summary>Removes a folder; one that is in use stays for the next run, for the site itself is not concerned.</summary>
    public static void TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static bool IsOurs(string folder) =>
        !Directory.Exists(folder) || File.Exists(Path.Combine(folder, Marker)) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private void RemoveLeftovers(string infix)
    {
        var prefix = Path.GetFileName(target) + infix;
        foreach (var leftover in Directory.EnumerateDirectories(parent).Where(folder => Path.GetFileName(folder).StartsWith(prefix, StringComparison.Ordinal)).ToList())
        {
            var isNumber = int.TryParse(Path.GetFileName(leftover.AsSpan())[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var process);
            if (isNumber && !IsRunning(process) && IsOurs(leftover))
            {
                TryDelete(leftover);
            }
        }
    }

    /// <summary>Another build into the same place may be at work; its folder is not a leftover.</summary>
    private static bool IsRunning(int process)
    {
        try
        {
            using var found = OperatingProcess.GetProcessById(process);
            return process != Environment.ProcessId && !found.HasExited;
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        catch (Win32Exception)
        {
            // It runs, but belongs to somebody else.
            return true;
        }
    }
}
