using CsWbSite.Model.Diagnostics;

namespace CsWbSite.Problems;

public static partial class Problem
{
    /// <summary>Faults inside one item.</summary>
    public static partial class Process
    {
        /// <summary>The file has no place in the structure of the input folder. Move it, or begin its name with '_'.</summary>
        public static Diagnostic UnknownPlace(SourceLocation at) => Error("CW2001", at,
            "No kind of content lives at this path. Compare with the neighbouring folders, or begin the name with '_' to leave it unpublished.",
            "Aucun type de contenu n’est prévu à cet endroit. Comparez avec les dossiers voisins, ou commencez le nom par «\u00A0_\u00A0» pour ne pas publier le fichier.");

        /// <summary>The YAML cannot be read: a colon without quotes, a tab, a wrong indentation.</summary>
        public static Diagnostic BrokenYaml(SourceLocation at, string reason) => Error("CW2002", at,
            $"The YAML cannot be read here ({Short(reason)}). Check quotes, colons and indentation.",
            $"Le YAML ne peut pas être lu à cet endroit ({Short(reason)}). Vérifiez les guillemets, les deux-points et les retraits.");

        /// <summary>Lists and maps inside one another go deeper than any content does.</summary>
        public static Diagnostic TooDeep(SourceLocation at) => Error("CW2003", at,
            "Lists or blocks are nested too deeply here. Make the structure simpler.",
            "Les listes ou les blocs sont imbriqués trop profondément. Simplifiez la structure.");

        /// <summary>Fields were expected: lines of the form "name: value".</summary>
        public static Diagnostic NotAMap(SourceLocation at) => Error("CW2004", at,
            "Fields are expected here: lines of the form 'name: value'.",
            "Des champs sont attendus ici\u00A0: des lignes de la forme «\u00A0nom: valeur\u00A0».");

        /// <summary>One file holds one YAML document.</summary>
        public static Diagnostic SecondDocument(SourceLocation at) => Error("CW2005", at,
            "A second YAML document begins here. Remove the line '---'.",
            "Un deuxième document YAML commence ici. Enlevez la ligne «\u00A0---\u00A0».");

        /// <summary>Anchors, aliases and tags are not used: what stands in a file is what it says.</summary>
        public static Diagnostic AnchorOrTag(SourceLocation at) => Error("CW2006", at,
            "Anchors (&), aliases (*) and tags (!) are not used here. Write the value out, in quotes if it begins with such a sign.",
            "Les ancres (&), les alias (*) et les étiquettes (!) ne sont pas employés ici. Écrivez la valeur au long, entre guillemets si elle commence par un tel signe.");

        public static Diagnostic KeyIsNotText(SourceLocation at) => Error("CW2007", at,
            "The name of a field must be plain text.",
            "Le nom d’un champ doit être du texte simple.");

        /// <summary>The same field twice: one of the two would be lost.</summary>
        public static Diagnostic DuplicateField(SourceLocation at, string name) => Error("CW2008", at,
            $"The field '{Short(name)}' stands here a second time. Keep one of the two.",
            $"Le champ «\u00A0{Short(name)}\u00A0» figure ici une deuxième fois. Gardez-en un seul.");

        /// <summary>A field that the kind of content does not have, usually a slip of the pen.</summary>
        public static Diagnostic UnknownField(SourceLocation at, string name, IEnumerable<string> known)
        {
            var remedy = Remedy(name, known.Order(StringComparer.Ordinal));
            return Error("CW2009", at,
                $"There is no field '{Short(name)}' here.{remedy.English}",
                $"Il n’y a pas de champ «\u00A0{Short(name)}\u00A0» à cet endroit.{remedy.French}");
        }

        public static Diagnostic MissingField(SourceLocation at, string name) => Error("CW2010", at,
            $"The field '{name}' is missing. Add a line '{name}: …'.",
            $"Le champ «\u00A0{name}\u00A0» manque. Ajoutez une ligne «\u00A0{name}: …\u00A0».");

        public static Diagnostic EmptyText(SourceLocation at) => Error("CW2011", at,
            "The value is empty. Write it, or remove the field if it may be left out.",
            "La valeur est vide. Écrivez-la, ou enlevez le champ s’il est facultatif.");

        public static Diagnostic NotText(SourceLocation at) => Error("CW2012", at,
            "One text is expected here, not a list or a block.",
            "Un texte est attendu ici, et non une liste ou un bloc.");

        public static Diagnostic NotBilingual(SourceLocation at) => Error("CW2013", at,
            "Both languages are expected here: {en: …, fr: …}.",
            "Les deux langues sont attendues ici\u00A0: {en: …, fr: …}.");

        public static Diagnostic NotAList(SourceLocation at, string name) => Error("CW2014", at,
            $"A list is expected for '{name}': lines that begin with '- ', or [a, b].",
            $"Une liste est attendue pour «\u00A0{name}\u00A0»\u00A0: des lignes commençant par «\u00A0-\u00A0», ou [a, b].");

        public static Diagnostic NotAMapField(SourceLocation at, string name) => Error("CW2015", at,
            $"Lines of the form 'key: value' are expected below '{name}'.",
            $"Des lignes de la forme «\u00A0clé: valeur\u00A0» sont attendues sous «\u00A0{name}\u00A0».");

        public static Diagnostic NotAWholeNumber(SourceLocation at, string text) => Error("CW2016", at,
            $"'{Short(text)}' is not a whole number. Write digits only, such as 2794356.",
            $"«\u00A0{Short(text)}\u00A0» n’est pas un nombre entier. N’écrivez que des chiffres, par exemple 2794356.");

