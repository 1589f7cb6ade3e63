// The stand-alone page after its first visit: it works without a network.

// The build that makes the worker also links the manifest; a development server has neither. Inside
// somebody else's page, nothing is installed.
const installable = document.querySelector('link[rel="manifest"]') && window === window.top;
if (installable && "serviceWorker" in navigator) {
  const guide = document.querySelector("icp-sms-guide");
  const register = () => navigator.serviceWorker.register("sw.js").catch((error) => console.info(error.message));
  // After the page itself, whose files it then takes out of the browser's cache.
  for (const end of ["ready", "error"]) guide.addEventListener(`icp-sms-guide:${end}`, register, { once: true });
}
