using CsWbSite.Model.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CsWbSite.PostProcess.Search.Analysis;

/// <summary>One form for what is written with and without signs inside: "C.S.W.B" → "cswb", "1,000" → "1000", "aujourd'hui" → "aujourdhui".</summary>
internal sealed class SignFilter : TokenFilter
{
    private readonly ICharTermAttribute term;

    public SignFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var kept = 0;
        for (var index = 0; index < term.Length; index++)
        {
            if (char.IsLetterOrDigit(term.Buffer[index]) || char.IsSurrogate(term.Buffer[index]))
            {
                term.Buffer[kept++] = term.Buffer[index];
            }
        }

        term.SetLength(kept);
        return true;
    }
}

/// <summary>Keeps the word as it stood before it was stemmed.</summary>
internal sealed class SurfaceFilter : TokenFilter
{
    private readonly ICharTermAttribute term;

    public SurfaceFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public string Surface { get; private set; } = "";

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        Surface = term.ToString()!;
        return true;
    }
}

/// <summary>What a word stands for before it is stemmed: irregular forms and spellings of a language.</summary>
internal sealed class FormFilter : TokenFilter
{
    private readonly ICharTermAttribute term;
    private readonly Language language;

    public FormFilter(TokenStream input, Language language)
        : base(input) => (term, this.language) = (AddAttribute<ICharTermAttribute>(), language);

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = term.ToString()!;
        var form = WordForms.FormOf(word, language);
        if (form != word)
        {
            term.SetEmpty().Append(form);
        }

        return true;
    }
}
