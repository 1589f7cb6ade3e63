import type { HTMLAttributes } from "svelte/elements";
import type { GuideAttributes, GuideEvents, IcpSmsGuideElement } from "./index.js";

/** Svelte 5 listens to what follows `on`: `onicp-sms-guide-start={…}`. */
type Listeners = { [Name in keyof GuideEvents as `on${Name}`]?: (event: CustomEvent<GuideEvents[Name]>) => void };

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "icp-sms-guide": Omit<HTMLAttributes<IcpSmsGuideElement>, keyof GuideAttributes> & GuideAttributes & Listeners;
  }
}
