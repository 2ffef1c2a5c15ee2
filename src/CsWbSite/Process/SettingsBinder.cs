using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Process.Binding;
using CsWbSite.Process.Vocabularies;
using CsWbSite.Process.Yaml;

namespace CsWbSite.Process;

/// <summary>Binds <c>site.yml</c>; values given on the command line take the place of those in the file.</summary>
internal static class SettingsBinder
{
    /// <summary>The settings that a command may override.</summary>
    public static readonly ImmutableArray<string> Overridable = ["base_url", "contact", "repository"];

    public static SiteSettings? Bind(SourceTree sources, ImmutableSortedDictionary<string, string> overrides, DiagnosticBag diagnostics)
    {
        if (SharedFile.MapOf("site.yml", sources, diagnostics) is not { } map)
        {
            return null;
        }

        var entries = map.Entries.Where(entry => !overrides.ContainsKey(entry.Key.Value))
            .Concat(overrides.Select(set => new YamlEntry(new(set.Key, map.At), new YamlScalar(set.Value, IsPlain: false, map.At))));
        var binding = new Binding.Binding(diagnostics);
        var settings = binding.MapOf(map with { Entries = [.. entries] }, fields => new SiteSettings(
            fields.Bilingual("name"),
            fields.Bilingual("tagline"),
            fields.Url("base_url").TrimEnd('/'),
            fields.UrlOrNull("contact"),
            fields.UrlOrNull("repository"),
            fields.Texts("footer"),
            fields.LocatedOrNull("help"),
            fields.MapOrNull("licence", licence => new Licence(
                licence.Bilingual("name"),
                licence.HalvesOrNull("url", binding.UrlOf, "") ?? licence.Bilingual("url")))));
        return binding.Failed ? null : settings;
    }
}
