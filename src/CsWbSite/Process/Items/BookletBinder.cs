using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Problems;
using CsWbSite.Process.Binding;

namespace CsWbSite.Process.Items;

internal static class BookletBinder
{
    public static Booklet Bind(string id, SourceLocation at, FieldReader fields, Binding.Binding binding) => new()
    {
        Id = id,
        At = at,
        Number = fields.Whole("number"),
        OwnTitle = fields.Bilingual("title"),
        Subtitle = fields.BilingualOrNull("subtitle"),
        Abstract = fields.Bilingual("summary"),
        OtherWordings = fields.BilingualTexts("also"),
        Addresses = fields.HalvesOrNull("slug", node => SlugOf(binding.TextOf(node), binding), new Located<string>("", at))
            ?? Bilingual.Same(new Located<string>(id[(id.LastIndexOf('/') + 1)..], at)),
        Published = fields.Date("published"),
        Official = fields.HalvesOrNull("official", binding.UrlOf, "") ?? Bilingual.Same(""),
        Authors = fields.Bilingual("authors"),
        Reviewed = fields.Date("reviewed"),
        Parts = fields.Maps("parts", part => new BookletPart(part.Bilingual("title"), part.Texts("sections"))),
        Sources = fields.Texts("sources"),
        ToConfirm = fields.Bilinguals("to_confirm"),
    };

    private static Located<string> SlugOf(Located<string> slug, Binding.Binding binding) =>
        Slug.IsValid(slug.Value) ? slug : binding.Report(Problem.Process.BadSlug(slug.At, slug.Value, Slug.Of(slug.Value)), slug);
}
