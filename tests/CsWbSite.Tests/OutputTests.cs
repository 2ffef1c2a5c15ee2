using CsWbSite.Output;

namespace CsWbSite.Tests;

/// <summary>The output folder is replaced whole or not at all. CW1009 needs a file without rights to read, which a test run by root cannot make.</summary>
public sealed class OutputTests
{
    private static readonly OutputTree One = new([new("a.txt", "1"u8.ToArray())], new([]), [], 0);

    [Fact]
    public void The_new_site_takes_the_place_of_the_former()
    {
        var folder = Directory.CreateTempSubdirectory("output").FullName;
        var output = Path.Combine(folder, "output");
        OutputStage.Write(One, output, TestContext.Current.CancellationToken);
        OutputStage.Write(new([new("b.txt", "2"u8.ToArray())], new([]), [], 0), output, TestContext.Current.CancellationToken);
        Assert.False(File.Exists(Path.Combine(output, "a.txt")));
        Assert.True(File.Exists(Path.Combine(output, "b.txt")));
        Assert.Single(Directory.GetDirectories(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_cancelled_write_leaves_the_former_site_and_nothing_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("output").FullName;
        var output = Path.Combine(folder, "output");
        OutputStage.Write(One, output, TestContext.Current.CancellationToken);
        Assert.ThrowsAny<OperationCanceledException>(() => OutputStage.Write(One, output, new CancellationToken(canceled: true)));
        Assert.True(File.Exists(Path.Combine(output, "a.txt")));
        Assert.Single(Directory.GetDirectories(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("output").FullName;
        File.WriteAllText(Path.Combine(folder, "letter.txt"), "dear");
        Assert.Throws<CallException>(() => OutputStage.Write(One, folder, TestContext.Current.CancellationToken));
        Assert.True(File.Exists(Path.Combine(folder, "letter.txt")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_missing_half_in_a_draft_is_a_notice()
    {
        using var site = new SmallSite();
        File.Delete(Path.Combine(site.Folder, "pages/about.fr.md"));
        var (built, diagnostics) = await site.BuildAsync(draft: true);
        Assert.Contains(diagnostics, each => each.Code == "CW2025");
        Assert.Contains(built.Files, file => file.Path == "fr/about/index.html");
    }
}
