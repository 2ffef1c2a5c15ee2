using CsWbSite.Model.Diagnostics;
using CsWbSite.Problems;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Process.Vocabularies;

/// <summary>A file that stands once at the top of the input folder.</summary>
internal static class SharedFile
{
    /// <summary>Its fields; null when it is missing or broken, which is reported once.</summary>
    public static YamlMap? MapOf(string path, SourceTree sources, DiagnosticBag diagnostics)
    {
        if (sources.Texts.FirstOrDefault(file => file.Path == path) is { } file)
        {
            return YamlReader.ReadMap(path, file.Text.ToString(), 0, diagnostics);
        }

        if (!sources.Failed.Contains(path))
        {
            diagnostics.Add(Problem.Process.MissingFile(new(path)));
        }

        return null;
    }
}
