namespace CsWbSite.PostProcess.Search;

/// <summary>One entry of the search: the part of a page below one heading.</summary>
/// <param name="Url">The page's address, with the heading's.</param>
/// <param name="Heading">Empty for the part above the first heading.</param>
/// <param name="Summary">Of the page, for the first entry only; it weighs more than other words.</param>
internal sealed record SearchSection(string Url, string Title, string Heading, string Summary, string Text);
