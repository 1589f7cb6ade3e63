//! The ways out.

use icp_sms_guide::view::Way;
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::order::Event;
use icp_sms_rules::profile::{Localized, Profile};
use icp_sms_rules::province::Province;

use super::draw::{Page, says};

/// Every way out with its one sentence and words that it must say.
const WAYS: [(Way, &str, &str, &[&str]); 12] = [
    (
        Way::NoSms,
        "先在拦截记录里找 12381",
        "Look for 12381 among the blocked messages",
        &[
            "应急号码",
            "短信重发",
            "打开重发页面",
            "已重发一次",
            "最多重发 2 次",
            "请勿多次重发",
        ],
    ),
    (
        Way::Messages,
        "找到网站显示的那一句",
        "Find the message that the site shows",
        &["尊敬的ICP用户", "三项都对，还是失败"],
    ),
    (
        Way::WrongNumber,
        "请接入商退回，改对号码再提交",
        "Have it returned, correct the number, submit again",
        &[
            "联系不上本人",
            "在备案平台改成",
            "约 5 分钟后",
            "问备案客服",
        ],
    ),
    (
        Way::LostSms,
        "去“短信重发”再要一条",
        "Have the SMS sent again",
        &["误删", "截止时间不变", "打开重发页面"],
    ),
    (
        Way::SiteDown,
        "关掉 Wi-Fi，用手机数据打开",
        "Switch Wi-Fi off and open it over mobile data",
        &["阿里云", "换一个浏览器", "打开核验页面", "复制网址"],
    ),
    (
        Way::RightButFails,
        "先别再提交，问备案客服",
        "Do not submit again: ask the provider",
        &["再输错 5 次", "都对，停下来问客服"],
    ),
    (
        Way::Returned,
        "先看备案平台写的退回原因",
        "See what reason the filing console gives",
        &[
            "还没有记为核验的：主体负责人手机号码",
            "已重新提交",
            "问备案客服",
        ],
    ),
    (
        Way::ConsoleUnchanged,
        "等最多 24 小时，不用再核验",
        "Wait up to 24 hours, and do not verify again",
        &["同步到备案平台（阿里云）", "不发短信通知", "无需重复提交"],
    ),
    (
        Way::OtherSms,
        "找有验证码和核验链接的那一条",
        "Find the one with a code and a link",
        &["防诈骗提醒", "12381", "106 开头"],
    ),
    (
        Way::LastSix,
        "填负责人本人证件的后 6 位",
        "Fill in the last 6 of the person's own document",
        &["不是营业执照", "末位是 X", "护照", "345678"],
    ),
    (
        Way::Contact,
        "问备案客服",
        "Ask the provider",
        &[
            "在线咨询",
            "4000188113-3",
            "tel:4000188113",
            "现在在服务时间内",
            "09:30–12:00",
        ],
    ),
    (
        Way::Sources,
        "依据和其他说法",
        "Sources and other views",
        &[
            "新增备案由谁核验",
            "只发送一个验证码",
            "2021年8月18日版",
            "广东省通信管理局",
            "48 小时是旧说法",
            "2322号",
        ],
    ),
];

#[test]
fn each_way_out_has_one_sentence_and_a_way_back() {
    for (way, chinese, english, words) in WAYS {
        let html = Page::running(&[]).way(way);
        says(&html, &[chinese, "返回"], &[]);
        says(&html, words, &[]);
        assert_eq!(html.matches("<h2").count(), 1, "{html}");
        assert!(html.matches("icp-button--main").count() <= 1, "{html}");
        let html = Page::running(&[]).in_english().way(way);
        says(&html, &[english, "Back"], &[]);
    }
}

#[test]
fn each_way_out_stands_without_an_order_and_after_the_deadline() {
    for (way, chinese, _, _) in WAYS {
        says(&Page::after(&[]).way(way), &[chinese], &[]);
        let closed = Page::running(&[]).later(24 * 60 + 1);
        says(&closed.way(way), &[chinese], &["都对，停下来问客服"]);
    }
}

#[test]
fn zhejiang_has_a_note_of_its_own() {
    let of = |province| Page::running(&[Event::Province(province)]).way(Way::LastSix);
    says(
        &of(Some(Province::Zhejiang)),
        &["浙江省：持港澳通行证的"],
        &[],
    );
    says(&of(Some(Province::Guangdong)), &[], &["浙江省：持"]);
}

#[test]
fn a_new_number_may_verify_for_some_filing_types() {
    let of = |filing_type| Page::after(&[Event::FilingType(filing_type)]).way(Way::WrongNumber);
    let words = "新增网站、变更备案可以用负责人的新手机号码核验（腾讯云、平安云），先看新号码";
    let card = of(FilingType::AddWebsite);
    says(&card, &[words], &[]);
    let returned = card.find("请他们退回").expect("what else there is");
    assert!(
        card.find(words) < Some(returned),
        "before anything is returned"
    );
    says(&of(FilingType::CancelEntity), &[], &[words]);
}

#[test]
fn another_provider_is_called_by_its_own_words() {
    let profile = Profile {
        name: Localized::of("某云", "Some Cloud"),
        contact: None,
        ..Profile::default()
    };
    let page = || Page {
        profile: profile.clone(),
        ..Page::running(&[])
    };
    for (way, ..) in WAYS {
        if way != Way::Sources {
            let card = page().way(way).replace("（UCloud）", "");
            says(&card, &[], &["UCloud"]);
        }
    }
    // A number of another's page is named as such, and so is a row.
    says(
        &page().way(Way::NoSms),
        &["发送号码 12381。还没有就逐项查（UCloud）："],
        &[],
    );
    says(&page().way(Way::Sources), &["UCloud《短信核验指导》"], &[]);
}
