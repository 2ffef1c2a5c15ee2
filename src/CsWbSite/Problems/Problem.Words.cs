using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Problems;

public static partial class Problem
{
    public static partial class Process
    {
        /// <summary>A Markdown file begins with front matter: fields between two lines "---".</summary>
        public static Diagnostic NoFrontMatter(SourceLocation at) => Error("CW2101", at,
            "The file must begin with its fields between two lines '---' (title, summary).",
            "Le fichier doit commencer par ses champs entre deux lignes «\u00A0---\u00A0» (title, summary).");

        /// <summary>Raw HTML could carry a script, and breaks on paper and in a screen reader. Write Markdown.</summary>
        public static Diagnostic RawHtml(SourceLocation at, string html) => Error("CW2102", at,
            $"Raw HTML is not allowed: '{Short(html)}'. Write it in Markdown; a literal '<' is written '\\<'.",
            $"Le HTML brut n’est pas permis\u00A0: «\u00A0{Short(html)}\u00A0». Employez Markdown; un «\u00A0<\u00A0» littéral s’écrit «\u00A0\\<\u00A0».");

        /// <summary>Links lead to https, http, mailto or tel addresses, to files of the input folder, or to a heading.</summary>
        public static Diagnostic ForbiddenLink(SourceLocation at, string target) => Error("CW2103", at,
            $"A link may not lead to '{Short(target)}'. Use https://…, mailto:…, tel:…, a path to a file such as ../x.en.md, or #heading.",
            $"Un lien ne peut pas mener à «\u00A0{Short(target)}\u00A0». Employez https://…, mailto:…, tel:…, un chemin vers un fichier comme ../x.fr.md, ou #titre.");

        /// <summary>A person who cannot see the image needs its meaning in words.</summary>
        public static Diagnostic ImageWithoutText(SourceLocation at) => Error("CW2104", at,
            "The image has no alternative text. Say in the brackets what it shows: ![text](image.svg).",
            "L’image n’a pas de texte de remplacement. Dites entre les crochets ce qu’elle montre\u00A0: ![texte](image.svg).");

        /// <summary>Images are files of the input folder; a picture from elsewhere would tell its host who reads the page.</summary>
        public static Diagnostic ForeignImage(SourceLocation at, string target) => Error("CW2105", at,
            $"The image '{Short(target)}' is not a file of the input folder. Put it beside the text and link it by its name.",
            $"L’image «\u00A0{Short(target)}\u00A0» n’est pas un fichier du dossier d’entrée. Placez-la à côté du texte et employez son nom.");

        /// <summary>The title of the page is its only heading of the first level.</summary>
        public static Diagnostic TitleInBody(SourceLocation at) => Error("CW2106", at,
            "A heading of the first level ('#') is the page’s title and stands in the front matter. Use '##'.",
            "Un titre de premier niveau («\u00A0#\u00A0») est le titre de la page et figure dans les champs du début. Employez «\u00A0##\u00A0».");

        /// <summary>A heading that skips a level leaves readers of a screen reader searching for the missing one.</summary>
        public static Diagnostic SkippedLevel(SourceLocation at, int level, int expected) => Error("CW2107", at,
            $"This heading has level {level}, but the one above allows at most {expected}. Use {new string('#', expected)}.",
            $"Ce titre est de niveau {level}, mais le précédent permet au plus {expected}. Employez {new string('#', expected)}.");

        public static Diagnostic EmptyHeading(SourceLocation at) => Error("CW2108", at,
            "The heading has no words that could form its address. Write it with letters or digits.",
            "Le titre ne contient aucun mot pouvant former son adresse. Écrivez-le avec des lettres ou des chiffres.");

        public static Diagnostic UnknownContainer(SourceLocation at, string name, IEnumerable<string> known)
        {
            var remedy = Remedy(name, known);
            return Error("CW2109", at,
                $"There is no container ':::{Short(name)}'.{remedy.English}",
                $"Il n’y a pas de bloc «\u00A0:::{Short(name)}\u00A0».{remedy.French}");
        }

