namespace CsWbSite.PostProcess.Citations;

/// <summary>An author as reference managers want one: a person in parts, or a body whose name stays whole.</summary>
/// <param name="Given">Initials with points, "F. C. P."; null when the source names none.</param>
/// <param name="Suffix">"Jr".</param>
internal sealed record AuthorName(string Family, string? Given, string? Suffix, bool IsBody)
{
    private const string NotNamed = "et al.";

    private static readonly string[] Suffixes = ["Jr", "Sr", "II", "III", "IV"];

    public static AuthorName OfBody(string name) => new(name, null, null, IsBody: true);

    /// <summary>The authors that a reference names, and whether it says that there are more.</summary>
    public static (IReadOnlyList<AuthorName> Names, bool AndOthers) Of(IReadOnlyCollection<string> authors) =>
        ([.. authors.Where(author => author != NotNamed).Select(Of)], authors.Contains(NotNamed));

    /// <summary>"Van der Ploeg R" is a person, "Santo T Jr" one with a suffix, "Community Preventive Services Task Force" a body, "Rogers" a person of whom no more is known.</summary>
    private static AuthorName Of(string author)
    {
        var words = author.Split(' ');
        var suffix = words.Length > 2 && Suffixes.Contains(words[^1]) ? words[^1] : null;
        var end = suffix is null ? words.Length : words.Length - 1;
        if (end == 1)
        {
            return new(words[0], null, suffix, IsBody: false);
        }

        return IsInitials(words[end - 1])
            ? new(string.Join(' ', words[..(end - 1)]), Pointed(words[end - 1]), suffix, IsBody: false)
            : OfBody(author);
    }

    private static bool IsInitials(string word) => word.Length <= 5 && word.All(letter => char.IsUpper(letter) || letter == '-') && char.IsUpper(word[0]) && char.IsUpper(word[^1]);

    /// <summary>"FCP" → "F. C. P.", "J-A" → "J.-A.": without the points a style takes them for one name.</summary>
    private static string Pointed(string initials) => string.Concat(initials.Select((letter, index) => letter == '-' ? "-" : index > 0 && initials[index - 1] != '-' ? $" {letter}." : $"{letter}."));
}
