using System.Text;

namespace CsWbSite.Model.Text;

/// <summary>The part of an address made from words: "Ce qu’on ne sait pas" → "ce-quon-ne-sait-pas".</summary>
public static class Slug
{
    /// <summary>Lower case, accents dropped, apostrophes removed, every other run of signs one hyphen. Empty when nothing is left.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (letter is '\'' or '’')
            {
                continue;
            }

            var plain = Plain(char.ToLowerInvariant(letter));
            if (plain.Length > 0)
            {
                slug.Append(plain);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The letter that a list by the alphabet files these words under, or "#" when they have none of A to Z and no digit.</summary>
    public static string LetterOf(string words) => Of(words) is { Length: > 0 } slug ? slug[..1].ToUpperInvariant() : "#";

    /// <summary>True for what may stand in an address: lower-case letters, digits and single hyphens between them.</summary>
    public static bool IsValid(string slug) =>
        slug.Length > 0 && slug[0] != '-' && slug[^1] != '-' && !slug.Contains("--", StringComparison.Ordinal)
        && slug.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static string Plain(char letter) => letter switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => letter.ToString(),
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' => "a",
        'ç' => "c",
        'è' or 'é' or 'ê' or 'ë' => "e",
        'ì' or 'í' or 'î' or 'ï' => "i",
        'ñ' => "n",
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' => "o",
        'ù' or 'ú' or 'û' or 'ü' => "u",
        'ý' or 'ÿ' => "y",
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        _ => "",
    };
}
