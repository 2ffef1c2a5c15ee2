namespace CsWbSite.PostProcess.Search.Index;

/// <summary>The first file of an index: what the browser must know before it can ask for another.</summary>
/// <param name="Pages">How many there are.</param>
/// <param name="Fetch">How many files of words one query may ask for.</param>
/// <param name="Few">A beginning whose words lie in at most so many files has no file of its own.</param>
/// <param name="Sections">How many each page has, as numbers.</param>
/// <param name="Words">The first word of each file of words.</param>
/// <param name="Endings">The first word of each file of spellings, from its last letter on.</param>
/// <param name="Phrases">How many files of phrases there are.</param>
/// <param name="Guidance">The pages that guide, as ascending numbers.</param>
/// <param name="Like">What is like each page, in a small index.</param>
/// <param name="Known">The set of all stems.</param>
/// <param name="Common">The stems on most pages, most first.</param>
/// <param name="Stop">Words that are not searched for.</param>
/// <param name="Forms">Irregular forms, each with what it is a form of.</param>
/// <param name="Wordings">The set of what has other wordings.</param>
/// <param name="Others">How many files of wordings there are.</param>
/// <param name="Block">How many pages a file of names has; 0 where all names stand here.</param>
/// <param name="Names">Of all pages, where they are few.</param>
internal sealed record IndexStart(
    int Pages, int Fetch, int Few, string Sections, string Words, string Endings, int Phrases, string Guidance, string Like, string Known, string Common,
    string Stop, string Forms, string Wordings, int Others, int Block, NameBlock? Names);

/// <summary>One way to narrow a search, as the index has it.</summary>
/// <param name="Values">Each with its id, its label and its pages as ascending numbers.</param>
internal sealed record IndexFacet(string Id, string Label, string[][] Values);
