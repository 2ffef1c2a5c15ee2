using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Theme;

namespace CsWbSite.Tests.Laws;

/// <summary>The laws of every site, held over the real content.</summary>
public sealed partial class RealSiteTests(RealSite real) : IClassFixture<RealSite>
{
    [Fact]
    public void The_real_content_has_no_error() => Assert.Empty(real.Diagnostics.Where(each => each.Severity == Severity.Error));

    [Fact]
    public async Task Two_builds_are_the_same_bytes()
    {
        var again = await SiteBuild.MakeAsync(Repository.Input, BuildOptions.Default, new DiagnosticBag(), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(real.Site.Files.Select(file => file.Path), again.Files.Select(file => file.Path));
        Assert.All(real.Site.Files.Zip(again.Files), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public void The_bytes_of_a_file_stay_when_the_same_thread_makes_another()
    {
        var files = real.Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) || file.Path.EndsWith(".epub", StringComparison.Ordinal)).ToList();
        var kept = files.Select(file => (file, file.Bytes)).ToList();
        Assert.All(kept.AsEnumerable().Reverse(), each => Assert.True(each.Bytes.Span.SequenceEqual(each.file.Content().Span), each.file.Path));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var dead = from page in real.Pages
                   from link in page.Document.QuerySelectorAll("a[href], link[href], script[src], img[src], form[action]")
                   let target = link.GetAttribute("href") ?? link.GetAttribute("src") ?? link.GetAttribute("action")!
                   where target.StartsWith('/') || target.StartsWith('#')
                   where !Exists(page, target)
                   select $"{page.Path}: {target}";
        Assert.Empty(dead.Distinct());
    }

    [Fact]
    public void Every_page_has_one_title_a_language_and_unique_ids() => Assert.All(real.Pages, page =>
    {
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Matches("^(en|fr)-CA$", page.Document.DocumentElement.GetAttribute("lang"));
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{page.Path} #{group.Key}"));
        Assert.False(string.IsNullOrWhiteSpace(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content")));
    });

    [Fact]
    public void A_part_that_a_telephone_lays_out_later_says_how_high_it_will_be()
    {
        var heights = real.Pages.SelectMany(page => page.Document.QuerySelectorAll(".later, [data-height]").Select(part => (page.Path, Height: part.GetAttribute("data-height")))).ToList();
        Assert.NotEmpty(heights);
        Assert.Empty(heights.Where(part => part.Height is null or Template.Later));
    }

    [Fact]
    public void A_page_and_its_twin_name_each_other() => Assert.All(
        real.Pages.Where(page => page.Document.QuerySelector("a.switch") is not null && page.Address is not ("/" or "/404.html")),
        page =>
        {
            var code = page.Document.DocumentElement.GetAttribute("lang") == "en-CA" ? "fr-CA" : "en-CA";
            var twin = page.Document.QuerySelector($"a.switch[hreflang={code}]")!.GetAttribute("href")!;
            var other = PageAt(twin);
            Assert.Equal(page.Address, other.Document.QuerySelector("a.switch")!.GetAttribute("href"));
            if (page.Document.QuerySelector("link[rel=canonical]") is not { } canonical || PathOf(canonical) == page.Address)
            {
                Assert.Equal(twin, PathOf(Assert.Single(page.Document.QuerySelectorAll($"link[hreflang={code}]"))));
            }
        });

    /// <summary>The three kinds of pages that are another form of one: they name the full page and are not in the sitemap; every other page names itself.</summary>
    [Fact]
    public void Search_engines_are_told_which_page_to_list()
    {
        var sitemap = Encoding.UTF8.GetString(real.Site.Files.Single(file => file.Path == "sitemap.xml").Bytes.Span);
        var forms = 0;
        Assert.All(real.Pages, page =>
        {
            var isListed = page.Document.QuerySelector("meta[name=robots]") is null;
            Assert.Equal(!page.Path.EndsWith("404.html", StringComparison.Ordinal), isListed);
            var canonical = page.Document.QuerySelectorAll("link[rel=canonical]").Select(PathOf).SingleOrDefault();
            var isItself = canonical == page.Address;
            Assert.Equal(isListed && isItself, sitemap.Contains(page.Address + "</loc>", StringComparison.Ordinal));
            if (isListed && !isItself)
            {
                forms++;
                Assert.StartsWith(canonical!, page.Address, StringComparison.Ordinal);
                Assert.Equal(canonical, page.Document.QuerySelectorAll(".crumbs a")[^1].GetAttribute("href"));
                Assert.Equal(canonical, PathOf(PageAt(canonical!).Document.QuerySelector("link[rel=canonical]")!));
                Assert.Null(page.Document.QuerySelector("link[hreflang]"));
            }
        });
        Assert.Equal(2 * real.Pages.Count(page => page.Path.EndsWith("/one-page/index.html", StringComparison.Ordinal) || page.Path.EndsWith("/whole/index.html", StringComparison.Ordinal)), forms);
    }

    [Fact]
    public void Nothing_is_inline_and_nothing_comes_from_elsewhere() => Assert.All(real.Pages, page =>
    {
        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src]), iframe, object, embed"));
        Assert.Empty(page.Document.QuerySelectorAll("script[src^=http], img[src^=http], link[rel=stylesheet][href^=http]"));
        Assert.Empty(page.Document.QuerySelectorAll("*").SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    });

    [Fact]
    public void Headings_do_not_skip_a_level() => Assert.All(real.Pages, page =>
    {
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Empty(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"{page.Path}: h{pair.First} → h{pair.Second}"));
    });

    [Fact]
    public void French_typography_is_Canadian() => Assert.All(real.Pages.Where(page => page.Path.StartsWith("fr/", StringComparison.Ordinal)), page =>
    {
        foreach (var other in page.Document.QuerySelectorAll("[lang^=en], code, cite").ToList())
        {
            other.TextContent = "x";
        }

        var text = page.Document.QuerySelector("main")!.TextContent;
        Assert.DoesNotMatch(@"[«] (?=\S)|\S [»]|\d [%$]|\p{L} [;!?:](\s|$)", text);
    });

    [Fact]
    public void The_search_cuts_a_page_into_the_sections_that_an_HTML_parser_sees()
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var index = JsonSerializer.Deserialize<JsonElement>(real.Site.SearchFiles.Value
                .Single(file => file.Path.StartsWith($"search/{language}-", StringComparison.Ordinal) && file.Path.EndsWith("/index.json", StringComparison.Ordinal)).Bytes.Span);
            var titles = index.GetProperty("names").GetProperty("T").GetString()!.Split('\n');
            var counts = IndexFiles.NumbersOf(index.GetProperty("sections").GetString()!);
            var pages = real.Pages.Where(page => page.Address.StartsWith($"/{language}/", StringComparison.Ordinal) && titles.Contains(page.Document.QuerySelector("h1")!.TextContent, StringComparer.Ordinal))
                .OrderBy(page => page.Address, StringComparer.Ordinal).ToList();
            Assert.Equal(titles.Length, counts.Count);
            Assert.All(titles.Zip(counts), entry =>
                Assert.Contains(pages, page => page.Document.QuerySelector("h1")!.TextContent == entry.First && SectionsOf(page.Document.QuerySelector("main")!) == entry.Second));
        }
    }

    /// <summary>What stands above the first heading, and each part below a heading that has an address.</summary>
    private static int SectionsOf(IElement main) => 1 + main.QuerySelectorAll("h2[id], h3[id]").Count(heading => heading.Closest("nav, form, svg, .cite, .related, .unsearched, [aria-hidden=true]") is null);

    private RealPage PageAt(string address) => Assert.Single(real.Pages, page => page.Address == address);

    private static string PathOf(IElement link) => new Uri(link.GetAttribute("href")!).AbsolutePath;

    private bool Exists(RealPage from, string target)
    {
        var (address, anchor) = target.Split('#') is [var first, var second] ? (first, second) : (target, "");
        if (address.Length == 0 || address.Split('?')[0] == from.Address)
        {
            return anchor.Length == 0 || from.Document.GetElementById(anchor) is not null;
        }

        address = address.Split('?')[0];
        var path = address[1..] + (address.EndsWith('/') ? "index.html" : "");
        if (real.Pages.FirstOrDefault(page => page.Path == path) is { } page)
        {
            return anchor.Length == 0 || page.Document.GetElementById(anchor) is not null;
        }

        return real.Site.Files.Any(file => file.Path == path);
    }
}

/// <summary>The real content, built once.</summary>
public sealed class RealSite : IAsyncLifetime
{
    public OutputTree Site { get; private set; } = OutputTree.Empty;

    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    public IReadOnlyList<RealPage> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var bag = new DiagnosticBag();
        Site = await SiteBuild.MakeAsync(Repository.Input, BuildOptions.Default, bag, cancellation: TestContext.Current.CancellationToken);
        Diagnostics = bag.ToSorted();
        var parser = new HtmlParser();
        Pages = [.. Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => new RealPage(file.Path, parser.ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span))))];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>One page of it.</summary>
public sealed record RealPage(string Path, IDocument Document)
{
    public string Address => "/" + (Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path);
}
