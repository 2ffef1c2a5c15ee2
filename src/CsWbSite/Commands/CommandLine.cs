using System.CommandLine;
using System.CommandLine.Invocation;
using CsWbSite.Model.Text;

namespace CsWbSite.Commands;

/// <summary>The commands, their options and the exit codes.</summary>
internal static class CommandLine
{
    public const int Fine = 0;
    public const int ContentHasErrors = 1;
    public const int CallWasWrong = 2;
    public const int Defect = 3;
    public const int Cancelled = 130;

    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Show the details of an unexpected failure. / Afficher les détails d’une erreur inattendue.", Recursive = true };

    /// <summary>Runs what was asked for. Never throws; an exception inside is a defect of the program, said in one sentence.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = RootOf();
        var call = root.Parse(arguments);
        if (call.Errors.Count > 0)
        {
            foreach (var error in call.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("--help");
            return CallWasWrong;
        }

        var language = SharedOptions.LanguageOf(call);
        try
        {
            return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return Cancelled;
        }
        catch (CallException failure)
        {
            await Console.Error.WriteLineAsync(failure.Explanation[language] + (call.GetValue(Verbose) ? $"\n{failure.InnerException}" : ""));
            return CallWasWrong;
        }
        catch (Exception failure)
        {
            await Console.Error.WriteLineAsync(new Bilingual<string>(
                "Something unexpected happened; nothing was published. Please report it, with what --verbose shows.",
                "Une erreur inattendue s’est produite; rien n’a été publié. Veuillez le signaler, avec ce qu’affiche --verbose.")[language]);
            if (call.GetValue(Verbose))
            {
                await Console.Error.WriteLineAsync(failure.ToString());
            }

            return Defect;
        }
    }

    private static RootCommand RootOf()
    {
        var root = new RootCommand(
            """
            Builds a bilingual knowledge site from Markdown and YAML. / Construit un site bilingue à partir de Markdown et de YAML.

            Exit codes: 0 fine, 1 the content has errors, 2 the call was wrong, 3 a defect of the program, 130 interrupted.
            Codes de sortie : 0 tout va bien, 1 erreurs de contenu, 2 commande incorrecte, 3 défaut du programme, 130 interruption.
            """);
        root.Options.Add(Verbose);
        SharedOptions.AddTo(root);
        BuildCommand.Attach(root);
        root.Subcommands.Add(BuildCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(PreviewCommand.Create());
        root.Subcommands.Add(NewCommand.Create());
        root.Subcommands.Add(TranslationsCommand.Create());
        root.Subcommands.Add(ListCommand.Create());
        return root;
    }
}
