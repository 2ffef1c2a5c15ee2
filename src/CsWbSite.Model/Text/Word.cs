using System.Text;

namespace CsWbSite.Model.Text;

/// <summary>The words that authors write, and data files hold, for the members of an enumeration: "system-model".</summary>
public static class Word
{
    /// <summary>The member's name in kebab case.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
