using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;

namespace CsWbSite.PostProcess.Citations;

/// <summary>A source as it is written into files for reference managers.</summary>
/// <param name="AndOthers">There are authors whom the source read does not name.</param>
/// <param name="Doi">Without the address in front.</param>
/// <param name="Note">In the language of the page that the file stands beside.</param>
internal sealed record CitedWork(
    string Id,
    ReferenceType Type,
    string Title,
    Language Language,
    IReadOnlyList<AuthorName> Authors,
    bool AndOthers,
    PartialDate? Issued,
    string? Container,
    string? Publisher,
    string? Volume,
    string? Issue,
    string? Pages,
    string? Doi,
    string? Url,
    PartialDate? Accessed,
    string? Note)
{
    public static CitedWork Of(Reference reference, Language page)
    {
        var (authors, others) = AuthorName.Of(reference.Authors);
        return new(
            reference.Id,
            reference.Type,
            reference.Title,
            reference.Language,
            authors.Count == 0 && reference.Organization is { } body ? [AuthorName.OfBody(body)] : authors,
            others,
            reference.Issued,
            reference.Container,
            reference.Publisher ?? (authors.Count > 0 ? reference.Organization : null),
            reference.Volume,
            reference.Issue,
            reference.Pages,
            reference.Doi,
            reference.Url ?? reference.Address,
            reference.Accessed,
            NoteOf(reference, page));
    }

    /// <summary>A web page named by one plan: its title in its own language, read when the plan was last checked.</summary>
    public static CitedWork Of(WebSource source, CommunityPlan plan, int number) => new(
        $"{plan.Name}-{number}", ReferenceType.Webpage, source.Title[source.Language], source.Language, [], false, null, null, null, null, null, null, null, source.Url, plan.Reviewed, null);

    private static string? NoteOf(Reference reference, Language page)
    {
        var notes = new[]
        {
            reference.Confirmed ? null : Theme.Texts.NotConfirmed[page],
            reference.Note?[page],
        }.Where(note => note is not null);
        return string.Join(' ', notes) is { Length: > 0 } note ? note : null;
    }
}