        public static Diagnostic NotANumber(SourceLocation at, string text) => Error("CW2017", at,
            $"'{Short(text)}' is not a number. Write it with a decimal point and no spaces, such as 12.5.",
            $"«\u00A0{Short(text)}\u00A0» n’est pas un nombre. Écrivez-le avec un point décimal et sans espace, par exemple 12.5.");

        public static Diagnostic NotAFlag(SourceLocation at, string text) => Error("CW2018", at,
            $"'{Short(text)}' is neither true nor false.",
            $"«\u00A0{Short(text)}\u00A0» n’est ni true (vrai) ni false (faux).");

        public static Diagnostic NotADate(SourceLocation at, string text) => Error("CW2019", at,
            $"'{Short(text)}' is not a date. Write 2026-11-23, 2026-11 or 2026.",
            $"«\u00A0{Short(text)}\u00A0» n’est pas une date. Écrivez 2026-11-23, 2026-11 ou 2026.");

        public static Diagnostic NotAnAddress(SourceLocation at, string text) => Error("CW2020", at,
            $"'{Short(text)}' is not a web address. It must begin with https:// or http://.",
            $"«\u00A0{Short(text)}\u00A0» n’est pas une adresse Web. Elle doit commencer par https:// ou http://.");

        public static Diagnostic NotAChoice(SourceLocation at, string text, IEnumerable<string> allowed)
        {
            var remedy = Remedy(text, allowed.Order(StringComparer.Ordinal));
            return Error("CW2021", at,
                $"'{Short(text)}' is not one of the values allowed here.{remedy.English}",
                $"«\u00A0{Short(text)}\u00A0» ne fait pas partie des valeurs permises ici.{remedy.French}");
        }

        /// <summary>An address may hold a–z, 0–9 and single hyphens, so that it can be typed, printed and read aloud.</summary>
        public static Diagnostic BadSlug(SourceLocation at, string text, string suggestion) => Error("CW2022", at,
            $"'{Short(text)}' cannot be part of an address. Use a–z, 0–9 and hyphens, such as '{suggestion}'.",
            $"«\u00A0{Short(text)}\u00A0» ne peut pas faire partie d’une adresse. Employez a–z, 0–9 et des traits d’union, par exemple «\u00A0{suggestion}\u00A0».");

        /// <summary>An id that is used twice in one list.</summary>
        public static Diagnostic DuplicateId(SourceLocation at, string id) => Error("CW2023", at,
            $"The id '{Short(id)}' is used twice. Give each its own.",
            $"L’identifiant «\u00A0{Short(id)}\u00A0» est employé deux fois. Donnez à chacun le sien.");

        /// <summary>An item must exist in both languages.</summary>
        public static Diagnostic MissingHalf(SourceLocation at, string missingPath) => Error("CW2024", at,
            $"The other language is missing: there is no '{missingPath}'. Write it; until then, preview and build --draft show a notice in its place.",
            $"L’autre langue manque\u00A0: «\u00A0{missingPath}\u00A0» n’existe pas. Rédigez ce fichier; d’ici là, preview et build --draft affichent un avis à sa place.");

        /// <inheritdoc cref="MissingHalf"/>
        public static Diagnostic MissingHalfInDraft(SourceLocation at, string missingPath) => Warning("CW2025", at,
            $"Draft: '{missingPath}' is not written yet; a notice stands in its place.",
            $"Ébauche\u00A0: «\u00A0{missingPath}\u00A0» n’est pas encore rédigé; un avis en tient lieu.");

        /// <summary>An item of this kind has its facts in a YAML file.</summary>
        public static Diagnostic MissingFacts(SourceLocation at, string missingPath) => Error("CW2026", at,
            $"The facts are missing: there is no '{missingPath}'.",
            $"Les données manquent\u00A0: «\u00A0{missingPath}\u00A0» n’existe pas.");

        /// <summary>The words in both languages are missing.</summary>
        public static Diagnostic MissingWords(SourceLocation at, string english, string french) => Error("CW2027", at,
            $"The words are missing: there is neither '{english}' nor '{french}'.",
            $"Les textes manquent\u00A0: ni «\u00A0{english}\u00A0» ni «\u00A0{french}\u00A0» n’existent.");

        /// <summary>A file that the site cannot do without.</summary>
        public static Diagnostic MissingFile(SourceLocation at) => Error("CW2028", at,
            "This file is missing, and the site cannot be built without it.",
            "Ce fichier manque, et le site ne peut pas être construit sans lui.");

        public static Diagnostic OutOfRange(SourceLocation at, string text, string range) => Error("CW2029", at,
            $"'{Short(text)}' is out of range ({range}).",
            $"«\u00A0{Short(text)}\u00A0» est hors limites ({range}).");

        /// <summary>A mark left by 'new' where something must be written.</summary>
        public static Diagnostic LeftToWrite(SourceLocation at) => Error("CW2030", at,
            "Something is still to be written here. Replace the mark TODO.",
            "Il reste quelque chose à rédiger ici. Remplacez la mention TODO.");

        /// <summary>A former address begins with a slash and the language of the file, and holds nothing that a server could read as something else.</summary>
        public static Diagnostic BadAlias(SourceLocation at, string text) => Error("CW2031", at,
            $"'{Short(text)}' is not a former address of this language. Write it from the root, such as /en/plans/old-name/.",
            $"«\u00A0{Short(text)}\u00A0» n’est pas une ancienne adresse de cette langue. Écrivez-la depuis la racine, par exemple /fr/plans/ancien-nom/.");
    }
}
