using System.Collections.Frozen;
using System.Reflection;
using CsWbSite.Model.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CsWbSite.BrowserTests.RealSite))]

namespace CsWbSite.BrowserTests;

/// <summary>The real content, built once, served on this machine under the published policy, and a Chromium to look at it.</summary>
public sealed class RealSite : IAsyncLifetime
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];

    /// <summary>Milliseconds; enough for a machine that does other work besides.</summary>
    private const float Patience = 30_000;

    /// <summary>The folder of the repository.</summary>
    public static readonly string Root = typeof(RealSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Root").Value!;

    private WebApplication? server;
    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public string Address { get; private set; } = "";

    public FrozenDictionary<string, ReadOnlyMemory<byte>> Files { get; private set; } = FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty;

    /// <summary>One address of every kind of page, in both languages.</summary>
    public static TheoryData<string> OneOfEveryKind() =>
    [
        "/", "/404.html",
        "/en/", "/en/404.html", "/en/search/", "/en/plans/", "/en/plans/toronto/", "/en/strategies/", "/en/strategies/housing-first/", "/en/booklets/", "/en/booklets/booklet-3/",
        "/en/booklets/booklet-3/framework/", "/en/toolkit/", "/en/toolkit/tool-6-performance-measurement/", "/en/updates/", "/en/updates/third-booklet/", "/en/vocabulary/",
        "/en/vocabulary/sectors/", "/en/risk-factors/", "/en/risk-factors/homelessness/", "/en/regions/east/", "/en/terminology/", "/en/sources/", "/en/sources/e-l/", "/en/about/", "/en/data/", "/en/booklets/booklet-3/whole/", "/en/strategies/housing-first/one-page/", "/en/plans/toronto/one-page/",
        "/en/strategies/?risk=homelessness&s=housing-first,snap", "/en/compare/", "/en/compare/?s=housing-first,snap", "/en/shortlist/", "/en/evidence-map/", "/en/evidence-map/substance-abuse-issues/",
        "/fr/strategies/?risk=homelessness&s=housing-first,snap", "/fr/comparer/", "/fr/comparer/?s=housing-first,snap", "/fr/selection/", "/fr/carte-des-donnees/", "/fr/carte-des-donnees/quartier/",
        "/fr/", "/fr/404.html", "/fr/recherche/", "/fr/plans/", "/fr/plans/toronto/", "/fr/strategies/", "/fr/strategies/logement-dabord/", "/fr/livrets/", "/fr/livrets/livret-3/", "/fr/livrets/livret-3/cadre/",
        "/fr/boite-a-outils/", "/fr/nouvelles/", "/fr/nouvelles/troisieme-livret/", "/fr/boite-a-outils/outil-6-mesure-du-rendement/", "/fr/vocabulaire/", "/fr/vocabulaire/secteurs/", "/fr/facteurs-de-risque/", "/fr/themes/sante-mentale/", "/fr/regions/est/", "/fr/terminologie/", "/fr/sources/", "/fr/sources/s-z/", "/fr/a-propos/", "/fr/donnees/", "/fr/livrets/livret-3/complet/", "/fr/strategies/logement-dabord/une-page/", "/fr/plans/toronto/une-page/",
    ];

    public async ValueTask InitializeAsync()
    {
        var diagnostics = new DiagnosticBag();
        var site = await SiteBuild.MakeAsync(Path.Combine(Root, "input"), BuildOptions.Default, diagnostics);
        Files = site.Files.ToFrozenDictionary(file => "/" + file.Path, file => file.Bytes, StringComparer.Ordinal);
        await ServeAsync();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : Browsers.FirstOrDefault(File.Exists),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
        await server!.DisposeAsync();
    }

    /// <summary>A new folder with all of the real content, to be changed and then deleted.</summary>
    public static string CopyOfInput()
    {
        var from = Path.Combine(Root, "input");
        var to = Directory.CreateTempSubdirectory("input-").FullName;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    /// <summary>A page in a fresh browser profile.</summary>
    /// <param name="before">What is to be set up before the page is asked for; then without a service worker, which would answer in place of a route.</param>
    public async Task<IPage> OpenAsync(string address, int width = 1280, bool dark = false, bool script = true, Func<IPage, Task>? before = null)
    {
        var context = await Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            BaseURL = Address,
        });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        if (before is not null)
        {
            await page.AddInitScriptAsync("delete Navigator.prototype.serviceWorker");
            await before(page);
        }

        await page.GotoAsync(address);
        return page;
    }

    private async Task ServeAsync()
    {
        var types = new FileExtensionContentTypeProvider();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(async context =>
        {
            var path = context.Request.Path.Value!;
            var name = path.EndsWith('/') ? path + "index.html" : path;
            context.Response.Headers.ContentSecurityPolicy = Policy;
            if (!Files.TryGetValue(name, out var bytes))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = types.TryGetContentType(name, out var type) ? $"{type}; charset=utf-8" : "application/octet-stream";
            await context.Response.Body.WriteAsync(bytes);
        });
        await server.StartAsync();
        Address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }
}
