//! The steps, the links and the sheet of paper.

use chrono::TimeDelta;
use icp_sms_guide::view::Way;
use icp_sms_guide::view::parts::{links, sheet, steps};
use icp_sms_guide::view::scene::{OtherOrder, ProfileState};
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Event, Sms};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::window::{Basis, Window};

use super::draw::{Page, TWO_PEOPLE, says, start};

#[test]
fn the_present_step_is_marked() {
    let list = Page::running(&[]).part(steps::beside_task);
    says(
        &list,
        &[
            r#"aria-label="步骤""#,
            "全部步骤",
            "第 2 步，共 5 步",
            "等待广东省通信管理局审核",
            "另一部手机也核验",
        ],
        &[],
    );
    let present = list.split("aria-current=\"step\">").nth(1);
    assert!(
        present.is_some_and(|it| it.starts_with("去工信部网站填三项")),
        "{list}"
    );
    let one_phone = Page::after(&[Event::FilingType(FilingType::AddWebsite)]);
    says(
        &one_phone.part(steps::beside_task),
        &["其他手机收到的话，也核验"],
        &["另一部手机也核验"],
    );
    let closed = Page::running(&[]).later(24 * 60);
    assert_eq!(closed.part(steps::beside_task), "");
}

#[test]
fn the_links_lead_on_from_every_state() {
    let open = Page::running(&[]).whole(links::view);
    says(
        &open,
        &[
            "网站显示了一句话？",
            "没收到短信",
            "号码不对",
            "问备案客服 现在在线",
            "依据和其他说法",
            "办另一件备案",
            "打印",
            "本页按 UCloud《短信核验指导》，2021年8月18日版，2026年11月25日 核对",
        ],
        &["正在办的另一件", "没有加载"],
    );
    // At noon nobody answers.
    let noon = Page::running(&[]).later(21 * 60 + 30).whole(links::view);
    says(
        &noon,
        &["周一至周五 09:30–12:00, 13:00–18:30"],
        &["现在在线"],
    );
    let done = Page::running(&[Event::VerifiedInTime]).whole(links::view);
    says(
        &done,
        &[
            "网站显示了一句话？",
            "已核验，还是被退回",
            "备案平台没有变化",
        ],
        &["没收到短信"],
    );
    let english = Page::running(&[]).in_english().whole(links::view);
    says(&english, &["No SMS", "edition of 18 August 2021"], &[]);
    let first = Page::after(&[]).whole(links::view);
    says(
        &first,
        &["网站显示了一句话？", "问备案客服", "依据和其他说法"],
        &["没收到短信", "办另一件备案", "打印"],
    );
}

#[test]
fn each_other_order_is_one_line_with_its_time() {
    let order = |key: &'static str, filing_type, hours: Option<_>, sms| OtherOrder {
        key: key.into(),
        filing_type,
        window: hours.map(|hours| Window {
            start: start() - TimeDelta::hours(hours),
            basis: Basis::Received,
        }),
        sms,
        is_listed: true,
        reminds: false,
    };
    let page = Page {
        others: vec![
            order("a", Some(FilingType::AddWebsite), Some(19), Sms::Came),
            order("b", None, Some(24), Sms::Came),
            order("c", Some(FilingType::CancelEntity), None, Sms::Came),
            order("d", Some(FilingType::CancelWebsite), None, Sms::NotYet),
        ],
        ..Page::running(&[])
    };
    says(
        &page.whole(links::view),
        &[
            "正在办的另一件：新增网站 还有 5 小时",
            "正在办的另一件 已截止",
            "正在办的另一件：注销主体 请马上核验",
            "正在办的另一件：注销网站 还在等短信",
        ],
        &[],
    );
}

#[test]
fn a_telephone_that_no_number_is_found_in_is_shown_as_it_is_written() {
    let mut page = Page::running(&[]);
    let contact = page.profile.contact.as_mut().expect("it has one");
    contact.phone = Some("内线请拨总机".into());
    says(&page.way(Way::Contact), &["内线请拨总机"], &["tel:"]);
}

#[test]
fn nobody_elses_contact_stands_in_for_a_page_that_has_not_come() {
    let missing = || Page {
        profile_state: ProfileState::Missing,
        ..Page::running(&[])
    };
    says(
        &missing().way(Way::Contact),
        &["问您提交备案的接入商"],
        &["4000188113", "spt.ucloud.cn"],
    );
    says(
        &missing().whole(links::view),
        &["没有加载出来"],
        &["现在在线"],
    );
    says(&missing().whole(sheet::view), &[], &["4000188113"]);
}

