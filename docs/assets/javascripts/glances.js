// What a name stands for, beside a link to it: on hover, on focus, and on the first tap. Nothing is loaded before it is asked for.
// Without this script a link is a link.
(() => {
  const settings = JSON.parse(document.getElementById("__glances").textContent);
  const root = new URL(`${JSON.parse(document.getElementById("__config").textContent).base}/`, location.href).href;
  const folder = `${root}glances/${settings.language}/`;
  const LINKS = ".md-content a[href]:not(.headerlink, .footnote-ref, .footnote-backref)";
  const WAIT = 300; // milliseconds that a pointer rests on a link, and that it may take from the link to the card
  const EDGE = 8;

  const element = (tag, text, name) => Object.assign(document.createElement(tag), { textContent: text, className: name ?? "" });
  const card = element("div", "", "glance");
  card.popover = "manual";
  card.id = "glance";
  const said = element("div", "", "glance-said"); // for those who do not see the card
  said.setAttribute("role", "status");
  document.body.append(card, said);
  if (!card.showPopover) return;

  // → [place, file] of the record that a link leads to, or null
  const target = (link) => {
    const [page, anchor] = link.href.split("#");
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

  let shown = null;
  let wanted = null;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    wanted = null;
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    shown = null;
    said.textContent = "";
    card.hidePopover();
  };

  const place = (link) => {
    const [line] = link.getClientRects();
    card.style.left = `${Math.max(EDGE, Math.min(line.left, innerWidth - card.offsetWidth - EDGE))}px`;
    const below = line.bottom + EDGE;
    card.style.top = `${below + card.offsetHeight < innerHeight ? below : Math.max(EDGE, line.top - card.offsetHeight - EDGE)}px`;
  };

  const fill = ([name, elsewhere, kind, summary, facts], link, tapped) => {
    const list = element("dl", "");
    for (const [label, text] of facts) list.append(element("dt", label), element("dd", text));
    card.replaceChildren(element("p", kind, "glance-kind"), element("p", name, "glance-name"), element("p", elsewhere, "glance-elsewhere"), element("p", summary), list);
    if (tapped) card.append(Object.assign(element("a", settings.open), { href: link.href }));
  };

  const show = async (link, { tapped = false, focused = false } = {}) => {
    const [key, file] = target(link);
    wanted = link;
    await load(file);
    const glance = globalThis.glances?.[key];
    if (wanted !== link) return;
    if (!glance) {
      if (tapped) location.href = link.href;
      return;
    }
    if (shown && shown !== link) shown.removeAttribute("aria-describedby");
    shown = link;
    fill(glance, link, tapped);
    card.showPopover();
    place(link);
    link.setAttribute("aria-describedby", card.id);
    if (focused) said.textContent = `${glance[0]} — ${glance[3]}`;
  };

  const linkOf = (event) => {
    const link = event.target.closest?.(LINKS);
    return link && target(link) ? link : null;
  };
  const later = (action) => {
    clearTimeout(timer);
    timer = setTimeout(action, WAIT);
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkOf(event);
    if (link) later(() => show(link));
    else if (card.contains(event.target)) clearTimeout(timer);
    else if (shown && !shown.matches(":focus-visible")) later(hide);
    else clearTimeout(timer);
  });
  document.addEventListener("focusin", (event) => {
    const link = linkOf(event);
    if (link?.matches(":focus-visible")) show(link, { focused: true });
    else if (!card.contains(event.target)) hide();
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  document.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (link && event.pointerType === "touch" && shown !== link) {
      event.preventDefault();
      show(link, { tapped: true });
    } else if (!card.contains(event.target)) hide();
  });
  window.addEventListener("scroll", hide, { passive: true });
})();
