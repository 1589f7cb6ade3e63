//! What a part takes from the first.

use std::collections::{HashMap, HashSet};

use walrus::{ExportItem, FunctionKind, GlobalKind, ImportKind, ImportedFunction, Module};

use super::reached::{Index, called, function};

/// The module from which a part imports, as `init.js` names it.
const FIRST: &str = "first";

/// What the first part has to export, by the names under which the others import it.
#[derive(Default)]
pub struct Taken {
    pub items: Vec<(String, ExportItem)>,
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
pub fn take_from_first(part: &mut Module, first: &Module, own: &HashSet<Index>, taken: &mut Taken) {
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
