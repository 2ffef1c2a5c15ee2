using System.Diagnostics;

namespace CsWbSite.Tests.Commands;

/// <summary>The program as people call it: another process, with its exit code and what it said.</summary>
internal sealed record Call(int Exit, string Output, string Errors)
{
    public static async Task<Call> OfAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Call(process.ExitCode, await output, await errors);
    }

    /// <summary>The running program; its working folder is <paramref name="folder"/>.</summary>
    public static System.Diagnostics.Process Start(string folder, params string[] arguments) => System.Diagnostics.Process.Start(
        new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
