namespace CsWbSite.PostProcess;

/// <summary>Attributes in the generator's own HTML, which is well formed.</summary>
internal static class HtmlAttributes
{
    /// <param name="tag">A start tag, or its attributes.</param>
    /// <param name="start">The attribute up to its value: <c> class="</c>.</param>
    /// <returns>The value as it is written; empty where there is none.</returns>
    public static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> tag, string start)
    {
        var from = tag.IndexOf(start);
        if (from < 0)
        {
            return [];
        }

        var value = tag[(from + start.Length)..];
        return value[..value.IndexOf('"')];
    }
}
