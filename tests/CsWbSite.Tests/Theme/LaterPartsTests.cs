using CsWbSite.PostProcess;
using CsWbSite.Theme;

namespace CsWbSite.Tests.Theme;

/// <summary>How high a part of a page is said to be before it is laid out, in rem of 18 pixels. That it is near the truth, a test in the browser says.</summary>
public sealed class LaterPartsTests
{
    private static readonly string Words = new('a', 500);

    [Fact]
    public void Letters_and_blocks_make_the_height() => Assert.Equal(
        [32, 63],
        HeightsIn($"<p>before</p>{Later($"<p>{Words}</p>")}<p>{Words}</p>{Later($"<h2></h2><div><div>{Words}</div></div><p>{Words}</p>")}<p>after</p>"));

    [Theory]
    [InlineData("&#x27;&nbsp;&amp;", "abc")]
    [InlineData("a\n      b", "a b")]
    [InlineData("\n    \n", "")]
    [InlineData("<details><summary>a</summary>bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb<p></p></details>", "<p>a</p>")]
    [InlineData("<noscript><textarea name=\"a\" rows=\"2\" autocomplete=\"off\"></textarea></noscript>", "<textarea rows=\"2\"></textarea>")]
    [InlineData("<td data-label=\"abc\">d</td>", "<td>abcd</td>")]
    public void What_is_not_seen_or_seen_otherwise_counts_as_what_is_seen(string one, string other)
    {
        string Twenty(string part) => Later(string.Concat(Enumerable.Repeat(part, 20)));
        Assert.Equal(HeightsIn(Twenty(other)), HeightsIn(Twenty(one)));
    }

    [Fact]
    public void A_field_takes_its_lines() => Assert.Equal([20], HeightsIn(Later(string.Concat(Enumerable.Repeat("<textarea rows=\"3\"></textarea>", 3)) + "<br>" + new string('a', 15))));

    [Theory]
    [InlineData("")]
    [InlineData("<p data-height=\"12\">a</p>")]
    public void A_page_without_such_parts_stays_as_it_is(string html) => Assert.Equal(html, LaterParts.Fill(html.ToCharArray()).ToString());

    private static string Later(string content) => $"<div class=\"later\" data-height=\"{Template.Later}\">{content}</div>";

    private static List<int> HeightsIn(string html) =>
        [.. LaterParts.Fill(html.ToCharArray()).ToString().Split("data-height=\"")[1..].Select(rest => int.Parse(rest.AsSpan(0, Template.Later.Length), System.Globalization.CultureInfo.InvariantCulture))];
}
