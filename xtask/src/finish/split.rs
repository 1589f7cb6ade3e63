//! The program in two files: the first question stands there early, and the rest comes after it.
//!
//! What the program reaches through the functions of `src/app/gates.rs` alone goes into the second file.
//! There each of these gates is put into a place of the program's table of functions, and the first
//! file calls it there. So no gate may be passed before the second file is here, which
//! `later::is_here` says. The second file takes from the first all else that it needs: its memory,
//! its functions, its table and its globals.

use std::collections::HashSet;

use walrus::ir::{Call, RefFunc, Value, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind,
    GlobalKind, ImportKind, ImportedFunction, LocalFunction, Module, TableId, passes,
};

use super::Files;
use super::border::WASM;
use super::layout::LATER;
use crate::project::Project;
use crate::{Result, wasm_opt};

/// The functions through which the second part is reached, by what their names hold.
const GATES: [&str; 3] = [
    "]::app::gates::page",
    "]::app::gates::read",
    "]::app::gates::carry_out",
];
/// The module from which the second part imports, as `init.js` names it.
const FIRST: &str = "first";

/// Splits the program, and makes both parts small.
pub fn program(project: &Project, files: &mut Files) -> Result<()> {
    let parts = split(files.bytes(WASM)?).map_err(|error| format!("{WASM} {error}"))?;
    for (name, part) in [WASM, LATER].into_iter().zip(parts) {
        let (part, _) = wasm_opt::run(project, &part, &wasm_opt::SMALL)?;
        files.put(name, part);
    }
    Ok(())
}

/// The two files of a program whose functions have names.
fn split(program: &[u8]) -> Result<[Vec<u8>; 2]> {
    let parse = || Module::from_buffer(program).map_err(|error| format!("cannot be read: {error}"));
    let (mut first, mut later) = (parse()?, parse()?);
    let gates = gates(&first)?;
    let stays = reached(&first, &gates);
    call_by_table(&mut first, &gates)?;
    let items = take_from_first(&mut later, &first, &stays)?;
    put_into_table(&mut later, &gates)?;
    for (name, item) in items {
        first.exports.add(&name, item);
    }
    for part in [&mut first, &mut later] {
        passes::gc::run(part);
    }
    Ok([first.emit_wasm(), later.emit_wasm()])
}

/// A function in both parts: an identifier belongs to one of them.
type Index = usize;

/// The gates, in the order of their places.
fn gates(program: &Module) -> Result<Vec<Index>> {
    let find = |gate: &&str| {
        let named = |name: &String| name.ends_with(gate);
        let mut found = program
            .funcs
            .iter()
            .filter(|it| it.name.as_ref().is_some_and(named));
        let gate = found.next().ok_or_else(|| format!("has no `{gate}`"))?;
        Ok(gate.id().index())
    };
    GATES.iter().map(find).collect()
}

/// What is reached without passing a gate.
fn reached(program: &Module, gates: &[Index]) -> HashSet<Index> {
    let mut open: Vec<FunctionId> = program.start.into_iter().collect();
    for export in program.exports.iter() {
        if let ExportItem::Function(id) = export.item {
            open.push(id);
        }
    }
    for element in program.elements.iter() {
        if let ElementItems::Functions(list) = &element.items {
            open.extend(list);
        }
    }
    let mut reached = HashSet::new();
    while let Some(id) = open.pop() {
        if gates.contains(&id.index()) || !reached.insert(id.index()) {
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

/// Makes each gate a call of a new place at the end of the table.
fn call_by_table(first: &mut Module, gates: &[Index]) -> Result<()> {
    let table = table(first)?;
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
    Ok(())
}

/// Leaves in the second part what the first has not, and imports all else. Returns what the first has
/// to export for that.
fn take_from_first(
    later: &mut Module,
    first: &Module,
    stays: &HashSet<Index>,
) -> Result<Vec<(String, ExportItem)>> {
    let mut items = vec![];
    let mut taken = |item: ExportItem| {
        let name = format!("_{}", items.len());
        items.push((name.clone(), item));
        name
    };
    later.start = None;
    for id in later.exports.iter().map(|it| it.id()).collect::<Vec<_>>() {
        later.exports.delete(id);
    }
    for id in later.elements.iter().map(|it| it.id()).collect::<Vec<_>>() {
        later.elements.delete(id);
    }
    for id in later.data.iter().map(|it| it.id()).collect::<Vec<_>>() {
        later.data.delete(id);
    }
    let (own, others): (Vec<_>, Vec<_>) = later
        .funcs
        .iter_local()
        .partition(|(id, _)| !stays.contains(&id.index()));
    let used: HashSet<_> = own
        .into_iter()
        .flat_map(|(_, function)| called(function))
        .collect();
    let others: Vec<_> = others.into_iter().map(|(id, _)| id).collect();
    for id in others {
        if !used.contains(&id) {
            later.funcs.delete(id);
            continue;
        }
        let name = taken(function(first, id.index()).into());
        let import = later.imports.add(FIRST, &name, ImportKind::Function(id));
        let ty = later.funcs.get(id).ty();
        later.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    for (memory, of_first) in later.memories.iter_mut().zip(first.memories.iter()) {
        let name = taken(of_first.id().into());
        memory.import = Some(later.imports.add(FIRST, &name, memory.id()));
        memory.data_segments.clear();
    }
    for (table, of_first) in later.tables.iter_mut().zip(first.tables.iter()) {
        let name = taken(of_first.id().into());
        table.import = Some(later.imports.add(FIRST, &name, table.id()));
        table.elem_segments.clear();
        (table.initial, table.maximum) = (of_first.initial, of_first.maximum);
    }
    let globals: Vec<_> = later.globals.iter().map(|it| it.id()).collect();
    for (global, of_first) in globals.into_iter().zip(first.globals.iter()) {
        let name = taken(of_first.id().into());
        let import = later.imports.add(FIRST, &name, global);
        later.globals.get_mut(global).kind = GlobalKind::Import(import);
    }
    Ok(items)
}

/// Puts the gates into their places once the second part is there.
fn put_into_table(later: &mut Module, gates: &[Index]) -> Result<()> {
    let table = table(later)?;
    let first_place = later.tables.get(table).initial - gates.len() as u64;
    let offset = ConstExpr::Value(Value::I32(first_place as i32));
    let functions = gates.iter().map(|gate| function(later, *gate)).collect();
    let kind = ElementKind::Active { table, offset };
    let element = later.elements.add(kind, ElementItems::Functions(functions));
    later.tables.get_mut(table).elem_segments.insert(element);
    Ok(())
}
