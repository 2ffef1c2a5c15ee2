namespace CsWbSite.Preview;

/// <summary>What the preview adds to a page: what an edit changed, or the page anew, and what is wrong as a layer over it. Never part of the published site.</summary>
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
        // Only what differs is exchanged: quicker than to load the page anew, and it stays where it was scrolled to.
        function renew(shown, made) {
          if (shown.isEqualNode(made)) return;
          if (shown.nodeType !== Node.ELEMENT_NODE || shown.nodeName !== made.nodeName) return shown.replaceWith(made);
          for (const { name } of [...shown.attributes]) if (!made.hasAttribute(name)) shown.removeAttribute(name);
          for (const { name, value } of made.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
          const before = [...shown.childNodes];
          const after = [...made.childNodes];
          const areAlike = (place) => before.length > 0 && after.length > 0 && before.at(place).isEqualNode(after.at(place));
          let next = null;
          for (; areAlike(0); after.shift()) before.shift();
          for (; areAlike(-1); after.pop()) next = before.pop();
          if (before.length === after.length) return before.forEach((node, i) => renew(node, after[i]));
          before.forEach((node) => node.remove());
          after.forEach((node) => shown.insertBefore(node, next));
        }
        const filesOf = (page) => [...page.querySelectorAll("script, link[rel=stylesheet]")].map((file) => file.outerHTML).join();
        async function update() {
          const response = await fetch(location.href);
          const page = new DOMParser().parseFromString(await response.text(), "text/html");
          const hasScript = document.scripts.length > 1; // it has changed the page, and runs only once
          if (!response.ok || hasScript || filesOf(page) !== filesOf(document)) return location.reload();
          document.getElementById("preview-diagnostics")?.remove();
          renew(document.documentElement, page.documentElement);
        }
        show();
        new EventSource("/_preview/events").addEventListener("message", ({ data }) => (data === "errors" ? show() : update()));
        """;
}
