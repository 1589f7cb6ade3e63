import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { GuideAttributes, IcpSmsGuideElement } from "./index.js";

type Own = DetailedHTMLProps<HTMLAttributes<IcpSmsGuideElement>, IcpSmsGuideElement>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "icp-sms-guide": Omit<Own, keyof GuideAttributes> & GuideAttributes;
    }
  }
}
