using System.Text;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Search;
using CsWbSite.PostProcess.Search.Analysis;

namespace CsWbSite.BrowserTests.Search;

/// <summary>A law of forgiveness over words of the real pages with seeded mistakes: the word that was meant is found, or one that is as near.</summary>
public sealed class ForgivingTests(RealSite site)
{
    private const string Corrected = "text => search.find(text + ' ').then(({ understood }) => understood.missing.length > 0 ? 'missing' : understood.corrected[0]?.used ?? 'known')";

    /// <summary>One edit in words of four to seven letters; two in longer ones, which two edits leave in few words' neighbourhood.</summary>
    [Theory]
    [InlineData(Language.English, 4, 7, 1, 0.99)]
    [InlineData(Language.French, 4, 7, 1, 0.99)]
    [InlineData(Language.English, 8, 20, 1, 0.995)]
    [InlineData(Language.French, 8, 20, 1, 0.995)]
    [InlineData(Language.English, 10, 20, 2, 0.95)]
    [InlineData(Language.French, 10, 20, 2, 0.95)]
    public async Task A_mistyped_word_is_understood(Language language, int shortest, int longest, int edits, double share)
    {
        await using var module = await SearchModule.OpenAsync(site, language);
        var source = WordSource.Of(site, language);
        var words = Words(await module.NamesAsync(), language).Where(word => word.Length >= shortest && word.Length <= longest).ToList();
        var mistyped = words.Select(word => (Word: word, Typed: source.Mistyped(word, edits))).Where(pair => pair.Typed != pair.Word && pair.Typed.Length >= shortest && pair.Typed.Length <= longest).ToList();
        Assert.True(mistyped.Count > 20);
        var answers = await module.EachAsync([.. mistyped.Select(pair => pair.Typed)], Corrected);
        var lost = mistyped.Zip(answers).Where(pair => pair.Second == "missing").Select(pair => $"{pair.First.Word} → {pair.First.Typed}").ToList();
        Assert.True(lost.Count <= mistyped.Count * (1 - share), $"{lost.Count} of {mistyped.Count}: {string.Join(", ", lost)}");
    }

    /// <summary>Words of letters from a to z that stand on three pages and more of those that the search knows.</summary>
    private List<string> Words(List<(string Title, string Url)> names, Language language)
    {
        using var reader = new TextWords(language);
        var words = names.SelectMany(name =>
        {
            var sections = SectionReader.Read(Encoding.UTF8.GetString(site.Files[name.Url + "index.html"].Span));
            return reader.Read([.. sections.Select(section => section.Text)], out _).Where(number => number is >= 0 and < TextWords.Joined).Distinct().Select(number => reader.Words[number].Surface).ToList();
        });
        return [.. words.Where(word => word.All(char.IsAsciiLetterLower)).GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() > 2).Select(group => group.Key).Order(StringComparer.Ordinal).Where((_, place) => place % 8 == 0)];
    }
}
