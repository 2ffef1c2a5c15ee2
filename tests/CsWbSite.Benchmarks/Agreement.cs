using System.Text.Json;
using CsWbSite.Model.Text;

namespace CsWbSite.Benchmarks;

/// <summary>
/// How far our first ten results are those of Lucene's own ranking over the same fields and stems. The two should differ where ours does more
/// (mistakes in typing, other wordings, sections, whole titles), so this tells of surprises and is no bar.
/// </summary>
internal static class Agreement
{
    private const int Top = 10;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="queriesFile">The judged queries.</param>
    /// <param name="foundFile">What our search found for each, as <c>evaluate.mjs</c> wrote it.</param>
    public static object Measure(string input, string queriesFile, string foundFile)
    {
        var queries = Read<List<Query>>(queriesFile);
        var ours = Read<Dictionary<string, List<Found>>>(foundFile)["cswbsite"].ToDictionary(found => found.Id, found => found.Urls);
        var rows = new List<(Query Query, double Overlap)>();
        foreach (var (language, documents) in RealDocuments.Read(input))
        {
            using var lucene = new LuceneSearch(documents, language);
            rows.AddRange(queries.Where(query => query.Lang == language.Code).Select(query => (query, OverlapOf(ours[query.Id], lucene.Find(query.Q, Top)))));
        }

        return new
        {
            mean = rows.GroupBy(row => row.Query.Lang).ToDictionary(group => group.Key, group => group.Average(row => row.Overlap)),
            kinds = rows.GroupBy(row => row.Query.Kind).ToDictionary(group => group.Key, group => group.Average(row => row.Overlap)),
            queries = rows.Count,
        };
    }

    /// <summary>Pages that both found among the first ten, as a share of the longer list; 1 where neither found any.</summary>
    private static double OverlapOf(IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        var longer = Math.Max(Math.Min(ours.Count, Top), theirs.Count);
        return longer == 0 ? 1 : (double)ours.Take(Top).Intersect(theirs, StringComparer.Ordinal).Count() / longer;
    }

    private static T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(file), Json) ?? throw new InvalidDataException($"{file} is empty.");

    private sealed record Query(string Id, string Lang, string Kind, string Q);

    private sealed record Found(string Id, IReadOnlyList<string> Urls);
}
