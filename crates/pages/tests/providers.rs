//! Any provider, as its page reads: with each of the shipped profiles, everything
//! that the guide can show is read.

#[path = "providers/read.rs"]
mod read;
#[path = "providers/states.rs"]
mod states;

use icp_sms_guide::text::Lang;
use icp_sms_guide::view::parts::{contact_lines, phones, provider};
use icp_sms_guide::view::way;
use icp_sms_guide::view::{Scene, Way};
use icp_sms_pages::html;
use icp_sms_pages::plain::{Place, plain_by};
use icp_sms_pages::still::{Still, at};
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::order::Event;
use icp_sms_rules::profile::{AutomaticResend, Profile, SHIPPED};
use icp_sms_rules::window::{Basis, Window};
use read::{blocks, text_of};
use states::{everything, shipped};

/// The minutes and the sender of rows that are lent, so that they can be told from all else.
const MINUTES: &str = "37";
const SENDER: &str = "10699999";

/// The profiles of the seven other pages.
fn others() -> impl Iterator<Item = Profile> {
    SHIPPED.into_iter().skip(1).map(shipped)
}

/// The profile, with the numbers of all rows that are lent changed to ones that nothing else has.
fn with_marked_numbers(id: &str) -> Profile {
    let mut profile = shipped(id);
    if profile.first_sms_minutes.row.from_default {
        profile.first_sms_minutes.value = (37, 37);
    }
    if profile.senders.row.from_default {
        profile.senders.value = vec![SENDER.into()];
    }
    profile
}

/// Whether words name UCloud's page: in brackets behind what it says, or with its title.
fn is_label(block: &str) -> bool {
    ["（UCloud）", "(UCloud)", "UCloud《", "UCloud: “"]
        .iter()
        .any(|label| block.contains(label))
}

#[test]
fn nothing_speaks_for_ucloud_with_another_provider() {
    for profile in others().filter(|it| it.name.en != "UCloud") {
        for (what, page) in everything(&profile) {
            for contact in ["4000188113", "spt.ucloud.cn", "18:30"] {
                assert!(!page.contains(contact), "{}, {what}: {contact}", profile.id);
            }
            for block in blocks(&page).iter().filter(|it| it.contains("UCloud")) {
                assert!(is_label(block), "{}, {what}: {block}", profile.id);
            }
        }
    }
}

#[test]
fn every_number_that_is_lent_names_its_page() {
    for id in &SHIPPED[1..] {
        let profile = with_marked_numbers(id);
        let lent = profile.first_sms_minutes.row.from_default;
        let mut seen = 0;
        for (what, page) in everything(&profile) {
            for block in blocks(&page) {
                if block.contains(MINUTES) || block.contains(SENDER) {
                    assert!(is_label(&block), "{id}, {what}: {block}");
                    seen += 1;
                }
            }
        }
        assert_eq!(seen > 0, lent || profile.senders.row.from_default, "{id}");
    }
}

/// That many resends send the filing back, UCloud's page says.
#[test]
fn the_warning_of_many_resends_names_its_page() {
    for profile in others() {
        let resends = &profile.resends_allowed;
        let mut seen = 0;
        for (what, page) in everything(&profile) {
            let blocks = blocks(&page);
            // The quote of its row has another comma.
            let warns = |it: &&String| it.contains("请勿多次重发，") || it.contains("resend many");
            for block in blocks.iter().filter(warns) {
                let lent = resends.row.from_default;
                assert_eq!(is_label(block), lent, "{}, {what}: {block}", profile.id);
                seen += 1;
            }
        }
        assert_eq!(seen > 0, resends.value.is_none(), "{}", profile.id);
    }
}

#[test]
fn the_systems_own_resend_names_its_page() {
    for profile in others() {
        let still = states::waiting(&profile, Lang::ZhCn);
        let day = still
            .scene(|scene| html(icp_sms_guide::view::parts::day::view(scene).expect("the day")));
        let blocks = blocks(&day);
        let resend = blocks.iter().find(|it| it.contains("系统"));
        let lent = profile.automatic_resend.row.from_default;
        match profile.automatic_resend.value {
            AutomaticResend::NotStated => assert_eq!(resend, None),
            _ => assert_eq!(is_label(resend.expect("a line")), lent, "{}", profile.id),
        }
    }
}

#[test]
fn every_phone_by_a_lent_rule_names_its_page() {
    let mut lent = 0;
    for profile in others() {
        for row in &profile.types {
            for lang in Lang::ALL {
                let still = states::answered(&profile, row.filing_type, lang);
                let Some(list) = still.scene(|scene| phones::view(scene).map(html)) else {
                    continue;
                };
                let items = list
                    .split("<li")
                    .skip(1)
                    .filter_map(|it| it.split("</li>").next());
                let phones = items.map(|it| format!("<li{it}"));
                for phone in phones.filter(|it| it.contains("icp-phones__phone")) {
                    let label = is_label(&text_of(&phone));
                    assert_eq!(label, row.row.from_default, "{}: {phone}", profile.id);
                    lent += usize::from(label);
                }
            }
        }
    }
    assert!(lent > 20);
}

#[test]
fn the_plain_page_names_each_lent_rule() {
    for profile in others() {
        for lang in Lang::ALL {
            let page = plain_by(profile.clone(), lang, Place::Page);
            for row in &profile.types {
                let label = lang.text().localized(&row.label);
                let of_type = page.split(&format!("<dt>{label}</dt><dd>")).nth(1);
                let who = of_type.and_then(|it| it.split("</dd>").next());
                let who = text_of(who.expect(label));
                assert_eq!(
                    is_label(&who),
                    row.row.from_default,
                    "{}: {who}",
                    profile.id
                );
            }
        }
    }
}

