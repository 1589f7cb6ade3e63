//! Before an SMS has come: ask, follow-up, first change the number, no code, wait, resend.

use icp_sms_rules::filing::{Changes, FilingType, NewNumbers, Persons, Question};
use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::province::Province;
use icp_sms_rules::task::{Task, Waiting};

use crate::support::{of_page, one, story, t, two};

#[test]
fn ask_while_nothing_has_begun() {
    row!("nothing said", story(), "23 09:00" => Task::Ask);
    let taken_back = story().says(Event::Province(None));
    row!("the province taken back", taken_back, "23 09:00" => Task::Ask);
    let page = Preset {
        province: Some(Province::Zhejiang),
        ..Preset::default()
    };
    row!("a page of one province", of_page(page), "23 09:00" => Task::Ask);
    let not_offered = story().files(FilingType::Transfer);
    row!("a type that the provider has not", not_offered, "23 09:00" => Task::Ask);
}

#[test]
fn a_type_with_an_open_question_asks_it() {
    let initial = story().files(FilingType::InitialFiling);
    row!("新增备案", initial.clone(), "23 09:00" => Task::FollowUp(Question::Persons));
    for persons in Persons::ALL {
        let answered = initial.clone().says(Event::Persons(persons));
        row!("新增备案, answered", answered, "23 09:00" => Task::SayWhetherSmsCame);
    }
    let access = story().files(FilingType::AddServiceProvider);
    row!("新增接入", access.clone(), "23 09:00" => Task::FollowUp(Question::PhoneMatches));
    let other_number = access.clone().says(Event::PhoneMatches(false));
    let question = Question::OriginalProviderReachable;
    row!("新增接入, 不一致", other_number, "23 09:00" => Task::FollowUp(question));
    let same_number = access.says(Event::PhoneMatches(true));
    row!("新增接入, 一致", same_number, "23 09:00" => Task::SayWhetherSmsCame);
}

#[test]
fn a_change_asks_what_changes_and_whose_number() {
    let change = story().files(FilingType::ModifyFiling);
    row!("变更备案", change.clone(), "23 09:00" => Task::FollowUp(Question::Changes));
    let number = Changes {
        phone: true,
        ..Changes::default()
    };
    let number = change.clone().says(Event::Changes(number));
    row!("手机号码", number.clone(), "23 09:00" => Task::FollowUp(Question::NewNumbers));
    let leader = NewNumbers {
        entity_leader: true,
        ..NewNumbers::default()
    };
    let number = number.says(Event::NewNumbers(leader));
    row!("主体负责人's", number, "23 09:00" => Task::SayWhetherSmsCame);
    let remarks = Changes {
        remarks: true,
        ..Changes::default()
    };
    let remarks = change.says(Event::Changes(remarks));
    row!("只改备注", remarks, "23 09:00" => Task::NoCode);
}

#[test]
fn a_changed_number_is_put_right_before_filing() {
    let other = story()
        .files(FilingType::AddServiceProvider)
        .says(Event::PhoneMatches(false));
    let reachable = other.clone().says(Event::OriginalProviderReachable(true));
    row!("能联系", reachable, "23 09:00" => Task::ChangeNumberFirst);
    let not_reachable = other.says(Event::OriginalProviderReachable(false));
    row!("不能联系", not_reachable, "23 09:00" => Task::CancelFilingFirst);
}

#[test]
fn no_code_is_sent_for_some_types() {
    for filing_type in [FilingType::CancelWebsite, FilingType::CancelAccess] {
        let none = story().files(filing_type);
        row!("暂无验证", none.clone(), "23 09:00" => Task::NoCode);
        row!("还没有收到", none.says(Event::NotYet), "23 09:00" => Task::NoCode);
    }
    let page = Preset {
        filing_type: Some(FilingType::CancelWebsite),
        submitted_at: Some(t("22 09:00")),
        ..Preset::default()
    };
    row!("submitted long ago", of_page(page), "24 09:00" => Task::NoCode);
}

#[test]
fn wait_until_five_minutes_after_the_submission() {
    let due = t("23 09:05");
    for order in [one(), two(), story()] {
        let submitted = order.on("23 09:00", Event::SubmittedAt(t("23 09:00")));
        let until = Task::Wait(Waiting::Until(due));
        row!("just submitted", submitted.clone(), "23 09:00" => until);
        row!("nearly five minutes", submitted.clone(), "23 09:04:59" => until);
        let check = Task::Wait(Waiting::Check);
        row!("five minutes", submitted.clone(), "23 09:05" => check);
        let ticked = submitted.on("23 09:10", Event::Check(0, true));
        row!("one check ticked", ticked, "23 12:05" => check);
    }
    let page = Preset {
        submitted_at: Some(t("23 09:00")),
        ..Preset::default()
    };
    row!("the page says so", of_page(page), "23 09:01" => Task::Wait(Waiting::Until(due)));
}

#[test]
fn wait_without_knowing_since_when() {
    for order in [one(), two(), story()] {
        let waiting = order.on("23 09:00", Event::NotYet);
        let unknown = Task::Wait(Waiting::SubmissionUnknown);
        row!("还没有收到", waiting.clone(), "23 09:00" => unknown);
        row!("a week later", waiting.clone(), "30 09:00" => unknown);
        let told = waiting.on("23 09:10", Event::SubmittedAt(t("23 09:00")));
        row!("then told since when", told, "23 09:10" => Task::Wait(Waiting::Check));
    }
}

#[test]
fn resend_when_all_is_checked_but_not_before_the_sms_is_due() {
    for order in [one(), two()] {
        let checked = order.on("23 09:01", Event::AllChecked(true));
        let waiting = checked.clone().on("23 09:01", Event::NotYet);
        row!("all checked", waiting.clone(), "23 09:01" => Task::Resend);
        let resent = waiting.clone().on("23 09:02", Event::Resent);
        row!("resent once", resent.clone(), "23 09:10" => Task::Resend);
        let twice = resent.on("23 09:20", Event::Resent);
        row!("resent twice", twice.clone(), "23 09:20" => Task::Resend);
        let three_times = twice.on("23 09:30", Event::Resent);
        row!("the third", three_times.clone(), "23 09:30" => Task::StopResending);
        let back = three_times.on("23 09:40", Event::AllChecked(false));
        row!("back to the checks, all the same", back, "23 09:40" => Task::Wait(Waiting::SubmissionUnknown));
        let back = waiting.on("23 09:02", Event::AllChecked(false));
        let unknown = Task::Wait(Waiting::SubmissionUnknown);
        row!("back to the checks", back, "23 09:02" => unknown);
        let submitted = checked.on("23 09:00", Event::SubmittedAt(t("23 09:00")));
        let until = Task::Wait(Waiting::Until(t("23 09:05")));
        row!("too early to resend", submitted.clone(), "23 09:03" => until);
        row!("not too early", submitted, "23 09:05" => Task::Resend);
    }
}

#[test]
fn with_an_hour_left_and_no_sms_the_provider_is_called() {
    for order in [one(), two()] {
        let submitted = order.on("23 09:00", Event::SubmittedAt(t("23 09:00")));
        let checked = submitted.clone().on("24 07:00", Event::AllChecked(true));
        row!("over an hour", submitted.clone(), "24 07:59:59" => Task::Wait(Waiting::Check));
        row!("over an hour, checked", checked.clone(), "24 07:59:59" => Task::Resend);
        for waiting in [submitted, checked] {
            row!("an hour", waiting.clone(), "24 08:00" => Task::CallProvider);
            row!("ten minutes", waiting, "24 08:50" => Task::CallProvider);
        }
    }
}
