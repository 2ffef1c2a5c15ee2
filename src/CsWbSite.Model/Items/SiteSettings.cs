using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Items;

/// <summary>What <c>site.yml</c> says about the whole site.</summary>
/// <param name="BaseUrl">Scheme and host of the published site, without a final slash.</param>
/// <param name="Contact">The web address at which readers reach the publisher; null while there is none.</param>
/// <param name="Repository">The web address of the repository, for "suggest a change"; null when there is none.</param>
/// <param name="FooterPages">Ids of the pages linked at the foot of every page.</param>
public sealed record SiteSettings(
    Bilingual<string> Name,
    Bilingual<string> Tagline,
    string BaseUrl,
    string? Contact,
    string? Repository,
    ImmutableArray<Located<string>> FooterPages);
