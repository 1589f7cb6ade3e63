/** What is filed. */
export type FilingType =
  | "initial-filing"
  | "add-website"
  | "add-service-provider"
  | "modify-filing"
  | "cancel-entity"
  | "cancel-website"
  | "cancel-access";

/** A provider whose page of rules is shipped. */
export type Provider =
  | "ucloud"
  | "ucloud-2026"
  | "huaweicloud"
  | "aliyun"
  | "volcengine"
  | "tencentcloud"
  | "wechat-miniprogram"
  | "douyin-miniprogram";

/** Whose phone gets a code. `holder`: whoever got an SMS that no rule expects. */
export type Role = "entity-leader" | "website-administrator" | "holder";

/** Which phone: an order of several websites has as many administrators. */
export type Phone =
  | Role
  | "website-administrator-2"
  | "website-administrator-3"
  | "website-administrator-4"
  | "website-administrator-5";

/** The element's attributes. Each may be changed at any time; a value that cannot be taken is reported and changes nothing. */
export interface GuideAttributes {
  "filing-type"?: FilingType;
  /** ISO 3166-2 code of a province, `CN-BJ` to `CN-XJ`. */
  province?: string;
  /** RFC 3339 time of the submission, with a zone: begins an estimate. */
  "submitted-at"?: string;
  /** RFC 3339 time at which the SMS came, with a zone: begins the 24 hours. */
  "received-at"?: string;
  lang?: "zh-CN" | "en";
  theme?: "auto" | "light" | "dark";
  /** Name of a shipped provider's page of rules. */
  provider?: Provider;
  /** Address of a provider's own JSON; it goes before `provider`. */
  config?: string;
  /** A name for what is kept in the browser. */
  "storage-key"?: string;
  persist?: "local" | "none";
  loading?: "eager" | "lazy";
  /** Without a title of its own. */
  compact?: boolean;
}

/** `<icp-sms-guide>`. Its properties mirror its attributes; `null` takes one away. */
export interface IcpSmsGuideElement extends HTMLElement {
  filingType: FilingType | null;
  province: string | null;
  submittedAt: string | null;
  receivedAt: string | null;
  theme: "auto" | "light" | "dark" | null;
  provider: Provider | null;
  config: string | null;
  storageKey: string | null;
  persist: "local" | "none" | null;
  loading: "eager" | "lazy" | null;
  compact: boolean;
}

/** What the events tell in `detail`, by the name after the prefix. Nothing of it is personal. */
export interface GuideDetails {
  /** The guide can be used. */
  ready: Record<string, never>;
  /** The answers, or who gets a code, have changed. */
  change: {
    filingType: FilingType | null;
    province: string | null;
    recipients: { role: Role; phone: Phone; newNumber: boolean }[];
    /** Everything that decides who gets a code is answered, and somebody gets one. */
    complete: boolean;
  };
  /** The 24 hours have begun, or begin at another time. Times are milliseconds since 1970, UTC. */
  start: { startedAt: number; deadline: number; estimate: boolean };
  /** At most so many minutes are left: 720, 360, 60 or 10. */
  milestone: { minutesLeft: number };
  /** Somebody has verified; `all` with the last one. */
  verified: { role: Role; phone: Phone; all: boolean };
  /** The 24 hours are over. */
  expired: Record<string, never>;
  /** Five wrong entries, or the site says so: the filing goes back. */
  failed: { role: Role; phone: Phone };
  /** The 24 hours are over by a new start or a new submission. */
  end: Record<string, never>;
  /** The visitor used something. */
  used: { what: "site" | "message" | "copy" | "share" | "calendar" | "reminder" | "resend" | "language" | "print" };
  /** The guide cannot run, or a value cannot be taken: then `attribute` says which. */
  error: { message: string; attribute?: string; problems?: string[] };
}

/** The events by their names. The second form, without a colon, is for frameworks that cannot bind the first. */
export type GuideEvents = {
  [Name in keyof GuideDetails as `icp-sms-guide:${Name}` | `icp-sms-guide-${Name}`]: CustomEvent<GuideDetails[Name]>;
};

declare global {
  interface HTMLElementTagNameMap {
    "icp-sms-guide": IcpSmsGuideElement;
  }
  interface HTMLElementEventMap extends GuideEvents {}
  interface DocumentEventMap extends GuideEvents {}
}
