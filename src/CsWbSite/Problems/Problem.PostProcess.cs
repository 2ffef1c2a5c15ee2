using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Problems;

public static partial class Problem
{
    /// <summary>Faults between items, seen only when the whole site is known.</summary>
    public static class PostProcess
    {
        /// <summary>An id that stands in no vocabulary, list of strategies or list of references.</summary>
        public static Diagnostic UnknownId(SourceLocation at, string id, string list, IEnumerable<string> known)
        {
            var remedy = Remedy(id, known);
            return Error("CW3001", at,
                $"'{Short(id)}' does not exist in {list}.{remedy.English}",
                $"«\u00A0{Short(id)}\u00A0» n’existe pas dans {list}.{remedy.French}");
        }

        /// <summary>Two items would be published at one address.</summary>
        public static Diagnostic SameAddress(SourceLocation at, string address, string other) => Error("CW3002", at,
            $"The address {address} is already that of {other}. Give one of the two another 'slug'.",
            $"L’adresse {address} est déjà celle de {other}. Donnez un autre «\u00A0slug\u00A0» à l’un des deux.");

        /// <summary>A link to a file that does not exist in the input folder.</summary>
        public static Diagnostic LinkToNowhere(SourceLocation at, string target, IEnumerable<string> known)
        {
            var remedy = Remedy(target, known);
            return Error("CW3003", at,
                $"The link '{Short(target)}' leads to no file of the input folder.{remedy.English}",
                $"Le lien «\u00A0{Short(target)}\u00A0» ne mène à aucun fichier du dossier d’entrée.{remedy.French}");
        }

        /// <summary>A link to a heading that the page does not have.</summary>
        public static Diagnostic NoSuchHeading(SourceLocation at, string anchor, IEnumerable<string> known)
        {
            var remedy = Remedy(anchor, known);
            return Error("CW3004", at,
                $"The page has no heading with the address '#{Short(anchor)}'.{remedy.English}",
                $"La page n’a pas de titre dont l’adresse est «\u00A0#{Short(anchor)}\u00A0».{remedy.French}");
        }

        /// <summary>A link into the other language would change the reader's language without saying so.</summary>
        public static Diagnostic OtherLanguage(SourceLocation at, string target) => Error("CW3005", at,
            $"The link '{Short(target)}' leads to the other language. Link to the file in this language.",
            $"Le lien «\u00A0{Short(target)}\u00A0» mène à l’autre langue. Faites plutôt un lien vers le fichier dans la langue de la page.");

        public static Diagnostic NoSuchImage(SourceLocation at, string target) => Error("CW3006", at,
            $"There is no image '{Short(target)}'. Put the file beside the text, or correct the name.",
            $"L’image «\u00A0{Short(target)}\u00A0» n’existe pas. Placez le fichier à côté du texte, ou corrigez le nom.");

        /// <summary>A former address that is in use again, or that two items claim.</summary>
        public static Diagnostic AliasInUse(SourceLocation at, string alias) => Error("CW3007", at,
            $"The former address {alias} is the address of a page, or stands at another item too. Remove it here.",
            $"L’ancienne adresse {alias} est celle d’une page, ou figure aussi ailleurs. Enlevez-la ici.");

        /// <summary>A chapter that the booklet's list of sections does not name would have no place in the order of reading.</summary>
        public static Diagnostic ChapterNotListed(SourceLocation at, string booklet) => Error("CW3008", at,
            $"This section is not listed in {booklet}. Add it under 'parts'.",
            $"Cette section ne figure pas dans {booklet}. Ajoutez-la sous «\u00A0parts\u00A0».");
    }
}
