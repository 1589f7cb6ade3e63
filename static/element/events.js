// What an element tells the page around it.

export const NAME = "icp-sms-guide";

/** Dispatches an event under its name, and under one without a colon, which every framework can bind. */
export const send = (element, name, detail) => {
  for (const type of [`${NAME}:${name}`, `${NAME}-${name}`]) {
    element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
};

/** Says what is wrong, in the console, unless the page has taken that away, and by an event. */
export const report = (element, message, detail, level = "warn") => {
  globalThis.console?.[level]?.(`<${NAME}> ${message}`);
  send(element, "error", { message, ...detail });
};
