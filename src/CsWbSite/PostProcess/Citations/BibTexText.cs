using System.Text;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.PostProcess.Citations;

/// <summary>Sources as BibTeX in UTF-8, with entry types that both BibTeX and BibLaTeX know.</summary>
internal static class BibTexText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(IEnumerable<CitedWork> works)
    {
        var text = new StringBuilder();
        foreach (var work in works)
        {
            Append(text, work);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, CitedWork work)
    {
        void Field(string name, string? value)
        {
            if (value is not null)
            {
                text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
            }
        }

        text.Append('@').Append(TypeOf(work.Type)).Append('{').Append(work.Id);
        // Braces inside, so that no style changes the case of names and of French titles.
        Field("title", $"{{{Escaped(work.Title)}}}");
        Field("author", AuthorsOf(work));
        if (work.Issued is { } issued)
        {
            Field("year", $"{issued.Year:0000}");
            if (issued.Month is { } month)
            {
                text.Append(",\n  month = ").Append(Months[month - 1]);
            }

            Field("day", issued.Day?.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        }

        Field(ContainerFieldOf(work.Type), Escaped(work.Container));
        Field(PublisherFieldOf(work.Type), Escaped(work.Publisher));
        Field("type", work.Type == ReferenceType.Thesis ? "Thesis" : null);
        Field("volume", Escaped(work.Volume));
        Field("number", Escaped(work.Issue));
        Field("pages", PagesOf(work.Pages));
        Field("doi", Address(work.Doi));
        Field("url", Address(work.Url));
        Field("urldate", work.Accessed?.ToString());
        Field("langid", work.Language == Language.English ? "english" : "french");
        Field("note", Escaped(work.Note));
        text.Append("\n}\n\n");
    }

    private static string TypeOf(ReferenceType type) => type switch
    {
        ReferenceType.ArticleJournal or ReferenceType.ArticleNewspaper => "article",
        ReferenceType.Report => "techreport",
        ReferenceType.Book => "book",
        ReferenceType.Chapter => "incollection",
        // Whether it is a doctoral one is not recorded; the field "type" says "Thesis".
        ReferenceType.Thesis => "phdthesis",
        _ => "misc",
    };

    private static string ContainerFieldOf(ReferenceType type) => type switch
    {
        ReferenceType.ArticleJournal or ReferenceType.ArticleNewspaper => "journal",
        ReferenceType.Chapter => "booktitle",
        ReferenceType.Report => "series",
        _ => "howpublished",
    };

    private static string PublisherFieldOf(ReferenceType type) => type switch
    {
        ReferenceType.Report => "institution",
        ReferenceType.Thesis => "school",
        _ => "publisher",
    };

    private static string? AuthorsOf(CitedWork work)
    {
        var names = work.Authors.Select(NameOf).Concat(work.AndOthers ? ["others"] : []);
        return string.Join(" and ", names) is { Length: > 0 } text ? text : null;
    }

    /// <summary>"Van der Ploeg, R.", "Santo, Jr, T."; the braces keep the name of a body whole.</summary>
    private static string NameOf(AuthorName author) => author switch
    {
        { IsBody: true } or { Given: null } => $"{{{Escaped(author.Family)}}}",
        { Suffix: { } suffix } => $"{Escaped(author.Family)}, {suffix}, {author.Given}",
        _ => $"{Escaped(author.Family)}, {author.Given}",
    };

    private static string? PagesOf(string? pages) => pages is null ? null : PageRange.Of(pages) is (var first, { } last) ? $"{Escaped(first)}--{Escaped(last)}" : Escaped(pages);

    /// <summary>Addresses are read as they stand; only a brace would end the field.</summary>
    private static string? Address(string? address) => address?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    private static string? Escaped(string? text) => text is null ? null : string.Concat(text.ReplaceLineEndings(" ").Select(letter => letter switch
    {
        '&' or '%' or '$' or '#' or '_' => $"\\{letter}",
        // Braces are counted even behind a backslash.
        '{' => "\\textbraceleft{}",
        '}' => "\\textbraceright{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        '\\' => "\\textbackslash{}",
        _ => letter.ToString(),
    }));
}
