using System.Text;

namespace CsWbSite.Process;

/// <summary>The fields at the head of a Markdown file.</summary>
internal static class FrontMatter
{
    /// <summary>The YAML, the words and the line (from 1) on which the words begin; null when the file does not begin with "---" or never closes it.</summary>
    public static (string Yaml, Utf8Text Body, int BodyLine)? Split(Utf8Text file)
    {
        var text = file.Span;
        if (!text.StartsWith("---\n"u8))
        {
            return null;
        }

        for (var behind = 3; text[behind..].IndexOf("\n---"u8) is >= 0 and var step;)
        {
            var end = behind + step;
            behind = end + 4;
            if (behind == text.Length || text[behind] == '\n')
            {
                var yaml = end > 3 ? text[4..(end + 1)] : [];
                return (Encoding.UTF8.GetString(yaml), file.From(Math.Min(behind + 1, text.Length)), yaml.Count((byte)'\n') + 3);
            }
        }

        return null;
    }
}
