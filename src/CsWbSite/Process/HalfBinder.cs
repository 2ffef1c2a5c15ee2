using System.Text;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Problems;
using CsWbSite.Process.Binding;
using CsWbSite.Process.Markdown;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Process;

/// <summary>A half with what only its own item's binder and the comparison of halves need.</summary>
/// <param name="Fields">The front matter, for the fields of one kind only; null for a half that is missing.</param>
internal sealed record BoundHalf(LanguageHalf Half, FieldReader? Fields, ProseShape Shape)
{
    /// <summary>This half standing in for the other language, which is not written yet.</summary>
    public BoundHalf AsMissing(Language language) => new(Half with { Language = language, IsMissing = true, Aliases = [], Also = [] }, null, Shape);
}

/// <summary>Binds one Markdown file: front matter and words.</summary>
internal static class HalfBinder
{
    public static BoundHalf? Bind(string itemId, SourceText file, Language language, Binding.Binding binding, DiagnosticBag diagnostics)
    {
        if (FrontMatter.Split(file.Text) is not var (yaml, written, bodyLine))
        {
            binding.Add(Problem.Process.NoFrontMatter(new(file.Path)));
            return null;
        }

        var map = YamlReader.ReadMap(file.Path, yaml, 1, diagnostics);
        var body = written.ToString();
        var words = MarkdownReader.Read(file.Path, body, bodyLine, language, binding);
        if (string.IsNullOrWhiteSpace(body))
        {
            binding.Add(Problem.Process.NoWords(new(file.Path, bodyLine)));
        }

        if (map is null)
        {
            return null;
        }

        CheckMarks(file, binding);
        var fields = new FieldReader(map, binding);
        var half = new LanguageHalf
        {
            Language = language,
            At = new(file.Path),
            Title = fields.Text("title"),
            Summary = SummaryOf(fields, binding),
            Slug = SlugOf(itemId, file.Path, fields, binding),
            Aliases = [.. fields.Texts("aliases").Select(alias => AliasOf(alias, language, binding))],
            Also = [.. fields.Texts("also").Select(wording => wording.Value)],
            Counterpart = fields.LocatedOrNull("counterpart"),
            Body = words.Prose,
            Fingerprint = CsWbSite.Process.Fingerprint.Of(map, written),
        };
        return new BoundHalf(half, fields, words.Shape);
    }

    private static string SummaryOf(FieldReader fields, Binding.Binding binding)
    {
        var summary = fields.Located("summary");
        foreach (var sentence in summary.Value.Split(['.', '!', '?'], StringSplitOptions.RemoveEmptyEntries))
        {
            var count = sentence.Split([' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
            if (count > 25)
            {
                binding.Add(Problem.Process.LongSentence(summary.At, count));
            }
        }

        return summary.Value;
    }

    private static Located<string> SlugOf(string itemId, string path, FieldReader fields, Binding.Binding binding)
    {
        var slug = fields.LocatedOrNull("slug") ?? new(DefaultSlugOf(itemId), new(path));
        return Slug.IsValid(slug.Value) ? slug : binding.Report(Problem.Process.BadSlug(slug.At, slug.Value, Slug.Of(slug.Value)), slug);
    }

    /// <summary>The last part of the id, without the number that orders a booklet's chapters.</summary>
    private static string DefaultSlugOf(string itemId)
    {
        var name = itemId[(itemId.LastIndexOf('/') + 1)..];
        return itemId.StartsWith("booklets/", StringComparison.Ordinal) && name.Length > 3 && name[2] == '-' && char.IsAsciiDigit(name[0]) ? name[3..] : name;
    }

    private static Located<string> AliasOf(Located<string> alias, Language language, Binding.Binding binding) =>
        alias.Value.StartsWith($"/{language.Code}/", StringComparison.Ordinal) && !alias.Value.Contains("//", StringComparison.Ordinal)
        && alias.Value.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '/')
            ? alias
            : binding.Report(Problem.Process.BadAlias(alias.At, alias.Value), alias);

    private static void CheckMarks(SourceText file, Binding.Binding binding)
    {
        var index = file.Text.Span.IndexOf("TODO"u8);
        if (index >= 0)
        {
            var before = file.Text.Span[..index];
            var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
            binding.Add(Problem.Process.LeftToWrite(new(file.Path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1)));
        }
    }
}
