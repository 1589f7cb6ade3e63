// In the place of a withdrawn page's sw.js: deletes what that one has kept, and goes.

const PREFIX = `icp-sms-guide ${registration.scope} `;

const withdraw = async () => {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(withdraw()));
