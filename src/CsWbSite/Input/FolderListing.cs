using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using CsWbSite.Problems;

namespace CsWbSite.Input;

/// <summary>Which files of the input folder are content.</summary>
internal static class FolderListing
{
    /// <summary>Paths relative to the folder, with forward slashes, sorted. Links and bad names are reported and left out.</summary>
    public static ImmutableArray<string> FilesOf(string folder, DiagnosticBag diagnostics)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        AddFolder(new DirectoryInfo(folder), "", files, diagnostics);
        files.Sort(StringComparer.Ordinal);
        return files.ToImmutable();
    }

    private static void AddFolder(DirectoryInfo folder, string prefix, ImmutableArray<string>.Builder files, DiagnosticBag diagnostics)
    {
        foreach (var entry in EntriesOf(folder, prefix, diagnostics))
        {
            if (entry.Name[0] is '_' or '.')
            {
                continue;
            }

            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                diagnostics.Add(Problem.Input.SymbolicLink(new(path)));
            }
            else if (!IsPlain(entry.Name))
            {
                diagnostics.Add(Problem.Input.PathName(new(path), PlainNameOf(entry.Name)));
            }
            else if (entry is DirectoryInfo subfolder)
            {
                AddFolder(subfolder, path + "/", files, diagnostics);
            }
            else
            {
                files.Add(path);
            }
        }
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder, string prefix, DiagnosticBag diagnostics)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problem.Input.Unreadable(new(prefix.TrimEnd('/'))));
            return [];
        }
    }

    private static bool IsPlain(string name) =>
        name.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.');

    private static string PlainNameOf(string name) => string.Join('.', name.Split('.').Select(Slug.Of).Where(part => part.Length > 0));
}
