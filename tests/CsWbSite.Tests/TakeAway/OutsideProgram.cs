using OperatingProcess = System.Diagnostics.Process;

namespace CsWbSite.Tests.TakeAway;

/// <summary>A program that others wrote, run on a file of ours. Where it is missing the test is skipped, and fails where pull requests are checked: <c>test.sh</c> installs them all.</summary>
internal static class OutsideProgram
{
    /// <summary>What the program said, or the file that it made when one is named; it must end without an error.</summary>
    public static async Task<string> RunAsync(string path, string package, string file, ReadOnlyMemory<byte> bytes, string[] arguments, string? made = null)
    {
        var missing = $"{path} is missing: apt-get install {package}";
        Assert.False(!File.Exists(path) && Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true", missing);
        Assert.SkipUnless(File.Exists(path), missing);
        var folder = Directory.CreateTempSubdirectory("outside").FullName;
        var cancellation = TestContext.Current.CancellationToken;
        await File.WriteAllBytesAsync(Path.Combine(folder, file), bytes, cancellation);
        using var process = OperatingProcess.Start(new System.Diagnostics.ProcessStartInfo(path, [.. arguments, file]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        var result = made is null || process.ExitCode != 0 ? await said : await File.ReadAllTextAsync(Path.Combine(folder, made), cancellation);
        Directory.Delete(folder, recursive: true);
        Assert.True(process.ExitCode == 0, result + await errors);
        return result;
    }
}
