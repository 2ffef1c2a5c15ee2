using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CsWbSite.Tests.Laws;

/// <summary>What every page costs the reader, and that it is sound HTML.</summary>
public sealed partial class RealSiteTests
{
    private const int ReadingPage = 25 * 1024;
    private const int ListPage = 60 * 1024;
    private const int ReadingScript = 3 * 1024;
    private const int SearchScript = 14 * 1024;
    private const int Requests = 6;

    private static readonly HashSet<string> Lists =
    [
        "en/plans/index.html", "fr/plans/index.html", "en/strategies/index.html", "fr/strategies/index.html",
        "en/terminology/index.html", "fr/terminologie/index.html", "en/compare/index.html", "fr/comparer/index.html",
    ];

    private static readonly HashSet<string> SearchPages = ["en/search/index.html", "fr/recherche/index.html"];

    /// <summary>A list of everything, or a whole booklet to print.</summary>
    private static bool IsLong(string path) => Lists.Contains(path) || path.EndsWith("/whole/index.html", StringComparison.Ordinal) || path.EndsWith("/complet/index.html", StringComparison.Ordinal) || path.Contains("/sources/", StringComparison.Ordinal);

    [Fact]
    public void A_reading_page_with_its_style_and_script_is_small_and_so_is_a_list() => Assert.Empty(
        from page in real.Pages
        let whole = Weight(page.Path) + ResourcesOf(page, "link[rel=stylesheet], script[src]").Distinct().Sum(Weight)
        where whole > (IsLong(page.Path) ? ListPage : ReadingPage)
        select $"{page.Path}: {whole}");

    /// <summary>A script is one feature; the library has two, its filters and the shortlist. What the comparison knows of all strategies comes as a script, but is data.</summary>
    [Fact]
    public void Only_the_search_needs_more_than_a_little_script() => Assert.Empty(
        from page in real.Pages
        from script in ResourcesOf(page, "script[src]:not([src^='/assets/comparison-'])")
        where Weight(script) > (SearchPages.Contains(page.Path) ? SearchScript : ReadingScript)
        select $"{page.Path}: {script} {Weight(script)}");

    [Fact]
    public void A_page_asks_for_few_files() => Assert.Empty(
        real.Pages.Where(page => 1 + ResourcesOf(page, "link[rel=stylesheet], link[rel=icon], script[src], img[src]").Distinct().Count() > Requests).Select(page => page.Path));

    [Fact]
    public void Every_page_is_HTML_without_a_parse_error()
    {
        var strict = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        Assert.All(real.Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => strict.ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span)));
    }

    [Fact]
    public void No_sentence_runs_into_what_follows_it() => Assert.All(real.Pages, page =>
    {
        foreach (var block in page.Document.QuerySelectorAll("main p, main li, main td, main th, main dd, main li > div, main li > span"))
        {
            // A title is quoted as its publisher wrote it, and code as it is.
            var text = string.Concat(block.ChildNodes.Select(node => node switch
            {
                IText or { NodeName: "A" or "SPAN" or "EM" or "STRONG" or "TIME" } => node.TextContent,
                _ => " … ",
            }));
            Assert.DoesNotMatch(@"[\p{Ll}\d)]{3}[.;]\p{Lu}\p{Ll}|\p{L}:\p{Lu}\p{Ll}", text);
        }
    });

    private static IEnumerable<string> ResourcesOf(RealPage page, string selector) =>
        page.Document.QuerySelectorAll(selector).Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!.TrimStart('/'));

    private int Weight(string path)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(real.Site.Files.Single(file => file.Path == path).Bytes.Span);
        }

        return (int)packed.Length;
    }
}
