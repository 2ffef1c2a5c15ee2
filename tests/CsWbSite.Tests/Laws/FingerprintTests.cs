using System.Security.Cryptography;
using System.Text;
using CsWbSite.Process;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Tests.Laws;

/// <summary>The fingerprint of a half is that of its lines, one by one, without the white space at their ends.</summary>
public sealed class FingerprintTests
{
    private static readonly string[] Pieces = ["\n", "\n\n", " \n", "\t\n", "\u00A0\n", "  ", "é", "word", " ", "# Title\n", ""];

    [Fact]
    public void White_space_at_line_ends_does_not_count_and_all_else_does()
    {
        var random = new Random(20261129);
        var map = new YamlMap(
            [
                new YamlEntry(new("title", default), new YamlScalar(" Title ", false, default)),
                new YamlEntry(new("slug", default), new YamlScalar("not-counted", true, default)),
                new YamlEntry(new("summary", default), new YamlScalar("Summary.", false, default)),
            ],
            default);
        for (var round = 0; round < 5000; round++)
        {
            var body = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(ByLines(["Title", "Summary.", .. body.Split('\n')]), Fingerprint.Of(map, Utf8Text.Of(body)));
        }
    }

    private static string ByLines(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines.Select(line => line.TrimEnd())).TrimEnd('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
    }
}
