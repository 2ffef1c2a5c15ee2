using System.CommandLine;
using CsWbSite.Preview;

namespace CsWbSite.Commands;

/// <summary><c>preview</c>: the site from memory, made again at every change.</summary>
internal static class PreviewCommand
{
    private static readonly Option<int> Port = new("--port") { Description = "The port on 127.0.0.1; the next free one when it is taken. / Le port sur 127.0.0.1; le suivant libre s’il est pris.", DefaultValueFactory = _ => 5080 };

    public static Command Create()
    {
        Port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var port) && port is < 1 or > 65535)
            {
                result.AddError("--port 1–65535");
            }
        });
        var command = new Command("preview", "Show the site while you write; nothing is published. / Afficher le site pendant la rédaction.") { Port };
        command.Aliases.Add("serve");
        command.SetAction(async (call, cancellation) =>
        {
            var options = SharedOptions.BuildOptionsOf(call) with { Draft = true };
            await PreviewServer.RunAsync(SharedOptions.InputOf(call), options, call.GetValue(Port), SharedOptions.LanguageOf(call), cancellation);
            return CommandLine.Fine;
        });
        return command;
    }
}
