// Under which name an element keeps its state, so that several of a page share none. The program
// itself adds what is filed.

import { keeps } from "./attributes.js";
import { ofElement } from "./rules.js";

/** The elements in the page, with the number of those that keep their state without a name. */
const numbers = new Map();

/** What the program took an element to file, once it has: a value that it cannot take changes nothing. */
const filed = new WeakMap();

const isRendered = (element) => element.getClientRects().length > 0;
const isUnnamed = (element) => !element.hasAttribute("storage-key") && keeps(element);
const inOrder = (one, two) => (one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1);

/** Notes that an element is in the page, or files something else. Its place tells it from others, not when it starts. */
export const renumber = (element) => numbers.set(element, undefined);

export const leave = (element) => {
  numbers.delete(element);
  filed.delete(element);
};

/** The program was told what an element files. */
export const noteFilingType = (element, filingType, isTaken) => {
  if (isTaken) filed.set(element, filingType);
  else if (!filed.has(element)) filed.set(element, undefined);
};

/** The name, or `undefined` if nothing is to be kept. */
export const storageKey = (element) => {
  if (!keeps(element)) return undefined;
  const rules = ofElement(element);
  return (element.getAttribute("storage-key") ?? unnamed(element)) + (rules === null ? "" : `@${rules}`);
};

const unnamed = (element) => {
  if (!numbers.get(element)) number(element);
  return numbers.get(element) === 1 ? "default" : `default-${numbers.get(element)}`;
};

/** Numbers all elements of one filing type at one provider that have no number yet, in the order of the document. */
const number = (element) => {
  const filing = (it) => (filed.has(it) ? filed.get(it) : it.getAttribute("filing-type")) || "";
  const filedAt = (it) => `${filing(it)}@${ofElement(it)}`;
  // What a page changes while it moves it has a number as well.
  const isHere = (it) => it.isConnected || it === element;
  const others = [...numbers.keys()].filter((it) => isHere(it) && isUnnamed(it) && filedAt(it) === filedAt(element));
  // Some apps keep a view that was left, hidden, in the document: an element that is seen may take its number.
  const counts = (it) => numbers.get(it) && (isRendered(it) || !isRendered(element));
  const taken = new Set(others.filter(counts).map((it) => numbers.get(it)));
  for (const it of others.filter((it) => !numbers.get(it)).sort(inOrder)) {
    let free = 1;
    while (taken.has(free)) free++;
    taken.add(free);
    numbers.set(it, free);
  }
};
