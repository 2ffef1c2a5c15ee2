namespace CsWbSite.Process;

/// <summary>The fields at the head of a Markdown file.</summary>
internal static class FrontMatter
{
    /// <summary>The YAML, the words and the line (from 1) on which the words begin; null when the file does not begin with "---" or never closes it.</summary>
    public static (string Yaml, string Body, int BodyLine)? Split(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return null;
        }

        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        while (end >= 0)
        {
            var behind = end + 4;
            if (behind == text.Length || text[behind] == '\n')
            {
                var yaml = end > 3 ? text[4..(end + 1)] : "";
                var body = behind == text.Length ? "" : text[(behind + 1)..];
                return (yaml, body, yaml.AsSpan().Count('\n') + 3);
            }

            end = text.IndexOf("\n---", behind, StringComparison.Ordinal);
        }

        return null;
    }
}
