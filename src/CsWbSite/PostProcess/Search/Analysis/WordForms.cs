using System.Collections.Frozen;

namespace CsWbSite.PostProcess.Search.Analysis;

/// <summary>
/// What the analysis knows of English beyond rules: irregular forms, and words that its stemmer leaves apart although readers hold them for one.
/// The index carries the list to the browser, so that it stands once.
/// </summary>
internal static class WordForms
{
    public static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        ["children"] = "child",
        ["men"] = "man",
        ["women"] = "woman",
        ["people"] = "person",
        ["persons"] = "person",
        ["lives"] = "life",
        ["wives"] = "wife",
        ["knives"] = "knife",
        ["crises"] = "crisis",
        ["analyses"] = "analysis",
        ["diagnoses"] = "diagnosis",
        ["hypotheses"] = "hypothesis",
        ["criteria"] = "criterion",
        ["media"] = "medium",
        ["feet"] = "foot",
        ["teeth"] = "tooth",
        ["thieves"] = "thief",
        ["safety"] = "safe",
        ["programmes"] = "program",
        ["programme"] = "program",
        ["drank"] = "drink",
        ["drunk"] = "drink",
        ["fought"] = "fight",
        ["taught"] = "teach",
        ["sought"] = "seek",
        ["stolen"] = "steal",
        ["violent"] = "violence",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Question words, which say nothing of what is asked about; Lucene's own list of stop words lacks them.</summary>
    public static readonly string[] EnglishQuestions =
        ["what", "how", "which", "who", "when", "where", "why", "do", "does", "did", "can", "could", "should", "would", "i", "my", "me", "we", "our", "you", "your", "from", "has", "have", "been", "about", "than", "them", "its"];

    public static readonly string[] FrenchQuestions =
        ["quoi", "comment", "quel", "quelle", "quels", "quelles", "pourquoi", "où", "quand", "combien", "faire", "fait", "peut", "peuvent", "faut", "est-ce", "cet", "cette", "ceux", "celles", "celui", "celle", "plus", "comme", "être", "avoir", "si", "ainsi", "aussi", "dont", "leur", "leurs", "elles", "ils", "sans", "sous", "entre", "chez", "vers", "très"];

    /// <summary>
    /// One spelling for what British, Canadian and American English write differently: "organisation", "centre", "colour", "catalogue".
    /// The result is only compared with itself, so it may be no English word; the browser follows the same rule.
    /// </summary>
    public static string OneSpellingOf(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        var text = word.Replace("our", "or", StringComparison.Ordinal).Replace("isation", "ization", StringComparison.Ordinal);
        var stem = text.EndsWith('s') ? text[..^1] : text;
        var tail = text[stem.Length..];
        return stem.EndsWith("tre", StringComparison.Ordinal) ? stem[..^2] + "er" + tail
            : stem.EndsWith("ise", StringComparison.Ordinal) || stem.EndsWith("yse", StringComparison.Ordinal) ? stem[..^2] + "ze" + tail
            : text.EndsWith("ised", StringComparison.Ordinal) ? text[..^3] + "zed"
            : text.EndsWith("ising", StringComparison.Ordinal) ? text[..^4] + "zing"
            : stem.EndsWith("ogue", StringComparison.Ordinal) ? stem[..^2] + tail
            : text;
    }
}
