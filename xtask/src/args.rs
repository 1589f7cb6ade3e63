//! The command line.

use clap::{Args, Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true
)]
pub struct CommandLine {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Serve the widget on this machine, rebuilding on changes
    Serve {
        #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..))]
        port: u16,
        /// As it is shipped, and small
        #[arg(long)]
        release: bool,
    },
    /// Run the tests, or those whose name contains the filter
    Test(Tests),
    /// Build dist/ for release and print the sizes of its files
    Build,
    /// Say whether a provider's file is right, or all of its mistakes
    CheckProfile { file: String },
    /// Build, and put archives, checksums and notes into target/release-files
    Release,
    /// Take screenshots of all states, or of those named so
    Gallery { filter: Option<String> },
    /// Measure speed and memory, beside two small pages
    Bench,
    /// Drive the page at random beside a model of it
    Chaos(Chaos),
    /// Run the main journey in Firefox and WebKitGTK
    Engines,
    /// Build and use the guide in other people's hosts, or in those named
    Hosts { names: Vec<String> },
    /// Have other people's tools judge the pages and the package
    Audit,
    /// Only put the tools in place
    Setup,
    /// Called by Trunk, to finish a release that it built by itself
    Finish,
}

/// How long the page is driven at random, and from where.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Chaos {
    #[arg(long, default_value_t = 1000)]
    pub sessions: u32,
    #[arg(long, default_value_t = 40)]
    pub actions: u32,
    /// A new one each time, unless it is given
    #[arg(long)]
    pub seed: Option<u32>,
    /// Of a failure, to see it again
    #[arg(long)]
    pub path: Option<String>,
    /// See which mistakes made on purpose that finds, instead
    #[arg(long)]
    pub mutations: bool,
    /// Answer the page so many times while its program comes, instead
    #[arg(long, conflicts_with = "mutations")]
    pub hand_overs: Option<u32>,
}

/// Which of the tests to run: both parts, unless one is named.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Tests {
    /// Those that need no browser
    #[arg(long)]
    native: bool,
    /// Those in a browser
    #[arg(long)]
    browser: bool,
    pub filter: Option<String>,
}

impl Tests {
    pub fn run_native(&self) -> bool {
        self.native || !self.browser
    }

    pub fn run_browser(&self) -> bool {
        self.browser || !self.native
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, clap::Error> {
        let args = ["xtask"].into_iter().chain(line.split_whitespace());
        CommandLine::try_parse_from(args).map(|it| it.command)
    }

    #[test]
    fn the_definition_is_sound() {
        <CommandLine as clap::CommandFactory>::command().debug_assert();
    }

    #[test]
    fn a_port_is_one_that_can_be_opened() {
        let serve = |port| Command::Serve {
            port,
            release: false,
        };
        assert_eq!(parsed("serve").unwrap(), serve(8080));
        assert_eq!(parsed("serve --port 9000").unwrap(), serve(9000));
        for wrong in ["0", "x", "70000"] {
            assert!(parsed(&format!("serve --port {wrong}")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn test_runs_both_parts_unless_one_is_named() {
        for (line, parts, filter) in [
            ("test", (true, true), None),
            ("test keyboard", (true, true), Some("keyboard")),
            ("test --native keyboard", (true, false), Some("keyboard")),
            ("test --browser", (false, true), None),
            ("test --native --browser", (true, true), None),
        ] {
            let Command::Test(tests) = parsed(line).unwrap() else {
                panic!("{line}");
            };
            assert_eq!((tests.run_native(), tests.run_browser()), parts, "{line}");
            assert_eq!(tests.filter.as_deref(), filter, "{line}");
        }
    }
}
