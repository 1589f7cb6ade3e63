import type { HTMLAttributes } from "preact";
import type { GuideAttributes, GuideEvents, IcpSmsGuideElement } from "./index.js";

/** Preact listens to what follows `on`: `onicp-sms-guide-start={…}`. */
type Listeners = { [Name in keyof GuideEvents as `on${Name}`]?: (event: CustomEvent<GuideEvents[Name]>) => void };

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "icp-sms-guide": Omit<HTMLAttributes<IcpSmsGuideElement>, keyof GuideAttributes> & GuideAttributes & Listeners;
    }
  }
}
