// Pressing what a visitor can press. It runs in the page.

export const press = () => {
  const { text, isShown, guides } = chaos;
  const PLACES = {
    undo: ".icp-undo", who: ".icp-who", note: ".icp-task .icp-note", eyebrow: ".icp-eyebrow", message: ".icp-message", menu: ".icp-menu__items", checks: ".icp-checks",
  };
  const nameOf = (it) => {
    if (it.matches("button")) {
      const more = it.querySelector(".icp-links__more, :scope > data + span");
      const name = it.getAttribute("aria-label") ?? text(it);
      return more ? name.slice(0, name.length - text(more).length).trim() : name;
    }
    const apart = it.id && it.getRootNode().querySelector(`label[for="${it.id}"]`);
    const label = it.closest("label");
    return text(apart || (label?.querySelector(".icp-field__label") ?? label?.querySelector("span") ?? it));
  };
  const describe = (it) => ({
    tag: it.localName,
    type: it.type,
    label: nameOf(it),
    group: it.closest("[role=group], [role=radiogroup]")?.getAttribute("aria-label") ?? "",
    where: Object.keys(PLACES).find((name) => it.closest(PLACES[name])) ?? "",
    checked: Boolean(it.checked),
    options: it.localName === "select" ? [...it.options].map(({ value }) => value) : undefined,
  });
  /** What leads on is pressed more often than what stands around it. */
  const weigh = (it) => {
    if (it.closest(".icp-header, .icp-footer") || it.matches(".icp-eyebrow button:only-child, summary")) return 4;
    if (it.matches(".icp-message, .icp-button--main, .icp-phones input, .icp-undo button")) return 0.4;
    return it.closest(".icp-task") ? 0.8 : 1.5;
  };
  /** A number between 0 and 1 that follows from a seed and a name: the same is chosen when others come or go. */
  const mix = (seed, name) => {
    let hash = seed | 0;
    for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
  const targetOf = (it) => it.closest(".icp-chip") ?? it;
  const pick = (root, seed) => {
    const able = [...(root?.querySelectorAll("button, input, select, summary") ?? [])].filter((it) => !it.disabled && isShown(targetOf(it)));
    const all = able.map((it) => ({ it, control: describe(it) })).map((one) => ({ ...one, name: `${one.control.where}|${one.control.group}|${one.control.label}` }));
    // Which of two of one name was pressed could not be said.
    const told = all.filter(({ name }) => all.filter((it) => it.name === name).length === 1);
    const rank = ({ it, name }) => -Math.log(1 - mix(seed, name)) * weigh(it);
    return told.toSorted((one, other) => rank(one) - rank(other))[0];
  };
  const place = (it) => {
    const target = targetOf(it);
    target.scrollIntoView({ block: "center", inline: "nearest" });
    const { left, top, width, height } = target.getBoundingClientRect();
    const at = { x: left + width / 2, y: top + height / 2 };
    const hit = it.getRootNode().elementFromPoint(at.x, at.y);
    // An open menu may lie over it, as menus do: then a keyboard still reaches it.
    if (hit?.closest(".icp-menu") && !it.closest(".icp-menu")) return { at, isUnderMenu: true };
    return { at, covered: hit && (target.contains(hit) || hit.contains(target)) ? undefined : (hit?.outerHTML.slice(0, 80) ?? "nothing") };
  };
  let picked, pickedName;
  /** Picks a control of a guide, and presses it as a keyboard or a screen reader does, unless a mouse is to, or it wants a value. */
  chaos.press = async (index, seed, now, byMouse) => {
    await chaos.at(now);
    const found = pick(guides()[index]?.shadowRoot, seed);
    [picked, pickedName] = [found.it, found.control.label];
    const result = { control: found.control, ...place(picked) };
    const wantsValue = picked.matches("select, [type=datetime-local]");
    if ((byMouse && !result.isUnderMenu) || wantsValue) return { ...result, isPressed: false };
    picked.focus({ preventScroll: true });
    picked.click();
    await chaos.settled();
    return { ...result, isPressed: true, view: await chaos.look(now) };
  };
  /** Where the control is that was picked: what has come since may have moved it, drawn another in its place, or given it another name. */
  chaos.where = () => {
    if (!picked.isConnected || nameOf(picked) !== pickedName) return undefined;
    const target = targetOf(picked);
    chaos.isHit = false;
    const hit = (event) => {
      chaos.isHit = event.composedPath().includes(target);
      // A click that has missed presses nothing else, of which the model would not know.
      if (chaos.isHit) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener("click", hit, { once: true, capture: true });
    return place(picked).at;
  };
  chaos.choose = (value) => {
    picked.focus();
    picked.value = value;
    for (const name of ["input", "change"]) picked.dispatchEvent(new Event(name, { bubbles: true }));
  };
};
