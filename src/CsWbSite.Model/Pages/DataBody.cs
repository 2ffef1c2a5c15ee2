using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Pages;

/// <summary>The library as data: which files there are, and what each field of them means.</summary>
/// <param name="AsOf">The newest date on which anything was checked against its sources.</param>
/// <param name="Citations">The page of all sources, whose references can be taken away.</param>
/// <param name="Books">The booklets as EPUB.</param>
public sealed record DataBody(
    string Version,
    PartialDate? AsOf,
    Licence? Licence,
    ImmutableArray<DataFileView> Sets,
    ImmutableArray<DataFileView> Tables,
    Route Citations,
    ImmutableArray<Link> Books) : PageBody;

/// <summary>A file of the library with its fields.</summary>
/// <param name="Name">"strategies"; part of the heading's address.</param>
/// <param name="Schema">The JSON Schema beside it, where it has one.</param>
public sealed record DataFileView(string Name, string Title, string Meaning, DataLink File, DataLink? Schema, ImmutableArray<DataFieldView> Fields);

/// <param name="Bytes">How large the file is; known once it is made.</param>
public sealed record DataLink(string Name, string Url, Lazy<int> Bytes);

/// <param name="Name">With the names of the groups around it: "findings.outcome".</param>
/// <param name="Form">"date", "list (identifier)"; null in a table, whose cells are all text.</param>
/// <param name="Always">False when it is left out where nothing is known.</param>
public sealed record DataFieldView(string Name, string Meaning, string? Form, bool Always);
