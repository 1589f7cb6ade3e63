// The style sheet of all guides: one for each document that has any.

import * as files from "./files.js";

/** The text, once it has been asked for. */
let text;
/** Each document's own: one of another document cannot be adopted. */
const sheets = new WeakMap();

/** Loads the text, or tries again after a failure. */
export const loadStyle = () => {
  text ??= files.style().then(
    (style) => style.default,
    (error) => {
      text = undefined;
      throw new Error(`cannot load the style sheet: ${error.message}`);
    },
  );
  return text;
};

/** Gives a shadow root the style sheet in its document, of which the text is there. */
export const adopt = (root, style) => {
  const document = root.ownerDocument;
  // Nobody sees a document without a window.
  if (!document.defaultView) return;
  if (!sheets.has(document)) {
    const sheet = new document.defaultView.CSSStyleSheet();
    sheet.replaceSync(style);
    sheets.set(document, sheet);
  }
  root.adoptedStyleSheets = [sheets.get(document)];
};
