using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Files;
using CsWbSite.PostProcess.Places;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Library;

/// <summary>The data that the scripts of the library, of the comparison and of the field for places read, a file a language, named by their content.</summary>
/// <param name="Facets">Addresses of what narrows and sorts the list.</param>
/// <param name="Comparison">Addresses of what the comparison shows.</param>
/// <param name="Places">Addresses of all communities with their plans.</param>
internal sealed record LibraryFiles(ImmutableArray<OutputFile> Files, Bilingual<string> Facets, Bilingual<string> Comparison, Bilingual<string> Places)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public static LibraryFiles Build(SiteContent site)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        Bilingual<string> Add<T>(string name, Func<SiteContent, Language, T> build) => Bilingual.Of(language =>
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(build(site, language), Json);
            var path = $"assets/{name}-{language.Code}.{ThemeFiles.FingerprintOf(bytes)}.json";
            files.Add(new OutputFile(path, bytes));
            return "/" + path;
        });
        var (facets, comparison, places) = (Add("library", LibraryFacets.Build), Add("compare", ComparisonData.Build), Add("places", PlaceData.Build));
        return new LibraryFiles(files.ToImmutable(), facets, comparison, places);
    }
}
