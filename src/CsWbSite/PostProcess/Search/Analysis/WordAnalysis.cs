using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CsWbSite.Model.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;
using FrenchStemmer = Lucene.Net.Tartarus.Snowball.Ext.FrenchStemmer;

namespace CsWbSite.PostProcess.Search.Analysis;

/// <param name="Surface">The word in lower case, with its accents, without elided article or possessive.</param>
/// <param name="Stem">What stands for the word and its inflected forms, without accents.</param>
/// <param name="IsStop">A word that says nothing by itself; it counts in phrases only.</param>
internal sealed record AnalysedWord(string Surface, string Stem, bool IsStop);

/// <summary>
/// Lucene's analysis of a language, from runs of text to their words. The French words are stemmed with their accents and folded afterwards,
/// because the stemmer reads them. The browser does the same (<c>theme/assets/js/search</c>); a test holds both to the same terms.
/// Not for use by two threads at once.
/// </summary>
internal sealed class WordAnalysis : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly Language language;
    private readonly Analyzer analyzer;

    /// <summary>By the run in lower case: half of the runs of a text differ from others in nothing else.</summary>
    private readonly Dictionary<string, AnalysedWord[]> known = new(StringComparer.Ordinal);
    private SurfaceFilter? surface;

    // Lucene finds the classes of its attributes by name, so a program compiled ahead must be told to keep them.
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(CharTermAttribute))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(OffsetAttribute))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(PositionIncrementAttribute))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(TypeAttribute))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(KeywordAttribute))]
    public WordAnalysis(Language language)
    {
        this.language = language;
        StopWords = StopWordsOf(language);
        analyzer = Analyzer.NewAnonymous(createComponents: (_, reader) =>
        {
            var tokenizer = new StandardTokenizer(Version, reader);
            return new TokenStreamComponents(tokenizer, language == Language.English ? English(tokenizer) : French(tokenizer));
        });
    }

    /// <summary>By the word, ordinal; with accents.</summary>
    public ImmutableSortedSet<string> StopWords { get; }

    /// <summary>The words of each of the runs, which have no space in them, with each of Lucene's steps applied. New ones are analysed together: to begin costs the chain more than a word.</summary>
    public AnalysedWord[][] Analyse(IReadOnlyList<string> runs)
    {
        var lower = new string[runs.Count];
        var unknown = new List<string>();
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = runs[i].ToLowerInvariant();
            if (known.TryAdd(lower[i], []))
            {
                unknown.Add(lower[i]);
            }
        }

        AnalyseTogether(unknown);
        return Array.ConvertAll(lower, run => known[run]);
    }

    private void AnalyseTogether(List<string> runs)
    {
        using var stream = analyzer.GetTokenStream("", string.Join(' ', runs));
        var (term, place) = (stream.GetAttribute<ICharTermAttribute>(), stream.GetAttribute<IOffsetAttribute>());
        var words = new List<AnalysedWord>();
        stream.Reset();
        var more = stream.IncrementToken();
        for (var (run, end) = (0, 0); run < runs.Count; run++)
        {
            words.Clear();
            for (end += runs[run].Length + 1; more && place.StartOffset < end; more = stream.IncrementToken())
            {
                var stem = term.ToString()!;
                if (stem.Length > 0)
                {
                    words.Add(new AnalysedWord(surface!.Surface, stem, StopWords.Contains(surface.Surface)));
                }
            }

            known[runs[run]] = [.. words];
        }

        stream.End();
    }

    public void Dispose() => analyzer.Dispose();

    private ASCIIFoldingFilter English(Tokenizer tokenizer)
    {
        var words = new SignFilter(new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, tokenizer)));
        surface = new SurfaceFilter(words);
        return new ASCIIFoldingFilter(new PorterStemFilter(new FormFilter(surface, Language.English)));
    }

    private ASCIIFoldingFilter French(Tokenizer tokenizer)
    {
        var words = new SignFilter(new LowerCaseFilter(Version, new ElisionFilter(tokenizer, FrenchAnalyzer.DEFAULT_ARTICLES)));
        surface = new SurfaceFilter(words);
        return new ASCIIFoldingFilter(new SnowballFilter(new FormFilter(surface, Language.French), new FrenchStemmer()));
    }

    private static ImmutableSortedSet<string> StopWordsOf(Language language)
    {
        var (known, questions) = language == Language.English
            ? (EnglishAnalyzer.DefaultStopSet, WordForms.EnglishQuestions)
            : (FrenchAnalyzer.DefaultStopSet, WordForms.FrenchQuestions);
        return [.. known.Concat(questions).Select(word => word.ToLowerInvariant()).Order(StringComparer.Ordinal)];
    }
}
