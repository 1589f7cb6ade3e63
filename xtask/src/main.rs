//! `cargo xtask`: one command to serve, test or build the widget on a machine that has only Rust.
//!
//! The project needs tools that Cargo cannot declare (Trunk, the wasm-bindgen command line, a
//! browser …). Every command first puts in place what it needs, so a fresh clone works without a
//! list of things to install by hand.

mod apt;
mod args;
mod audit;
mod bench;
mod budget;
mod build;
mod cargo_tools;
mod chaos;
mod check_profile;
mod chromium;
mod engines;
mod example;
mod finish;
mod gallery;
mod hosts;
mod lean;
mod lockfile;
mod node;
mod npm_tool;
mod process;
mod project;
mod release;
mod rust;
mod serve;
mod servers;
mod setup;
mod sizes;
mod step;
mod test;
mod wasm_opt;

use std::process::ExitCode;

use args::{Command, CommandLine};
use clap::Parser;
use project::Project;

/// A failure is the one line that tells the person what to do.
type Result<T> = std::result::Result<T, String>;

fn main() -> ExitCode {
    match run(CommandLine::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let project = Project::find()?;
    match command {
        Command::Setup => setup::everything(&project),
        Command::Serve { port, release } => serve::run(&project, port, release),
        Command::Build => build::run(&project),
        Command::CheckProfile { file } => check_profile::run(&project, &file),
        Command::Release => release::run(&project),
        Command::Finish => finish::as_hook(&project),
        Command::Bench => bench::run(&project),
        Command::Chaos(chaos) => chaos::run(&project, &chaos),
        Command::Engines => engines::run(&project),
        Command::Hosts { names } => hosts::run(&project, &names),
        Command::Audit => audit::run(&project),
        Command::Gallery { filter } => gallery::run(&project, filter.as_deref()),
        Command::Test(tests) => test::run(&project, &tests),
    }
}
