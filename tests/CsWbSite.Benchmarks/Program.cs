using System.Text.Json;
using CsWbSite.Benchmarks;

// Prints one line of JSON: the figures of one measurement.
object? figures = args switch
{
    ["index-cost", var input, var runs] => IndexCost.Measure(input, int.Parse(runs)),
    ["build", var input, var output, var search] => await IndexCost.BuildAsync(input, output, withSearch: search == "with-search"),
    ["agreement", var input, var queries, var found] => Agreement.Measure(input, queries, found),
    _ => null,
};
if (figures is null)
{
    Console.Error.WriteLine(
        """
        CsWbSite.Benchmarks index-cost INPUT RUNS          what share of a build's processor time the index of the search adds
        CsWbSite.Benchmarks agreement INPUT QUERIES FOUND  how far our first ten results are Lucene's; FOUND is written by evaluate.mjs (OUT=FOUND)
        """);
    return 2;
}

Console.WriteLine(JsonSerializer.Serialize(figures));
return 0;
