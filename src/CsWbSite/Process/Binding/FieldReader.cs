using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using CsWbSite.Problems;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Process.Binding;

/// <summary>
/// Takes typed values out of one YAML map. A value that is missing or wrong is reported and replaced by a harmless one, so
/// that a binder reads in a straight line and all faults of a file come out in one run; <see cref="Binding.Failed"/> tells at
/// the end. Fields that nobody asked for are reported by <see cref="Done"/>.
/// </summary>
internal sealed class FieldReader(YamlMap map, Binding binding)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public SourceLocation At => map.At;

    /// <summary>The value of a field, or null when it is absent or written as nothing.</summary>
    public YamlNode? Find(string name)
    {
        asked.Add(name);
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Value == name)
            {
                return entry.Value is YamlScalar { IsPlain: true, Text: "" or "null" or "~" } ? null : entry.Value;
            }
        }

        return null;
    }

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Reports every field that was not asked for.</summary>
    public void Done()
    {
        foreach (var (key, _) in map.Entries.Where(entry => !asked.Contains(entry.Key.Value)))
        {
            binding.Add(Problem.Process.UnknownField(key.At, key.Value, asked));
        }
    }

    public Located<string> Located(string name) => Required(name, binding.TextOf, new Located<string>("", At));

    public string Text(string name) => Located(name).Value;

    public Located<string>? LocatedOrNull(string name) => Find(name) is { } node ? binding.TextOf(node) : null;

    public string? TextOrNull(string name) => LocatedOrNull(name)?.Value;

    public Bilingual<string> Bilingual(string name) => Required(name, binding.BilingualOf, Model.Text.Bilingual.Same(""));

    public Bilingual<string>? BilingualOrNull(string name) => Find(name) is { } node ? binding.BilingualOf(node) : null;

    public int Whole(string name) => Required(name, binding.WholeOf, 0);

    public int? WholeOrNull(string name) => Find(name) is { } node ? binding.WholeOf(node) : null;

    public decimal Number(string name) => Required(name, binding.NumberOf, 0m);

    public decimal? NumberOrNull(string name) => Find(name) is { } node ? binding.NumberOf(node) : null;

    public bool Flag(string name, bool otherwise) => Find(name) is { } node ? binding.FlagOf(node, otherwise) : otherwise;

    public PartialDate Date(string name) => Required(name, binding.DateOf, new PartialDate(1));

    public PartialDate? DateOrNull(string name) => Find(name) is { } node ? binding.DateOf(node) : null;

    public string Url(string name) => Required(name, binding.UrlOf, "");

    public string? UrlOrNull(string name) => Find(name) is { } node ? binding.UrlOf(node) : null;

    public TEnum Choice<TEnum>(string name)
        where TEnum : struct, Enum => Required(name, binding.ChoiceOf<TEnum>, default);

    public TEnum? ChoiceOrNull<TEnum>(string name)
        where TEnum : struct, Enum => Find(name) is { } node ? binding.ChoiceOf<TEnum>(node) : null;

    /// <summary>The items of a list, each made by <paramref name="bind"/>; empty when the field is absent.</summary>
    public ImmutableArray<T> List<T>(string name, Func<YamlNode, T> bind) => Find(name) switch
    {
        null => [],
        YamlList list => [.. list.Items.Select(bind)],
        var node => binding.Report(Problem.Process.NotAList(node.At, name), ImmutableArray<T>.Empty),
    };

    /// <summary>The items of a list of maps.</summary>
    public ImmutableArray<T> Maps<T>(string name, Func<FieldReader, T> bind)
        where T : class => [.. List(name, node => binding.MapOf(node, bind)).OfType<T>()];

    public ImmutableArray<Located<string>> Texts(string name) => List(name, binding.TextOf);

    /// <summary>A list of texts for each language; empty where it is absent.</summary>
    public Bilingual<ImmutableArray<string>> BilingualTexts(string name)
    {
        static ImmutableArray<string> Of(FieldReader fields, string language) => [.. fields.Texts(language).Select(text => text.Value)];
        return MapOrNull(name, fields => new Bilingual<ImmutableArray<string>>(Of(fields, "en"), Of(fields, "fr"))) ?? Model.Text.Bilingual.Same(ImmutableArray<string>.Empty);
    }

    public ImmutableArray<Bilingual<string>> Bilinguals(string name) => List(name, binding.BilingualOf);

    /// <summary>A map inside this one; null when absent or wrong.</summary>
    public T? MapOrNull<T>(string name, Func<FieldReader, T> bind)
        where T : class => Find(name) is { } node ? binding.MapOf(node, bind) : null;

    /// <summary>A map inside this one that must be there; null only when that was reported.</summary>
    public T? Map<T>(string name, Func<FieldReader, T> bind)
        where T : class => Required<T?>(name, node => binding.MapOf(node, bind), null);

    /// <summary>Both halves of a map of languages, each made by <paramref name="bind"/>.</summary>
    public Bilingual<T>? HalvesOrNull<T>(string name, Func<YamlNode, T> bind, T missing) =>
        MapOrNull(name, fields => new Bilingual<T>(fields.Required("en", bind, missing), fields.Required("fr", bind, missing)));

    /// <summary>The lines of a map with free keys.</summary>
    public ImmutableArray<(Located<string> Key, YamlNode Value)> Entries(string name) => Find(name) switch
    {
        null => [],
        YamlMap inner => [.. inner.Entries.Select(entry => (entry.Key, entry.Value))],
        var node => binding.Report(Problem.Process.NotAMapField(node.At, name), ImmutableArray<(Located<string>, YamlNode)>.Empty),
    };

    private T Required<T>(string name, Func<YamlNode, T> bind, T missing) =>
        Find(name) is { } node ? bind(node) : binding.Report(Problem.Process.MissingField(At, name), missing);
}
