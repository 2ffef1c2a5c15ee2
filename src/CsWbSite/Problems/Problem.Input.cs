using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Problems;

public static partial class Problem
{
    /// <summary>Faults of files, before anything in them is understood.</summary>
    public static class Input
    {
        /// <summary>The bytes are not UTF-8, usually because the file was saved by an old editor or is not text. Save it as UTF-8.</summary>
        public static Diagnostic NotUtf8(SourceLocation at) => Error("CW1001", at,
            "This is not UTF-8 text from here on. Save the file with the encoding UTF-8.",
            "Le texte n’est plus en UTF-8 à partir d’ici. Enregistrez le fichier avec l’encodage UTF-8.");

        /// <summary>The file begins with a byte order mark, which some editors add. It is ignored; save without it.</summary>
        public static Diagnostic ByteOrderMark(SourceLocation at) => Warning("CW1002", at,
            "The file begins with a byte order mark, which is ignored. Save it as UTF-8 without BOM.",
            "Le fichier commence par un indicateur d’ordre des octets, qui est ignoré. Enregistrez-le en UTF-8 sans BOM.");

        /// <summary>Lines end with CR LF, as on Windows. They are read as LF; set the editor to LF so that changes stay small.</summary>
        public static Diagnostic CarriageReturns(SourceLocation at) => Warning("CW1003", at,
            "Lines end with CR LF and are read as LF. Set the editor’s line endings to LF.",
            "Les lignes se terminent par CR LF; elles sont lues comme si elles se terminaient par LF. Réglez les fins de ligne de l’éditeur à LF.");

        /// <summary>The file has no content.</summary>
        public static Diagnostic EmptyFile(SourceLocation at) => Error("CW1004", at,
            "The file is empty. Write its content, or delete it.",
            "Le fichier est vide. Rédigez son contenu ou supprimez-le.");

        /// <summary>The file is larger than anything a reader on a phone should download, or than a person can have written.</summary>
        public static Diagnostic TooLarge(SourceLocation at, long megabytes, long limit) => Error("CW1005", at,
            $"The file has {megabytes} MB; at most {limit} MB is allowed. Split the text, or make the image smaller.",
            $"Le fichier fait {megabytes} Mo; la limite est de {limit} Mo. Divisez le texte ou réduisez l’image.");

        /// <summary>A path with spaces, accents or capitals does not survive every computer and every address.</summary>
        public static Diagnostic PathName(SourceLocation at, string suggestion) => Error("CW1006", at,
            $"Names of files and folders use only a–z, 0–9, '-', '_' and '.'. Rename it to '{suggestion}'.",
            $"Les noms de fichiers et de dossiers n’emploient que a–z, 0–9, «\u00A0-\u00A0», «\u00A0_\u00A0» et «\u00A0.\u00A0». Renommez-le «\u00A0{suggestion}\u00A0».");

        /// <summary>A symbolic link could publish any file of the machine that builds, so links are not followed.</summary>
        public static Diagnostic SymbolicLink(SourceLocation at) => Error("CW1007", at,
            "This is a symbolic link, and links are not followed. Put the file itself here.",
            "Ceci est un lien symbolique, et les liens ne sont pas suivis. Placez ici le fichier lui-même.");

        /// <summary>Only Markdown, YAML and images are published. A name that begins with '_' is left alone.</summary>
        public static Diagnostic UnknownFileType(SourceLocation at, string extension) => Error("CW1008", at,
            $"Files of type '{extension}' are not published. Use Markdown, YAML or an image (svg, png, jpg, webp), or begin the name with '_'.",
            $"Les fichiers de type «\u00A0{extension}\u00A0» ne sont pas publiés. Employez Markdown, YAML ou une image (svg, png, jpg, webp), ou commencez le nom par «\u00A0_\u00A0».");

        /// <summary>The operating system does not let the file be read.</summary>
        public static Diagnostic Unreadable(SourceLocation at) => Error("CW1009", at,
            "The file cannot be read. Check that it is not open elsewhere and that you have permission to read it.",
            "Le fichier ne peut pas être lu. Vérifiez qu’il n’est pas ouvert ailleurs et que vous avez le droit de le lire.");

        /// <summary>A control character, such as NUL, cannot be shown and is usually damage.</summary>
        public static Diagnostic ControlCharacter(SourceLocation at, int code) => Error("CW1010", at,
            $"An invisible control character (U+{code:X4}) stands here. Delete it.",
            $"Un caractère de contrôle invisible (U+{code:X4}) se trouve ici. Supprimez-le.");
    }
}
