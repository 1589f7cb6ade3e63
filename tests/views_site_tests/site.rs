//! At the ministry's site: the three fields, wrong entries, the messages.

use icp_sms_guide::text::Lang;
use icp_sms_guide::view::intent::Fold;
use icp_sms_guide::view::scene::Ui;
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::messages::{FIELD_CHECKS, SiteMessage};
use icp_sms_rules::order::{Event, Undo};
use icp_sms_rules::phone::Phone::{Administrator1, EntityLeader};
use yew::AttrValue;

use crate::draw::{WRONG, at, draw, lacks, named, open, says, state, two};

#[test]
fn the_three_fields_stand_before_the_site_is_opened() {
    let state = two(&[]);
    let html = draw(&state, "23T15:20", Lang::ZhCn, &Ui::default());
    says(
        &html,
        "去工信部网站，填这三项",
        Some("打开核验页面"),
        &[
            "aria-current=\"true\">主体负责人",
            "证件号码后 6 位",
            "护照、港澳通行证怎么填",
            "beian.miit.gov.cn →“短信核验”→“短信核验”，与短信里的链接相同。",
            "复制网址",
            "提交了，网站显示…",
            "输错 5 次会核验失败",
            "短信丢了",
            "网站打不开",
            "网站负责人</button>",
        ],
    );
    assert!(html.find("验证码").unwrap() < html.find("打开核验页面").unwrap());
    lacks(&html, &["填第一条短信的时间"]);
    let html = draw(&state, "23T15:20", Lang::En, &Ui::default());
    says(
        &html,
        "Fill in these three on the ministry's site",
        Some("Open the verification page"),
        &["证件号码后6位", "Submitted: the site says…"],
    );
}

#[test]
fn the_less_time_is_left_the_less_the_card_says() {
    let state = two(&[]);
    let hour = draw(&state, "24T14:20", Lang::ZhCn, &Ui::default());
    lacks(&hour, &["输错 5 次", "短信丢了"]);
    says(&hour, "去工信部网站，填这三项", Some("打开"), &["复制网址"]);
    let minutes = draw(&state, "24T14:55", Lang::ZhCn, &Ui::default());
    lacks(&minutes, &["输错 5 次", "短信丢了", "复制网址", "icp-who"]);
    let left = ["下一步 · 主体负责人", "icp-fields", "提交了，网站显示…"];
    says(&minutes, "去工信部网站，填这三项", Some("打开"), &left);
}

#[test]
fn an_unknown_start_is_asked_for() {
    let state = state(&[
        Event::FilingType(FilingType::AddWebsite),
        Event::Resent,
        Event::JustReceived,
        Event::ResentSms,
    ]);
    let html = draw(&state, "23T15:20", Lang::ZhCn, &Ui::default());
    let ask = ["填第一条短信的时间"];
    says(&html, "去工信部网站，填这三项", Some("打开核验页面"), &ask);
    lacks(&html, &["icp-who"]);
}

#[test]
fn each_wrong_entry_is_counted_in_the_card_with_a_way_back() {
    let html = draw(&two(&[WRONG]), "23T15:20", Lang::ZhCn, &Ui::default());
    says(
        &html,
        "核对三项，再提交一次",
        Some("再次打开核验页面"),
        &[
            "已记 1 次输错",
            "撤销",
            "再错 4 次，备案会被退回",
            "又提交了，网站显示…",
            "三项都对，还是失败",
        ],
    );
    assert_eq!(html.matches("icp-dots__dot--used").count(), 1);
    assert_eq!(html.matches("<i class=\"icp-dots__dot").count(), 5);
    let fourth = [WRONG, WRONG, WRONG, Event::Resume(EntityLeader), WRONG];
    let html = draw(&two(&fourth), "23T15:20", Lang::ZhCn, &Ui::default());
    let left = ["已记 4 次输错", "再错 1 次", "icp-card--warning"];
    says(&html, "核对三项，再提交一次", Some("再次打开"), &left);
}

/// No source says whether the entries of several phones add up.
#[test]
fn the_wrong_entries_of_another_phone_are_told() {
    let of_other = Event::SiteMessage(Administrator1, SiteMessage::WrongEntries);
    let also = "主体负责人也已记 2 次输错。几部手机是否合并计算，没有来源写明，请当作合并计算。";
    let views = Event::View(Administrator1);
    for wrong in [1, 3] {
        let entries = vec![of_other; wrong];
        let both = two(&[&[WRONG, WRONG, views][..], &entries].concat());
        let html = draw(&both, "23T15:30", Lang::ZhCn, &Ui::default());
        assert!(html.contains(also), "{html}");
        let alone = two(&[&[views][..], &entries].concat());
        lacks(
            &draw(&alone, "23T15:30", Lang::ZhCn, &Ui::default()),
            &["也已记"],
        );
    }
}

