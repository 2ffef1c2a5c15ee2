using System.Text;

namespace CsWbSite.Tests.TakeAway;

/// <summary>Reads CSV as RFC 4180 has it, and refuses everything else; the file must begin with the mark of UTF-8.</summary>
internal static class CsvReader
{
    /// <summary>Each line as name of column → cell.</summary>
    public static List<Dictionary<string, string>> Read(ReadOnlySpan<byte> bytes)
    {
        Assert.True(bytes.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }), "The mark of UTF-8 is missing.");
        var lines = LinesOf(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes[3..]));
        Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
        Assert.Equal(lines[0].Count, lines[0].Distinct().Count());
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }

    private static List<List<string>> LinesOf(string text)
    {
        var (lines, line, at) = (new List<List<string>>(), new List<string>(), 0);
        while (at < text.Length)
        {
            line.Add(Cell(text, ref at));
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            lines.Add(line);
            line = [];
        }

        Assert.Empty(line);
        return lines;
    }

    private static string Cell(string text, ref int at)
    {
        if (text[at] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(",\"\r\n") + at;
            Assert.NotEqual('"', text[end]);
            Assert.NotEqual('\n', text[end]);
            var plain = text[at..end];
            at = end;
            return plain;
        }

        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                at++;
                return cell.ToString();
            }
        }
    }
}
