/** What is filed. */
export type FilingType =
  | "initial-filing"
  | "add-website"
  | "add-service-provider"
  | "modify-filing"
  | "cancel-entity"
  | "cancel-website"
  | "cancel-access";

/** Whose phone gets a code. */
export type Role = "entity-leader" | "website-administrator";

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
  /** Address of a provider's JSON. */
  config?: string;
  /** A name for what is kept in the browser. */
  "storage-key"?: string;
  persist?: "local" | "none";
  loading?: "eager" | "lazy";
}

/** `<icp-sms-guide>`. Its properties mirror its attributes; `null` takes one away. */
export interface IcpSmsGuideElement extends HTMLElement {
  filingType: FilingType | null;
  province: string | null;
  submittedAt: string | null;
  receivedAt: string | null;
  theme: "auto" | "light" | "dark" | null;
  config: string | null;
  storageKey: string | null;
  persist: "local" | "none" | null;
  loading: "eager" | "lazy" | null;
}

/** What the events tell in `detail`. Nothing of it is personal. */
export interface GuideEvents {
  /** The guide can be used. */
  "icp-sms-guide:ready": Record<string, never>;
  /** The answers, or who gets a code, have changed. */
  "icp-sms-guide:change": {
    filingType: FilingType | null;
    province: string | null;
    recipients: { role: Role; newNumber: boolean }[];
    /** Everything that decides who gets a code is answered, and somebody gets one. */
    complete: boolean;
  };
  /** The 24 hours have begun, or begin at another time. Times are milliseconds since 1970, UTC. */
  "icp-sms-guide:start": { startedAt: number; deadline: number; estimate: boolean };
  /** At most so many minutes are left. */
  "icp-sms-guide:milestone": { minutesLeft: number };
  /** Somebody has verified; `all` with the last one. */
  "icp-sms-guide:verified": { role: Role; all: boolean };
  /** The 24 hours are over. */
  "icp-sms-guide:expired": Record<string, never>;
  /** Five wrong entries: the filing goes back. */
  "icp-sms-guide:failed": { role: Role };
  /** The guide cannot run, or a value cannot be taken: then `attribute` says which. */
  "icp-sms-guide:error": { message: string; attribute?: string; problems?: string[] };
}

type Listened = { [Name in keyof GuideEvents]: CustomEvent<GuideEvents[Name]> };

declare global {
  interface HTMLElementTagNameMap {
    "icp-sms-guide": IcpSmsGuideElement;
  }
  interface HTMLElementEventMap extends Listened {}
  interface DocumentEventMap extends Listened {}
}
