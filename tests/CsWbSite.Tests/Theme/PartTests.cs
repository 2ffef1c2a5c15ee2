using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Html.Parser;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess;
using CsWbSite.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CsWbSite.Tests.Theme;

/// <summary>Every example of every part, in both languages: valid HTML, nothing unescaped.</summary>
public sealed class PartTests
{
    public static TheoryData<string> Names() => [.. PartExamples.All.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_example_is_valid_HTML_in_both_languages(string name)
    {
        var example = PartExamples.All.Single(example => example.Name == name);
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        foreach (var language in Languages.All)
        {
            var parameters = new Dictionary<string, object?>(example.Parameters);
            if (typeof(Part).IsAssignableFrom(example.Part))
            {
                parameters["Language"] = language;
            }

            var written = Written(example.Part, parameters);
            Assert.Equal(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(example.Part, ParameterView.FromDictionary(parameters))).ToHtmlString()), written);
            var html = written.Replace(" />", ">", StringComparison.Ordinal);
            var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument($"<!DOCTYPE html><html lang=\"en\"><title>x</title><body>{html}</body></html>");
            Assert.Empty(document.QuerySelectorAll("script, [style], b.injected"));
            Assert.Equal(document.QuerySelectorAll("[id]").Length, document.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
            Assert.Equal(example.IsEmpty, document.Body!.TextContent.Trim().Length == 0);
        }
    }

    [Fact]
    public void Every_part_has_an_example_or_is_drawn_whole_by_the_golden_site()
    {
        var parts = typeof(Part).Assembly.GetTypes().Where(type => type.Namespace == "CsWbSite.Theme.Parts" && typeof(ComponentBase).IsAssignableFrom(type)).ToList();
        var missing = parts.Except(PartExamples.All.Select(example => example.Part)).Except(PartExamples.DrawnByGoldenSite);
        Assert.Empty(missing.Select(part => part.Name));
    }

    private static string Written(Type part, Dictionary<string, object?> parameters)
    {
        var template = (Template)Activator.CreateInstance(part)!;
        foreach (var (name, value) in parameters)
        {
            part.GetProperty(name)!.SetValue(template, value);
        }

        using var text = new PageText();
        new TemplateWriter(text).Write(template);
        return text.TakeXml().ToString();
    }
}
