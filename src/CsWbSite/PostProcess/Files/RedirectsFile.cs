using System.Collections.Immutable;
using System.Text;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Files;

/// <summary>Former addresses, in the form that Netlify reads.</summary>
internal static class RedirectsFile
{
    public static ImmutableArray<Redirect> RedirectsOf(SiteContent site) =>
    [
        .. site.Parsed.Items.OfType<WrittenContent>()
            .SelectMany(item => Languages.All.SelectMany(language => item.Halves[language].Aliases
                .Select(alias => new Redirect(alias.Value, site.RouteOf(item, language).Path))))
            .OrderBy(redirect => redirect.From, StringComparer.Ordinal),
    ];

    public static OutputFile Build(IEnumerable<Redirect> redirects) =>
        new("_redirects", Encoding.UTF8.GetBytes(string.Concat(redirects.Select(redirect => $"{redirect.From} {redirect.To} 301\n"))));
}
