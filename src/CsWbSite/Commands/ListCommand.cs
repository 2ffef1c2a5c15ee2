using System.CommandLine;
using System.Text.RegularExpressions;
using CsWbSite.Input;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Process;

namespace CsWbSite.Commands;

/// <summary><c>list</c>: every item with its length in each language, its findings, its sources and its doubts, one line each, separated by tabs.</summary>
internal static partial class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List every item with its words, findings, sources and doubts. / Lister chaque élément\u00A0: mots, constats, sources et points à confirmer.");
        command.SetAction((call, cancellation) => Task.FromResult(Run(call, cancellation)));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var sources = InputStage.Read(SharedOptions.InputOf(call), diagnostics, cancellation);
        var items = ProcessStage.Run(sources, SharedOptions.BuildOptionsOf(call) with { Draft = true }, BuildMemory.None, diagnostics, cancellation).Items;
        Console.WriteLine(string.Join('\t', new Bilingual<string[]>(
            ["item", "words en", "words fr", "findings", "sources", "to confirm"],
            ["élément", "mots en", "mots fr", "constats", "sources", "à confirmer"])[SharedOptions.LanguageOf(call)]));
        foreach (var item in items.OrderBy(item => item.Id, StringComparer.Ordinal))
        {
            var (english, french) = item is WrittenContent written ? (WordsOf(written.Halves.English), WordsOf(written.Halves.French)) : (0, 0);
            Console.WriteLine(string.Join('\t', item.Id, english, french, item is Strategy strategy ? strategy.Findings.Length : 0, SourcesOf(item), DoubtsOf(item)));
        }

        return diagnostics.HasErrors ? CommandLine.ContentHasErrors : CommandLine.Fine;
    }

    private static int WordsOf(LanguageHalf half) => half.IsMissing ? 0 : Word().Count(Tag().Replace(half.Body.Html, " "));

    private static int SourcesOf(Content item) => item switch
    {
        Booklet booklet => booklet.Sources.Length,
        BookletChapter chapter => chapter.Sources.Length,
        Tool tool => tool.Sources.Length,
        CommunityPlan plan => plan.Sources.Length,
        Strategy strategy => strategy.Sources.Length,
        Update update => update.Sources.Length,
        _ => 0,
    };

    private static int DoubtsOf(Content item) => item switch
    {
        Booklet booklet => booklet.ToConfirm.Length,
        Tool tool => tool.ToConfirm.Length,
        CommunityPlan plan => plan.ToConfirm.Length,
        Strategy strategy => strategy.ToConfirm.Length,
        _ => 0,
    };

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}’'.,-]*")]
    private static partial Regex Word();
}
