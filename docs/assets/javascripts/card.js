// The card that opens beside a link: on hover, on focus, and on the first tap. What is in it comes from those who offer cards for links:
//   offerCards({ has: (link) → boolean, fill: async (link) → { nodes, said } or null, open: the words of the way on after a tap })
// Without these scripts a link is a link.
globalThis.offerCards = (() => {
  const WAIT = 300; // milliseconds that a pointer rests on a link, and that it may take from the link to the card
  const EDGE = 8;

  const element = (tag, name) => Object.assign(document.createElement(tag), { className: name });
  const card = element("div", "glance");
  card.popover = "manual";
  card.id = "glance";
  const said = element("div", "glance-said"); // for those who do not see the card
  said.setAttribute("role", "status");
  document.body.append(card, said);
  if (!card.showPopover) return () => {};

  const offers = [];
  const offerFor = (link) => offers.find(({ has }) => has(link));
  const linkOf = (event) => {
    const link = event.target.closest?.("a[href]");
    return link && offerFor(link) ? link : null;
  };

  let shown = null;
  let wanted = null;
  let timer = 0;
  const later = (action) => {
    clearTimeout(timer);
    timer = setTimeout(action, WAIT);
  };

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

  const show = async (link, { tapped = false, focused = false } = {}) => {
    const { fill, open } = offerFor(link);
    wanted = link;
    const filled = await fill(link);
    if (wanted !== link) return;
    if (!filled) {
      if (tapped) location.href = link.getAttribute("href");
      return;
    }
    if (shown && shown !== link) shown.removeAttribute("aria-describedby");
    shown = link;
    card.replaceChildren(...filled.nodes);
    card.scrollTop = 0;
    if (tapped) card.append(Object.assign(element("a", "glance-on"), { textContent: open, href: link.getAttribute("href") }));
    card.showPopover();
    place(link);
    link.setAttribute("aria-describedby", card.id);
    if (focused) said.textContent = filled.said;
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkOf(event);
    if (card.contains(event.target)) clearTimeout(timer);
    else if (link) later(() => show(link));
    else if (shown && !shown.matches(":focus-visible")) later(hide);
    else clearTimeout(timer);
  });
  document.addEventListener("focusin", (event) => {
    if (card.contains(event.target)) return;
    const link = linkOf(event);
    if (link?.matches(":focus-visible")) show(link, { focused: true });
    else hide();
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  document.addEventListener("click", (event) => {
    if (card.contains(event.target)) return event.target.closest("a") && hide();
    const link = linkOf(event);
    if (link && event.pointerType === "touch" && shown !== link) {
      event.preventDefault();
      show(link, { tapped: true });
    } else hide();
  });
  window.addEventListener("scroll", hide, { passive: true });
  return (offer) => offers.push(offer);
})();
