import type { DefineComponent, HTMLAttributes } from "vue";
import type { GuideAttributes, GuideDetails, IcpSmsGuideElement } from "./index.js";

/** The properties that mirror the attributes. */
type Properties = Partial<Omit<IcpSmsGuideElement, keyof HTMLElement>>;
/** What Vue's type checker makes of `@icp-sms-guide-start` and of `@icp-sms-guide:start`. */
type Listeners = {
  [Name in keyof GuideDetails as `onIcpSmsGuide${Capitalize<Name>}` | `onIcpSmsGuide:${Name}`]?: (
    event: CustomEvent<GuideDetails[Name]>,
  ) => void;
};

type Guide = DefineComponent<Omit<HTMLAttributes, keyof GuideAttributes> & GuideAttributes & Properties & Listeners>;

declare module "vue" {
  interface GlobalComponents {
    "icp-sms-guide": Guide;
  }
}
