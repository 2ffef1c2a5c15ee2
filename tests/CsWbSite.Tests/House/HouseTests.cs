using System.Text.RegularExpressions;
using CsWbSite.Model.Pages;

namespace CsWbSite.Tests.House;

/// <summary>The walls of the house, where the compiler does not hold them.</summary>
public sealed partial class HouseTests
{
    private static readonly string[] Rooms = ["Input", "Process", "PostProcess", "Output"];

    [Theory]
    [InlineData("Input")]
    [InlineData("Process")]
    [InlineData("PostProcess")]
    [InlineData("Output")]
    public void A_room_has_one_door(string room)
    {
        var visible = typeof(SiteBuild).Assembly.GetExportedTypes().Where(type => type.Namespace is { } name && $"{name}.".StartsWith($"CsWbSite.{room}.", StringComparison.Ordinal));
        Assert.Equal($"{room}Stage", Assert.Single(visible).Name);
    }

    [Fact]
    public void No_room_knows_another() => Assert.Empty(
        from room in Rooms
        from file in Repository.SourcesOf($"src/CsWbSite/{room}", "*.cs")
        from other in Rooms.Where(other => other != room)
        where Regex.IsMatch(File.ReadAllText(file), $@"\bCsWbSite\.{other}\b")
        select $"{file} names {other}");

    [Fact]
    public void Only_input_and_output_touch_the_disk() => Assert.Empty(
        from room in new[] { "Process", "PostProcess", "Problems" }
        from file in Repository.SourcesOf($"src/CsWbSite/{room}", "*.cs")
        where Disk().IsMatch(File.ReadAllText(file))
        select file);

    [Fact]
    public void Every_code_is_used_once_and_has_a_spec()
    {
        var codes = Repository.SourcesOf("src/CsWbSite/Problems", "*.cs").SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
        var specs = string.Concat(Repository.SourcesOf("tests/CsWbSite.Tests", "*.md").Concat(Repository.SourcesOf("tests/CsWbSite.Tests", "*Tests.cs")).Select(File.ReadAllText));
        Assert.Empty(codes.Where(code => !specs.Contains(code, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_kind_of_page_has_a_template()
    {
        var view = File.ReadAllText(Path.Combine(Repository.Root, "theme/PageView.razor"));
        var bodies = typeof(PageBody).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageBody))).Select(type => type.Name);
        Assert.Empty(bodies.Where(body => !view.Contains($"case {body} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_stay_small_enough_to_read() => Assert.Empty(
        from file in Repository.SourcesOf("src", "*.cs").Concat(Repository.SourcesOf("theme", "*.*")).Concat(Repository.SourcesOf("tests", "*.cs"))
        where Path.GetExtension(file) is ".cs" or ".razor" or ".css" or ".js" && File.ReadLines(file).Count() > 300
        select file);

    [Fact]
    public void The_theme_has_no_inline_style_or_script() => Assert.Empty(
        from file in Repository.SourcesOf("theme", "*.razor")
        where Inline().IsMatch(File.ReadAllText(file))
        select file);

    [GeneratedRegex(@"\b(File|Directory|FileInfo|DirectoryInfo)\.[A-Z]|new (FileInfo|DirectoryInfo|FileStream)")]
    private static partial Regex Disk();

    [GeneratedRegex("\"(CW\\d{4})\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"\sstyle=|<style|<script>|\son[a-z]+=")]
    private static partial Regex Inline();
}
