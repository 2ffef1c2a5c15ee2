using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Search.Analysis;
using CsWbSite.PostProcess.Search.Index;

namespace CsWbSite.BrowserTests.Search;

/// <summary>The browser reads words as the build does with Lucene: the same surface, the same form without accents, the same stem, the same stop words.</summary>
public sealed class AnalysisTests(RealSite site)
{
    private const string Stop = "·";
    private const string Read = "text => search.store.wordsOf(text).map(word => word.stop ? '·' : word.surface + '/' + word.folded + '/' + word.stem).join(' ')";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Every_word_of_the_site_is_read_the_same_on_both_sides(Language language) =>
        await HoldAsync(language, [.. Languages.All.SelectMany(other => WordSource.Of(site, other).Real).Distinct(StringComparer.Ordinal)]);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Twenty_thousand_further_words_are_read_the_same_on_both_sides(Language language) =>
        await HoldAsync(language, WordSource.Of(site, language).Made(20_000));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Words_with_any_letter_of_Europe_and_words_in_syllabics_are_read_the_same_on_both_sides(Language language)
    {
        var letters = new[] { (0xC0, 0xC0), (0x370, 0x190), (0x1E00, 0x9A), (0x1EA0, 0x5A) }.SelectMany(range => Enumerable.Range(range.Item1, range.Item2)).Select(code => (char)code).Where(char.IsLower);
        await HoldAsync(language, [.. letters.Select(letter => $"an{letter}tion"), "ᐃᓄᒃᑎᑐᑦ", "ᓀᐦᐃᔭᐍᐏᐣ", "Tłı̨chǫ", "Skwxwú7mesh", "Bkejwanong"]);
    }

    private async Task HoldAsync(Language language, List<string> words)
    {
        await using var module = await SearchModule.OpenAsync(site, language);
        var inBrowser = await module.EachAsync(words, Read);
        var inBuild = AtBuild(language, words);
        Assert.Equal(words.Count, inBrowser.Count);
        Assert.True(inBuild.Count(text => text.Length > 0) > words.Count * 9 / 10);
        var apart = Enumerable.Range(0, words.Count).Where(i => inBuild[i] != inBrowser[i]).Select(i => $"{words[i]}: build {inBuild[i]}, browser {inBrowser[i]}").ToList();
        Assert.True(apart.Count == 0, $"{apart.Count} of {words.Count} apart:\n{string.Join('\n', apart.Take(60))}");
    }

    private static List<string> AtBuild(Language language, List<string> words)
    {
        using var reader = new TextWords(language);
        return [.. words.Select(word => reader.Read([word.AsMemory()], out _)).Select(numbers =>
            string.Join(' ', numbers.Where(number => number is not TextWords.Break and < TextWords.Joined).Select(number => number == TextWords.Stop ? Stop : TextOf(reader.Words[number]))))];
    }

    private static string TextOf(AnalysedWord word) => $"{word.Surface}/{TermTable.Fold(word.Surface)}/{word.Stem}";
}
