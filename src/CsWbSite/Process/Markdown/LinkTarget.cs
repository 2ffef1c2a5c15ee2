using CsWbSite.Model.Text;

namespace CsWbSite.Process.Markdown;

/// <summary>What a link in Markdown may lead to.</summary>
internal enum LinkTargetKind
{
    /// <summary>https, http, mailto or tel.</summary>
    External,

    /// <summary>A file of the input folder, or a heading of this one.</summary>
    Internal,

    /// <summary><c>lang:en</c>: not a link but a passage in the other language.</summary>
    Passage,

    /// <summary>Anything else: scripts, data, addresses from the root.</summary>
    Forbidden,
}

internal static class LinkTarget
{
    public static LinkTargetKind KindOf(string target)
    {
        if (target.StartsWith("lang:", StringComparison.Ordinal))
        {
            return Languages.WithCode(target[5..]) is null ? LinkTargetKind.Forbidden : LinkTargetKind.Passage;
        }

        if (target.StartsWith('#'))
        {
            return LinkTargetKind.Internal;
        }

        if (Uri.TryCreate(target, UriKind.Absolute, out var uri) && !target.StartsWith('/'))
        {
            return uri.Scheme is "https" or "http" or "mailto" or "tel" ? LinkTargetKind.External : LinkTargetKind.Forbidden;
        }

        var path = target.Split('#')[0];
        return path.Length > 0 && path[0] != '/' && !path.Contains(':') && !path.Contains('\\') && !path.Contains('?')
            ? LinkTargetKind.Internal
            : LinkTargetKind.Forbidden;
    }
}
