// What a page does with its element while the program comes. The stand-alone page shows the first
// card and notes what is answered in it; other pages do nothing.

/** `program(element)`: called when the element begins to wait; returns who hands over to the guide. */
export const before = { program: undefined };
