using System.Collections.Immutable;
using System.CommandLine;
using CsWbSite.Input;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Process;

namespace CsWbSite.Commands;

/// <summary><c>translations</c>: the state of every pair; <c>translations accept</c> records that two halves were reviewed side by side.</summary>
internal static class TranslationsCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Files or folders of the input folder whose pairs were reviewed side by side.", Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("translations", "List the state of every pair of halves. / Donner l’état de chaque paire de textes.");
        command.SetAction((call, cancellation) => Task.FromResult(List(call, cancellation)));
        var accept = new Command("accept", "Record that the halves were reviewed side by side. / Consigner la révision côte à côte.") { Paths };
        accept.SetAction((call, cancellation) => Task.FromResult(Accept(call, cancellation)));
        command.Subcommands.Add(accept);
        return command;
    }

    private static int List(ParseResult call, CancellationToken cancellation)
    {
        var language = SharedOptions.LanguageOf(call);
        foreach (var item in ItemsOf(call, cancellation))
        {
            Console.WriteLine($"{StateOf(item)[language],-24} {item.Id}");
        }

        return CommandLine.Fine;
    }

    private static Bilingual<string> StateOf(WrittenContent item)
    {
        var (english, french) = (item.Halves.English, item.Halves.French);
        return english.IsMissing || french.IsMissing ? new("one half is missing", "incomplète")
            : english.Counterpart is null || french.Counterpart is null ? new("never reviewed", "jamais révisée")
            : english.Counterpart?.Value == french.Fingerprint && french.Counterpart?.Value == english.Fingerprint ? new("in step", "concordante")
            : new("changed since", "modifiée depuis");
    }

    private static int Accept(ParseResult call, CancellationToken cancellation)
    {
        var input = SharedOptions.InputOf(call);
        var wanted = call.GetValue(Paths)!.Select(path => RelativeTo(input, path)).ToList();
        var items = ItemsOf(call, cancellation).Where(item => wanted.Any(path =>
            path is "." || Languages.All.Any(language => item.Halves[language].At.Path == path || item.Halves[language].At.Path.StartsWith(path + "/", StringComparison.Ordinal)))).ToList();
        if (items.Count == 0)
        {
            throw new CallException(new("No pair of that name was found in the input folder.", "Aucune paire de ce nom n’a été trouvée dans le dossier d’entrée."));
        }

        foreach (var half in items.SelectMany(item => Languages.All.Select(language => (Half: item.Halves[language], Other: item.Halves[language.Other]))))
        {
            var path = Path.Combine(input, half.Half.At.Path);
            File.WriteAllText(path, WithCounterpart(File.ReadAllText(path), half.Other.Fingerprint));
        }

        Console.WriteLine(items.Count);
        return CommandLine.Fine;
    }

    private static ImmutableArray<WrittenContent> ItemsOf(ParseResult call, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var sources = InputStage.Read(SharedOptions.InputOf(call), diagnostics, cancellation);
        var parsed = ProcessStage.Run(sources, SharedOptions.BuildOptionsOf(call) with { Draft = true }, BuildMemory.None, diagnostics, cancellation);
        return [.. parsed.Items.OfType<WrittenContent>()];
    }

    /// <summary>The path seen from the input folder, "." for all of it; authors give it from there or from where they stand.</summary>
    private static string RelativeTo(string input, string path)
    {
        var fromHere = Path.GetRelativePath(input, path).Replace('\\', '/').TrimEnd('/');
        return fromHere.Split('/').All(part => part == "..") ? "."
            : fromHere.StartsWith("../", StringComparison.Ordinal) ? path.Replace('\\', '/').TrimEnd('/')
            : fromHere;
    }

    /// <summary>The text with its front matter saying this counterpart; nothing else is touched.</summary>
    private static string WithCounterpart(string text, string fingerprint)
    {
        var lines = text.Split('\n').ToList();
        var end = lines.FindIndex(1, line => line.TrimEnd('\r') == "---");
        var present = lines.FindIndex(1, end - 1, line => line.StartsWith("counterpart:", StringComparison.Ordinal));
        if (present > 0)
        {
            lines[present] = $"counterpart: \"{fingerprint}\"";
        }
        else
        {
            lines.Insert(end, $"counterpart: \"{fingerprint}\"");
        }

        return string.Join('\n', lines);
    }
}