/// No source says whether 请您重新验证 counts: it is counted, and that is said.
#[test]
fn a_message_that_may_not_count_says_why_it_is_counted() {
    let again = Event::SiteMessage(EntityLeader, SiteMessage::VerifyAgain);
    for (before, event, unsure) in [
        (&[][..], again, true),
        (&[WRONG, WRONG], again, true),
        (&[], WRONG, false),
    ] {
        let (before, after) = (two(before), two(&[before, &[event]].concat()));
        let undo = Some(Undo {
            event,
            at: at("23T15:20"),
            before,
            after,
        });
        let ui = Ui {
            undo,
            ..Ui::default()
        };
        let html = draw(&after, "23T15:20", Lang::ZhCn, &ui);
        assert_eq!(
            html.contains("没有来源写明，为稳妥先记 1 次"),
            unsure,
            "{html}"
        );
    }
}

#[test]
fn three_wrong_entries_stop_until_all_is_checked() {
    let mut events = vec![WRONG, WRONG, WRONG];
    let resume = |html: &str| {
        let main = html.split("icp-button--main").nth(1).unwrap().to_owned();
        main.split('>').next().unwrap().contains("disabled")
    };
    let html = draw(&two(&events), "23T15:20", Lang::ZhCn, &Ui::default());
    says(
        &html,
        "先停一下，别急着提交",
        Some("都核对好了，再试一次"),
        &[
            "已记 3 次输错",
            "role=\"alert\"",
            "再错 2 次",
            "问备案客服",
            "时间还很充裕：还有 23 小时 40 分钟",
        ],
    );
    assert!(resume(&html));
    assert!(html.contains("三项都勾上，才能再试"));
    assert_eq!(html.matches("type=\"checkbox\"").count(), 3);
    events.extend((0..3).map(|check| Event::StopCheck(EntityLeader, check, true)));
    let html = draw(&two(&events), "24T14:30", Lang::ZhCn, &Ui::default());
    assert!(!resume(&html));
    lacks(&html, &["三项都勾上"]);
    assert!(html.contains("还有 30 分钟，核对好再提交"));
}

#[test]
fn every_message_can_be_found_and_is_explained() {
    let state = two(&[Event::FormSubmitted(EntityLeader)]);
    let html = draw(&state, "23T15:20", Lang::ZhCn, &Ui::default());
    let title = "网站显示了哪一句？";
    says(&html, title, None, &["不是这些", "还没提交，回到三项"]);
    assert!(html.contains("role=\"group\" aria-label=\"网站显示了哪一句？\""));
    let names: Vec<_> = named(&html, "button", "icp-message ").collect();
    let quotes = SiteMessage::ALL.map(SiteMessage::quote);
    assert_eq!(names, quotes[..7], "the whole quote is the name");
    lacks(&html, &["<select"]);

    let mut ui = open(&[Fold::AllMessages]);
    let html = draw(&state, "23T15:20", Lang::ZhCn, &ui);
    assert!(html.contains(">网站提示</label>"));
    let options: Vec<_> = named(&html, "option", "lang").collect();
    assert_eq!(
        options.len(),
        SiteMessage::ALL.len() - 1 + FIELD_CHECKS.len()
    );
    for quote in quotes.iter().chain(&FIELD_CHECKS) {
        assert!(options.iter().any(|option| option == quote), "{quote}");
        ui.message = AttrValue::from(*quote);
        let html = draw(&state, "23T15:20", Lang::En, &ui);
        assert!(html.contains("icp-note"), "{quote} is not explained");
        assert!(named(&html, "option", " selected").any(|it| it == *quote));
    }
    ui.message = "证件号不能为空".into();
    let html = draw(&state, "23T15:20", Lang::ZhCn, &ui);
    assert!(html.contains("不算输错。"));
    lacks(&html, &["就是这一句，记下"]);
    ui.message = "短信核验失败".into();
    let html = draw(&state, "23T15:20", Lang::ZhCn, &ui);
    assert!(html.contains("就是这一句，记下"));
}

#[test]
fn messages_are_translated_in_english() {
    let state = two(&[Event::FormSubmitted(EntityLeader)]);
    let html = draw(&state, "23T15:20", Lang::En, &Ui::default());
    let words = [
        "Please wait for the others to verify",
        "<b>等待其他核验人</b>",
    ];
    says(&html, "Which message does the site show?", None, &words);
}

#[test]
fn no_record_asks_what_was_seen_before() {
    let event = Event::SiteMessage(EntityLeader, SiteMessage::NoRecordOrDone);
    let html = draw(&two(&[event]), "23T15:20", Lang::ZhCn, &Ui::default());
    let words = ["看到过：不用再核验", "没有：核对三项再试", "腾讯云"];
    says(&html, "看到过“核验完成”吗？", None, &words);
    let html = draw(&two(&[event]), "23T15:20", Lang::En, &Ui::default());
    assert!(html.contains("Tencent Cloud"));
    lacks(&html, &["腾讯云"]);
}
