using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Pages;
using CsWbSite.PostProcess.Site;
using CsWbSite.Theme;

namespace CsWbSite.PostProcess.Epub;

/// <summary>One booklet in one language as the documents of a book.</summary>
internal sealed class EpubBook
{
    private const string Title = "title.xhtml";
    private const string Sources = "sources.xhtml";

    private const string ImageFolder = "media/";

    private readonly List<BookletChapter> chapters;
    private readonly OrderedDictionary<string, ReadOnlyMemory<byte>> images = new(StringComparer.Ordinal);

    public EpubBook(SiteContent site, Booklet booklet, Language language)
    {
        (Site, Booklet, Language) = (site, booklet, language);
        chapters = ChapterOrder.InOrder(site, booklet);
        var sources = new SourceNumbers(site.Parsed.References!);
        foreach (var half in chapters.Select(chapter => chapter.Halves[language]))
        {
            sources.Add(half.Body);
            AddImages(half);
        }

        var cited = sources.All(chapters.SelectMany(chapter => chapter.Sources).Concat(booklet.Sources));
        Documents =
        [
            new("nav.xhtml", Texts.Contents[language], language, new EpubNavBody(PartsOf(), chapters.Count > 0 ? FileOf(chapters[0]) : Title, cited.Length > 0)),
            new(Title, booklet.Title[language], language, new EpubTitleBody(booklet, site.Settings.Name[language], Url, site.Settings.Licence)),
            .. chapters.Select(chapter => DocumentOf(chapter, sources)),
            .. cited.Length > 0 ? [new EpubDocument(Sources, Texts.Sources[language], language, new EpubSourcesBody(cited))] : Array.Empty<EpubDocument>(),
        ];
    }

    public SiteContent Site { get; }

    public Booklet Booklet { get; }

    public Language Language { get; }

    /// <summary>The booklet's page on the site; also what tells this book from others.</summary>
    public string Url => Site.Settings.BaseUrl + Site.RouteOf(Booklet, Language).Path;

    /// <summary>The table of contents, then all documents in reading order.</summary>
    public ImmutableArray<EpubDocument> Documents { get; }

    /// <summary>The images that the words show, by name inside the book.</summary>
    public IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Images => images;

    /// <summary>The newest review of any of its chapters.</summary>
    public PartialDate Reviewed => chapters.Select(chapter => chapter.Reviewed).Append(Booklet.Reviewed).Max() ?? Booklet.Published;

    private EpubDocument DocumentOf(BookletChapter chapter, SourceNumbers sources)
    {
        var half = chapter.Halves[Language];
        return new EpubDocument(FileOf(chapter), half.Title, half.IsMissing ? Language.Other : Language, new EpubChapterBody(chapter, chapter.Number?[Language], xhtml => Write(xhtml, half, sources)));
    }

    private void Write(TextWriter xhtml, LanguageHalf half, SourceNumbers sources)
    {
        var goals = Site.GoalsOf(half);
        var words = ProseHtml.Of(half.Body, hole => LinkOf(goals[hole]), target => ImageFolder + InputPath.Resolve(half.At.Path, target), citations => ProseHtml.NumbersOf(citations, sources, Sources));

        // The one tag that is written for pages and not as XML.
        xhtml.Write(half.Body.Images.Any() ? words.ToString().Replace(" loading=\"lazy\">", " />", StringComparison.Ordinal) : words);
    }

    private ImmutableArray<EpubPart> PartsOf()
    {
        var byStem = chapters.ToDictionary(ChapterOrder.StemOf, StringComparer.Ordinal);
        return
        [
            .. Booklet.Parts.Where(part => part.Chapters.Length > 0).Select(part => new EpubPart(
                part.Title[Language],
                [.. part.Chapters.Select(name => byStem[name.Value]).Select(chapter => new Link(NumberedTitleOf(chapter), FileOf(chapter)))])),
        ];
    }

    private string NumberedTitleOf(BookletChapter chapter) => (chapter.Number is { } number ? number[Language] + " – " : "") + chapter.Title[Language];

    private string FileOf(BookletChapter chapter) => $"section-{chapter.Halves[Language].Slug.Value}.xhtml";

    private string LinkOf(LinkGoal goal)
    {
        var file = goal.Item switch
        {
            null => "",
            BookletChapter other when other.BookletId == Booklet.Id => FileOf(other),
            Booklet other when other.Id == Booklet.Id => Title,
            _ => Site.Settings.BaseUrl + Site.RouteOf(goal.Item, Language).Path,
        };
        return file + (goal.Anchor.Length > 0 ? "#" + goal.Anchor : "");
    }

    private void AddImages(LanguageHalf half)
    {
        foreach (var path in half.Body.Images.Select(image => InputPath.Resolve(half.At.Path, image.Value)))
        {
            images.TryAdd(ImageFolder + path, Site.Parsed.Assets.First(asset => asset.Path == path).Bytes);
        }
    }
}
