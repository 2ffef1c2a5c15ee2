namespace CsWbSite.Tests.Commands;

/// <summary>What the commands do, say and answer to the system.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly SmallSite site = new();

    private string Parent => Path.GetDirectoryName(site.Folder)!;

    private string[] With(params string[] arguments) => [.. arguments, "--input", site.Folder];

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_sound_site_is_published_and_ends_with_0()
    {
        var output = Path.Combine(site.Folder, "..", Path.GetRandomFileName());
        var call = await Call.OfAsync(Parent, With("build", "--output", output));
        Assert.Equal(0, call.Exit);
        Assert.True(File.Exists(Path.Combine(output, "fr", "index.html")), call.Errors);
        Assert.DoesNotContain('\u001b', call.Output + call.Errors);
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public async Task An_error_publishes_nothing_keeps_the_former_site_and_ends_with_1()
    {
        var output = Directory.CreateTempSubdirectory("former").FullName;
        File.WriteAllText(Path.Combine(output, "index.html"), "former");
        site.Write("pages/about.fr.md", "---\ntitel: Mot\n---\n");
        var call = await Call.OfAsync(Parent, With("build", "--output", output));
        Assert.Equal(1, call.Exit);
        Assert.Contains("pages/about.fr.md(2,1): error CW", call.Errors, StringComparison.Ordinal);
        Assert.Equal(["index.html"], Directory.EnumerateFileSystemEntries(output).Select(Path.GetFileName));
        Directory.Delete(output, recursive: true);
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("new", "poem", "spring")]
    [InlineData("new", "strategy", "../outside")]
    [InlineData("check", "--format", "loud")]
    [InlineData("preview", "--port", "99999")]
    public async Task A_wrong_call_ends_with_2_and_no_stack_trace(params string[] arguments)
    {
        var call = await Call.OfAsync(Parent, With(arguments));
        Assert.Equal(2, call.Exit);
        Assert.DoesNotContain("   at ", call.Output + call.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strategy", "a-new-strategy", "strategies/a-new-strategy/strategy.yml")]
    [InlineData("plan", "a-new-place", "plans/a-new-place/plan.fr.md")]
    [InlineData("tool", "tool-9", "toolkit/tool-9/tool.yml")]
    [InlineData("booklet", "booklet-9", "booklets/booklet-9/booklet.yml")]
    [InlineData("update", "news", "updates/")]
    [InlineData("page", "contact", "pages/contact.en.md")]
    public async Task New_makes_files_that_only_want_words(string kind, string name, string file)
    {
        var made = await Call.OfAsync(Parent, With("new", kind, name));
        Assert.Equal(0, made.Exit);
        Assert.Contains(file, made.Output, StringComparison.Ordinal);
        var check = await Call.OfAsync(Parent, With("check"));
        var wrong = check.Errors.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.All(wrong, line => Assert.Contains("TODO", line, StringComparison.Ordinal));

        var again = await Call.OfAsync(Parent, With("new", kind, name));
        Assert.Equal(2, again.Exit);
    }

    [Fact]
    public async Task Help_is_in_both_languages()
    {
        var call = await Call.OfAsync(Parent, "--help");
        Assert.Equal(0, call.Exit);
        Assert.Contains("Exit codes", call.Output, StringComparison.Ordinal);
        Assert.Contains("Codes de sortie", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_counts_words_findings_sources_and_doubts()
    {
        var call = await Call.OfAsync(Parent, With("list"));
        Assert.Equal(0, call.Exit);
        var about = Assert.Single(call.Output.Split('\n'), line => line.StartsWith("pages/about\t", StringComparison.Ordinal));
        Assert.Equal(["6", "9", "0", "0", "0"], about.TrimEnd().Split('\t')[1..]);
    }

    [Fact]
    public async Task Accepting_a_pair_ends_its_warning_and_a_change_brings_another()
    {
        Assert.Contains("CW2208", (await Call.OfAsync(Parent, With("check"))).Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await Call.OfAsync(Parent, With("translations", "accept", "."))).Exit);
        Assert.Equal("", (await Call.OfAsync(Parent, With("check"))).Errors);
        File.AppendAllText(Path.Combine(site.Folder, "pages/about.en.md"), "\nMore words.\n");
        Assert.Contains("about.fr.md", (await Call.OfAsync(Parent, With("check"))).Errors, StringComparison.Ordinal);
    }
}
