// The element's attributes, and the properties that mirror them.

/** What the program is told of, as it is set. */
export const SETTINGS = ["filing-type", "province", "submitted-at", "received-at", "lang"];
export const ATTRIBUTES = [...SETTINGS, "theme", "config", "storage-key", "persist", "loading"];
/** The values that the loader itself takes. */
export const CHOICES = { theme: ["auto", "light", "dark"], persist: ["local", "none"], loading: ["lazy", "eager"] };

/** Makes each attribute a property as well: `filing-type` is `filingType`. */
export const mirror = (prototype) => {
  for (const attribute of ATTRIBUTES.filter((name) => name !== "lang")) {
    const property = attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    Object.defineProperty(prototype, property, {
      get() {
        return this.getAttribute(attribute);
      },
      set(value) {
        if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, String(value));
      },
      enumerable: true,
      configurable: true,
    });
  }
};
