namespace CsWbSite.PostProcess.Search.Index;

/// <summary>What the words of one stem share: where they are found. A word that differs from another by its accents only has a term of its own, so that the one typed stands first.</summary>
internal sealed class Term(string stem, string? accented)
{
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);

    public string Stem { get; } = stem;

    /// <summary>The one word of such a term, with its accents; otherwise null.</summary>
    public string? Accented { get; } = accented;

    /// <summary>The words as readers type them, without accents, each with its accents.</summary>
    public SortedDictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The words as they are written without accents, those met most often first.</summary>
    public IEnumerable<string> WordsByUse => Words.Keys.OrderByDescending(UsesOf);

    public Postings Pages { get; } = new();

    public Postings Sections { get; } = new();

    /// <summary>How many pages have the term.</summary>
    public int PageCount { get; set; }

    /// <summary>What a place with the highest level counts.</summary>
    public int Weight { get; set; }

    public void AddUses(string word, int count) => uses[word] = UsesOf(word) + count;

    /// <summary>How often a word is written; 0 for one that only joins the parts of another.</summary>
    public int UsesOf(string word) => uses.GetValueOrDefault(word);
}
