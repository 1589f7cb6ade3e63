//! The program in three files: the first question stands there early, the second part comes behind
//! it, and what reads a provider's files comes where there are any.
//!
//! What the program reaches through the functions of `src/app/gates.rs` and `others.rs` alone goes
//! into the other files. There each of these gates is put into a place of the program's table of
//! functions, and the first file calls it there. So no gate may be passed before its file is here. A
//! part takes from the first all else that it needs: its memory, its functions, its table and its
//! globals. What two parts need and the first does not, each has for itself.

mod gates;
mod reached;
mod take;

use walrus::{Module, passes};

use super::Files;
use super::border::WASM;
use super::layout::{LATER, READER};
use crate::project::Project;
use crate::{Result, wasm_opt};
use gates::{call_by_table, put_into_table};
use reached::{Index, function, reached, roots};
use take::{Taken, take_from_first};

/// The parts after the first, and the functions through which each is reached, by what their names
/// hold.
const PARTS: [(&str, &[&str]); 2] = [
    (
        LATER,
        &[
            "]::app::gates::page",
            "]::app::gates::carry_out",
            "]::app::gates::remind",
            "]::app::others::list",
        ],
    ),
    (READER, &["]::app::gates::read"]),
];
/// Splits the program, and makes its parts small.
pub fn program(project: &Project, files: &mut Files) -> Result<()> {
    let parts = split(files.bytes(WASM)?).map_err(|error| format!("{WASM} {error}"))?;
    for (name, part) in parts {
        let (part, _) = wasm_opt::run(project, &part, &wasm_opt::SMALL)?;
        files.put(name, part);
    }
    Ok(())
}

/// The files of a program whose functions have names.
fn split(program: &[u8]) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let parse = || Module::from_buffer(program).map_err(|error| format!("cannot be read: {error}"));
    let mut first = parse()?;
    let gates = PARTS
        .into_iter()
        .map(|(part, names)| Ok((part, gates(&first, names)?)))
        .collect::<Result<Vec<_>>>()?;
    let all: Vec<Index> = gates.iter().flat_map(|(_, gates)| gates.clone()).collect();
    let stays = reached(&first, roots(&first), &all.iter().copied().collect());
    let mut place = call_by_table(&mut first, &all)?;
    let (mut taken, mut emitted) = (Taken::default(), vec![]);
    for (name, gates) in gates {
        let mut part = parse()?;
        let starts = gates.iter().map(|gate| function(&part, *gate)).collect();
        let own = reached(&part, starts, &stays);
        take_from_first(&mut part, &first, &own, &mut taken);
        put_into_table(&mut part, &gates, place)?;
        place += gates.len() as u64;
        passes::gc::run(&mut part);
        emitted.push((name, part.emit_wasm()));
    }
    for (name, item) in taken.items {
        first.exports.add(&name, item);
    }
    passes::gc::run(&mut first);
    emitted.push((WASM, first.emit_wasm()));
    Ok(emitted)
}

/// The gates of a part, in the order of their places.
fn gates(program: &Module, names: &[&str]) -> Result<Vec<Index>> {
    let find = |gate: &&str| {
        let named = |name: &String| name.ends_with(gate);
        let mut found = program
            .funcs
            .iter()
            .filter(|it| it.name.as_ref().is_some_and(named));
        let gate = found.next().ok_or_else(|| format!("has no `{gate}`"))?;
        Ok(gate.id().index())
    };
    names.iter().map(find).collect()
}
