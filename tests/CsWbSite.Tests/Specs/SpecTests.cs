using System.Text;
using System.Text.RegularExpressions;
using CsWbSite.Model.Text;

namespace CsWbSite.Tests.Specs;

/// <summary>
/// Runs the Markdown files of this folder. A heading "##" is one case: <c>input PATH [bom|crlf|latin1|spaces|size=N|link]</c> blocks are laid
/// over the small site, a <c>diagnostics</c> block must then be all that is reported (never-reviewed warnings left out),
/// and <c>output PATH</c> blocks must stand in the file of that path.
/// </summary>
public sealed partial class SpecTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (Match title in Title().Matches(WithoutBlocks(File.ReadAllText(file))))
            {
                cases.Add(Path.GetFileName(file), title.Groups[1].Value.Trim());
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_spec_holds(string file, string title)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Specs", file), TestContext.Current.CancellationToken);
        var start = text.IndexOf($"\n## {title}\n", StringComparison.Ordinal) + 1;
        var next = Title().Matches(WithoutBlocks(text)).Select(each => each.Groups[1].Value.Trim()).SkipWhile(each => each != title).Skip(1).FirstOrDefault();
        var blocks = Block().Matches(next is null ? text[start..] : text[start..text.IndexOf($"\n## {next}\n", start, StringComparison.Ordinal)]);
        using var site = new SmallSite();
        foreach (var block in blocks.Where(block => block.Groups["kind"].Value == "input"))
        {
            Lay(site, block.Groups["path"].Value, block.Groups["options"].Value.Trim(), block.Groups["text"].Value);
        }

        var (built, diagnostics) = await site.BuildAsync();
        var expected = blocks.Where(block => block.Groups["kind"].Value == "diagnostics").SelectMany(block => block.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var found = diagnostics.Where(each => each.Code != "CW2208" || file == "pairs.md").Select(each => $"{each.At.Path}({each.At.Line},{each.At.Column}): {each.Severity.ToString().ToLowerInvariant()} {each.Code}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.All(diagnostics, each => Assert.All(Languages.All, language => Assert.False(string.IsNullOrWhiteSpace(each.Message[language]))));
        foreach (var block in blocks.Where(block => block.Groups["kind"].Value == "output"))
        {
            var output = Assert.Single(built.Files, each => each.Path == block.Groups["path"].Value);
            Assert.Contains(block.Groups["text"].Value.Trim(), Encoding.UTF8.GetString(output.Bytes.Span), StringComparison.Ordinal);
        }
    }

    /// <summary>The text with its fenced blocks emptied: a heading inside an input is no title of a case.</summary>
    private static string WithoutBlocks(string text) => Block().Replace(text, "");

    private static void Lay(SmallSite site, string path, string options, string text)
    {
        var whole = SmallSite.Files.GetValueOrDefault(path);
        var written = text.StartsWith("+ ", StringComparison.Ordinal) ? whole + text[2..] : text;
        switch (options.Split('=')[0])
        {
            case "deleted": File.Delete(Path.Combine(site.Folder, path)); break;
            case "link": File.CreateSymbolicLink(Path.Combine(site.Folder, path), text.Trim()); break;
            case "bom": site.Write(path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(whole ?? written)]); break;
            case "crlf": site.Write(path, (whole ?? written).Replace("\n", "\r\n", StringComparison.Ordinal)); break;
            case "latin1": site.Write(path, Encoding.Latin1.GetBytes(written)); break;
            case "empty": site.Write(path, ""); break;
            case "size": site.Write(path, new string('x', int.Parse(options.Split('=')[1]))); break;
            case "nul": site.Write(path, whole + "\u0000"); break;
            case "spaces": site.Write(path.Replace('~', ' '), written); break;
            default: site.Write(path, written); break;
        }
    }

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^````?(?<kind>input|diagnostics|output)(?: (?<path>\S+))?(?<options>[^\n]*)\n(?<text>.*?)^````?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
