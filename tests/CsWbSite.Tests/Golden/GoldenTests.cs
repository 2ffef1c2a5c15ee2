using System.Text;
using System.Text.RegularExpressions;

namespace CsWbSite.Tests.Golden;

/// <summary>
/// One small whole site, file by file, as it was last looked at and accepted. After a wanted change:
/// <c>ACCEPT=1 ./test.sh</c>, then look at the difference that git shows.
/// </summary>
public sealed partial class GoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/CsWbSite.Tests/Golden/small-site");

    [Fact]
    public async Task The_small_site_is_as_it_was_accepted()
    {
        using var site = new SmallSite();
        var (built, _) = await site.BuildAsync();
        var files = built.Files.Where(file => !file.Path.StartsWith("assets/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Fingerprint().Replace(Encoding.UTF8.GetString(file.Bytes.Span), ".FINGERPRINT."));
        if (Environment.GetEnvironmentVariable("ACCEPT") is { Length: > 0 })
        {
            Accept(files);
        }

        var accepted = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'));
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), accepted.Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Folder, file.Key))), file.Value));
    }

    private static void Accept(Dictionary<string, string> files)
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
            File.WriteAllText(Path.Combine(Folder, path), text);
        }
    }

    [GeneratedRegex(@"(?<=/assets/[a-z-]+)\.[0-9a-f]{10}\.")]
    private static partial Regex Fingerprint();
}
