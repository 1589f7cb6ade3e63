//! The other phone, and the ends.

use icp_sms_guide::text::Lang;
use icp_sms_guide::view::intent::{Fold, Intent};
use icp_sms_guide::view::scene::Ui;
use icp_sms_rules::filing::{FilingType, Persons};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Action, Event};
use icp_sms_rules::phone::Phone::{self, Administrator1, EntityLeader};
use icp_sms_rules::profile::Profile;

use crate::draw::{OTHERS_WAIT, WRONG, at, draw, draw_for, lacks, open, says, state, two};

#[test]
fn the_other_gets_a_message_without_the_code() {
    let state = two(&[OTHERS_WAIT]);
    let ui = open(&[Fold::Message]);
    let html = draw(&state, "23T15:20", Lang::ZhCn, &ui);
    says(
        &html,
        "还差网站负责人",
        Some("发给网站负责人"),
        &[
            "主体负责人 ✓ 15:15 已核验",
            "都用同一个截止时间：明天（周二）15:00 前。",
            "手机在我这里，我来填",
            "网站负责人已完成核验",
            "网站负责人需要在 2026年11月24日 15:00（北京时间）前完成核验",
            "https://beian.miit.gov.cn/#/Integrated/ComplaintA",
            "sms:?&amp;body=ICP%20",
            "mailto:?subject=ICP%20",
        ],
    );
    lacks(&html, &["不是这位"]);
    let copied = Ui {
        outcome: Some((message_of(&html), true)),
        ..Ui::default()
    };
    let html = draw(&state, "23T15:20", Lang::ZhCn, &copied);
    assert!(html.contains("已复制，粘贴发给对方"));
    lacks(&html, &["icp-preview"]);
}

/// That one person has both numbers is an answer of a first filing, and says nothing of another's phone.
#[test]
fn one_person_with_two_numbers_sends_nothing_to_anybody() {
    let first = [
        Event::FilingType(FilingType::InitialFiling),
        Event::Persons(Persons::TwoNumbers),
        Event::ReceivedAt(at("23T15:00")),
        OTHERS_WAIT,
    ];
    let html = draw(&state(&first), "23T15:20", Lang::ZhCn, &Ui::default());
    says(&html, "还差网站负责人", Some("手机在我这里，我来填"), &[]);
    lacks(&html, &["发给网站负责人"]);
    let then = [
        Event::FilingType(FilingType::InitialFiling),
        Event::Persons(Persons::TwoNumbers),
        Event::FilingType(FilingType::AddWebsite),
        Event::ReceivedAt(at("23T15:00")),
        Event::SiteMessage(Administrator1, SiteMessage::WaitForOthers),
    ];
    let html = draw(&state(&then), "23T15:20", Lang::ZhCn, &Ui::default());
    says(&html, "还差主体负责人", Some("发给主体负责人"), &[]);
}

/// The wish to copy the text of the preview.
fn message_of(html: &str) -> Intent {
    let preview = html.split("icp-preview\">").nth(1).unwrap();
    let preview = preview.split("</div>").next().unwrap();
    let lines = preview.split("</p>").map(|line| line.replace("<p>", ""));
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    Intent::Copy(lines.join("\n").into())
}

#[test]
fn somebody_whom_no_rule_lists_may_be_another() {
    let events = [
        Event::FilingType(FilingType::AddWebsite),
        Event::ReceivedAt(at("23T15:00")),
        Event::SiteMessage(Administrator1, SiteMessage::WaitForOthers),
    ];
    let html = draw(&state(&events), "23T15:20", Lang::ZhCn, &Ui::default());
    let words = [
        "所以加上了主体负责人",
        "不是这位？换成：",
        "第 2 位网站负责人",
    ];
    says(&html, "还差主体负责人", Some("发给主体负责人"), &words);
}

#[test]
fn whose_phone_it_was_is_asked() {
    let events = [
        Event::ReceivedAt(at("23T15:00")),
        Event::SiteMessage(Phone::Holder, SiteMessage::WrongEntries),
        Event::FilingType(FilingType::InitialFiling),
        Event::Persons(Persons::Different),
    ];
    let html = draw(&state(&events), "23T15:20", Lang::ZhCn, &Ui::default());
    let words = ["主体负责人</button>", "网站负责人</button>"];
    says(&html, "刚才核验的是谁的手机？", None, &words);
}

#[test]
fn asking_the_provider_shows_whom_and_whether_they_answer() {
    let event = Event::SiteMessage(EntityLeader, SiteMessage::AskProvider);
    let state = two(&[event]);
    let html = draw(&state, "23T15:20", Lang::ZhCn, &Ui::default());
    let title = "先别再提交，请备案客服查询结果";
    let words = [
        "href=\"tel:4000188113\"",
        "UCloud 在线咨询",
        "现在在服务时间内",
        "周一至周五 09:30–12:00, 13:00–18:30",
        "可以再试一次",
        "已经核验完成",
    ];
    says(&html, title, Some("拨打 4000188113-3"), &words);
    let html = draw(&state, "23T20:00", Lang::ZhCn, &Ui::default());
    assert!(html.contains("现在不在服务时间内"));
    let nobody = Profile {
        contact: None,
        ..Profile::default()
    };
    let html = draw_for(&state, "23T15:20", Lang::ZhCn, &Ui::default(), &nobody);
    says(&html, title, None, &["接入商的备案页面"]);
}

