namespace CsWbSite.PostProcess.Site;

/// <summary>Arithmetic of paths inside the input folder.</summary>
internal static class InputPath
{
    /// <summary>The path that a relative link in a file leads to; null when it would leave the input folder.</summary>
    public static string? Resolve(string fromFile, string relative)
    {
        var parts = new List<string>(fromFile.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
