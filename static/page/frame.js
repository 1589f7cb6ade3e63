// Tells the page around the iframe how high its content is, and hands it the guide's events. The
// messages hold what the events hold, so any page may read them.

const HEIGHT = "icp-sms-guide:height";
const EVENTS = ["ready", "change", "start", "milestone", "verified", "expired", "failed", "end", "used", "error"];

const post = (message) => parent.postMessage(message, "*");

/** The height that was told last. */
let told;
/** Whether the guide stands there, or cannot. Until then the frame keeps the height that its page gave it. */
let isSettled = false;

const tell = () => {
  if (!isSettled) return;
  told = Math.ceil(document.body.getBoundingClientRect().height);
  post({ type: HEIGHT, height: told });
};

/** A page that has once made the frame as high as its content goes on doing so: nothing is to scroll then. */
const follow = () => {
  if (innerHeight === told) document.documentElement.classList.add("followed");
};

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  addEventListener("resize", follow);
  // Whoever comes to listen later asks for it.
  addEventListener("message", ({ source, data }) => source === parent && data?.type === HEIGHT && tell());
  for (const name of EVENTS) {
    const type = `icp-sms-guide:${name}`;
    addEventListener(type, ({ detail }) => post({ type, detail }));
  }
  const settle = ({ detail }) => {
    // An attribute that cannot be followed keeps no guide away.
    if (detail.attribute) return;
    isSettled = true;
    tell();
  };
  for (const end of ["ready", "error"]) addEventListener(`icp-sms-guide:${end}`, settle);
}
