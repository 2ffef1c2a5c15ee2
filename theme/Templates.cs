using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CsWbSite.Theme;

/// <summary>A Razor component of the theme. It is drawn once and has nothing to wait for: what it needs to know, its parameters say.</summary>
public abstract class Template : ComponentBase
{
    /// <summary>
    /// The value of <c>data-height</c> on an element of the class <c>later</c>, which a narrow screen lays out when it comes near. Room for
    /// its height in rem, which the generator writes here when the page is drawn. Such elements do not stand in each other.
    /// </summary>
    public const string Later = "0000";

    /// <summary>Describes what the template consists of, parts not yet drawn.</summary>
    public void Describe(RenderTreeBuilder builder) => BuildRenderTree(builder);
}

/// <summary>HTML that is finished, written into the page as it is.</summary>
public sealed class FinishedHtml : Template
{
    /// <summary>Writes it. Who draws a page hands over the page's own text, so that long words do not become a string first.</summary>
    [Parameter, EditorRequired]
    public required Action<TextWriter> Html { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        using var text = new StringWriter();
        Html(text);
        builder.AddMarkupContent(0, text.ToString());
    }
}

/// <summary>What every part knows: the language that its fixed words are in.</summary>
public abstract class Part : Template
{
    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    protected string Say(Bilingual<string> words) => words[Language];

    /// <summary>The value of <c>lang</c> for a passage, or null when it is in the page's language and needs none.</summary>
    protected string? LangOf(Language? passage) => passage is { } language && language != Language ? language.Code : null;
}

/// <summary>What every page template knows: the page, and its body as the kind that the template draws.</summary>
public abstract class PageTemplate<TBody> : Template
    where TBody : PageBody
{
    [Parameter, EditorRequired]
    public required Page Page { get; set; }

    [Parameter, EditorRequired]
    public required TBody Body { get; set; }

    protected Language Language => Page.Language;

    protected string Say(Bilingual<string> words) => words[Language];

    /// <summary>The value of <c>lang</c> for a passage, or null when it is in the page's language and needs none.</summary>
    protected string? LangOf(Language? passage) => passage is { } language && language != Language ? language.Code : null;
}
