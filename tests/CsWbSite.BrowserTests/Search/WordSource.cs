using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CsWbSite.Model.Text;

namespace CsWbSite.BrowserTests.Search;

/// <summary>Words to hold laws over: those of the real pages, and others made from their parts, the same in every run.</summary>
internal sealed partial class WordSource
{
    private const int Seed = 20261123;

    private static readonly string[] EnglishEndings =
        ["s", "es", "ies", "ed", "ing", "eed", "ational", "tional", "enci", "izer", "ably", "ization", "isation", "ising", "yse", "iveness", "fulness", "ousness", "ality", "ivity", "bility", "logical", "icate", "ative", "alize", "ical", "ness", "ement", "ment", "ent", "sion", "tion", "ist", "ism", "our", "ours", "tre", "tres", "ogue", "ogues", "ll", "lled", "y", "yed", "'s", "’s", "s'"];

    private static readonly string[] FrenchEndings =
        ["s", "x", "aux", "eaux", "euse", "euses", "issement", "issements", "amment", "emment", "ement", "ements", "ivement", "eusement", "ablement", "iquement", "ièrement", "ité", "abilité", "icité", "ivité", "ateur", "atrice", "ation", "ations", "icatif", "atives", "logie", "logies", "usion", "ution", "ence", "ences", "isme", "iste", "iqUe", "ique", "iraient", "irions", "issons", "issante", "issez", "ît", "îmes", "èrent", "erions", "assiez", "ât", "âmes", "ées", "ions", "ier", "ière", "guë", "onne", "elle", "eille", "ette", "ç", "ay", "oyé", "quer"];

    private static readonly string[] Accented = ["aàâä", "eéèêë", "iîï", "oôö", "uùûü", "cç", "yÿ", "nñ"];
    private static readonly string[] EnglishStarts = ["", "", "", "", "re-", "non-", "(", "“", "l'"];
    private static readonly string[] FrenchStarts = ["", "", "l'", "d’", "qu'", "jusqu’", "s'", "n’", "m'", "t’", "c'", "j’", "lorsqu'", "puisqu’", "quoiqu'", "entr’", "aujourd'", "presqu’", "L'", "D’", "QU'", "« ", "non-"];

    private readonly Random random = new(Seed);
    private readonly Language language;
    private readonly List<string> letters;

    private WordSource(Language language, List<string> real)
    {
        this.language = language;
        Real = real;
        letters = [.. real.Where(word => word.Length > 2 && word.All(char.IsLetter))];
    }

    /// <summary>Every run of signs between spaces on the pages of a language, with its punctuation.</summary>
    public IReadOnlyList<string> Real { get; }

    public static WordSource Of(RealSite site, Language language)
    {
        var words = site.Files.Where(file => file.Key.StartsWith($"/{language.Code}/", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(file => WebUtility.HtmlDecode(Tag().Replace(Encoding.UTF8.GetString(file.Value.Span), " ")).Split([' ', '\n', '\t', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));
        return new WordSource(language, [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Words that nobody wrote: real beginnings with real, listed and random endings, then signs, capitals and accents.</summary>
    public List<string> Made(int count)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < count)
        {
            var word = Dressed(random.Next(12) switch
            {
                0 => Acronym(),
                1 => Number(),
                2 => AnyReal() + "-" + AnyReal(),
                3 => RandomLetters(2, 12),
                < 8 => Beginning() + Any(language == Language.English ? EnglishEndings : FrenchEndings),
                _ => Beginning() + AnyReal()[^random.Next(1, 3)..] + (random.Next(4) == 0 ? RandomLetters(1, 3) : ""),
            });
            if (word.Length <= 40)
            {
                made.Add(word);
            }
        }

        return [.. made];
    }

    /// <summary>A word with mistakes: letters left out, added, exchanged or swapped.</summary>
    public string Mistyped(string word, int edits)
    {
        for (var edit = 0; edit < edits; edit++)
        {
            var at = random.Next(word.Length - 1);
            word = random.Next(4) switch
            {
                0 => word.Remove(at, 1),
                1 => word.Insert(at, RandomLetters(1, 1)),
                2 => word[..at] + RandomLetters(1, 1) + word[(at + 1)..],
                _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            };
        }

        return word;
    }

    private string Dressed(string word)
    {
        word = Any(language == Language.English ? EnglishStarts : FrenchStarts) + word;
        return random.Next(12) switch
        {
            0 => word.ToUpperInvariant(),
            1 => word[..1].ToUpperInvariant() + word[1..],
            2 => string.Concat(word.Select(letter => random.Next(2) == 0 ? letter : char.ToUpperInvariant(letter))),
            3 or 4 => string.Concat(word.Select(letter => random.Next(2) == 0 ? letter : WithAccent(letter))),
            5 => word.Replace("oe", "œ", StringComparison.Ordinal).Replace("ae", "æ", StringComparison.Ordinal),
            6 => word + Any(",", ".", ";", "!", "?", ")", "”", " »", "…", "'", "’"),
            7 => word.Insert(random.Next(word.Length), Any("'", "’", "-", "‑", "\u00AD", ".", "_", "/", "&", "·", ":")),
            8 => word + random.Next(3000),
            _ => word,
        };
    }

    private string Acronym() => string.Join(Any(".", "", ".", "-"), Enumerable.Range(0, random.Next(2, 6)).Select(_ => (char)('A' + random.Next(26)))) + Any("", ".", "s", "'s");

    private string Number() => random.Next(6) switch
    {
        0 => $"{random.Next(1, 999)},{random.Next(100, 999)}",
        1 => $"{random.Next(100)}.{random.Next(100)}%",
        2 => $"{random.Next(10)}-{random.Next(10)}-{random.Next(10)}",
        3 => $"${random.Next(10_000)}",
        4 => $"{random.Next(1990, 2030)}–{random.Next(1990, 2030)}",
        _ => random.Next(100_000) + Any("", "e", "th", "er", "k"),
    };

    private string Beginning()
    {
        var word = AnyReal();
        return word[..random.Next(2, word.Length)];
    }

    private string RandomLetters(int least, int most)
    {
        const string alphabet = "aabcdeeefghiijklmnooprstuuvwxyzqéèàç";
        return string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => alphabet[random.Next(language == Language.English ? alphabet.Length - 4 : alphabet.Length)]));
    }

    private char WithAccent(char letter) => Accented.FirstOrDefault(group => group[0] == letter) is { } group ? group[random.Next(group.Length)] : letter;

    private string AnyReal() => letters[random.Next(letters.Count)];

    private string Any(params string[] of) => of[random.Next(of.Length)];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
