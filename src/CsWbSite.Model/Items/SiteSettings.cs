using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Items;

/// <summary>What <c>site.yml</c> says about the whole site.</summary>
/// <param name="BaseUrl">Scheme and host of the published site, without a final slash.</param>
/// <param name="Contact">The web address at which readers reach the publisher; null while there is none.</param>
/// <param name="Repository">The web address of the repository, for "suggest a change"; null when there is none.</param>
/// <param name="FooterPages">Ids of the pages linked at the foot of every page.</param>
/// <param name="HelpPage">Id of the page that says whom to call, for people who look for help and not for a plan; null when there is none.</param>
/// <param name="Licence">Under which this site's own words may be used again; null when nothing is said.</param>
public sealed record SiteSettings(
    Bilingual<string> Name,
    Bilingual<string> Tagline,
    string BaseUrl,
    string? Contact,
    string? Repository,
    ImmutableArray<Located<string>> FooterPages,
    Located<string>? HelpPage,
    Licence? Licence);

/// <summary>A licence by its usual name, and where to read it.</summary>
public sealed record Licence(Bilingual<string> Name, Bilingual<string> Url);
