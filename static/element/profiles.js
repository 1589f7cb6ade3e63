// The shipped profiles. In development they are found by their names; a release has a list of them
// here, by their names after the content.

import { fetchJson } from "./json.js";

/** A shipped profile, or nothing if there is none of that name. */
export const profile = (id) => (typeof id === "string" && /^[a-z0-9-]+$/.test(id) ? fetchJson(new URL(`../profiles/${id}.json`, import.meta.url)) : undefined);
