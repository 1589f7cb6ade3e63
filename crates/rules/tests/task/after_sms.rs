//! After an SMS has come: fill, result, retry, stop, other, ask the provider.

use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::task::Task;

use crate::support::{ADMIN, LEADER, Story, of_page, one, story, t, two};

/// 新增网站 and 新增备案, the SMS having just come at nine.
fn begun() -> [(Story, icp_sms_rules::phone::Phone); 2] {
    [(one(), ADMIN), (two(), LEADER)]
        .map(|(order, first)| (order.on("23 09:00", Event::JustReceived), first))
}

#[test]
fn fill_in_the_form_when_an_sms_has_come() {
    for (order, first) in begun() {
        row!("just received", order.clone(), "23 09:00" => Task::Fill(first));
        row!("the last minute", order.clone(), "24 08:59:59" => Task::Fill(first));
        let looked = order.on("23 09:10", Event::FormSubmitted(first));
        let back = looked.on("23 09:11", Event::BackToFields(first));
        row!("back from the result", back, "23 09:11" => Task::Fill(first));
    }
    let page = Preset {
        received_at: Some(t("23 09:00")),
        ..Preset::default()
    };
    let holder = icp_sms_rules::phone::Phone::Holder;
    row!("a page knows, nobody is listed", of_page(page), "23 09:01" => Task::Fill(holder));
    let unasked = story().on("23 09:00", Event::JustReceived);
    row!("before any answer", unasked, "23 09:01" => Task::Fill(holder));
}

#[test]
fn the_other_phone_can_be_gone_on_with() {
    let order = two()
        .on("23 09:00", Event::JustReceived)
        .says(Event::View(ADMIN));
    row!("goes on with the second", order.clone(), "23 09:05" => Task::Fill(ADMIN));
    let back = order.says(Event::View(LEADER));
    row!("and with the first again", back, "23 09:05" => Task::Fill(LEADER));
}

#[test]
fn say_what_the_site_shows() {
    for (order, first) in begun() {
        let submitted = order.on("23 09:10", Event::FormSubmitted(first));
        row!("submitted", submitted.clone(), "23 09:11" => Task::Result(first));
        let checked = submitted
            .clone()
            .on("23 09:11", record(first, SiteMessage::FieldCheck));
        row!("the form's own check is no entry", checked, "23 09:12" => Task::Result(first));
        let no_record = submitted.on("23 09:12", record(first, SiteMessage::NoRecordOrDone));
        row!("找不到记录", no_record.clone(), "23 09:12" => Task::NoRecord(first));
        let wrong = no_record.on("23 09:13", Event::SawVerified(first, false));
        row!("not seen 核验完成", wrong, "23 09:13" => Task::Retry(first));
    }
}

fn record(phone: icp_sms_rules::phone::Phone, message: SiteMessage) -> Event {
    Event::SiteMessage(phone, message)
}

#[test]
fn retry_after_one_two_and_four_wrong_entries() {
    for (order, first) in begun() {
        for times in [1, 2] {
            let wrong = order.clone().wrong(times, "23 09:10", first);
            row!("one or two", wrong, "23 09:20" => Task::Retry(first));
        }
        let three = order.clone().wrong(3, "23 09:10", first);
        let went_on = three.clone().on("23 09:30", Event::Resume(first));
        row!("three, all checked", went_on.clone(), "23 09:30" => Task::Retry(first));
        let four = went_on.wrong(1, "23 09:35", first);
        row!("four", four.clone(), "23 09:40" => Task::Retry(first));
        let taken_back = four.on("23 09:41", Event::TakeBack(first));
        row!("the fourth taken back", taken_back.clone(), "23 09:41" => Task::Retry(first));
        let two_left = taken_back.on("23 09:41", Event::TakeBack(first));
        let three_again = two_left.wrong(1, "23 09:42", first);
        row!("a third again", three_again, "23 09:42" => Task::Stop(first));
    }
}

#[test]
fn stop_after_three_wrong_entries_until_all_is_checked() {
    for (order, first) in begun() {
        let early = order.on("23 09:05", Event::Resume(first));
        let stopped = early.wrong(3, "23 09:10", first);
        row!("three", stopped.clone(), "23 09:20" => Task::Stop(first));
        let ticked = stopped
            .clone()
            .on("23 09:25", Event::StopCheck(first, 2, true));
        row!("one check ticked", ticked, "23 09:25" => Task::Stop(first));
        let fails = stopped.on("23 09:26", Event::RightButFails(first));
        row!("all right, still fails", fails, "23 09:26" => Task::AskProvider(first));
    }
    let other = two()
        .on("23 09:00", Event::JustReceived)
        .wrong(3, "23 09:10", ADMIN);
    row!("the other's entries are not one's own", other, "23 09:20" => Task::Fill(LEADER));
}

#[test]
fn the_other_phone_when_one_has_verified() {
    let order = two().on("23 09:00", Event::JustReceived);
    let verified = order.clone().on("23 09:10", Event::Verified(LEADER));
    row!("the leader has", verified.clone(), "23 09:10" => Task::Other(ADMIN));
    row!("up to the deadline", verified.clone(), "24 08:59:59" => Task::Other(ADMIN));
    let here = verified.clone().says(Event::View(ADMIN));
    row!("手机在我这里", here.clone(), "23 09:20" => Task::Fill(ADMIN));
    row!("and goes wrong", here.wrong(1, "23 09:21", ADMIN), "23 09:21" => Task::Retry(ADMIN));
    let asks = verified.on("23 09:30", Event::RightButFails(ADMIN));
    row!("the other is to ask", asks, "23 09:31" => Task::AskProvider(ADMIN));
    let second = order.on("23 09:10", Event::Verified(ADMIN));
    row!("the administrator has", second, "23 09:10" => Task::Other(LEADER));
    let not_said = two().on("23 09:10", Event::Verified(LEADER));
    row!("nobody said that an SMS came", not_said, "23 09:10" => Task::Other(ADMIN));
}

#[test]
fn ask_the_provider_and_do_not_submit_again() {
    for (order, first) in begun() {
        let asks = order.on("23 09:10", record(first, SiteMessage::AskProvider));
        row!("请联系接入商", asks.clone(), "23 09:10" => Task::AskProvider(first));
        let looks = asks.clone().on("23 09:20", Event::FormSubmitted(first));
        let all_the_same = Task::AskProvider(first);
        row!("submits again", looks.clone(), "23 09:20" => all_the_same);
        let back = looks.on("23 09:21", Event::TakeBack(first));
        row!("taken back", back, "23 09:21" => Task::Fill(first));
        let again = asks
            .clone()
            .on("23 09:20", record(first, SiteMessage::NoRecordOrDone));
        row!("找不到记录 tells no more", again, "23 09:20" => Task::AskProvider(first));
        let back = asks.on("23 09:30", Event::TakeBack(first));
        row!("taken back", back, "23 09:30" => Task::Fill(first));
    }
}
