namespace CsWbSite.PostProcess.Citations;

/// <summary>The pages of a work as first and last: "977-995", "S45-S59", "e000024".</summary>
internal static class PageRange
{
    /// <summary>The last page is null for a single page or the number of an article.</summary>
    public static (string First, string? Last) Of(string pages)
    {
        var parts = pages.Split(['-', '–']);
        return parts is [{ Length: > 0 } first, { Length: > 0 } last] ? (first.Trim(), last.Trim()) : (pages, null);
    }
}
