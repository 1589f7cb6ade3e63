// The page in an iframe: takes its parameters, and tells the page around it how
// high it is. The message holds nothing else, so any page may read it.

import "./parameters.js";
import "../element/element.js";

const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: "icp-sms-guide:height", height }, "*");
};

if (parent !== window) new ResizeObserver(tell).observe(document.body);
