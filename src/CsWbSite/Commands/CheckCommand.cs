using System.CommandLine;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Commands;

/// <summary><c>check</c>: everything that is wrong with the content; writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Report everything that is wrong with the content; write nothing. / Signaler tout ce qui ne va pas; ne rien écrire.");
        command.SetAction(async (call, cancellation) =>
        {
            var (input, language) = (SharedOptions.InputOf(call), SharedOptions.LanguageOf(call));
            var diagnostics = new DiagnosticBag();
            await SiteBuild.MakeAsync(input, SharedOptions.BuildOptionsOf(call), diagnostics, cancellation: cancellation);
            var sorted = diagnostics.ToSorted();
            DiagnosticPrinter.Print(sorted, input, call.GetValue(SharedOptions.Format)!, language);
            var (errors, warnings) = (sorted.Count(item => item.Severity == Severity.Error), sorted.Count(item => item.Severity == Severity.Warning));
            Console.WriteLine(new Bilingual<string>($"{errors} error(s), {warnings} warning(s).", $"{errors} erreur(s), {warnings} avertissement(s).")[language]);
            return errors > 0 ? CommandLine.ContentHasErrors : CommandLine.Fine;
        });
        return command;
    }
}
