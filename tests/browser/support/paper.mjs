// The paper that a browser offers by itself: A4 with narrow margins.

const margin = "10mm";
export const PAPER = { format: "A4", margin: { top: margin, right: margin, bottom: margin, left: margin } };
