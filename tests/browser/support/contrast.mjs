// How well the guide's headings and its last lines can be read, measured from what the browser paints.

/** The least contrast that is enough for text. */
export const LEAST = 4.5;

/** In the page: each heading and each text of the footer with its colour on the ground below it. */
export function contrasts(element) {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const paint = (...colors) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const above = (node) => node.parentElement ?? (node.getRootNode().host || null);
  const grounds = (node) => {
    const found = [];
    for (let it = node; it; it = above(it)) {
      const color = getComputedStyle(it).backgroundColor;
      const alpha = paint(color)[3];
      if (alpha) found.unshift(color);
      if (alpha === 255) return found;
    }
    // Below everything is the browser's own ground, which follows the page's scheme.
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    const isDark = scheme === "dark" || (/dark/.test(scheme) && matchMedia("(prefers-color-scheme: dark)").matches);
    return [isDark ? "#121212" : "#fff", ...found];
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const texts = [...element.shadowRoot.querySelectorAll("h1, h2, h3, footer, footer *")];
  const own = (node) => [...node.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.data.trim());
  const seen = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().height > 1;
  return texts.filter((node) => seen(node) && (own(node) || /^H/.test(node.tagName))).map((node) => {
    const below = grounds(node);
    const color = getComputedStyle(node).color;
    const [a, b] = [luminance(paint(...below)), luminance(paint(...below, color))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return { text: node.textContent.trim().slice(0, 30), color, ground: below.at(-1), ratio };
  });
}
