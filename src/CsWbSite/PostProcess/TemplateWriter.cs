using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CsWbSite.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

// The framework marks what this reads of a component as its own affair, which another version may change: a law compares every page with what the framework itself draws.
#pragma warning disable BL0006

namespace CsWbSite.PostProcess;

/// <summary>
/// Writes templates as text. The framework's own renderer makes a tree of what it draws and keeps it, to find later what has changed;
/// a page is drawn once, and its templates are written as they describe themselves.
/// </summary>
internal sealed class TemplateWriter(PageText text)
{
    /// <summary>The default would write "Fran&amp;#xE7;ais". Made once, because a table of all characters is made with it.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Elements that have no end tag in HTML.</summary>
    private static readonly HashSet<string> VoidElements = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private static readonly ConcurrentDictionary<Type, TemplateType> Types = new();

    /// <summary>Room for one template at each depth: a template is written while those around it are only begun.</summary>
    private readonly List<RenderTreeBuilder> builders = [];

    /// <param name="template">With its parameters.</param>
    public void Write(Template template) => Write(template, 0);

    private void Write(Template template, int depth)
    {
        if (template is FinishedHtml finished)
        {
            finished.Html(text);
            return;
        }

        if (depth == builders.Count)
        {
            builders.Add(new RenderTreeBuilder());
        }

        builders[depth].Clear();
        template.Describe(builders[depth]);
        var frames = builders[depth].GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count), depth);
    }

    /// <param name="frames">In the order of the text; those of an element or a template stand behind it.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "A template is named by OpenComponent, which says of its type that all members are kept.")]
    private void Write(ReadOnlySpan<RenderTreeFrame> frames, int depth)
    {
        for (var length = 1; !frames.IsEmpty; frames = frames[length..], length = 1)
        {
            switch (frames[0].FrameType)
            {
                case RenderTreeFrameType.Text:
                    Encoder.Encode(text, frames[0].TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    text.Write(frames[0].MarkupContent);
                    break;
                case RenderTreeFrameType.Region:
                    break;
                case RenderTreeFrameType.Element:
                    length = frames[0].ElementSubtreeLength;
                    WriteElement(frames[..length], depth);
                    break;
                case RenderTreeFrameType.Component:
                    length = frames[0].ComponentSubtreeLength;
                    Write(TemplateOf(frames[0].ComponentType, frames[1..length]), depth + 1);
                    break;
                default:
                    throw new InvalidOperationException($"A page has no place for a {frames[0].FrameType} of a template.");
            }
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames, int depth)
    {
        var name = frames[0].ElementName;
        text.Write('<');
        text.Write(name);
        for (frames = frames[1..]; !frames.IsEmpty && frames[0].FrameType == RenderTreeFrameType.Attribute; frames = frames[1..])
        {
            text.Write(' ');
            text.Write(frames[0].AttributeName);
            if (frames[0].AttributeValue is string value)
            {
                text.Write("=\"");
                Encoder.Encode(text, value);
                text.Write('"');
            }
        }

        if (frames.IsEmpty && VoidElements.Contains(name))
        {
            text.Write(" />");
            return;
        }

        text.Write('>');
        Write(frames, depth);
        text.Write("</");
        text.Write(name);
        text.Write('>');
    }

    /// <summary>A template inside another, with the parameters that the other gives it.</summary>
    private static Template TemplateOf([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type type, ReadOnlySpan<RenderTreeFrame> given)
    {
        if (!Types.TryGetValue(type, out var known))
        {
            Types[type] = known = new TemplateType(type);
        }

        var template = (Template)known.Constructor.Invoke();
        foreach (var frame in given)
        {
            known.Setters[frame.AttributeName].Invoke(template, frame.AttributeValue);
        }

        return template;
    }

    /// <summary>How to make a template of a type and to give it its parameters; looked up once.</summary>
    private sealed class TemplateType([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type type)
    {
        public ConstructorInvoker Constructor { get; } = ConstructorInvoker.Create(type.GetConstructor(Type.EmptyTypes)!);

        /// <summary>By the name of the parameter.</summary>
        public Dictionary<string, MethodInvoker> Setters { get; } = type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!), StringComparer.Ordinal);
    }
}
