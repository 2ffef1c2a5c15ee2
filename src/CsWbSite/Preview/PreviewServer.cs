using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace CsWbSite.Preview;

/// <summary>Serves the site from memory on this machine alone.</summary>
internal static class PreviewServer
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Runs until cancelled.</summary>
    public static async Task RunAsync(string input, BuildOptions options, int port, Language language, CancellationToken cancellation)
    {
        var site = new PreviewSite(input, options);
        await site.RebuildAsync(cancellation);
        var free = FreePortFrom(port);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, free);
            server.AddServerHeader = false;
        });
        await using var app = builder.Build();
        app.Run(context => AnswerAsync(context, site, app.Lifetime.ApplicationStopping));
        await app.StartAsync(cancellation);
        Console.WriteLine($"http://127.0.0.1:{free}/");
        Report(site, input, language);
        using var watcher = new ContentWatcher(input);
        try
        {
            await site.WarmUpAsync(cancellation);
            while (true)
            {
                await watcher.WaitAsync(cancellation);
                await site.RebuildAsync(cancellation);
                Report(site, input, language);
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how a preview ends.
        }

        await app.StopAsync(CancellationToken.None);
    }

    private static void Report(PreviewSite site, string input, Language language) =>
        Commands.DiagnosticPrinter.Print(site.Current.Errors, input, "text", language);

    private static Task AnswerAsync(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        var response = context.Response;

        // What a fingerprint names never changes, so a page that is loaded anew need not fetch it again.
        response.Headers.CacheControl = context.Request.Path.StartsWithSegments("/assets") ? "max-age=3600, immutable" : "no-store";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";

        // Another site could make a browser ask here under its own name; such a request names that host.
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }

        return context.Request.Path.Value switch
        {
            "/_preview/reload.js" => WriteAsync(response, "/reload.js", Encoding.UTF8.GetBytes(ReloadScript.Text)),
            "/_preview/style.css" => WriteAsync(response, "/style.css", Encoding.UTF8.GetBytes(ReloadScript.Style)),
            "/_preview/diagnostics" => WriteAsync(response, "/diagnostics.json", DiagnosticsOf(site)),
            "/_preview/events" => EventsAsync(context, site, stopping),
            var path => FileAsync(response, site.Current, path ?? "/"),
        };
    }

    private static Task FileAsync(HttpResponse response, PreviewSite.State site, string path)
    {
        var name = path.EndsWith('/') ? path + "index.html" : path;
        if (site.Files.TryGetValue(name, out var file) || (name.StartsWith("/search/", StringComparison.Ordinal) && site.SearchFiles.Value.TryGetValue(name, out file)))
        {
            return WriteAsync(response, name, file.Bytes);
        }

        if (site.Redirects.TryGetValue(path.TrimEnd('/'), out var target) || site.Files.ContainsKey(path + "/index.html"))
        {
            response.Redirect(target ?? path + "/", permanent: false);
            return Task.CompletedTask;
        }

        response.StatusCode = StatusCodes.Status404NotFound;
        var folder = Languages.All.Select(language => $"/{language.Code}/").FirstOrDefault(home => path.StartsWith(home, StringComparison.Ordinal)) ?? "/";
        return WriteAsync(response, "404.html", site.Files.TryGetValue(folder + "404.html", out var page) ? page.Bytes : Encoding.UTF8.GetBytes(ReloadScript.EmptyPage));
    }

    private static async Task WriteAsync(HttpResponse response, string name, ReadOnlyMemory<byte> bytes)
    {
        response.ContentType = ContentTypes.TryGetContentType(name, out var type) ? type + (type.StartsWith("text/", StringComparison.Ordinal) ? "; charset=utf-8" : "") : "application/octet-stream";
        await response.Body.WriteAsync(bytes);
        if (type == "text/html")
        {
            await response.WriteAsync("<link rel=\"stylesheet\" href=\"/_preview/style.css\"><script src=\"/_preview/reload.js\"></script>");
        }
    }

    private static byte[] DiagnosticsOf(PreviewSite site) => JsonSerializer.SerializeToUtf8Bytes(
        [.. site.Current.Errors.Select(found => new ShownDiagnostic(found.ToString(Language.English), found.ToString(Language.French)))], PreviewJson.Default.IReadOnlyListShownDiagnostic);

    private static async Task EventsAsync(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        await context.Response.Body.FlushAsync(either.Token);
        try
        {
            while (true)
            {
                await site.NextChange.WaitAsync(either.Token);
                await context.Response.WriteAsync($"data: {(site.Current.Errors.Any() ? "errors" : "changed")}\n\n", either.Token);
                await context.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
    }

    private static int FreePortFrom(int port)
    {
        for (var candidate = port; candidate <= Math.Min(port + 50, 65535); candidate++)
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, candidate);
                listener.Start();
                return candidate;
            }
            catch (SocketException)
            {
                // Taken; the next one may be free.
            }
        }

        throw new CallException(new($"No free port from {port} on. Name another with --port.", $"Aucun port libre à partir de {port}. Indiquez-en un autre avec --port."));
    }
}
