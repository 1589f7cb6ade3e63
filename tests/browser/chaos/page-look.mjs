// How a visitor sees the page, and what always has to hold in it. It runs in the page.

export const look = () => {
  const { text, isShown, guides, running } = chaos;
  const REFERENCES = ["aria-describedby", "aria-labelledby", "aria-controls", "aria-owns", "for", "headers", "list"];
  const faultsOf = (root) => {
    const faults = [];
    const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id);
    for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) faults.push(`two elements have the id ${id}`);
    for (const name of REFERENCES) {
      for (const it of root.querySelectorAll(`[${name}]`)) {
        for (const id of it.getAttribute(name).split(/\s+/)) if (!ids.includes(id)) faults.push(`${name}="${id}" points to nothing`);
      }
    }
    return faults;
  };
  const seen = (guide) => {
    const root = guide.shadowRoot;
    const drawn = root?.querySelector(".icp-guide:not(.icp-guide--first)");
    if (!drawn) return { isThere: false };
    const task = root.querySelector("#task");
    const phones = [...root.querySelectorAll("ul.icp-phones > li")].filter(isShown);
    return {
      isThere: true,
      lang: drawn.getAttribute("lang"),
      sentences: [...task.querySelectorAll(".icp-card__title")].filter(isShown).map(text),
      task: text(task),
      time: text(root.querySelector("[role=timer]")) || undefined,
      phones: phones.map((it) => ({ name: text(it.querySelector("b")), pills: [...it.querySelectorAll(".icp-pill")].map(text) })),
      others: [...root.querySelectorAll("nav .icp-links__row")].map((it) => text(it).replace(text(it.querySelector(".icp-links__more, .icp-links__left")), "").trim()),
      left: [...root.querySelectorAll(".icp-links__left")].map(text),
      said: text(root.querySelector(".icp-task .icp-field [role=status]")),
      beside: text(root.querySelector(".icp-side--phones")),
      page: text(root.querySelector(".icp-page a")),
      hasFocus: root.activeElement !== null,
      faults: faultsOf(root),
    };
  };
  chaos.look = async (now) => {
    await chaos.at(now);
    return {
      guides: guides().map(seen),
      intervals: running.size,
      sideways: document.documentElement.scrollWidth > innerWidth ? document.documentElement.scrollWidth : 0,
      focus: document.activeElement?.localName ?? "",
    };
  };
};
