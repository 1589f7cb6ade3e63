import type { JSX } from "solid-js";
import type { GuideAttributes, GuideEvents, IcpSmsGuideElement } from "./index.js";

type Own<Attributes> = { [Name in keyof Attributes as `attr:${Name & string}`]: Attributes[Name] };
/** Solid listens to what follows `on:`: `on:icp-sms-guide-start={…}`. */
type Listeners = { [Name in keyof GuideEvents as `on:${Name}`]?: (event: CustomEvent<GuideEvents[Name]>) => void };

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "icp-sms-guide": Omit<JSX.HTMLAttributes<IcpSmsGuideElement>, keyof GuideAttributes> &
        GuideAttributes &
        Own<GuideAttributes> &
        Listeners;
    }
  }
}
