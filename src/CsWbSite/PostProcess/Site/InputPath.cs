namespace CsWbSite.PostProcess.Site;

/// <summary>Arithmetic of paths inside the input folder.</summary>
internal static class InputPath
{
    /// <summary>The path that a relative link in a file leads to; null when it would leave the input folder.</summary>
    public static string? Resolve(string fromFile, string relative)
    {
        var length = Math.Max(fromFile.LastIndexOf('/'), 0);
        var longest = length + 1 + relative.Length;
        Span<char> path = longest <= 512 ? stackalloc char[longest] : new char[longest];
        fromFile.AsSpan(0, length).CopyTo(path);
        foreach (var range in relative.AsSpan().Split('/'))
        {
            var part = relative.AsSpan()[range];
            if (part is ".." && length == 0)
            {
                return null;
            }

            if (part is "..")
            {
                length = Math.Max(path[..length].LastIndexOf('/'), 0);
            }
            else if (part is not ("." or ""))
            {
                if (length > 0)
                {
                    path[length++] = '/';
                }

                part.CopyTo(path[length..]);
                length += part.Length;
            }
        }

        return path[..length].ToString();
    }
}
