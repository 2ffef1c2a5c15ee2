using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Files;
using CsWbSite.PostProcess.Places;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Library;

/// <summary>The data that the scripts of the library, of the comparison, of the shortlist and of the field for places read, named by their content.</summary>
/// <param name="Facets">Addresses of what narrows and sorts the list.</param>
/// <param name="Comparison">Addresses of what the comparison shows: a script, since the page waits for it and a browser asks for scripts ahead.</param>
/// <param name="Shortlist">Address of what the shortlist knows, in both languages: the files of a plan need both.</param>
/// <param name="Places">Addresses of all communities with their plans.</param>
internal sealed record LibraryFiles(ImmutableArray<OutputFile> Files, Bilingual<string> Facets, Bilingual<string> Comparison, string Shortlist, Bilingual<string> Places)
{
    public static LibraryFiles Build(SiteContent site)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        string AddFile(string name, string extension, byte[] bytes)
        {
            var path = $"assets/{name}.{ThemeFiles.FingerprintOf(bytes)}.{extension}";
            files.Add(new OutputFile(path, bytes));
            return "/" + path;
        }

        string Add<T>(string name, T data, JsonTypeInfo<T> type) => AddFile(name, "json", JsonSerializer.SerializeToUtf8Bytes(data, type));

        var facets = Bilingual.Of(language => Add("library-" + language.Code, LibraryFacets.Build(site, language), LibraryJson.Short.LibraryData));
        var comparison = Bilingual.Of(language => AddFile(
            "comparison-" + language.Code, "js", [.. "const comparison = "u8, .. JsonSerializer.SerializeToUtf8Bytes(ComparisonData.Build(site, language), LibraryJson.Short.Comparison)]));
        var shortlist = Add("shortlist", ShortlistData.Build(site), LibraryJson.Short.Shortlist);
        var places = Bilingual.Of(language => Add("places-" + language.Code, PlaceData.Build(site, language), LibraryJson.Short.PlaceIndex));
        return new LibraryFiles(files.ToImmutable(), facets, comparison, shortlist, places);
    }
}