        /// <summary>Markdown nested so deeply that it cannot be meant.</summary>
        public static Diagnostic MarkdownTooDeep(SourceLocation at) => Error("CW2110", at,
            "Quotes, lists or marks are nested too deeply in this file. Make the text simpler.",
            "Les citations, les listes ou les marques sont imbriquées trop profondément dans ce fichier. Simplifiez le texte.");

        public static Diagnostic EmptyLink(SourceLocation at) => Error("CW2111", at,
            "The link has no words. Say in the brackets where it leads.",
            "Le lien ne contient aucun mot. Dites entre les crochets où il mène.");

        /// <summary>The words below the front matter are missing.</summary>
        public static Diagnostic NoWords(SourceLocation at) => Error("CW2112", at,
            "There are no words below the front matter. Write them.",
            "Il n’y a pas de texte sous les champs du début. Rédigez-le.");

        /// <summary>A summary's sentences are at most 25 words long, so that they can be read in one breath.</summary>
        public static Diagnostic LongSentence(SourceLocation at, int words) => Warning("CW2113", at,
            $"A sentence of this summary has {words} words; at most 25 are easy to read. Split it.",
            $"Une phrase de ce résumé compte {words} mots; au plus 25 se lisent aisément. Divisez-la.");
    }

    /// <summary>Differences between the two halves of an item.</summary>
    public static class Pair
    {
        /// <summary>The two halves have different headings.</summary>
        public static Diagnostic Headings(SourceLocation at, string other, string here, string there) => Warning("CW2201", at,
            $"The headings differ from {other}: levels {here} here, {there} there. Both halves have the same sections.",
            $"Les titres diffèrent de {other}\u00A0: niveaux {here} ici, {there} là-bas. Les deux textes doivent avoir les mêmes sections.");

        public static Diagnostic Tables(SourceLocation at, string other, string here, string there) => Warning("CW2202", at,
            $"The tables differ from {other} (rows × columns): {here} here, {there} there.",
            $"Les tableaux diffèrent de {other} (lignes × colonnes)\u00A0: {here} ici, {there} là-bas.");

        public static Diagnostic Lists(SourceLocation at, string other, string here, string there) => Warning("CW2203", at,
            $"The lists differ from {other} (items): {here} here, {there} there.",
            $"Les listes diffèrent de {other} (éléments)\u00A0: {here} ici, {there} là-bas.");

        public static Diagnostic Links(SourceLocation at, string other, string missing) => Warning("CW2204", at,
            $"A link or citation of {other} has no twin here: {missing}.",
            $"Un lien ou une référence de {other} n’a pas son pendant ici\u00A0: {missing}.");

        public static Diagnostic Images(SourceLocation at, string other, int here, int there) => Warning("CW2205", at,
            $"The number of images differs from {other}: {here} here, {there} there.",
            $"Le nombre d’images diffère de {other}\u00A0: {here} ici, {there} là-bas.");

        /// <summary>A number, date, amount or percentage stands in one language only.</summary>
        public static Diagnostic Numbers(SourceLocation at, string other, string missing) => Warning("CW2206", at,
            $"Numbers of {other} are missing here: {missing}.",
            $"Des nombres de {other} manquent ici\u00A0: {missing}.");

        /// <summary>The other half has changed since the two were reviewed side by side.</summary>
        public static Diagnostic Changed(SourceLocation at, string other) => Warning("CW2207", at,
            $"{other} has changed since the two were reviewed side by side. Bring this half in step, then run 'translations accept'.",
            $"{other} a changé depuis la dernière révision côte à côte. Mettez ce texte à jour en conséquence, puis lancez «\u00A0translations accept\u00A0».");

        /// <summary>The two halves were never recorded as reviewed side by side.</summary>
        public static Diagnostic NeverReviewed(SourceLocation at, string other) => Warning("CW2208", at,
            $"This half and {other} were never recorded as reviewed side by side. Review them, then run 'translations accept'.",
            $"Ce texte et {other} n’ont jamais été consignés comme révisés côte à côte. Révisez-les, puis lancez «\u00A0translations accept\u00A0».");
    }
}
