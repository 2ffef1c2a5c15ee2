namespace CsWbSite.PostProcess.Search.Index;

/// <summary>What the words of one stem share: where they are found. A word that differs from another by its accents only has a term of its own, so that the one typed stands first.</summary>
internal sealed class Term(string stem, string? accented)
{
    public string Stem { get; } = stem;

    /// <summary>The one word of such a term, with its accents; otherwise null.</summary>
    public string? Accented { get; } = accented;

    /// <summary>What no other term has; the browser names a term so too.</summary>
    public string Key => $"{Stem}/{Accented}";

    /// <summary>In order; no two are typed alike.</summary>
    public List<TermWord> Words { get; } = [];

    public Postings Pages { get; } = new();

    public Postings Sections { get; } = new();

    /// <summary>How many pages have the term.</summary>
    public int PageCount { get; set; }

    /// <summary>What a place with the highest level counts.</summary>
    public int Weight { get; set; }
}

/// <param name="typed">As readers type it: without accents, ligatures opened.</param>
/// <param name="written">With them.</param>
internal sealed class TermWord(string typed, string written, Term term)
{
    public string Typed => typed;

    public string Written => written;

    public Term Term => term;

    /// <summary>How often it is written; 0 for one that only joins the parts of another.</summary>
    public int Uses { get; set; }

    /// <summary>Words typed alike stand by their stems, then by their accents.</summary>
    public static int InOrder(TermWord one, TermWord other) =>
        string.CompareOrdinal(one.Typed, other.Typed) is not 0 and var byWord ? byWord
        : string.CompareOrdinal(one.Term.Stem, other.Term.Stem) is not 0 and var byStem ? byStem
        : string.CompareOrdinal(one.Term.Accented, other.Term.Accented);
}
