// What stands above the static content of an element whose program panicked.

const STOPPED = {
  "zh-CN": "向导出错，已停止。请以下面的静态说明为准；重新载入页面可再试一次。",
  en: "The guide has stopped after an error. Please follow the instructions below, or reload the page to try again.",
};

export const notice = () => {
  const alert = document.createElement("p");
  alert.setAttribute("role", "alert");
  for (const [lang, text] of Object.entries(STOPPED)) {
    const line = document.createElement("span");
    Object.assign(line, { lang, textContent: text });
    alert.append(line, document.createElement("br"));
  }
  return alert;
};
