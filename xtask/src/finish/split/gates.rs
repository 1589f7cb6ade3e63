//! The places of the program's table of functions through which a part is called.

use walrus::ir::Value;
use walrus::{
    ConstExpr, ElementItems, ElementKind, FunctionBuilder, FunctionKind, Module, TableId,
};

use super::reached::{Index, function};
use crate::Result;

/// Makes each gate a call of a new place at the end of the table. Returns the first of these places.
pub fn call_by_table(first: &mut Module, gates: &[Index]) -> Result<u64> {
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

/// Puts the gates of a part into their places once it is there.
pub fn put_into_table(part: &mut Module, gates: &[Index], first_place: u64) -> Result<()> {
    let table = table(part)?;
    let offset = ConstExpr::Value(Value::I32(first_place as i32));
    let functions = gates.iter().map(|gate| function(part, *gate)).collect();
    let kind = ElementKind::Active { table, offset };
    let element = part.elements.add(kind, ElementItems::Functions(functions));
    part.tables.get_mut(table).elem_segments.insert(element);
    Ok(())
}

fn table(program: &Module) -> Result<TableId> {
    let table = program.tables.main_function_table().ok().flatten();
    table.ok_or_else(|| "has no table of functions".to_owned())
}
