namespace CsWbSite.Preview;

/// <summary>What the preview adds to a page: reload at a change, and what is wrong as a layer over it. Never part of the published site.</summary>
internal static class ReloadScript
{
    public const string EmptyPage = "<!DOCTYPE html><html lang=\"en\"><head><title>Preview</title></head><body><main><h1>404</h1></main></body></html>";

    public const string Style =
        "#preview-diagnostics{position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;background:#fff;color:#1c2024;border-top:4px solid #9c3626;padding:1rem;font:1rem/1.5 monospace;z-index:9}#preview-diagnostics button{float:right}";

    public const string Text =
        """
        const french = document.documentElement.lang.startsWith("fr");
        async function show() {
          const found = await (await fetch("/_preview/diagnostics")).json();
          document.getElementById("preview-diagnostics")?.remove();
          if (found.length === 0) return;
          const layer = document.createElement("section");
          layer.id = "preview-diagnostics";
          layer.setAttribute("role", "alert");
          const close = document.createElement("button");
          close.textContent = french ? "Fermer" : "Close";
          close.addEventListener("click", () => layer.remove());
          const title = document.createElement("h2");
          title.textContent = french ? "Le contenu comporte des erreurs; la dernière version correcte est affichée." : "The content has errors; the last good version is shown.";
          const list = document.createElement("ul");
          for (const each of found) {
            const item = document.createElement("li");
            item.textContent = french ? each.fr : each.en;
            list.append(item);
          }
          layer.append(close, title, list);
          document.body.append(layer);
        }
        show();
        new EventSource("/_preview/events").addEventListener("message", ({ data }) => {
          if (data === "errors") show();
          else location.reload();
        });
        """;
}
