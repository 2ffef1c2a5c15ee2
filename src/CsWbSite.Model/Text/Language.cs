namespace CsWbSite.Model.Text;

/// <summary>The two languages of the site. Neither is a translation of the other.</summary>
public enum Language
{
    English,
    French,
}

/// <summary>What every part of the program needs to know about a language.</summary>
public static class Languages
{
    public static readonly IReadOnlyList<Language> All = [Language.English, Language.French];

    extension(Language language)
    {
        /// <summary>The code used in addresses, file names and <c>lang</c>: "en" or "fr".</summary>
        public string Code => language == Language.English ? "en" : "fr";

        /// <summary>The code with the country, for feeds and metadata: "en-CA" or "fr-CA".</summary>
        public string CodeOfCanada => language == Language.English ? "en-CA" : "fr-CA";

        /// <summary>The language's own name: "English" or "Français".</summary>
        public string OwnName => language == Language.English ? "English" : "Français";

        public Language Other => language == Language.English ? Language.French : Language.English;
    }

    /// <summary>The language with this code, or null.</summary>
    public static Language? WithCode(string code) => code switch
    {
        "en" => Language.English,
        "fr" => Language.French,
        _ => null,
    };
}
