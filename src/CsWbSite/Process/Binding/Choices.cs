using System.Collections.Frozen;
using CsWbSite.Model.Text;

namespace CsWbSite.Process.Binding;

/// <summary>The words that authors write for an enumeration: its members in kebab case.</summary>
internal static class Choices<TEnum>
    where TEnum : struct, Enum
{
    public static readonly FrozenDictionary<string, TEnum> ByWord = Enum.GetValues<TEnum>().ToFrozenDictionary(Word.Of, StringComparer.Ordinal);
}
