// What is measured, and how each page is used: run in the page, as text.

/** The almost empty app says its parts by id. */
const small = {
  loaded: () => document.getElementById("begin") !== null,
  ready: () => document.getElementById("begin") !== null && document.getElementById("chosen").textContent !== "",
  choose: (index) => {
    const select = document.getElementById("choice");
    select.selectedIndex = index;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  },
  chosen: () => document.getElementById("chosen").textContent,
  begin: () => document.getElementById("begin").click(),
  left: () => document.getElementById("left")?.textContent ?? "",
  root: () => document,
};

export const PAGES = {
  plain: {
    loaded: () => document.querySelector("#answers [type=radio]") !== null,
    ready: () => document.querySelector("#answers [type=radio]") !== null,
    // Two filing types with other recipients: 新增网站 and 注销主体.
    choose: (index) => document.querySelectorAll("input[name=type]")[index ? 4 : 1].click(),
    chosen: () => document.getElementById("phones").textContent,
    begin: () => [...document.querySelectorAll("button")].find((it) => it.textContent === "刚刚收到短信").click(),
    left: () => document.getElementById("left").textContent,
    root: () => document,
  },
  yew: small,
  guide: {
    // Its questions are there before its program is.
    loaded: () => Boolean(document.querySelector("icp-sms-guide").shadowRoot?.querySelector(".icp-guide:not([data-prerendered])")),
    ready: () => Boolean(document.querySelector("icp-sms-guide").shadowRoot?.querySelector("[type=radio]")),
    // Two filing types with other recipients: 新增网站 and 注销主体.
    choose: (index) => document.querySelector("icp-sms-guide").shadowRoot.querySelectorAll("[name=filing-type]")[index ? 4 : 1].click(),
    chosen: () => document.querySelector("icp-sms-guide").shadowRoot.querySelector(".icp-phones")?.textContent ?? "",
    begin: () => document.querySelector("icp-sms-guide").shadowRoot.querySelector("[data-action=just-received]").click(),
    left: () => document.querySelector("icp-sms-guide").shadowRoot.querySelector("[role=timer]")?.textContent ?? "",
    root: () => document.querySelector("icp-sms-guide").shadowRoot,
  },
};
