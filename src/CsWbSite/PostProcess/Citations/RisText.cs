using System.Text;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.PostProcess.Citations;

/// <summary>Sources in the RIS form: a line for each field, "TY  - JOUR", each work closed by "ER".</summary>
internal static class RisText
{
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
        void Line(string tag, string? value)
        {
            if (value is not null)
            {
                // A field is one line.
                text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
            }
        }

        Line("TY", TypeOf(work.Type));
        Line("ID", work.Id);
        Line("TI", work.Title);
        foreach (var author in work.Authors)
        {
            Line("AU", NameOf(author));
        }

        // The form has no word for "and others".
        Line("AU", work.AndOthers ? "et al." : null);

        if (work.Issued is { } issued)
        {
            Line("PY", $"{issued.Year:0000}");
            Line("DA", DateOf(issued));
        }

        Line("T2", work.Container);
        Line("PB", work.Publisher);
        Line("VL", work.Volume);
        Line("IS", work.Issue);
        if (work.Pages is { } pages)
        {
            var (first, last) = PageRange.Of(pages);
            Line("SP", first);
            Line("EP", last);
        }

        Line("DO", work.Doi);
        Line("UR", work.Url);
        Line("Y2", work.Accessed is { } accessed ? DateOf(accessed) : null);
        Line("LA", work.Language.Code);
        Line("N1", work.Note);
        text.Append("ER  - \r\n\r\n");
    }

    private static string TypeOf(ReferenceType type) => type switch
    {
        ReferenceType.ArticleJournal => "JOUR",
        ReferenceType.Report => "RPRT",
        ReferenceType.Webpage => "ELEC",
        ReferenceType.Book => "BOOK",
        ReferenceType.Chapter => "CHAP",
        ReferenceType.Thesis => "THES",
        ReferenceType.Legislation => "STAT",
        ReferenceType.Dataset => "DATA",
        ReferenceType.ArticleNewspaper => "NEWS",
        _ => "GEN",
    };

    /// <summary>A comma tells a family name from the rest, so the name of a body may not have one: "Public Safety Canada – National Crime Prevention Centre".</summary>
    private static string NameOf(AuthorName author) => author.IsBody
        ? author.Family.Replace(", ", " – ", StringComparison.Ordinal).Replace(',', ' ')
        : string.Join(", ", new[] { author.Family, author.Given, author.Suffix }.Where(part => part is not null));

    /// <summary>"2019/05//": the slashes stay where month or day is not known.</summary>
    private static string DateOf(PartialDate date) => $"{date.Year:0000}/{date.Month:00}/{date.Day:00}/";
}
