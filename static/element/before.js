// What a page does with its element while the program comes. The stand-alone page shows the first
// card and notes what is answered in it; other pages do nothing.

/** `program(element)` is called as an element begins to load; it may return something with `handOver(place, swap)` */
export const before = { program: undefined };
