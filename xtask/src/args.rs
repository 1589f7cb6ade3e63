//! The command line, read by hand: a dozen commands and four options do not need a parser library,
//! whose compilation every first `cargo xtask` would wait for.

use crate::Result;

pub const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port N] [--release]           serve the widget on this machine, rebuilding on changes
  test [--native | --browser] [filter]   run the tests, or those whose name contains the filter
  build                                  build dist/ for release and print the sizes of its files
  check-profile FILE                     say whether a provider's file is right, or all of its mistakes
  release                                build, and put archives, checksums and notes into target/release-files
  gallery [filter]                       take screenshots of all states, or of those named so
  bench                                  measure speed and memory, beside two small pages
  chaos [--sessions N] [--actions 40] [--seed S] [--path P] [--mutations | --hand-overs N]
                                         drive the page at random beside a model of it, again from a path;
                                         or see which mistakes made on purpose that finds; or answer the
                                         page N times while its program comes
  engines                                run the main journey in Firefox and WebKitGTK
  hosts [name …]                         build and use the guide in other people's hosts, or in those named
  audit                                  have other people's tools judge the pages and the package
  setup                                  only put the tools in place

  finish                                 called by Trunk, to finish a release that it built by itself
";

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Setup,
    Serve {
        port: u16,
        release: bool,
    },
    Build,
    CheckProfile {
        file: String,
    },
    Release,
    Finish,
    Bench,
    Chaos(Chaos),
    Engines,
    Hosts {
        names: Vec<String>,
    },
    Audit,
    Gallery {
        filter: Option<String>,
    },
    Test {
        parts: Parts,
        filter: Option<String>,
    },
}

/// How long the page is driven at random, and from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chaos {
    pub sessions: u32,
    pub actions: u32,
    /// A new one each time, unless it is given.
    pub seed: Option<u32>,
    /// Of a failure, to see it again.
    pub path: Option<String>,
    pub mutations: bool,
    /// How many answer the page while its program comes, in place of sessions.
    pub hand_overs: Option<u32>,
}

impl Default for Chaos {
    fn default() -> Self {
        Self {
            sessions: 1000,
            actions: 40,
            seed: None,
            path: None,
            mutations: false,
            hand_overs: None,
        }
    }
}

/// Which of the tests to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    pub native: bool,
    pub browser: bool,
}

pub fn parse(args: impl IntoIterator<Item = String>) -> Result<Command> {
    let mut args = args.into_iter();
    let command = args.next();
    match command.as_deref() {
        None | Some("help" | "-h" | "--help") => Ok(Command::Help),
        Some("setup") => no_more(args, Command::Setup),
        Some("build") => no_more(args, Command::Build),
        Some("release") => no_more(args, Command::Release),
        Some("check-profile") => {
            let file = args.next().ok_or("check-profile takes a file")?;
            no_more(args, Command::CheckProfile { file })
        }
        Some("finish") => no_more(args, Command::Finish),
        Some("bench") => no_more(args, Command::Bench),
        Some("chaos") => parse_chaos(args),
        Some("engines") => no_more(args, Command::Engines),
        Some("hosts") => {
            let names = args.collect();
            Ok(Command::Hosts { names })
        }
        Some("audit") => no_more(args, Command::Audit),
        Some("gallery") => {
            let filter = args.next();
            no_more(args, Command::Gallery { filter })
        }
        Some("serve") => parse_serve(args),
        Some("test") => parse_test(args),
        Some(other) => Err(unknown(other)),
    }
}

fn parse_serve(mut args: impl Iterator<Item = String>) -> Result<Command> {
    let (mut port, mut release) = (8080, false);
    while let Some(arg) = args.next() {
        let value = match arg.as_str() {
            "--release" => {
                release = true;
                continue;
            }
            "--port" => args.next().unwrap_or_default(),
            other => other
                .strip_prefix("--port=")
                .ok_or_else(|| unknown(other))?
                .to_owned(),
        };
        port = value
            .parse()
            .ok()
            .filter(|port| *port > 0)
            .ok_or_else(|| format!("--port takes a number from 1 to 65535, not `{value}`"))?;
    }
    Ok(Command::Serve { port, release })
}

