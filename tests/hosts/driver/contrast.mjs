// Whether the guide's headings and its last lines can be read on a host's ground: on its light and its dark pages,
// on light and dark systems.
import { LEAST, contrasts as measure } from "../../browser/support/contrast.mjs";

const SCHEMES = ["light", "dark"];

/** The least contrast that was seen, or an error with where it was too low. */
export async function contrasts(visitor, host, expect) {
  let least = { ratio: 21 };
  for (const scheme of SCHEMES) {
    for (const [theme, kept] of Object.entries(host.themes ?? { own: {} })) {
      const { page, go, close } = await visitor({ scheme, kept });
      await go("guide");
      await expect(page.locator(".icp-card").first()).toBeVisible({ timeout: 20_000 });
      const texts = await page.locator("icp-sms-guide").evaluate(measure);
      await close();
      if (!texts.length) throw new Error("no heading and no footer");
      for (const text of texts) if (text.ratio < least.ratio) least = { ...text, where: `${theme} page, ${scheme} system` };
    }
  }
  if (least.ratio < LEAST) throw new Error(`${least.ratio.toFixed(2)}: "${least.text}", ${least.color} on ${least.ground}, ${least.where}`);
  return least.ratio.toFixed(1);
}
