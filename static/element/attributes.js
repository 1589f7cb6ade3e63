// The element's attributes, and the properties that mirror them.

/** What the program is told of, as it is set. */
export const SETTINGS = ["filing-type", "province", "submitted-at", "received-at", "lang", "compact"];
export const ATTRIBUTES = [...SETTINGS, "theme", "provider", "config", "storage-key", "persist", "loading"];
/** The values that the loader itself takes. */
export const CHOICES = { theme: ["auto", "light", "dark"], persist: ["local", "none"], loading: ["lazy", "eager"] };

/** Whether one of these attributes can take a value. */
export const isChoice = (name, value) => value === null || CHOICES[name].includes(value);

/** What an element took `persist` to be last. */
const persists = new WeakMap();

/** Whether an element may keep anything. A value that it cannot take changes nothing. */
export const keeps = (element) => {
  const value = element.getAttribute("persist");
  if (isChoice("persist", value)) persists.set(element, value);
  return persists.get(element) !== "none";
};

/** Each attribute that is a property as well: `filing-type` is `filingType`. `lang` every element has. */
const PROPERTIES = ATTRIBUTES.filter((name) => name !== "lang").map((attribute) => ({
  attribute,
  property: attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
}));

/** Makes the attributes properties of a class of elements. */
export const mirror = (prototype) => {
  for (const { attribute, property } of PROPERTIES) {
    const isFlag = attribute === "compact";
    Object.defineProperty(prototype, property, {
      get() {
        return isFlag ? this.hasAttribute(attribute) : this.getAttribute(attribute);
      },
      set(value) {
        if (value === null || value === undefined || value === false) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? "" : String(value));
      },
      enumerable: true,
      configurable: true,
    });
  }
};

/** Takes over what a page has set as properties before the element was defined. */
export const upgrade = (element) => {
  for (const { property } of PROPERTIES) {
    if (!Object.hasOwn(element, property)) continue;
    const value = element[property];
    delete element[property];
    element[property] = value;
  }
};
