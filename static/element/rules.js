// By which page of rules a guide goes, and what that page is called: a shipped profile by its id, a file of the page's
// own by its address.

/** The profile that the program has in itself. */
export const DEFAULT = "ucloud";

/** Where a file of the page's own is. What is no address stands for itself. */
export const addressOf = (config) => {
  try {
    return new URL(config, document.baseURI).href;
  } catch {
    return config;
  }
};

/** The name of a page of rules, as the program stores it with the orders that go by it. */
export const nameOf = ({ provider, config }) => (config === undefined ? `provider=${provider}` : `config=${addressOf(config)}`);

/** What such a name stands for. */
export const byName = (name) => {
  const [kind] = name.split("=", 1);
  return { [kind]: name.slice(kind.length + 1) };
};

/** What an element itself names, if it is not the default: an order at another provider is another order. */
export const ofElement = (element) => {
  const [config, provider] = [element.getAttribute("config"), element.getAttribute("provider")];
  if (config !== null) return addressOf(config);
  return provider === DEFAULT ? null : provider;
};
