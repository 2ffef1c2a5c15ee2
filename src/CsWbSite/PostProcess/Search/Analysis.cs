using CsWbSite.Model.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace CsWbSite.PostProcess.Search;

/// <summary>Lucene's analysis of a language: words to the terms that stand for them. Not for use by two threads at once.</summary>
internal sealed class Analysis(Language language) : IDisposable
{
    private readonly Analyzer analyzer = language == Language.English
        ? new EnglishAnalyzer(LuceneVersion.LUCENE_48)
        : new FrenchAnalyzer(LuceneVersion.LUCENE_48);

    /// <summary>The terms of a text, each with the word it was written as.</summary>
    public IEnumerable<(string Word, string Term)> TermsOf(string text)
    {
        if (text.Length == 0)
        {
            yield break;
        }

        // The French filter knows both apostrophes; one form keeps the words that the browser looks up the same.
        var plain = text.Replace('’', '\'');
        using var stream = analyzer.GetTokenStream("", plain);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            yield return (plain[offset.StartOffset..offset.EndOffset], term.ToString()!);
        }

        stream.End();
    }

    public void Dispose() => analyzer.Dispose();
}
