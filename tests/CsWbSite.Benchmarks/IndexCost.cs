using System.Diagnostics;
using System.Text.Json;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Output;

namespace CsWbSite.Benchmarks;

/// <summary>
/// What the index of the search adds to a build. Each run is a process of its own, as builds are: start, compilation of the code, reading, drawing
/// and writing all count, once with the files of the search and once without. Processor time, because other programs disturb it less than the clock.
/// </summary>
internal static class IndexCost
{
    public static object Measure(string input, int runs)
    {
        var output = Directory.CreateTempSubdirectory("index-cost-").FullName;
        try
        {
            var (without, with) = (new List<double>(), new List<double>());
            for (var run = 0; run < runs; run++)
            {
                without.Add(SecondsOf(input, output, "without-search"));
                with.Add(SecondsOf(input, output, "with-search"));
            }

            return new { without, with, share = (MedianOf(with) / MedianOf(without)) - 1 };
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    /// <summary>One build by the public doors, in this process, with the seconds of processor time since it started.</summary>
    public static async Task<object> BuildAsync(string input, string output, bool withSearch)
    {
        var diagnostics = new DiagnosticBag();
        var site = await SiteBuild.MakeAsync(input, BuildOptions.Default, diagnostics);
        if (diagnostics.HasErrors)
        {
            throw new InvalidOperationException($"The content has errors, the first being: {diagnostics.ToSorted()[0]}");
        }

        OutputStage.Write(withSearch ? site : new OutputTree(site.ReadyFiles, new([]), site.Redirects, site.PageCount), output, CancellationToken.None);
        return new Run(Environment.CpuUsage.TotalTime.TotalSeconds);
    }

    private static double SecondsOf(string input, string output, string search)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        string[] call = ["build", input, Path.Combine(output, search), search];
        foreach (var word in Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? call.Prepend(typeof(IndexCost).Assembly.Location) : call)
        {
            start.ArgumentList.Add(word);
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<Run>(text)!.Seconds
            : throw new InvalidOperationException($"The build of {input} ended with status {process.ExitCode}.");
    }

    private static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private sealed record Run(double Seconds);
}
