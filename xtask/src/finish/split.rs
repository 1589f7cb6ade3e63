//! The program in three files: the first question stands there early, the second part comes behind
//! it, and what reads a provider's files comes where there are any.
//!
//! What the program reaches through the functions of `src/app/gates.rs` and `others.rs` alone goes
//! into the other files. There each of these gates is put into a place of the program's table of functions, and the
//! first file calls it there. So no gate may be passed before its file is here. A part takes from the
//! first all else that it needs: its memory, its functions, its table and its globals. What two parts
//! need and the first does not, each has for itself.

use std::collections::{HashMap, HashSet};

use walrus::ir::{Call, RefFunc, Value, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind,
    GlobalKind, ImportKind, ImportedFunction, LocalFunction, Module, TableId, passes,
};

use super::Files;
use super::border::WASM;
use super::layout::{LATER, READER};
use crate::project::Project;
use crate::{Result, wasm_opt};

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
/// The module from which a part imports, as `init.js` names it.
const FIRST: &str = "first";

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

/// A function in all parts: an identifier belongs to one of them.
type Index = usize;

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

/// Where a program may be entered.
fn roots(program: &Module) -> Vec<FunctionId> {
    let mut roots: Vec<FunctionId> = program.start.into_iter().collect();
    for export in program.exports.iter() {
        if let ExportItem::Function(id) = export.item {
            roots.push(id);
        }
    }
    for element in program.elements.iter() {
        if let ElementItems::Functions(list) = &element.items {
            roots.extend(list);
        }
    }
    roots
}

/// What is reached from somewhere without passing certain functions.
fn reached(program: &Module, mut open: Vec<FunctionId>, stops: &HashSet<Index>) -> HashSet<Index> {
    let mut reached = HashSet::new();
    while let Some(id) = open.pop() {
        if stops.contains(&id.index()) || !reached.insert(id.index()) {
            continue;
        }
        if let FunctionKind::Local(function) = &program.funcs.get(id).kind {
            open.extend(called(function));
        }
    }
    reached
}

fn called(function: &LocalFunction) -> Vec<FunctionId> {
    struct Calls(Vec<FunctionId>);
    impl<'a> Visitor<'a> for Calls {
        fn visit_call(&mut self, call: &Call) {
            self.0.push(call.func);
        }
        fn visit_ref_func(&mut self, call: &RefFunc) {
            self.0.push(call.func);
        }
    }
    let mut calls = Calls(vec![]);
    dfs_in_order(&mut calls, function, function.entry_block());
    calls.0
}

fn table(program: &Module) -> Result<TableId> {
    let table = program.tables.main_function_table().ok().flatten();
    table.ok_or_else(|| "has no table of functions".to_owned())
}

fn function(program: &Module, index: Index) -> FunctionId {
    let mut ids = program.funcs.iter().map(|it| it.id());
    ids.find(|id| id.index() == index)
        .expect("an index of this program")
}

/// Makes each gate a call of a new place at the end of the table. Returns the first of these places.
fn call_by_table(first: &mut Module, gates: &[Index]) -> Result<u64> {
    let table = table(first)?;
    let first_place = first.tables.get(table).initial;
    for gate in gates {
        let gate = function(first, *gate);
        let ty = first.funcs.get(gate).ty();
        let (params, results) = first.types.params_results(ty);
        let (params, results) = (params.to_vec(), results.to_vec());
        let args: Vec<_> = params.iter().map(|it| first.locals.add(*it)).collect();
        let mut call = FunctionBuilder::new(&mut first.types, &params, &results);
        let mut body = call.func_body();
        for arg in &args {
            body.local_get(*arg);
        }
        let places = first.tables.get_mut(table);
        body.i32_const(places.initial as i32)
            .call_indirect(ty, table);
        places.initial += 1;
        places.maximum = places.maximum.map(|most| most.max(places.initial));
        first.funcs.get_mut(gate).kind = FunctionKind::Local(call.local_func(args));
    }
    Ok(first_place)
}

/// What the first part has to export, by the names under which the others import it.
#[derive(Default)]
struct Taken {
    items: Vec<(String, ExportItem)>,
    /// The names, by what the items print: they cannot be compared.
    names: HashMap<String, String>,
}

impl Taken {
    fn name(&mut self, item: ExportItem) -> String {
        let next = format!("_{}", self.items.len());
        let name = self.names.entry(format!("{item:?}")).or_insert_with(|| {
            self.items.push((next.clone(), item));
            next
        });
        name.clone()
    }
}

/// Leaves in a part its own functions alone, and imports from the first what else it uses.
fn take_from_first(part: &mut Module, first: &Module, own: &HashSet<Index>, taken: &mut Taken) {
    part.start = None;
    for id in part.exports.iter().map(|it| it.id()).collect::<Vec<_>>() {
        part.exports.delete(id);
    }
    for id in part.elements.iter().map(|it| it.id()).collect::<Vec<_>>() {
        part.elements.delete(id);
    }
    for id in part.data.iter().map(|it| it.id()).collect::<Vec<_>>() {
        part.data.delete(id);
    }
    let (kept, others): (Vec<_>, Vec<_>) = part
        .funcs
        .iter_local()
        .partition(|(id, _)| own.contains(&id.index()));
    let used: HashSet<_> = kept
        .into_iter()
        .flat_map(|(_, function)| called(function))
        .collect();
    let others: Vec<_> = others.into_iter().map(|(id, _)| id).collect();
    for id in others {
        if !used.contains(&id) {
            part.funcs.delete(id);
            continue;
        }
        let name = taken.name(function(first, id.index()).into());
        let import = part.imports.add(FIRST, &name, ImportKind::Function(id));
        let ty = part.funcs.get(id).ty();
        part.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    for (memory, of_first) in part.memories.iter_mut().zip(first.memories.iter()) {
        let name = taken.name(of_first.id().into());
        memory.import = Some(part.imports.add(FIRST, &name, memory.id()));
        memory.data_segments.clear();
    }
    for (table, of_first) in part.tables.iter_mut().zip(first.tables.iter()) {
        let name = taken.name(of_first.id().into());
        table.import = Some(part.imports.add(FIRST, &name, table.id()));
        table.elem_segments.clear();
        (table.initial, table.maximum) = (of_first.initial, of_first.maximum);
    }
    let globals: Vec<_> = part.globals.iter().map(|it| it.id()).collect();
    for (global, of_first) in globals.into_iter().zip(first.globals.iter()) {
        let name = taken.name(of_first.id().into());
        let import = part.imports.add(FIRST, &name, global);
        part.globals.get_mut(global).kind = GlobalKind::Import(import);
    }
}

/// Puts the gates of a part into their places once it is there.
fn put_into_table(part: &mut Module, gates: &[Index], first_place: u64) -> Result<()> {
    let table = table(part)?;
    let offset = ConstExpr::Value(Value::I32(first_place as i32));
    let functions = gates.iter().map(|gate| function(part, *gate)).collect();
    let kind = ElementKind::Active { table, offset };
    let element = part.elements.add(kind, ElementItems::Functions(functions));
    part.tables.get_mut(table).elem_segments.insert(element);
    Ok(())
}
