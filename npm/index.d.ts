/** What is filed. Which of them there are, the provider's page says. */
export type FilingType =
  | "initial-filing"
  | "add-website"
  | "add-service-provider"
  | "modify-filing"
  | "modify-entity"
  | "modify-website"
  | "modify-access"
  | "transfer"
  | "cancel-entity"
  | "cancel-website"
  | "cancel-access";

/** A shipped profile: by whose page the guide goes. */
export type ProviderId =
  | "ucloud"
  | "ucloud-2026"
  | "huaweicloud"
  | "aliyun"
  | "volcengine"
  | "tencentcloud"
  | "wechat-miniprogram"
  | "douyin-miniprogram";

/** Whose phone gets a code. `holder`: whoever it was that said so, where nobody was expected. */
export type Role = "entity-leader" | "website-administrator" | "holder";

/** A phone of the filing. There may be several administrators. */
export type PhoneId = Role | `website-administrator-${2 | 3 | 4 | 5}`;

/** The element's attributes. Each may be changed at any time; a value that cannot be taken is reported and changes nothing. */
export interface GuideAttributes {
  "filing-type"?: FilingType;
  /** ISO 3166-2 code of a province, `CN-BJ` to `CN-XJ`. */
  province?: string;
  /** RFC 3339 time of the submission: begins an estimate. */
  "submitted-at"?: string;
  /** RFC 3339 time at which the SMS came: begins the 24 hours. */
  "received-at"?: string;
  lang?: "zh-CN" | "en";
  theme?: "auto" | "light" | "dark";
  /** A shipped profile; `ucloud` if absent. */
  provider?: ProviderId;
  /** Address of a profile of your own, which may extend a shipped one. Goes before `provider`. */
  config?: string;
  /** A name for what is kept in the browser. */
  "storage-key"?: string;
  persist?: "local" | "none";
  loading?: "eager" | "lazy";
  /** Without a title of its own. */
  compact?: boolean | "";
}

/** `<icp-sms-guide>`. Its properties mirror its attributes; `null` takes one away. */
export interface IcpSmsGuideElement extends HTMLElement {
  filingType: FilingType | null;
  province: string | null;
  submittedAt: string | null;
  receivedAt: string | null;
  theme: "auto" | "light" | "dark" | null;
  provider: ProviderId | null;
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
    recipients: { role: Role; phone: PhoneId; newNumber: boolean }[];
    /** Everything that decides who gets a code is answered, and somebody gets one. */
    complete: boolean;
  };
  /** The 24 hours have begun, or begin at another time. Times are milliseconds since 1970, UTC. */
  start: { startedAt: number; deadline: number; estimate: boolean };
  /** At most so many minutes are left: 720, 360, 60 or 10. */
  milestone: { minutesLeft: number };
  /** Somebody has verified; `all` with the last one. */
  verified: { role: Role; phone: PhoneId; all: boolean };
  /** The 24 hours are over. */
  expired: Record<string, never>;
  /** Five wrong entries, or the site says so: the filing goes back. */
  failed: { role: Role; phone: PhoneId };
  /** The 24 hours count no more: the visitor starts over, or submits again. */
  end: Record<string, never>;
  /** The visitor used something. */
  used: { what: "site" | "message" | "copy" | "share" | "calendar" | "reminder" | "resend" | "language" | "print" };
  /** The guide cannot run, or a value cannot be taken: then `attribute` says which. */
  error: { message: string; attribute?: string; problems?: string[] };
}

/** The same by the events' whole names. The second form, without a colon, is for frameworks that cannot bind the first. */
export type GuideEvents = {
  [Name in keyof GuideDetails as `icp-sms-guide:${Name}` | `icp-sms-guide-${Name}`]: GuideDetails[Name];
};

type Listened = { [Name in keyof GuideEvents]: CustomEvent<GuideEvents[Name]> };

declare global {
  interface HTMLElementTagNameMap {
    "icp-sms-guide": IcpSmsGuideElement;
  }
  interface HTMLElementEventMap extends Listened {}
  interface DocumentEventMap extends Listened {}
}
