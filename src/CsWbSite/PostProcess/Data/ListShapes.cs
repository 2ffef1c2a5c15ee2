using CsWbSite.Model.Text;
using CsWbSite.Model.Vocabularies;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Data;

/// <summary>References, controlled lists and terminology in the data files.</summary>
internal static class ListShapes
{
    public static readonly DataShape<Reference> Reference = new DataShape<Reference>()
        .Id("id", new("Name of the reference in all files", "Nom de la référence dans tous les fichiers"), reference => reference.Id)
        .Choice<ReferenceType>("type", new("Kind of source", "Type de source"), reference => reference.Type)
        .Text("title", new("Title in the source’s own language", "Titre dans la langue de la source"), reference => reference.Title)
        .Text("language", new("Language of the source", "Langue de la source"), reference => reference.Language.Code, form: DataForm.Choice(["en", "fr"]))
        .Ids("authors", new("Persons, family name first; “et al.” when the source read names no more", "Personnes, nom de famille d’abord; «\u00A0et al.\u00A0» quand la source lue n’en nomme pas plus"), reference => reference.Authors, DataForm.Text)
        .Text("organization", new("The body, when a body is the author", "L’organisme, quand l’auteur est un organisme"), reference => reference.Organization, always: false)
        .Date("issued", new("Date of publication", "Date de publication"), reference => reference.Issued, always: false)
        .Text("container", new("Journal, book or website that it is part of", "Revue, livre ou site dont elle fait partie"), reference => reference.Container, always: false)
        .Text("publisher", new("Publisher", "Éditeur"), reference => reference.Publisher, always: false)
        .Text("volume", new("Volume", "Volume"), reference => reference.Volume, always: false)
        .Text("issue", new("Issue", "Numéro"), reference => reference.Issue, always: false)
        .Text("pages", new("Pages, or the number of the article", "Pages, ou numéro de l’article"), reference => reference.Pages, always: false)
        .Text("doi", new("Digital object identifier", "Identifiant numérique d’objet (DOI)"), reference => reference.Doi, always: false)
        .Address("url", new("Address", "Adresse"), reference => reference.Url, always: false)
        .Date("accessed", new("When the address was read", "Date de consultation"), reference => reference.Accessed, always: false)
        .Flag("confirmed", new("The source was read; otherwise it is known only from elsewhere", "La source a été lue; sinon, elle n’est connue que par d’autres"), reference => reference.Confirmed)
        .Both("note", new("What was read, and other remarks", "Ce qui a été lu, et autres remarques"), reference => reference.Note, always: false);

    private static readonly DataShape<TermCategory> Category = new DataShape<TermCategory>()
        .Id("id", new("Name of the category", "Nom de la catégorie"), category => category.Id)
        .Both("label", new("Label", "Libellé"), category => category.Label);

    private static readonly DataShape<Term> Terms = new DataShape<Term>()
        .Id("id", new("Name of the term in all files", "Nom du terme dans tous les fichiers"), term => term.Id)
        .Both("label", new("Label", "Libellé"), term => term.Label)
        .Both("definition", new("What it means", "Ce qu’il veut dire"), term => term.Definition)
        .Id("category", new("Category in its list", "Catégorie dans sa liste"), term => term.Category, always: false)
        .Flag("official_en", new("The English label is the ministry’s own wording", "Le libellé anglais est celui du ministère"), term => term.OfficialInEnglish)
        .Flag("official_fr", new("The French label is the ministry’s own wording", "Le libellé français est celui du ministère"), term => term.OfficialInFrench)
        .Id("source", new("The reference it comes from", "La référence d’où il vient"), term => term.Source?.Value, always: false)
        .Address("url", new("Website, of a registry", "Site Web, pour un registre"), term => term.Url, always: false)
        .Choice<RegistryStatus>("status", new("Whether a registry is still kept", "Si un registre est encore tenu à jour"), term => term.Status, always: false)
        .Ids("risk_factors", new("Of a theme: risk factors, or categories of them, that it is about", "Pour un thème\u00A0: facteurs de risque, ou catégories de facteurs, dont il traite"), term => term.RiskFactors.Select(id => id.Value))
        .Ids("groups", new("Of a theme: groups of people that it is about", "Pour un thème\u00A0: groupes de personnes dont il traite"), term => term.Groups.Select(id => id.Value));

    public static readonly DataShape<Vocabulary> Vocabulary = new DataShape<Vocabulary>()
        .Choice<VocabularyKind>("id", new("Name of the list", "Nom de la liste"), vocabulary => vocabulary.Kind)
        .Both("name", new("Name for readers", "Nom pour les lecteurs"), vocabulary => PageTexts.NameOf(vocabulary.Kind))
        .Both("source", new("Where the list comes from", "D’où vient la liste"), vocabulary => vocabulary.Source)
        .List("categories", new("Categories, where the list has some", "Catégories, si la liste en a"), vocabulary => vocabulary.Categories, Category)
        .List("terms", new("The terms, in the list’s own order", "Les termes, dans l’ordre de la liste"), vocabulary => vocabulary.Terms, Terms);

    private static readonly DataShape<TerminologyEntry> Also = new DataShape<TerminologyEntry>()
        .Ids("en", new("In English", "En anglais"), entry => entry.Also.English, DataForm.Text)
        .Ids("fr", new("In French", "En français"), entry => entry.Also.French, DataForm.Text);

    public static readonly DataShape<TerminologyEntry> Terminology = new DataShape<TerminologyEntry>()
        .Both("term", new("The term", "Le terme"), entry => entry.Term)
        .Flag("official", new("The pair was read on a page of the Ontario government", "La paire a été lue dans une page du gouvernement de l’Ontario"), entry => entry.Official)
        .Id("source", new("Where it was read: a reference", "Où elle a été lue\u00A0: une référence"), entry => entry.Source?.Value, always: false)
        .Both("note", new("Remark", "Remarque"), entry => entry.Note, always: false)
        .Thing("also", new("Other wordings that people search for", "Autres formulations que les gens cherchent"), entry => entry, Also);
}
