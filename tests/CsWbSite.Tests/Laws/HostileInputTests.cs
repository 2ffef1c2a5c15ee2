using System.Text;

namespace CsWbSite.Tests.Laws;

/// <summary>Whatever is done to the files of a site, building it ends, says where, and says the same again.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Scraps = ["---\n", "{", "}", "[", "]", ": ", "- ", "\t", "&a ", "*a", "!t ", "<b>", "](", "[@", "|", ":::", "\u00A0", "é", "𝄞", "#", "> ", "\"", "'", "TODO", "../", "`", "\\"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Mutations_never_throw(int seed)
    {
        var random = new Random(seed);
        var paths = SmallSite.Files.Keys.Order(StringComparer.Ordinal).ToArray();
        using var site = new SmallSite();
        for (var round = 0; round < 150; round++)
        {
            var path = paths[random.Next(paths.Length)];
            site.Write(path, Mutated(SmallSite.Files[path], random));
            var (built, diagnostics) = await site.BuildAsync(draft: round % 2 == 0);
            var (again, same) = await site.BuildAsync(draft: round % 2 == 0);
            Assert.Equal(diagnostics, same);
            Assert.Equal(built.Files.Length, again.Files.Length);
            Assert.All(diagnostics, each => Assert.True(each.At is { Path.Length: > 0, Line: >= 1, Column: >= 1 }));
            site.Write(path, SmallSite.Files[path]);
        }
    }

    [Fact]
    public async Task Random_bytes_never_throw()
    {
        var random = new Random(5);
        using var site = new SmallSite();
        foreach (var path in SmallSite.Files.Keys.Order(StringComparer.Ordinal))
        {
            var bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            site.Write(path, bytes);
            var (built, diagnostics) = await site.BuildAsync();
            Assert.NotEmpty(diagnostics);
            Assert.Empty(built.Files);
        }
    }

    private static byte[] Mutated(string text, Random random)
    {
        var at = random.Next(text.Length);
        var scrap = Scraps[random.Next(Scraps.Length)];
        return random.Next(6) switch
        {
            0 => Encoding.UTF8.GetBytes(text[..at]),
            1 => Encoding.UTF8.GetBytes(text.Insert(at, scrap)),
            2 => Encoding.UTF8.GetBytes(text.Insert(at, string.Concat(Enumerable.Repeat(scrap, 300)))),
            3 => Encoding.UTF8.GetBytes(text.Remove(at, random.Next(text.Length - at))),
            4 => Encoding.UTF8.GetBytes(text + text),
            _ => [.. Encoding.UTF8.GetBytes(text[..at]), (byte)random.Next(256), .. Encoding.UTF8.GetBytes(text[at..])],
        };
    }
}