#[test]
fn on_paper_no_24_hours_are_counted_from_a_resent_sms() {
    let resent = [Event::NotYet, Event::JustReceived, Event::ResentSms];
    says(
        &Page::after(&resent).whole(sheet::view),
        &["不知道 24 小时从何时算起，请马上核验"],
        &["截止时间"],
    );
    says(
        &Page::after(&resent[..2]).whole(sheet::view),
        &["截止时间"],
        &["不知道"],
    );
}

/// What the card says holds for the paper too.
#[test]
fn the_sheet_says_no_other_than_the_card_after_the_end() {
    let asks = Event::SiteMessage(Phone::EntityLeader, SiteMessage::AskProvider);
    let verified = Event::Verified(Phone::Administrator1);
    let asking = Page::running(&[asks, verified]).later(24 * 60);
    says(
        &asking.whole(sheet::view),
        &["先别再提交，请备案客服查询结果"],
        &["没有核验完的，去"],
    );
    let submitted = start() - TimeDelta::hours(25);
    let resent = |more: &[Event], minutes| {
        let events = [
            Event::SubmittedAt(submitted),
            Event::JustReceived,
            Event::ResentSms,
        ];
        let all = [&TWO_PEOPLE[..], &events, more].concat();
        Page::after(&all).later(minutes).whole(sheet::view)
    };
    says(&resent(&[], 1), &["请马上核验"], &["最早截止"]);
    let closed = ["没有核验完的，去"];
    says(&resent(&[], 24 * 60), &closed, &["请马上核验"]);
    let done = Event::SiteMessage(Phone::EntityLeader, SiteMessage::AllVerified);
    says(&resent(&[done], 1), &[], &["请马上核验", closed[0]]);
}

#[test]
fn the_sheet_holds_what_to_take_along() {
    let sheet = Page::running(&[Event::Verified(Phone::EntityLeader)]).whole(sheet::view);
    says(
        &sheet,
        &[
            r#"class="icp-sheet" part="sheet""#,
            "ICP 备案短信核验",
            "主体负责人手机号码 核验完成的时间： 2026年11月23日 15:00",
            "icp-sheet__line",
            "截止时间：2026年11月24日 15:00 周二（北京时间）",
            "验证码：12381 短信里的验证码",
            "看网站显示的结果",
            SiteMessage::WaitForOthers.quote(),
            "这部手机好了，其他人还要核验",
            "4000188113-3",
            "beian.miit.gov.cn",
        ],
        &["<button", "<input", "<a "],
    );
    let open = Page::after(&[Event::FilingType(FilingType::InitialFiling)]).whole(sheet::view);
    says(
        &open,
        &["至少这部手机要核验", "主体负责人手机号码"],
        &["接收验证码的手机"],
    );
    let empty = Page::after(&[]).in_english().whole(sheet::view);
    says(
        &empty,
        &[
            "Deadline: 24 hours after the SMS",
            r#"lang="zh-CN" translate="no""#,
        ],
        &["{}"],
    );
}

#[test]
fn the_sheet_says_what_is_to_be_done_in_place_of_verifying() {
    let files = |filing_type| vec![Event::FilingType(filing_type)];
    let at_another = [
        files(FilingType::AddServiceProvider),
        vec![Event::PhoneMatches(false)],
    ]
    .concat();
    let with = |more| [at_another.clone(), vec![more]].concat();
    for (events, what) in [
        (files(FilingType::CancelWebsite), "暂无验证"),
        (
            with(Event::OriginalProviderReachable(true)),
            "先请原来的接入商改手机号码",
        ),
        (
            with(Event::OriginalProviderReachable(false)),
            "先问接入商，不要急着注销",
        ),
    ] {
        let sheet = Page::after(&events).whole(sheet::view);
        says(&sheet, &[what], &["截止时间", "网站要填的三项"]);
    }
    let leader = Phone::EntityLeader;
    let asks = SiteMessage::AskProvider;
    let stopped = Page::running(&[Event::SiteMessage(leader, asks)]).whole(sheet::view);
    says(
        &stopped,
        &["主体负责人 · 先别再提交，请备案客服查询结果", "截止时间"],
        &[],
    );
    let wrong = Event::SiteMessage(leader, SiteMessage::WrongEntries);
    let failed = Page::running(&[wrong; 5]).whole(sheet::view);
    says(&failed, &["主体负责人 · 这次要重新提交"], &[]);
}
