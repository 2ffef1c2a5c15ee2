using System.Collections.Immutable;
using System.CommandLine;
using CsWbSite.Model.Text;

namespace CsWbSite.Commands;

/// <summary>Options that every command has.</summary>
internal static class SharedOptions
{
    /// <summary>The settings of site.yml that a command may override.</summary>
    private static readonly string[] Settings = ["base_url", "contact", "repository"];

    public static readonly Option<string> Input = new("--input")
    {
        Description = "The folder that authors write in. / Le dossier où l’on rédige.", DefaultValueFactory = _ => "input", Recursive = true,
    };

    public static readonly Option<string[]> Set = new("--set")
    {
        Description = "Override a setting of site.yml: --set base_url=https://example.org", Recursive = true, AllowMultipleArgumentsPerToken = false,
    };

    public static readonly Option<bool> Draft = new("--draft")
    {
        Description = "Show a half that is not written yet as a notice. / Afficher un avis à la place d’un texte pas encore rédigé.", Recursive = true,
    };

    private static readonly Option<string?> MessageLanguage = new("--language")
    {
        Description = "Language of messages: en or fr. / Langue des messages : en ou fr.", Recursive = true,
    };

    public static readonly Option<string> Format = new("--format")
    {
        Description = "How to print what was found: text, or github for marks on the changed lines.", DefaultValueFactory = _ => "text", Recursive = true,
    };

    public static void AddTo(Command command)
    {
        MessageLanguage.AcceptOnlyFromAmong("en", "fr");
        Format.AcceptOnlyFromAmong("text", "github");
        Set.Validators.Add(result =>
        {
            foreach (var pair in result.Tokens.Select(token => token.Value).Where(pair => !Settings.Contains(pair.Split('=')[0]) || !pair.Contains('=')))
            {
                result.AddError($"--set {pair}: {string.Join(", ", Settings.Select(key => key + "=…"))}");
            }
        });
        foreach (var option in new Option[] { Input, Set, Draft, MessageLanguage, Format })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>As asked for, or that of the environment, or English.</summary>
    public static Language LanguageOf(ParseResult call)
    {
        var asked = call.GetValue(MessageLanguage);
        var environment = Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 } all ? all : Environment.GetEnvironmentVariable("LANG") ?? "";
        return asked == "fr" || (asked is null && environment.StartsWith("fr", StringComparison.OrdinalIgnoreCase)) ? Language.French : Language.English;
    }

    public static BuildOptions BuildOptionsOf(ParseResult call) => new(
        call.GetValue(Draft),
        (call.GetValue(Set) ?? []).Select(pair => pair.Split('=', 2)).DistinctBy(pair => pair[0]).ToImmutableSortedDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));

    /// <summary>The input folder, which must exist.</summary>
    /// <exception cref="CallException">It does not.</exception>
    public static string InputOf(ParseResult call)
    {
        var folder = call.GetValue(Input)!;
        return Directory.Exists(folder)
            ? folder
            : throw new CallException(new(
                $"There is no folder '{folder}'. Run the command where it is, or name it with --input.",
                $"Le dossier «\u00A0{folder}\u00A0» n’existe pas. Lancez la commande là où il se trouve, ou indiquez-le avec --input."));
    }
}
