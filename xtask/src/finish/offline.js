// The program's files in the page that holds them all: in place of static/element/files.js.

import { start } from "../guide.js";
import english from "../words.en.json";
import ownWords from "../words.zh-CN.json";
import sheet from "./style.js";

export const program = async () => ({ start });

export const style = async () => ({ default: sheet });

export const words = async () => english;

export const chinese = async () => ownWords;

export const wasm = () => part("program");

export const later = () => part("later");

export const reader = () => part("reader");

const part = async (id) => {
  const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (it) => it.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain, { headers: { "content-type": "application/wasm" } });
};
