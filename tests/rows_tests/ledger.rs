//! The table of rules as they were checked: reading, comparing, rewriting.

use crate::table;

const HEADS: [&str; 5] = ["规则", "内容", "依据", "核对日期", "digest"];
const TOP: &str = "# 每条规则最后一次与来源（UCloud《短信核验指导》，工信部 beian.miit.gov.cn）核对时的内容，首次核对 2026-11-23。digest 由“内容、依据、核对日期”算出（FNV-1a 64），不要手工修改。\n# 更改规则：先把该行与来源逐字核对，再在代码中写上新的核对日期，然后运行 UPDATE_ROWS=1 cargo test --test rows；只改写核对日期比表中更新的行，其余一律拒绝。";

/// A rule as the code states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub rule: String,
    /// What it says.
    pub content: String,
    /// Where it stands in its source.
    pub row: String,
    /// The day of the last check.
    pub checked: String,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The rule.
    pub entry: Entry,
    /// The digest beside it.
    pub digest: String,
}

/// FNV-1a, 64 bits.
pub fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

impl Entry {
    pub fn new(rule: &str, content: &str, row: &str, checked: &str) -> Self {
        let [rule, content, row, checked] = [rule, content, row, checked].map(str::to_owned);
        Self {
            rule,
            content,
            row,
            checked,
        }
    }

    fn digest(&self) -> String {
        let text = [&*self.content, &*self.row, &*self.checked].join("\t");
        format!("{:016x}", fnv_1a(text.as_bytes()))
    }

    pub fn into_line(self) -> Line {
        Line {
            digest: self.digest(),
            entry: self,
        }
    }
}

/// What is wrong with the table, one text for each rule.
pub fn compare(table: &[Line], code: &[Entry]) -> Vec<String> {
    let mut problems = vec![];
    for entry in code {
        let rule = &entry.rule;
        let lines: Vec<_> = table
            .iter()
            .filter(|line| line.entry.rule == *rule)
            .collect();
        match lines[..] {
            [line] if line.digest != line.entry.digest() => problems.push(format!(
                "{rule}: its row in rows.tsv was edited by hand. Put it back, then follow the way at the top of rows.rs."
            )),
            [line] if line.entry != *entry => problems.push(format!(
                "{rule} is not what was checked.\n  checked: {:?}\n  code:    {entry:?}\n  Hold the row “{}” beside the source, set a new `checked` date for it in the code, then run UPDATE_ROWS=1 cargo test --test rows.",
                line.entry, entry.row
            )),
            [_] => {}
            [] => problems.push(format!(
                "{rule} has no row. Hold it beside the source, then run UPDATE_ROWS=1 cargo test --test rows."
            )),
            _ => problems.push(format!("{rule} has {} rows", lines.len())),
        }
    }
    for line in table {
        if !code.iter().any(|entry| entry.rule == line.entry.rule) {
            problems.push(format!(
                "{} is in rows.tsv and not in the code. If the source dropped it, delete its row.",
                line.entry.rule
            ));
        }
    }
    problems
}

/// The table with the rows of new rules and of newer dates, and what was refused.
pub fn updated(table: &[Line], code: &[Entry]) -> (Vec<Line>, Vec<String>) {
    let (mut lines, mut refused) = (vec![], vec![]);
    for entry in code {
        let old = table.iter().find(|line| line.entry.rule == entry.rule);
        let new = entry.clone().into_line();
        lines.push(match old {
            Some(old) if *old == new => new,
            Some(old) if entry.checked <= old.entry.checked => {
                refused.push(format!(
                    "{}: checked on {} by the code, on {} by the table. Check it again and date it newer.",
                    entry.rule, entry.checked, old.entry.checked
                ));
                old.clone()
            }
            _ => new,
        });
    }
    for line in table {
        if !code.iter().any(|entry| entry.rule == line.entry.rule) {
            refused.push(format!(
                "{}: gone from the code. Delete its row by hand.",
                line.entry.rule
            ));
            lines.push(line.clone());
        }
    }
    (lines, refused)
}

/// The rows of the table.
pub fn read(file: &str) -> Vec<Line> {
    let line = |row: table::Row| {
        let [rule, content, place, checked, digest] = &row.cells[..] else {
            unreachable!("the reader counted the cells of {row}");
        };
        let entry = Entry::new(rule, content, place, checked);
        Line {
            entry,
            digest: digest.clone(),
        }
    };
    table::read(file, &HEADS).into_iter().map(line).collect()
}

/// Writes the table.
pub fn write(file: &str, lines: &[Line]) {
    let mut text = [TOP, &HEADS.join("\t"), ""].join("\n");
    for Line { entry, digest } in lines {
        let cells = [
            &entry.rule,
            &entry.content,
            &entry.row,
            &entry.checked,
            digest,
        ];
        text += &(cells.map(String::as_str).join("\t") + "\n");
    }
    std::fs::write(table::path(file), text).expect("the table can be written");
}
