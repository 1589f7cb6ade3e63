// The example's own script: its form sets attributes, its list shows events.

const guide = document.querySelector("icp-sms-guide");
const form = document.querySelector("form");
const code = document.querySelector("pre");
const list = document.querySelector(".events");
const EVENTS = ["ready", "change", "start", "milestone", "verified", "expired", "failed", "end", "used", "error"];

const show = () => {
  const attributes = [...new FormData(form)].filter(([, value]) => value).map(([name, value]) => ` ${name}="${value}"`);
  code.textContent = [
    `<script type="module" src="icp-sms-guide.js"></script>`,
    `<icp-sms-guide${attributes.join("")}>…</icp-sms-guide>`,
  ].join("\n");
};

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", ({ target: { name, value } }) => {
  if (value) guide.setAttribute(name, value);
  else guide.removeAttribute(name);
  show();
});

for (const name of EVENTS) {
  document.addEventListener(`icp-sms-guide:${name}`, ({ type, detail }) => {
    const item = document.createElement("li");
    item.textContent = `${type} ${JSON.stringify(detail)}`;
    list.prepend(item);
  });
}
show();
