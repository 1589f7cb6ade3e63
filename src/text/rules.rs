//! What a provider's page says, in words: who verifies, when, how often.

use std::borrow::Cow;

use icp_sms_rules::profile::saying::{Saying, Shipped};
use icp_sms_rules::profile::{
    AutomaticResend, Page, ReturnedAfterFive, Rule, Span, WindowStart, WrongEntryCount,
};

use super::words::words;
use super::{Text, fill};

words! {
    /// What a provider's page says.
    RuleWords {
        /// By each rule: the leader, then the administrator, or the one who verifies.
        who[8]: [
            "不发送验证码",
            "{}",
            "{}",
            "{}和{}，同一个号码只发一个验证码",
            "{}，用备案时登记的号码",
            "{}：同时变更其信息的用新号码，不变更的用原接入商登记的号码",
            "{}（只在变更主体时）和{}",
            "主体信息变更：{}；网站信息变更：{}；号码变更：新号码",
        ], [
            "no code is sent",
            "{}",
            "{}",
            "{} and {}; one code where they share a number",
            "{}, with the number that was filed",
            "{}: with the new number if the details change with it, else with the one at the original provider",
            "{} (only if the entity changes) and {}",
            "entity details: {}; website details: {}; a changed number: the new one",
        ];
        verifies: "谁核验：{}", "Who verifies: {}";
        /// Minutes.
        first_sms: "第一条短信：约 {} 分钟后", "First SMS: after about {} minutes";
        window_start: "24 小时从收到短信算起", "The 24 hours begin with the SMS";
        next_noon: "系统再发：次日 12:00 左右", "The system sends again: about 12:00 the next day";
        hours_after: "系统再发：提交后约 {} 小时", "The system sends again: about {} hours after the submission";
        resends: "手动重发：最多 {} 次", "Resends by hand: {} at most";
        in_total: "输错：累计 5 次", "Wrong entries: 5 in total";
        in_a_row: "输错：连续 5 次", "Wrong entries: 5 in a row";
        sixth: "输错 5 次后：第 6 次退回", "After 5 wrong entries: the 6th returns the filing";
        after_a_day: "输错 5 次后：24 小时后退回", "After 5 wrong entries: returned after the 24 hours";
        senders: "发送号码：{}", "Sender: {}";
        label: "备案类型叫“{}”", "The filing type is called “{}”";
        administrator: "负责人叫“{}”", "The person in charge is called “{}”";
        hours: "服务时间：{}", "Hours: {}";
        not_stated: "没有写明", "not stated";
        /// Behind a sentence: whose page says so.
        by: "（{}）", " ({})";
        /// A provider, the title of its page, its edition, the day of the check.
        page: "{}《{}》{}{}", "{}: “{}”{}{}";
        edition: "，{}版", ", edition of {}";
        checked: "，{} 核对", ", checked {}";
        excerpt: "，只看到节选", ", seen in part only";
    }
}

/// Minutes from and to, as 5 or 5-10.
pub fn minutes((from, to): (u8, u8)) -> String {
    let [from, to] = [from, to].map(|minutes| minutes.to_string());
    if from == to { to } else { [from, to].join("-") }
}

/// Times of a day, as 09:30–12:00, 13:00–18:30.
pub fn clock_times(spans: &[Span]) -> String {
    let mut times = String::new();
    for span in spans {
        if !times.is_empty() {
            times.push_str(", ");
        }
        times.push_str(&span.clock().join("–"));
    }
    times
}

/// Words of a page, one after the other.
pub fn joined(words: &[Cow<'_, str>], between: &str) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    words.join(between)
}

impl Text {
    /// Who verifies by a rule, in a provider's own terms.
    pub fn who_verifies(&self, rule: Rule, [leader, administrator]: [&str; 2]) -> String {
        let persons = match rule {
            Rule::Administrator | Rule::FiledPhone | Rule::NewOrFiledPhone => [administrator, ""],
            _ => [leader, administrator],
        };
        fill(self.rules.who[rule as usize], &persons)
    }

    /// What a shipped profile calls the leader and the administrator.
    pub fn persons_of(&self, id: &str) -> [&'static str; 2] {
        let Some(shipped) = Shipped::of(id) else {
            return ["", ""];
        };
        let [leader, administrator] = &shipped.persons;
        [self.localized(leader), self.localized(administrator)]
    }

    /// What a page says, in its provider's terms.
    pub fn says(&self, saying: &Saying, persons: [&str; 2]) -> String {
        let words = &self.rules;
        let number = |template, number: u8| fill(template, &[&number.to_string()]);
        let plain = match saying {
            Saying::Rule(_, rule) => {
                return fill(words.verifies, &[&self.who_verifies(*rule, persons)]);
            }
            Saying::FirstSms(span) => return fill(words.first_sms, &[&minutes(*span)]),
            Saying::AutomaticResend(AutomaticResend::HoursAfterSubmission(hours)) => {
                return number(words.hours_after, *hours);
            }
            Saying::ResendsAllowed(Some(times)) => return number(words.resends, *times),
            Saying::Senders(senders) => {
                return fill(words.senders, &[&joined(senders, self.questions.comma)]);
            }
            Saying::Label(_, label) => return fill(words.label, &[self.localized(label)]),
            Saying::Administrator(name) => {
                return fill(words.administrator, &[self.localized(name)]);
            }
            Saying::Hours(spans) => return fill(words.hours, &[&clock_times(spans)]),
            Saying::WindowStart(WindowStart::SmsReceived) => words.window_start,
            Saying::AutomaticResend(AutomaticResend::NextNoon) => words.next_noon,
            Saying::WrongEntryCount(WrongEntryCount::Total) => words.in_total,
            Saying::WrongEntryCount(WrongEntryCount::InARow) => words.in_a_row,
            Saying::ReturnedAfterFive(ReturnedAfterFive::SixthAttempt) => words.sixth,
            Saying::ReturnedAfterFive(ReturnedAfterFive::After24Hours) => words.after_a_day,
            Saying::WindowStart(WindowStart::NotStated)
            | Saying::AutomaticResend(AutomaticResend::NotStated)
            | Saying::WrongEntryCount(WrongEntryCount::NotStated)
            | Saying::ReturnedAfterFive(ReturnedAfterFive::NotStated)
            | Saying::ResendsAllowed(None) => words.not_stated,
        };
        plain.to_owned()
    }

    /// A page by provider, title, edition and the day on which it was checked.
    pub fn page(&self, page: &Page) -> String {
        let words = &self.rules;
        let day = |template, day| fill(template, &[&self.date(day)]);
        let edition = page.edition.map(|edition| day(words.edition, edition));
        let name = [
            self.localized(&page.provider),
            self.localized(&page.title),
            &edition.unwrap_or_default(),
            &day(words.checked, page.checked),
        ];
        fill(words.page, &name) + if page.excerpt { words.excerpt } else { "" }
    }
}
