using System.CommandLine;
using System.Diagnostics;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using Spectre.Console;

namespace CsWbSite.Commands;

/// <summary><c>build</c>, the default: the input folder becomes the output folder, or stays as it is when the content has errors.</summary>
internal static class BuildCommand
{
    private static readonly Option<string> Output = new("--output")
    {
        Description = "The folder to publish into; it is replaced as a whole. / Le dossier de publication, remplacé en entier.", DefaultValueFactory = _ => "output",
    };

    public static Command Create()
    {
        var command = new Command("build", "Build the site into the output folder (the default). / Construire le site.");
        Attach(command);
        return command;
    }

    public static void Attach(Command command)
    {
        command.Options.Add(Output);
        command.SetAction((call, cancellation) => RunAsync(call, cancellation));
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancellation)
    {
        var (input, output, language) = (SharedOptions.InputOf(call), call.GetValue(Output)!, SharedOptions.LanguageOf(call));
        RefuseOverlap(input, output);
        var diagnostics = new DiagnosticBag();
        var watch = Stopwatch.StartNew();
        var site = await WithProgressAsync(
            language, () => SiteBuild.PublishAsync(input, output, SharedOptions.BuildOptionsOf(call), diagnostics, cancellation));
        var sorted = diagnostics.ToSorted();
        DiagnosticPrinter.Print(sorted, input, call.GetValue(SharedOptions.Format)!, language);
        Console.WriteLine(SummaryOf(site, output, watch.Elapsed, sorted.Count(item => item.Severity == Severity.Error), sorted.Count(item => item.Severity == Severity.Warning), language));
        return site is null ? CommandLine.ContentHasErrors : CommandLine.Fine;
    }

    /// <summary>A moving sign on a terminal; nothing in a pipe, where lines are kept.</summary>
    private static async Task<T> WithProgressAsync<T>(Language language, Func<Task<T>> work)
    {
        if (Console.IsOutputRedirected || Console.IsErrorRedirected)
        {
            return await work();
        }

        var text = new Bilingual<string>("Building the site…", "Construction du site…")[language];
        return await AnsiConsole.Status().StartAsync(text, _ => Task.Run(work));
    }

    /// <exception cref="CallException">Publishing would write over what authors write, or the other way round.</exception>
    private static void RefuseOverlap(string input, string output)
    {
        static string Whole(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var (from, to) = (Whole(input), Whole(output));
        if (from.StartsWith(to, StringComparison.Ordinal) || to.StartsWith(from, StringComparison.Ordinal))
        {
            throw new CallException(new(
                $"The output folder '{output}' and the input folder '{input}' lie inside one another. Choose another folder with --output.",
                $"Le dossier de sortie «\u00A0{output}\u00A0» et le dossier d’entrée «\u00A0{input}\u00A0» se recouvrent. Choisissez un autre dossier avec --output."));
        }
    }

    private static string SummaryOf(WrittenSite? site, string output, TimeSpan time, int errors, int warnings, Language language)
    {
        var seconds = CanadianFormat.Number(Math.Round((decimal)time.TotalSeconds, 2), language);
        if (site is null)
        {
            return new Bilingual<string>(
                $"Nothing was published: {errors} error(s), {warnings} warning(s). What stood in {output} is unchanged.",
                $"Rien n’a été publié\u00A0: {errors} erreur(s), {warnings} avertissement(s). Le contenu de {output} n’a pas changé.")[language];
        }

        var megabytes = CanadianFormat.Number(Math.Round(site.Bytes / 1_000_000m, 1), language);
        return new Bilingual<string>(
            $"{site.PageCount} pages ({site.FileCount} files, {megabytes} MB) in {output}, in {seconds} s; {warnings} warnings.",
            $"{site.PageCount} pages ({site.FileCount} fichiers, {megabytes} Mo) dans {output}, en {seconds} s; {warnings} avertissements.")[language];
    }
}
