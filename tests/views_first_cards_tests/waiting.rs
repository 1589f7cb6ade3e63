//! While no SMS comes: what to check, and how often to ask for another.

use icp_sms_guide::text::Lang;
use icp_sms_guide::view::Way;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;

use super::draw::{holds, submitted, text_of, title, two_people};

#[test]
fn the_checks_are_ticked_in_order_and_the_estimate_is_a_quiet_line() {
    let html = submitted(10, &[Event::Check(0, true)]).task(Lang::ZhCn);
    let (_, list) = html.split_once("icp-checks").expect("the checks");
    let boxes = list.split("<li").skip(1).map(|it| it.contains("checked"));
    let boxes: Vec<_> = boxes.collect();
    assert_eq!(boxes, [true, false, false, false, false]);
    let order = ["拦截记录里找", "手机有信号", "备案中填写", "应急号码"];
    let places = order.map(|words| html.find(words).expect(words));
    assert!(places.is_sorted(), "{html}");
    holds(
        &html,
        &[
            "拦截记录里找 12381",
            "备案中填写的手机号码",
            "不发到应急号码",
            "都查过了，还是没有",
            "手机号码不对或用不了",
            "最早明天（周二） 14:50 截止",
        ],
    );
    holds(
        &two_people(&[Event::NotYet]).task(Lang::ZhCn),
        &["约 10 分钟前", "选时间", "拦截记录"],
    );
}

#[test]
fn the_resend_says_how_often_and_stops() {
    let first = submitted(10, &[Event::AllChecked(true)]).task(Lang::ZhCn);
    holds(
        &first,
        &[
            "beian.miit.gov.cn",
            "<b>请勿多次重发，否则导致备案退回。</b>",
            "最多重发 2 次",
            "已重发一次",
            "重发次数已到上限",
            "这不算输错",
            "收到了",
        ],
    );
    for (times, asks) in [(1, false), (2, true)] {
        let noted = [
            [Event::AllChecked(true)].as_slice(),
            &vec![Event::Resent; times],
        ]
        .concat();
        let html = submitted(10, &noted).task(Lang::ZhCn);
        assert_eq!(title(&html), "已重发，等短信");
        assert_eq!(html.contains("问备案客服"), asks, "{times}: {html}");
    }
    let thrice = [[Event::AllChecked(true)].as_slice(), &[Event::Resent; 3]].concat();
    let mut stopped = submitted(10, &thrice);
    let html = stopped.task(Lang::ZhCn);
    assert_eq!(title(&html), "不要再重发，联系接入商");
    holds(&html, &["已记 3 次重发", "tel:4000188113\""]);
    assert!(!html.contains("打开重发页面") && !html.contains("已重发一次"));
    stopped.state.resends = 2;
    stopped.profile.resends_allowed.value = Some(2);
    assert_eq!(title(&stopped.task(Lang::ZhCn)), "不要再重发，联系接入商");
}

/// A third resend has the filing returned: no card leads to it any more.
#[test]
fn no_way_leads_to_a_resend_too_many() {
    let mut case = submitted(10, &[Event::Resent; 3]);
    for way in [Way::NoSms, Way::LostSms] {
        case.ui.way = Some(way);
        let html = case.way(Lang::ZhCn);
        holds(&html, &["已记 3 次重发"]);
        assert!(!html.contains("打开重发页面"), "{html}");
    }
    let late = submitted(23 * 60 + 21, &[Event::Resent; 3]).task(Lang::ZhCn);
    assert_eq!(title(&late), "现在就联系接入商");
    assert!(!late.contains("打开重发页面"), "{late}");
}

/// The site sends no more SMS: the card leads to the provider, not to the resend page.
#[test]
fn a_refused_resend_leads_to_the_provider() {
    let limit = Event::SiteMessage(Phone::EntityLeader, SiteMessage::ResendLimit);
    let mut case = submitted(300, &[Event::AllChecked(true), limit]);
    let card = case.task(Lang::ZhCn);
    assert_eq!(title(&card), "不能再重发，联系接入商");
    holds(
        &text_of(&card),
        &["找不到，联系接入商", "拨打 4000188113-3"],
    );
    assert!(!card.contains("打开重发页面"), "{card}");
    let late = submitted(23 * 60 + 21, &[Event::AllChecked(true), limit]);
    let late = late.task(Lang::ZhCn);
    assert_eq!(title(&late), "现在就联系接入商", "an hour is left");
    assert!(!late.contains("打开重发页面"), "{late}");
    case.ui.way = Some(Way::LostSms);
    let lost = case.way(Lang::ZhCn);
    assert!(
        !lost.contains("打开重发页面") && !lost.contains("255"),
        "{lost}"
    );
}
