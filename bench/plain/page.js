// What a page without any library does for a choice and a countdown: the floor of the measurements.
const by = (id) => document.getElementById(id);
const two = (number) => String(Math.floor(number)).padStart(2, "0");

by("choice").addEventListener("change", ({ target }) => (by("chosen").textContent = target.value));
by("begin").addEventListener("click", () => {
  const deadline = Date.now() + 86_400_000;
  const show = () => {
    const left = Math.max(0, deadline - Date.now()) / 1000;
    by("left").textContent = `${two(left / 3600)}:${two((left / 60) % 60)}:${two(left % 60)}`;
  };
  show();
  setInterval(show, 1000);
});
