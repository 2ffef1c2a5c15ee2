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
        // The page as it was sent, each of its nodes with the one on the screen: this script runs before those of the page, which may change that.
        const sent = document.documentElement.cloneNode(true);
        const onScreen = new Map();
        function pair(node, shown) {
          onScreen.set(node, shown);
          node.childNodes.forEach((child, i) => pair(child, shown.childNodes[i]));
        }
        pair(sent, document.documentElement);
        const hasScript = document.scripts.length > 1;
        const files = (page) => [...page.querySelectorAll("script, link[rel=stylesheet]")].map((file) => file.outerHTML).join();
        const controls = "button, input, select, textarea, form";
        /** Whether no script has changed what is shown, nor is likely to listen to it. */
        function isUntouched(node) {
          const shown = onScreen.get(node);
          return shown.isEqualNode(node) && !(hasScript && node.nodeType === Node.ELEMENT_NODE && (node.matches(controls) || node.querySelector(controls)));
        }
        /** Puts nodes in the place of others, before the next; false when a script has to do with them. */
        function exchange(parent, before, after, next) {
          const [place, shownNext] = [onScreen.get(parent), next && onScreen.get(next)];
          if (!before.every(isUntouched) || (next && shownNext.parentNode !== place)) return false;
          for (const node of after) {
            const shown = node.cloneNode(true);
            place.insertBefore(shown, shownNext);
            pair(parent.insertBefore(node, next), shown);
          }
          for (const node of before) {
            onScreen.get(node).remove();
            node.remove();
          }
          return true;
        }
        /** Exchanges only what differs: quicker than to load the page anew, and it stays where it was scrolled to. */
        function renew(was, made) {
          if (was.isEqualNode(made)) return true;
          if (was.nodeType !== Node.ELEMENT_NODE || was.nodeName !== made.nodeName) return exchange(was.parentNode, [was], [made], was.nextSibling);
          const shown = onScreen.get(was);
          for (const name of new Set([...was.getAttributeNames(), ...made.getAttributeNames()])) {
            const [old, value] = [was.getAttribute(name), made.getAttribute(name)];
            if (old === value) continue;
            // Scripts read what is in "data-", but for the height of a part, which is for the style sheet.
            if (shown.getAttribute(name) !== old || (hasScript && name.startsWith("data-") && name !== "data-height")) return false;
            for (const element of [was, shown]) {
              if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value);
            }
          }
          const [before, after] = [[...was.childNodes], [...made.childNodes]];
          const areAlike = (place) => before.length > 0 && after.length > 0 && before.at(place).isEqualNode(after.at(place));
          let next = null;
          for (; areAlike(0); after.shift()) before.shift();
          for (; areAlike(-1); after.pop()) next = before.pop();
          return before.length === after.length ? before.every((node, i) => renew(node, after[i])) : exchange(was, before, after, next);
        }
        async function update() {
          const response = await fetch(location.href);
          const made = new DOMParser().parseFromString(await response.text(), "text/html").documentElement;
          document.getElementById("preview-diagnostics")?.remove();
          if (!response.ok || files(made) !== files(sent) || !renew(sent, made)) location.reload();
        }
        show();
        new EventSource("/_preview/events").addEventListener("message", ({ data }) => (data === "errors" ? show() : update()));
        """;
}
