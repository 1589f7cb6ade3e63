//! Files that are taken, and files that are not, with every mistake in them.

/// Files that are taken.
pub const ACCEPTED: [&str; 3] = [MINIMAL, RESELLER, WHOLE];

/// A name and a phone number: all rules are the default ones.
pub const MINIMAL: &str = include_str!("../files/minimal.json");
/// Goes by another provider's rules.
pub const RESELLER: &str = include_str!("../files/reseller.json");
/// Has every field.
pub const WHOLE: &str = include_str!("../files/whole.json");

const DAY: &str = "is no day such as \"2027-02-06\"";
const LINK: &str = "is no http, https, mailto or tel address";
const FROM: &str = "is no time such as \"09:30\"";
const TO: &str = "is no time such as \"12:00\"; the end of a day is \"24:00\"";
const SPAN: &str = "is no pair of times such as [\"09:30\", \"12:00\"]";

/// Words of [`WHOLE`], what to write in their place, where the mistake is then, and its reason.
#[rustfmt::skip]
pub const MISTAKES: &[(&str, &str, &str, &str)] = &[
    (r#""name": {"#, r#""nmae": {"#, "nmae", "is no known field"),
    (r#""id": "example-cloud""#, r#""id": "Example""#, "id", "is no name of at most 40 small letters, digits and hyphens"),
    (r#""id": "example-cloud""#, r#""extends": "aws""#, "extends", "is no shipped profile"),
    (r#""https://example.com/profile.schema.json""#, "7", "$schema", "is no text"),
    (r#""zh-CN": "示例云""#, r#""zh-CN": "　 ""#, "name.zh-CN", "is no text"),
    (r#""en": "Example Cloud""#, r#""de": "Beispiel""#, "name.de", "is no known field"),
    (r#""https://support.example.com/icp/sms""#, r#""tel:12381""#, "page.url", "is no http or https address"),
    (r#""https://support.example.com/icp/sms""#, r#""https://""#, "page.url", "is no http or https address"),
    (r#""2026-05-01""#, r#""2026-5-1""#, "page.edition", DAY),
    (r#""checked": "2026-11-25","#, "", "page.checked", "is missing"),
    (r#""excerpt": false"#, r#""excerpt": "no""#, "page.excerpt", "is neither true nor false"),
    (r#""page": {"#, r#""pgae": {"#, "pgae", "is no known field"),
    (r#""entityLeader": {"#, r#""boss": {"#, "terms.boss", "is no known field"),
    (r#""type": "add-website""#, r#""type": "add-shop""#, "types[1].type", "is no filing type"),
    (r#""type": "add-website""#, r#""type": "initial-filing""#, "types", "names a filing type twice"),
    (r#""rule": "leader","#, "", "types[2].rule", "is missing"),
    (r#""hint": { "zh-CN": "换账号", "en": "To another account" },"#, "", "types[2].hint", "is missing"),
    (r#""rule": "administrator", "quote": "服务负责人核验""#, r#""quote": "服务负责人核验""#, "types[3].rule", "is missing"),
    (r#""rule": "administrator", "quote""#, r#""rule": "somebody", "quote""#, "types[3].rule", "is no rule"),
    ("[10, 5]", "[5]", "firstSmsMinutes.value", "is no pair of minutes such as [5, 10]"),
    ("[10, 5]", "[5, 0]", "firstSmsMinutes.value[1]", "is no whole number from 1 to 240"),
    (r#""sms-received""#, r#""submission""#, "windowStart.value", "is neither \"sms-received\" nor \"not-stated\""),
    (r#"{ "hoursAfterSubmission": 12 }"#, r#""noon""#, "automaticResend.value", "is none of \"next-noon\", \"not-stated\" and {\"hoursAfterSubmission\": 12}"),
    (r#"{ "hoursAfterSubmission": 12 }"#, r#"{ "hoursAfterSubmission": 1.5 }"#, "automaticResend.value.hoursAfterSubmission", "is no whole number from 1 to 48"),
    (r#""value": 2,"#, r#""value": 0,"#, "resendsAllowed.value", "is neither a whole number from 1 to 20 nor \"not-stated\""),
    (r#", "quote": "最多重发 2 次""#, "", "resendsAllowed.quote", "is missing"),
    (r#""in-a-row""#, "5", "wrongEntryCount.value", "is none of \"total\", \"in-a-row\" and \"not-stated\""),
    (r#""after-24-hours""#, "null", "returnedAfterFive.value", "is none of \"sixth-attempt\", \"after-24-hours\" and \"not-stated\""),
    (r#"["12381", "106**********12381"]"#, "[]", "senders.value", "is empty"),
    (r#""106**********12381""#, r#""106…12381""#, "senders.value[1]", "is no number of 3 to 30 digits"),
    (r#""https://console.example.com/icp""#, r#""javascript:alert(1)""#, "console.url", LINK),
    (r#""https://support.example.com/ticket""#, r#""https://a b""#, "contact.link.url", LINK),
    (r#""https://support.example.com/ticket""#, r#""https://a\u0001b""#, "contact.link.url", LINK),
    (r#""https://support.example.com/ticket""#, r#""https://a\u00a0b""#, "contact.link.url", LINK),
    (r#""https://support.example.com/ticket""#, r#""https://a\u0085b""#, "contact.link.url", LINK),
    (r#""https://support.example.com/ticket""#, r#""https://a\u3000b""#, "contact.link.url", LINK),
    (r#""https://support.example.com/ticket""#, r#""https://a\u007fb""#, "contact.link.url", LINK),
    (r#""phone": "400-000-0000""#, r#""phone": "\u00a0\u2003""#, "contact.phone", "is no text"),
    (r#""example-cloud""#, r#""a234567890-234567890-234567890-2345678901""#, "id", "is no name of at most 40 small letters, digits and hyphens"),
    (r#"{ "hoursAfterSubmission": 12 }"#, r#"{ "hoursAfterSubmission": 49 }"#, "automaticResend.value.hoursAfterSubmission", "is no whole number from 1 to 48"),
    ("[10, 5]", "[5, 241]", "firstSmsMinutes.value[1]", "is no whole number from 1 to 240"),
    (r#""value": 2,"#, r#""value": 21,"#, "resendsAllowed.value", "is neither a whole number from 1 to 20 nor \"not-stated\""),
    (r#""106**********12381""#, r#""12""#, "senders.value[1]", "is no number of 3 to 30 digits"),
    (r#""2027-02-06""#, r#""2100-01-01""#, "contact.hours.closedDays[0]", DAY),
    (r#""https://support.example.com/ticket""#, r#""tel:""#, "contact.link.url", LINK),
    (r#""phone": "400-000-0000""#, r#""phone": 400"#, "contact.phone", "is no text"),
    ("[1, 2, 3, 4, 5, 6]", "[0]", "contact.hours.weekdays[0]", "is no number from 1 (Monday) to 7 (Sunday)"),
    ("[1, 2, 3, 4, 5, 6]", "{}", "contact.hours.weekdays", "is no list"),
    ("[1, 2, 3, 4, 5, 6]", "[]", "contact.hours.weekdays", "is empty"),
    (r#"["09:00", "18:00"]"#, r#"["9:00", "18:00"]"#, "contact.hours.spans[0][0]", FROM),
    (r#"["09:00", "18:00"]"#, r#"["24:00", "18:00"]"#, "contact.hours.spans[0][0]", FROM),
    (r#"["09:00", "18:00"]"#, r#"["09:00", "00:00"]"#, "contact.hours.spans[0][1]", TO),
    (r#"["09:00", "18:00"]"#, r#"["09:00", "12:60"]"#, "contact.hours.spans[0][1]", TO),
    (r#"["09:00", "18:00"]"#, r#"["09:00", "24:01"]"#, "contact.hours.spans[0][1]", TO),
    (r#"["09:00", "18:00"]"#, r#"["09:00"]"#, "contact.hours.spans[0]", SPAN),
    (r#""followsHolidays": true,"#, "", "contact.hours.followsHolidays", "is missing"),
    (r#""2027-02-06""#, r#""2027-02-30""#, "contact.hours.closedDays[0]", DAY),
    (r#""2027-02-14""#, r#""1999-02-14""#, "contact.hours.extraWorkdays[0]", DAY),
    (r#""CN-GD""#, r#""CN-XX""#, "notes[0].province", "is no province"),
    (r#""filingType": "cancel-website""#, r#""filingType": null"#, "notes[1].filingType", "is no filing type"),
    (r#""text": "注销网站的补充说明。","#, "", "notes[1].text", "is missing"),
    (r#""edition": "2026-04-01""#, r#""date": "2026-04-01""#, "notes[1].source.date", "is no known field"),
];

/// Words of [`WHOLE`] and what may stand in their place: the ends of each range.
#[rustfmt::skip]
pub const TAKEN: &[(&str, &str)] = &[
    (r#""example-cloud""#, r#""a234567890-234567890-234567890-234567890""#),
    (r#"{ "hoursAfterSubmission": 12 }"#, r#"{ "hoursAfterSubmission": 1 }"#),
    (r#"{ "hoursAfterSubmission": 12 }"#, r#"{ "hoursAfterSubmission": 48.0 }"#),
    (r#"{ "hoursAfterSubmission": 12 }"#, r#""next-noon""#),
    (r#"{ "hoursAfterSubmission": 12 }"#, r#""not-stated""#),
    (r#""sms-received""#, r#""not-stated""#),
    (r#""in-a-row""#, r#""not-stated""#),
    (r#""in-a-row""#, r#""total""#),
    (r#""after-24-hours""#, r#""not-stated""#),
    (r#""after-24-hours""#, r#""sixth-attempt""#),
    (r#""value": 2,"#, r#""value": "not-stated","#),
    ("[10, 5]", "[1, 240]"),
    (r#""value": 2,"#, r#""value": 1,"#),
    (r#""value": 2,"#, r#""value": 20,"#),
    (r#""106**********12381""#, r#""123""#),
    (r#""106**********12381""#, r#""123456789012345678901234567890""#),
    (r#""https://support.example.com/ticket""#, r#""MailTo:a""#),
    (r#""https://support.example.com/icp/sms""#, r#""HTTP://支持.example""#),
    (r#"["09:00", "18:00"]"#, r#"["00:00", "00:01"]"#),
    (r#"["09:00", "18:00"]"#, r#"["23:59", "24:00"]"#),
    (r#"["09:00", "18:00"]"#, r#"["09:00", "09:00"]"#),
    (r#""2027-02-06""#, r#""2028-02-29""#),
    (r#""2027-02-06""#, r#""2099-12-31""#),
    (r#""2027-02-06""#, r#""2000-01-01""#),
    (r#""400-000-0000""#, r#"" \u200b""#),
];

/// [`WHOLE`] with the change of one row of [`MISTAKES`] or [`TAKEN`].
pub fn changed(from: &str, to: &str) -> String {
    assert!(WHOLE.contains(from), "{from}");
    WHOLE.replacen(from, to, 1)
}
