using CsWbSite.Model.Text;

namespace CsWbSite.Model.Pages;

/// <summary>The address of a page: its language and its path from the root, such as "/fr/strategies/logement-dabord/". All arithmetic of addresses is here.</summary>
public readonly record struct Route
{
    private Route(Language? language, string path)
    {
        Language = language;
        Path = path;
    }

    /// <summary>Null for the few pages that are in both languages.</summary>
    public Language? Language { get; }

    /// <summary>Begins with a slash; ends with one unless it names a file.</summary>
    public string Path { get; }

    /// <summary>The bilingual page at "/".</summary>
    public static readonly Route Root = new(null, "/");

    /// <summary>"/en/" or "/fr/".</summary>
    public static Route Home(Language language) => new(language, $"/{language.Code}/");

    /// <summary>The page one level below: "/en/plans/" and "toronto" give "/en/plans/toronto/".</summary>
    public Route Child(string slug) => new(Language, $"{Path}{slug}/");

    /// <summary>A file in this folder: "/en/" and "404.html" give "/en/404.html".</summary>
    public Route File(string name) => new(Language, Path + name);

    /// <summary>The last part of the path: "logement-dabord".</summary>
    public string Name => Path.TrimEnd('/')[(Path.TrimEnd('/').LastIndexOf('/') + 1)..];

    /// <summary>Of a booklet: all its chapters on one page.</summary>
    public Route Whole => Child(Language == Text.Language.French ? "complet" : "whole");

    /// <summary>Of a strategy or a plan: the page for paper.</summary>
    public Route OnePage => Child(Language == Text.Language.French ? "une-page" : "one-page");

    /// <summary>Of a booklet: the file to take away.</summary>
    public Route Epub => File(Name + ".epub");

    /// <summary>Where the page is written, relative to the output folder: "fr/strategies/logement-dabord/index.html".</summary>
    public string OutputPath => Path[1..] + (Path.EndsWith('/') ? "index.html" : "");

    /// <summary>The address with a heading of the page.</summary>
    public string At(string anchor) => $"{Path}#{anchor}";

    public override string ToString() => Path;
}
