using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CsWbSite.Process.Yaml;

/// <summary>
/// Reads YAML into nodes with places. Own tree over YamlDotNet's events, because the library's own tree has no limit
/// of depth, joins duplicate keys into one error without a place, and expands anchors.
/// </summary>
internal sealed class YamlReader
{
    private const int DepthLimit = 24;

    private readonly string path;
    private readonly int lineOffset;
    private readonly DiagnosticBag diagnostics;
    private readonly Parser parser;
    private bool failed;

    private YamlReader(string path, string text, int lineOffset, DiagnosticBag diagnostics)
    {
        this.path = path;
        this.lineOffset = lineOffset;
        this.diagnostics = diagnostics;
        parser = new Parser(new Scanner(new StringReader(text)));
    }

    /// <summary>The map that the text holds, or null when it is not one map, which is reported.</summary>
    /// <param name="lineOffset">How many lines of the file stand before the text: 1 for front matter.</param>
    public static YamlMap? ReadMap(string path, string text, int lineOffset, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(path, text, lineOffset, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException exception)
        {
            diagnostics.Add(Problem.Process.BrokenYaml(reader.PlaceOf(exception.Start), exception.Message));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner gives up on some broken texts in this way, without a place of its own.
            diagnostics.Add(Problem.Process.BrokenYaml(reader.PlaceOf(reader.parser.Current?.End ?? Mark.Empty), "YAML"));
            return null;
        }
        catch (DepthException exception)
        {
            diagnostics.Add(Problem.Process.TooDeep(exception.At));
            return null;
        }
    }

    private YamlMap? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            diagnostics.Add(Problem.Process.NotAMap(new(path, lineOffset + 1)));
            return null;
        }

        var root = Node(1);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            diagnostics.Add(Problem.Process.SecondDocument(PlaceOf(second.Start)));
            return null;
        }

        if (root is YamlMap map)
        {
            return failed ? null : map;
        }

        diagnostics.Add(Problem.Process.NotAMap(root.At));
        return null;
    }

    private YamlNode Node(int depth)
    {
        var next = parser.Current ?? throw new YamlException("The text ends too early.");
        var at = PlaceOf(next.Start);
        if (depth > DepthLimit)
        {
            throw new DepthException(at);
        }

        if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false } || next is NodeEvent { Tag.IsEmpty: false })
        {
            diagnostics.Add(Problem.Process.AnchorOrTag(at));
            failed = true;
        }

        if (parser.TryConsume<AnchorAlias>(out _))
        {
            return new YamlScalar("", IsPlain: true, at);
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, at);
        }

        return parser.TryConsume<SequenceStart>(out _) ? List(at, depth) : Map(at, depth);
    }

    private YamlList List(SourceLocation at, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return new YamlList(items.ToImmutable(), at);
    }

    private YamlMap Map(SourceLocation at, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            if (key is not YamlScalar { Text: var name })
            {
                diagnostics.Add(Problem.Process.KeyIsNotText(key.At));
                failed = true;
            }
            else if (!keys.Add(name))
            {
                diagnostics.Add(Problem.Process.DuplicateField(key.At, name));
                failed = true;
            }
            else
            {
                entries.Add(new YamlEntry(new(name, key.At), value));
            }
        }

        return new YamlMap(entries.ToImmutable(), at);
    }

    private SourceLocation PlaceOf(Mark mark) => new(path, (int)Math.Max(mark.Line, 1) + lineOffset, (int)Math.Max(mark.Column, 1));

    private sealed class DepthException(SourceLocation at) : Exception
    {
        public SourceLocation At { get; } = at;
    }
}
