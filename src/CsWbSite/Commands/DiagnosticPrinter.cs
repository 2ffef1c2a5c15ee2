using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Commands;

/// <summary>Prints diagnostics on standard error, with paths from where the command was called.</summary>
internal static class DiagnosticPrinter
{
    private const int BufferSize = 64 * 1024;

    public static void Print(IEnumerable<Diagnostic> diagnostics, string input, string format, Language language)
    {
        // The console's own writer passes on 256 signs at a time, and a large site may have thousands of warnings.
        using var error = new StreamWriter(Console.OpenStandardError(), Console.Error.Encoding, BufferSize);
        foreach (var diagnostic in diagnostics)
        {
            var shown = diagnostic with { At = diagnostic.At with { Path = Path.Combine(input, diagnostic.At.Path).Replace('\\', '/') } };
            error.WriteLine(format == "github" ? WorkflowCommandOf(shown, language) : shown.ToString(language));
        }
    }

    /// <summary>A workflow command of GitHub Actions, which shows the message on the changed line.</summary>
    private static string WorkflowCommandOf(Diagnostic diagnostic, Language language)
    {
        var level = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var (path, line, column) = (diagnostic.At.Path, diagnostic.At.Line, diagnostic.At.Column);
        return $"::{level} file={Escape(path)},line={line},col={column},title={diagnostic.Code}::{diagnostic.Message[language].Replace("%", "%25", StringComparison.Ordinal).ReplaceLineEndings("%0A")}";
    }

    private static string Escape(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal);
}
