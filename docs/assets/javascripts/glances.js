// What a name stands for, on a card beside a link to it (card.js). Nothing is loaded before it is asked for.
(() => {
  const settings = JSON.parse(document.getElementById("__glances").textContent);
  const root = new URL(`${JSON.parse(document.getElementById("__config").textContent).base}/`, location.href).href;
  const folder = `${root}glances/${settings.language}/`;
  const LINKS = ".md-content a[href]:not(.headerlink, .footnote-ref, .footnote-backref)";

  const element = (tag, text, name) => Object.assign(document.createElement(tag), { textContent: text, className: name ?? "" });

  // → [place, file] of the record that a link leads to, or null
  const target = (link) => {
    const [page, anchor] = new URL(link.getAttribute("href"), location.href).href.split("#"); // a link in a drawing has no href of text
    if (!page.startsWith(root + settings.prefix) || !page.endsWith(".html")) return null;
    const path = page.slice((root + settings.prefix).length, -".html".length);
    const cut = path.lastIndexOf("/");
    const [group, id] = anchor ? [path, anchor] : [path.slice(0, cut), path.slice(cut + 1)];
    const name = group.replaceAll("/", "-");
    const before = settings.groups[name];
    if (before === undefined || !id.startsWith(before) || id === "index") return null;
    return [anchor ? `${path}#${anchor}` : path, `${name}-${id[before.length]}.js`];
  };

  const files = new Map();
  const load = (file) => {
    if (!files.has(file)) {
      const script = Object.assign(document.createElement("script"), { src: folder + file });
      files.set(file, new Promise((resolve) => Object.assign(script, { onload: resolve, onerror: resolve })));
      document.head.append(script);
    }
    return files.get(file);
  };

  const fill = async (link) => {
    const [key, file] = target(link);
    await load(file);
    const glance = globalThis.glances?.[key];
    if (!glance) return null;
    const [name, elsewhere, kind, summary, facts] = glance;
    const list = element("dl", "");
    for (const [label, text] of facts) list.append(element("dt", label), element("dd", text));
    return {
      nodes: [element("p", kind, "glance-kind"), element("p", name, "glance-name"), element("p", elsewhere, "glance-elsewhere"), element("p", summary), list],
      said: `${name} — ${summary}`,
    };
  };

  globalThis.offerCards({ has: (link) => link.matches(LINKS) && target(link) !== null, fill, open: settings.open });
})();
