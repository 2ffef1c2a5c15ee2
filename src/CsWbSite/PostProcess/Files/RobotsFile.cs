using System.Text;

namespace CsWbSite.PostProcess.Files;

/// <summary>Everything may be read by everyone.</summary>
internal static class RobotsFile
{
    public static OutputFile Build(string baseUrl) =>
        new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {baseUrl}/sitemap.xml\n"));
}
