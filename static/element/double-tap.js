// A double tap counts once: its second half would press what has come under the finger meanwhile.

const SOON = 400;
const NEAR = 24;

/** Keeps the second click of a double click, or of two quick taps at one place, from everything inside. */
export const onceForDoubleTaps = (root) => {
  let last;
  let isSecond = false;
  const press = (down) => {
    // Browsers count the clicks of a mouse, but not all of them count taps.
    isSecond =
      down.pointerType === "touch" &&
      down.timeStamp - last?.timeStamp < SOON &&
      Math.hypot(down.clientX - last.clientX, down.clientY - last.clientY) < NEAR;
    last = down;
  };
  const click = (event) => {
    if (event.detail > 1 || (event.detail && isSecond)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  root.addEventListener("pointerdown", press, { capture: true });
  root.addEventListener("click", click, { capture: true });
};
