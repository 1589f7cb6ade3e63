//! Prints `rules.html` from a folder of shipped profiles: `rules_page profiles > rules.html`.

use std::path::PathBuf;
use std::process::ExitCode;

use icp_sms_rules::profile::files;
use icp_sms_rules::rules_page::rules_page;

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    match files::read_shipped(&folder.unwrap_or_else(|| PathBuf::from("profiles"))) {
        Ok(profiles) => {
            print!("{}", rules_page(&profiles));
            ExitCode::SUCCESS
        }
        Err(problems) => {
            eprintln!("{}", problems.join("\n"));
            ExitCode::FAILURE
        }
    }
}
