//! The filing types that a provider offers, in its order.

use std::borrow::Cow;

use super::place::Place;
use super::rows::Stated;
use super::{filing_type, texts};
use crate::filing::FilingType;
use crate::json::Json;
use crate::profile::{Profile, Rule, TypeRow};

/// All entries, each filing type once.
pub fn types(mut place: Place, stated: &Stated, base: &[TypeRow]) -> Option<Vec<TypeRow>> {
    let default = Profile::unstated().types;
    let rows = place.some(|entry| type_row(entry, stated, [base, &default]));
    let Json::List(entries) = place.value else {
        return None;
    };
    let names = |entry: &Json, of: FilingType| {
        let named = entry.field("type").and_then(Json::text);
        named == Some(of.id())
    };
    let count = |of| entries.iter().filter(|entry| names(entry, of)).count();
    let once = FilingType::ALL.into_iter().all(|of| count(of) < 2);
    place.check(once, "names a filing type twice")?;
    rows
}

/// What an entry leaves out comes from the profile that is extended, or else from the
/// default one. A type that the default one lacks needs its label, hint and rule here.
fn type_row(
    mut place: Place,
    stated: &Stated,
    [base, default]: [&[TypeRow]; 2],
) -> Option<TypeRow> {
    place.object(&["type", "label", "hint", "rule", "quote", "source"])?;
    let filing_type = place.required("type").and_then(filing_type);
    let row_of = |rows: &[TypeRow], of| rows.iter().find(|row| row.filing_type == of).cloned();
    let default_row = filing_type.and_then(|of| row_of(default, of));
    let is_new = filing_type.is_some() && default_row.is_none();
    let label = place.needed_if(is_new, "label").and_then(texts::localized);
    let hint = place.needed_if(is_new, "hint").and_then(texts::localized);
    let names_place = ["quote", "source"]
        .iter()
        .any(|field| place.value.field(field).is_some());
    let rule = place.needed_if(is_new || names_place, "rule");
    let rule = rule.and_then(|mut it| it.one_of(&Rule::ALL, Rule::id, "is no rule"));
    let quote = place.optional("quote").and_then(|mut it| it.text());
    let source = stated.source(&mut place);
    let base_row = filing_type.and_then(|of| row_of(base, of)).or(default_row);
    let label = label.or(base_row.as_ref().map(|row| row.label.clone()))?;
    let hint = hint.or(base_row.as_ref().map(|row| row.hint.clone()))?;
    let (rule, row) = match rule {
        Some(rule) => {
            let quote = quote.map_or(label.zh_cn.clone(), Cow::Owned);
            (rule, stated.row(quote, source))
        }
        None => base_row.map(|row| (row.rule, row.row))?,
    };
    Some(TypeRow {
        filing_type: filing_type?,
        label,
        hint,
        rule,
        row,
    })
}
