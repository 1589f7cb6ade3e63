//! Which functions of a program are reached from where.

use std::collections::HashSet;

use walrus::ir::{Call, RefFunc, Visitor, dfs_in_order};
use walrus::{ElementItems, ExportItem, FunctionId, FunctionKind, LocalFunction, Module};

/// A function in all parts: an identifier belongs to one of them.
pub type Index = usize;

/// The function of a program.
pub fn function(program: &Module, index: Index) -> FunctionId {
    let mut ids = program.funcs.iter().map(|it| it.id());
    ids.find(|id| id.index() == index)
        .expect("an index of this program")
}

/// Where a program may be entered.
pub fn roots(program: &Module) -> Vec<FunctionId> {
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
pub fn reached(
    program: &Module,
    mut open: Vec<FunctionId>,
    stops: &HashSet<Index>,
) -> HashSet<Index> {
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

/// What a function calls, or hands on.
pub fn called(function: &LocalFunction) -> Vec<FunctionId> {
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