#[test]
fn others_say_who_verifies_where_this_page_sends_nothing() {
    let card = states::answered(&Profile::default(), FilingType::CancelWebsite, Lang::ZhCn).html();
    for words in [
        "暂无验证",
        "谁核验：互联网信息服务负责人（华为云《备案注销咨询》，2026年11月25日 核对）",
        "谁核验：小程序负责人（微信小程序",
    ] {
        assert!(text_of(&card).contains(words), "{words} in {card}");
    }
}

#[test]
fn huaweicloud_asks_for_a_cancelled_website() {
    let profile = shipped("huaweicloud");
    let still = states::answered(&profile, FilingType::CancelWebsite, Lang::ZhCn);
    assert!(text_of(&still.html()).contains("互联网信息服务负责人手机号码"));
}

#[test]
fn ucloud_of_today_sends_again_after_twelve_hours_and_names_its_person() {
    let profile = shipped("ucloud-2026");
    let still = states::answered(&profile, FilingType::AddWebsite, Lang::ZhCn);
    let page = text_of(&still.html());
    assert!(
        page.contains("ICP负责人手机号码") && !page.contains("网站负责人"),
        "{page}"
    );
    assert!(
        page.contains("提交后 12 小时") && !page.contains("次日 12:00"),
        "{page}"
    );
}

#[test]
fn douyin_asks_one_person_for_a_first_filing() {
    let profile = shipped("douyin-miniprogram");
    let still = states::answered(&profile, FilingType::InitialFiling, Lang::ZhCn);
    let list = still
        .scene(|scene| phones::view(scene).map(html))
        .expect("a list");
    assert!(list.contains("主办单位负责人手机号码"), "{list}");
    assert_eq!(list.matches("icp-phones__phone").count(), 1, "{list}");
}

#[test]
fn the_provider_line_tells_of_the_later_edition_and_leads_there_and_back() {
    let line = |id: &str, lang| {
        let profile = shipped(id);
        let still = states::answered(&profile, FilingType::AddServiceProvider, lang);
        text_of(&still.scene(|scene| html(provider::view(scene))))
    };
    let then = line("ucloud", Lang::ZhCn);
    for words in [
        "本页按 UCloud《短信核验指导》，2021年8月18日版，2026年11月25日 核对",
        "说明后来改了：UCloud（2025 年版）",
        "第一条短信：约 5-10 分钟后。本页：第一条短信：约 5 分钟后",
        "系统再发：提交后约 12 小时。本页：系统再发：次日 12:00 左右",
        "负责人叫“ICP负责人”。本页：负责人叫“网站负责人”",
        "改按 UCloud（2025 年版）",
    ] {
        assert!(then.contains(words), "{words} in {then}");
    }
    assert!(
        !then.contains("注销主体"),
        "only what concerns the filing: {then}"
    );
    let now = line("ucloud-2026", Lang::En);
    assert!(now.contains("Go by UCloud (2021 edition)"), "{now}");
    assert!(!now.contains("changed since"), "{now}");
    let other = line("aliyun", Lang::ZhCn);
    assert!(!other.contains("改按"), "{other}");
}

#[test]
fn open_now_goes_by_the_national_calendar() {
    for (day, open, unknown) in [
        ("2026-10-05T10:00", false, false),
        ("2026-10-10T10:00", true, false),
        ("2026-02-28T10:00", true, false),
        ("2027-01-04T10:00", true, true),
    ] {
        let still = Still::new(Lang::ZhCn).at(day);
        let card = text_of(&still.scene(|scene| html(contact_lines::view(true, scene))));
        assert_eq!(card.contains("现在在服务时间内"), open, "{day}: {card}");
        assert_eq!(card.contains("节假日除外"), unknown, "{day}: {card}");
    }
}

#[test]
fn the_calendar_file_names_no_provider() {
    for lang in Lang::ALL {
        for profile in others() {
            for row in &profile.types {
                let window = Window {
                    start: at("2026-11-23T09:00"),
                    basis: Basis::Submitted,
                };
                let label = lang.text().localized(&row.label);
                let words = lang.text().calendar_words(window, label);
                let all = [words.deadline, words.reminders.concat(), words.description].concat();
                assert!(!all.contains("UCloud") && all.contains(label), "{all}");
            }
        }
    }
}

#[test]
fn the_sources_show_the_words_of_each_row_and_its_page() {
    let profile = shipped("huaweicloud");
    let still = states::answered(&profile, FilingType::CancelWebsite, Lang::ZhCn);
    let draw = |scene: &Scene<'_>| html(way::card(Way::Sources, scene));
    let card = text_of(&still.scene(draw));
    for words in [
        "华为云《备案短信核验》，2026年7月2日版",
        "本页接入商没有写，按UCloud《短信核验指导》",
        "谁核验：不发送验证码（UCloud《短信核验指导》，2025年12月30日版",
    ] {
        assert!(card.contains(words), "{words} in {card}");
    }
}

#[test]
fn a_page_that_has_not_come_leaves_its_rules_to_another_by_name() {
    let mut still =
        Still::new(Lang::ZhCn).after([Event::FilingType(FilingType::AddWebsite), Event::NotYet]);
    still.profile_state = icp_sms_guide::view::scene::ProfileState::Missing;
    let page = still.html();
    let text = text_of(&page);
    assert!(
        text.contains("没有加载出来") && text.contains("（UCloud）"),
        "{text}"
    );
    assert!(!page.contains("4000188113") && !page.contains("spt.ucloud.cn"));
}
