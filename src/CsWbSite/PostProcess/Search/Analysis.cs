using System.Collections.Immutable;
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
    private const string Punctuation = ".,;:!?()[]«»“”\"—–-";

    private static readonly System.Buffers.SearchValues<char> Spaces = System.Buffers.SearchValues.Create(" \t\n\u00A0\u202F");

    private readonly Analyzer analyzer = language == Language.English
        ? new EnglishAnalyzer(LuceneVersion.LUCENE_48)
        : new FrenchAnalyzer(LuceneVersion.LUCENE_48);

    /// <summary>What was made of a run of text before. Words repeat: on the real content nine of ten are met again, and Lucene's chain is by far the longer way.</summary>
    private readonly Dictionary<string, ImmutableArray<(string Word, string Term)>> known = new(StringComparer.Ordinal);

    /// <summary>The terms of a text, each with the word it was written as.</summary>
    public IEnumerable<(string Word, string Term)> TermsOf(string text)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        while (start < text.Length)
        {
            var found = RunOf(text, ref start, lookup);
            foreach (var pair in found)
            {
                yield return pair;
            }
        }
    }

    /// <summary>Words never reach across spaces, nor begin or end with this punctuation, so a run between them can be analysed by itself.</summary>
    private ImmutableArray<(string Word, string Term)> RunOf(
        string text, ref int start, Dictionary<string, ImmutableArray<(string Word, string Term)>>.AlternateLookup<ReadOnlySpan<char>> lookup)
    {
        var rest = text.AsSpan(start);
        var length = rest.IndexOfAny(Spaces);
        var run = length < 0 ? rest : rest[..length];
        start += length < 0 ? rest.Length : length + 1;
        run = run.Trim(Punctuation);
        if (run.IsEmpty)
        {
            return [];
        }

        if (!lookup.TryGetValue(run, out var terms))
        {
            lookup[run] = terms = [.. Analyse(run.ToString())];
        }

        return terms;
    }

    private List<(string Word, string Term)> Analyse(string run)
    {
        // The French filter knows both apostrophes; one form keeps the words that the browser looks up the same.
        var plain = run.Replace('’', '\'');
        var terms = new List<(string, string)>();
        using var stream = analyzer.GetTokenStream("", plain);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add((plain[offset.StartOffset..offset.EndOffset], term.ToString()!));
        }

        stream.End();
        return terms;
    }

    public void Dispose() => analyzer.Dispose();
}
