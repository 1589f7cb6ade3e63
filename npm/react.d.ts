import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { GuideAttributes, GuideEvents, IcpSmsGuideElement } from "./index.js";

type Html = DetailedHTMLProps<HTMLAttributes<IcpSmsGuideElement>, IcpSmsGuideElement>;
/** React 19 listens to what follows `on`: `onicp-sms-guide-start={…}`. */
type Listeners = { [Name in keyof GuideEvents as `on${Name}`]?: (event: CustomEvent<GuideEvents[Name]>) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "icp-sms-guide": Omit<Html, keyof GuideAttributes> & GuideAttributes & Listeners;
    }
  }
}
