using System.Collections.Frozen;
using System.Text;

namespace CsWbSite.Process.Binding;

/// <summary>The words that authors write for an enumeration: its members in kebab case.</summary>
internal static class Choices<TEnum>
    where TEnum : struct, Enum
{
    public static readonly FrozenDictionary<string, TEnum> ByWord =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);

    private static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
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
