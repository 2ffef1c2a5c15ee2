namespace CsWbSite.Model.Text;

/// <summary>One thing in both languages. A missing half cannot be expressed.</summary>
public sealed record Bilingual<T>(T English, T French)
{
    public T this[Language language] => language == Language.English ? English : French;

    public Bilingual<TResult> Select<TResult>(Func<T, TResult> selector) => new(selector(English), selector(French));
}

public static class Bilingual
{
    /// <summary>Makes both halves from one rule.</summary>
    public static Bilingual<T> Of<T>(Func<Language, T> half) => new(half(Language.English), half(Language.French));

    /// <summary>The same value in both languages: a proper name, a file name.</summary>
    public static Bilingual<T> Same<T>(T value) => new(value, value);
}
