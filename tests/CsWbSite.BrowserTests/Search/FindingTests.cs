using System.Text;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Search;
using CsWbSite.PostProcess.Search.Analysis;

namespace CsWbSite.BrowserTests.Search;

/// <summary>Laws of finding, over all pages that the search knows.</summary>
public sealed class FindingTests(RealSite site)
{
    private const int Sample = 300;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Every_title_finds_its_page_among_the_first_three(Language language)
    {
        await using var module = await SearchModule.OpenAsync(site, language);
        var names = await module.NamesAsync();
        var found = await module.EachAsync([.. names.Select(name => name.Title)], SearchModule.Find);
        Assert.Empty(names.Select((name, i) => (name, first: found[i].Split(' ').Take(3).ToList())).Where(entry => !entry.first.Contains(entry.name.Url))
            .Select(entry => $"{entry.name.Title} ({entry.name.Url}): {string.Join(' ', entry.first)}"));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Every_address_that_the_search_knows_is_a_page(Language language)
    {
        await using var module = await SearchModule.OpenAsync(site, language);
        var names = await module.NamesAsync();
        Assert.True(names.Count > 150);
        Assert.All(names, name => Assert.True(site.Files.ContainsKey(name.Url + "index.html"), name.Url));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task A_word_finds_every_page_that_has_it_and_excluded_none_of_them(Language language)
    {
        await using var module = await SearchModule.OpenAsync(site, language);
        var pages = WordsOfPages(await module.NamesAsync(), language);
        var words = Sampled(pages.Values.SelectMany(each => each));
        var anywhere = language == Language.English ? "community safety" : "communauté sécurité";
        var found = await module.EachAsync(words, SearchModule.Find);
        var without = await module.EachAsync([.. words.Select(word => $"{anywhere} -{word}")], SearchModule.Find);
        for (var i = 0; i < words.Count; i++)
        {
            var having = pages.Where(page => page.Value.Contains(words[i])).Select(page => page.Key).ToList();
            Assert.True(having.Except(found[i].Split(' ')).ToList() is [], $"{words[i]} is not found on {string.Join(' ', having.Except(found[i].Split(' ')))}");
            Assert.True(having.Intersect(without[i].Split(' ')).ToList() is [], $"-{words[i]} leaves {string.Join(' ', having.Intersect(without[i].Split(' ')))}");
        }
    }

    private Dictionary<string, HashSet<string>> WordsOfPages(List<(string Title, string Url)> names, Language language)
    {
        using var reader = new TextWords(language);
        return names.ToDictionary(name => name.Url, name =>
        {
            var sections = SectionReader.Read(Encoding.UTF8.GetString(site.Files[name.Url + "index.html"].Span));
            return reader.Read([.. sections.Select(section => section.Text)], out _).Where(number => number is >= 0 and < TextWords.Joined).Select(number => reader.Words[number].Surface).ToHashSet(StringComparer.Ordinal);
        });
    }

    /// <summary>Some of the words, spread over the alphabet.</summary>
    private static List<string> Sampled(IEnumerable<string> words)
    {
        var all = words.Where(word => word.All(char.IsLetter)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return [.. all.Where((_, place) => place % (1 + (all.Count / Sample)) == 0)];
    }
}