#[test]
fn failed_and_closed_lead_on() {
    let resume = Event::Resume(EntityLeader);
    let five = [WRONG, WRONG, WRONG, resume, WRONG, WRONG];
    let html = draw(&two(&five), "23T15:20", Lang::ZhCn, &Ui::default());
    let words = [
        "已记 5 次输错",
        "撤销",
        "role=\"alert\">主体负责人输错 5 次，核验失败",
        "登录备案平台，重新提交",
        "提交管局后约 5 分钟",
        "tel:4000188113",
    ];
    says(&html, "这次要重新提交", Some("已重新提交"), &words);
    lacks(&html, &["我在截止前已经核验完了"]);

    let html = draw(&two(&[OTHERS_WAIT]), "24T15:00", Lang::ZhCn, &Ui::default());
    let words = [
        "今天（周二） 15:00 已截止",
        "role=\"alert\">24 小时内没有完成核验",
        "还没核验：网站负责人",
        "我在截止前已经核验完了",
        "改收到短信的时间",
    ];
    says(&html, "这次要重新提交", Some("已重新提交"), &words);
    lacks(&html, &["估算"]);

    let estimated = state(&[Event::SubmittedAt(at("23T15:00"))]);
    let html = draw(&estimated, "24T15:00", Lang::ZhCn, &Ui::default());
    let words = [
        "按提交时间估算，",
        "role=\"alert\">提交已满 24 小时，但 24 小时从第一条短信算起",
        "刚刚收到短信",
        "我在截止前已经核验完了",
        "一直没有收到，或收到已满 24 小时，就要重新提交",
        "已重新提交",
    ];
    let main = Some("填收到短信的时间");
    says(&html, "短信是什么时候收到的？", main, &words);
}

#[test]
fn a_day_of_another_week_is_named_by_its_date() {
    let order = state(&[Event::ReceivedAt(at("02T15:00"))]);
    for (now, lang, ended) in [
        ("09T23:59", Lang::ZhCn, ">周二 15:00 已截止"),
        ("10T00:00", Lang::ZhCn, ">2026年11月3日 15:00 已截止"),
        ("09T23:59", Lang::En, ">Closed: Tuesday 15:00"),
        ("10T00:00", Lang::En, ">Closed: 3 November 2026 15:00"),
    ] {
        let html = draw(&order, now, lang, &Ui::default());
        assert!(html.contains(ended), "{html}");
    }
}

#[test]
fn done_is_a_record() {
    let verified = Event::SiteMessage(Administrator1, SiteMessage::AllVerified);
    let state = two(&[OTHERS_WAIT, verified]);
    let html = draw(&state, "23T15:20", Lang::ZhCn, &Ui::default());
    let words = [
        "15:16 完成，比截止早 23 小时 44 分钟。",
        "主体负责人 ✓ 2026年11月23日 15:15 核验完成",
        "网站负责人 ✓ 2026年11月23日 15:16 核验完成",
        "等待广东省通信管理局人工审核",
        "备案平台的状态最长 24 小时后才变（阿里云）",
        "无需重复提交",
        "被退回了？",
        "还有一部手机也收到了",
        "办另一件备案",
    ];
    says(&html, "核验已全部完成", Some("保存或打印这份记录"), &words);
    let ui = open(&[Fold::OtherPhone]);
    let html = draw(&state, "23T15:20", Lang::ZhCn, &ui);
    assert!(html.contains("第 2 位网站负责人</button>"));
    let html = draw(&state, "23T15:20", Lang::En, &Ui::default());
    let words = ["Guangdong Communications Administration", "Alibaba Cloud"];
    says(
        &html,
        "Everything is verified",
        Some("Save or print"),
        &words,
    );
}

/// An SMS that comes after the 24 hours is another order's.
#[test]
fn after_the_end_no_further_phone_is_added_to_what_is_done() {
    let verified = Event::SiteMessage(Administrator1, SiteMessage::AllVerified);
    let state = two(&[OTHERS_WAIT, verified]);
    let ui = open(&[Fold::OtherPhone]);
    for (now, is_open) in [("24T14:59", true), ("24T15:00", false)] {
        let html = draw(&state, now, Lang::ZhCn, &ui);
        for words in ["还有一部手机也收到了", "第 2 位网站负责人</button>"] {
            assert_eq!(html.contains(words), is_open, "{now}: {html}");
        }
    }
}

#[test]
fn what_is_said_after_the_end_is_no_time_of_the_record() {
    let before = two(&[OTHERS_WAIT]);
    let action = Action {
        at: at("24T16:00"),
        event: Event::VerifiedInTime,
    };
    let state = before.after(action, &Profile::default());
    let html = draw(&state, "24T16:00", Lang::ZhCn, &Ui::default());
    let words = ["网站负责人 ✓ 截止前已核验"];
    says(&html, "核验已全部完成", Some("保存"), &words);
    lacks(&html, &["16:00"]);
}
