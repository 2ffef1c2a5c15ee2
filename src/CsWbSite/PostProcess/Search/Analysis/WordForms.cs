using System.Collections.Frozen;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Search.Analysis;

/// <summary>
/// What the analysis knows beyond rules: irregular forms, words that a stemmer leaves apart although readers hold them for one, and words that it
/// holds for one although they are two. What a word of the last kind becomes here is only compared with itself and need be no word.
/// The index carries the list of its language to the browser, so that it stands once.
/// </summary>
internal static class WordForms
{
    /// <summary>Of both kinds: "children" is "child", and "apartment" is kept from "apart", "officer" from "office", "national" from "nations".</summary>
    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
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
        ["apartment"] = "apartmen",
        ["apartments"] = "apartmen",
        ["authority"] = "authorit",
        ["authorities"] = "authorit",
        ["communication"] = "communicat",
        ["communications"] = "communicat",
        ["competence"] = "competenc",
        ["competences"] = "competenc",
        ["diversity"] = "diversit",
        ["diverse"] = "diversit",
        ["experiment"] = "experimen",
        ["experiments"] = "experimen",
        ["generation"] = "generat",
        ["generations"] = "generat",
        ["likely"] = "likel",
        ["minority"] = "minorit",
        ["minorities"] = "minorit",
        ["national"] = "nationa",
        ["officer"] = "officr",
        ["officers"] = "officr",
        ["position"] = "positio",
        ["positions"] = "positio",
        ["rating"] = "ratin",
        ["ratings"] = "ratin",
        ["rated"] = "ratin",
        ["several"] = "severa",
        ["transition"] = "transitio",
        ["transitions"] = "transitio",
        ["transitional"] = "transitio",
        ["university"] = "universit",
        ["universities"] = "universit",
        ["news"] = "newz",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All of the second kind: « abordable » is kept from « d’abord », « dépendance » from « dépend », « traitement » from « traite ».</summary>
    private static readonly FrozenDictionary<string, string> French = new Dictionary<string, string>
    {
        ["abordable"] = "abordabl",
        ["abordables"] = "abordabl",
        ["dépendance"] = "dépendanc",
        ["dépendances"] = "dépendanc",
        ["dépendant"] = "dépendanc",
        ["dépendante"] = "dépendanc",
        ["dépendants"] = "dépendanc",
        ["dépendantes"] = "dépendanc",
        ["comportement"] = "comportemen",
        ["comportements"] = "comportemen",
        ["communication"] = "communicat",
        ["communications"] = "communicat",
        ["publication"] = "publicat",
        ["publications"] = "publicat",
        ["traitement"] = "traitemen",
        ["traitements"] = "traitemen",
        ["campement"] = "campemen",
        ["campements"] = "campemen",
        ["placement"] = "placemen",
        ["placements"] = "placemen",
        ["environnement"] = "environnemen",
        ["environnements"] = "environnemen",
        ["élève"] = "élèvv",
        ["élèves"] = "élèvv",
        ["diversité"] = "diversit",
        ["volant"] = "volan",
        ["volants"] = "volan",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Of a language, by the word in lower case.</summary>
    public static FrozenDictionary<string, string> Of(Language language) => language == Language.English ? English : French;

    /// <summary>What a word in lower case stands for before it is stemmed.</summary>
    public static string FormOf(string word, Language language)
    {
        var form = Of(language).GetValueOrDefault(word, word);
        return language == Language.English ? OneSpellingOf(form) : form;
    }

    /// <summary>Question words, which say nothing of what is asked about; Lucene's own list of stop words lacks them.</summary>
    public static readonly string[] EnglishQuestions =
        ["what", "how", "which", "who", "when", "where", "why", "do", "does", "did", "can", "could", "should", "would", "i", "my", "me", "we", "our", "you", "your", "from", "has", "have", "been", "about", "than", "them", "its"];

    public static readonly string[] FrenchQuestions =
        ["quoi", "comment", "quel", "quelle", "quels", "quelles", "pourquoi", "où", "quand", "combien", "faire", "fait", "peut", "peuvent", "faut", "est-ce", "cet", "cette", "ceux", "celles", "celui", "celle", "plus", "comme", "être", "avoir", "si", "ainsi", "aussi", "dont", "leur", "leurs", "elles", "ils", "sans", "sous", "entre", "chez", "vers", "très"];

    /// <summary>
    /// One spelling for what British, Canadian and American English write differently: "organisation", "centre", "colour", "catalogue".
    /// The result is only compared with itself, so it may be no English word; the browser follows the same rule.
    /// </summary>
    private static string OneSpellingOf(string word)
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
