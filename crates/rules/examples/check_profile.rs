//! Says whether a profile's file is right, and what it amounts to, or every
//! mistake in it: `check_profile FILE [FOLDER OF SHIPPED PROFILES]`.

use std::path::PathBuf;
use std::process::ExitCode;

use icp_sms_rules::profile::listing::{rules, values};
use icp_sms_rules::profile::{Contact, Profile, files};

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let Some(file) = args.next() else {
        eprintln!("usage: check_profile FILE [FOLDER OF SHIPPED PROFILES]");
        return ExitCode::from(2);
    };
    let shipped = args.next().unwrap_or_else(|| PathBuf::from("profiles"));
    match files::read(&file, &shipped) {
        Ok(profile) => {
            print_profile(&profile);
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for problem in &problems {
                println!("{problem}");
            }
            println!("{} refused, mistakes: {}", file.display(), problems.len());
            ExitCode::FAILURE
        }
    }
}

/// The rules as they will hold, those of others marked.
fn print_profile(profile: &Profile) {
    println!("{} / {}: right", profile.name.zh_cn, profile.name.en);
    for line in rules(profile).iter().chain(&values(profile)) {
        let (name, says) = (&line.name.zh_cn, &line.says);
        let page = &line.row.page;
        let whose = (!profile.states(line.row))
            .then(|| format!("  ({}《{}》)", page.provider.zh_cn, page.title.zh_cn));
        println!("  {name}: {says}{}", whose.unwrap_or_default());
    }
    match &profile.contact {
        Some(contact) => print_contact(contact),
        None => println!("  No contact is named, so none is shown."),
    }
    for note in &profile.notes {
        println!("  note: {}", note.text.zh_cn);
    }
}

/// Whom a visitor is told to ask, as the page will have it.
fn print_contact(contact: &Contact) {
    if let Some(link) = &contact.link {
        println!("  contact: {} {}", link.label.zh_cn, link.href);
    }
    if let Some(phone) = &contact.phone {
        let call = contact.tel();
        let call = call.map_or("no number to call is found in it".to_owned(), |tel| {
            format!("a tap calls {tel}")
        });
        println!("  telephone: {phone} ({call})");
    }
    if let Some(hours) = &contact.hours {
        let spans: Vec<_> = hours.spans.iter().map(|it| it.clock().join("-")).collect();
        let days: Vec<_> = hours.weekdays.iter().map(ToString::to_string).collect();
        println!("  hours: {} {}", days.join(" "), spans.join(", "));
    }
}
