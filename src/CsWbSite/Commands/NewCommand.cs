using System.CommandLine;
using CsWbSite.Model.Text;

namespace CsWbSite.Commands;

/// <summary><c>new</c>: the files of a new item in both languages, valid as they stand except for what must be written.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Kind = new("kind") { Description = "booklet, chapter, tool, plan, strategy, update, page" };
    private static readonly Argument<string> Name = new("slug")
    {
        Description = "The name of the item's folder or file: a–z, 0–9 and hyphens; a chapter is booklet/NN-name. / Le nom du dossier ou du fichier\u00A0: a–z, 0–9 et traits d’union; une section s’écrit livret/NN-nom.",
    };

    public static Command Create()
    {
        Kind.AcceptOnlyFromAmong("booklet", "chapter", "tool", "plan", "strategy", "update", "page");
        var command = new Command("new", "Make the files of a new item, in both languages. / Créer les fichiers d’un nouvel élément.") { Kind, Name };
        command.SetAction((call, _) => Task.FromResult(Run(call, DateOnly.FromDateTime(DateTime.Now))));
        return command;
    }

    private static int Run(ParseResult call, DateOnly today)
    {
        var (input, language, kind, name) = (SharedOptions.InputOf(call), SharedOptions.LanguageOf(call), call.GetValue(Kind)!, call.GetValue(Name)!);
        var parts = name.Split('/');
        if (parts.Length != (kind == "chapter" ? 2 : 1) || !parts.All(Slug.IsValid))
        {
            throw new CallException(new(
                kind == "chapter"
                    ? $"'{name}' is not the name of a chapter. Write the booklet, a slash and the section, such as booklet-3/14-epilogue."
                    : $"'{name}' cannot be a name. Use a–z, 0–9 and hyphens, such as '{Slug.Of(name)}'.",
                kind == "chapter"
                    ? $"«\u00A0{name}\u00A0» n’est pas le nom d’une section. Écrivez le livret, une barre oblique et la section, par exemple booklet-3/14-epilogue."
                    : $"«\u00A0{name}\u00A0» ne peut pas servir de nom. Employez a–z, 0–9 et des traits d’union, par exemple «\u00A0{Slug.Of(name)}\u00A0»."));
        }

        var files = NewFiles.Of(kind, name, today.ToString("yyyy-MM-dd")).Select(file => (Path: Path.Combine(input, file.Path), file.Text)).ToList();
        if (files.Find(file => File.Exists(file.Path)) is { Path: not null } existing)
        {
            throw new CallException(new($"'{existing.Path}' exists already; nothing was changed.", $"«\u00A0{existing.Path}\u00A0» existe déjà; rien n’a été modifié."));
        }

        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            Console.WriteLine(path.Replace('\\', '/'));
        }

        Console.WriteLine(new Bilingual<string>(
            "Replace every TODO, then run 'check'." + (kind == "chapter" ? " List the section in booklet.yml under 'parts'." : ""),
            "Remplacez chaque TODO, puis lancez «\u00A0check\u00A0»." + (kind == "chapter" ? " Inscrivez la section dans booklet.yml sous «\u00A0parts\u00A0»." : ""))[language]);
        return CommandLine.Fine;
    }
}