fn parse_chaos(mut args: impl Iterator<Item = String>) -> Result<Command> {
    let mut chaos = Chaos::default();
    while let Some(arg) = args.next() {
        if arg == "--mutations" {
            chaos.mutations = true;
            continue;
        }
        let value = args.next().unwrap_or_default();
        let number = || {
            let wrong = |_| format!("{arg} takes a number, not `{value}`");
            value.parse::<u32>().map_err(wrong)
        };
        match arg.as_str() {
            "--sessions" => chaos.sessions = number()?,
            "--actions" => chaos.actions = number()?,
            "--seed" => chaos.seed = Some(number()?),
            "--path" => chaos.path = Some(value),
            "--hand-overs" => chaos.hand_overs = Some(number()?),
            other => return Err(unknown(other)),
        }
    }
    Ok(Command::Chaos(chaos))
}

fn parse_test(args: impl Iterator<Item = String>) -> Result<Command> {
    let (mut native, mut browser, mut filter) = (false, false, None);
    for arg in args {
        match arg.as_str() {
            "--native" => native = true,
            "--browser" => browser = true,
            other if other.starts_with('-') || filter.is_some() => return Err(unknown(other)),
            _ => filter = Some(arg),
        }
    }
    let both = native == browser;
    let parts = Parts {
        native: native || both,
        browser: browser || both,
    };
    Ok(Command::Test { parts, filter })
}

fn no_more(mut args: impl Iterator<Item = String>, command: Command) -> Result<Command> {
    args.next().map_or(Ok(command), |arg| Err(unknown(&arg)))
}

fn unknown(arg: &str) -> String {
    format!("`{arg}` is not understood here; `cargo xtask help` lists the commands")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn serve_takes_a_port_in_both_spellings() {
        let expected = Ok(Command::Serve {
            port: 9000,
            release: true,
        });
        assert_eq!(parsed("serve --port 9000 --release"), expected);
        assert_eq!(parsed("serve --release --port=9000"), expected);
        assert_eq!(
            parsed("serve"),
            Ok(Command::Serve {
                port: 8080,
                release: false
            })
        );
        for wrong in [
            "serve --port",
            "serve --port x",
            "serve --port 0",
            "serve --port 70000",
        ] {
            assert!(parsed(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn test_runs_both_parts_unless_one_is_named() {
        let test = |native, browser, filter: Option<&str>| {
            let parts = Parts { native, browser };
            Ok(Command::Test {
                parts,
                filter: filter.map(str::to_owned),
            })
        };
        assert_eq!(parsed("test"), test(true, true, None));
        assert_eq!(parsed("test keyboard"), test(true, true, Some("keyboard")));
        assert_eq!(
            parsed("test --native keyboard"),
            test(true, false, Some("keyboard"))
        );
        assert_eq!(parsed("test --browser"), test(false, true, None));
        assert!(parsed("test one two").is_err());
    }

    #[test]
    fn chaos_takes_how_long_and_from_where() {
        assert_eq!(parsed("chaos"), Ok(Command::Chaos(Chaos::default())));
        let expected = Chaos {
            sessions: 5,
            seed: Some(7),
            path: Some("1:0".to_owned()),
            ..Chaos::default()
        };
        let line = "chaos --sessions 5 --seed 7 --path 1:0";
        assert_eq!(parsed(line), Ok(Command::Chaos(expected)));
        for wrong in ["chaos --sessions", "chaos --seed x", "chaos deploy"] {
            assert!(parsed(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_gallery_takes_one_filter() {
        let gallery = |filter: Option<&str>| {
            let filter = filter.map(str::to_owned);
            Ok(Command::Gallery { filter })
        };
        assert_eq!(parsed("gallery"), gallery(None));
        assert_eq!(parsed("gallery closed"), gallery(Some("closed")));
        assert!(parsed("gallery closed failed").is_err());
    }

    #[test]
    fn hosts_takes_as_many_names_as_there_are() {
        let hosts = |names: &[&str]| {
            let names = names.iter().map(|&name| name.to_owned()).collect();
            Ok(Command::Hosts { names })
        };
        assert_eq!(parsed("hosts"), hosts(&[]));
        assert_eq!(parsed("hosts vite-8 hugo"), hosts(&["vite-8", "hugo"]));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for wrong in [
            "deploy",
            "build deploy",
            "setup deploy",
            "serve deploy",
            "engines deploy",
            "audit deploy",
            "release deploy",
            "check-profile a.json deploy",
        ] {
            assert!(parsed(wrong).unwrap_err().contains("`deploy`"), "{wrong}");
        }
        assert_eq!(parsed(""), Ok(Command::Help));
        assert!(parsed("check-profile").is_err());
    }
}
