using CsWbSite.Model.Text;

namespace CsWbSite.Process.Binding;

/// <summary>The words that authors write for an enumeration: its members in kebab case.</summary>
internal static class Choices<TEnum>
    where TEnum : struct, Enum
{
    public static readonly Dictionary<string, TEnum> ByWord = Enum.GetValues<TEnum>().ToDictionary(Word.Of, StringComparer.Ordinal);
}
