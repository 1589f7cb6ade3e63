//! Short names between the program and its glue.
//!
//! wasm-bindgen gives each function that crosses the border a long name with a digest, which stands
//! in both files and which no compression can shrink. Nobody else reads these names.

use std::collections::BTreeSet;

use super::Files;
use super::glue;
use crate::Result;

const WASM: &str = "guide_bg.wasm";
/// The sections of a WebAssembly file that hold names of the border.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

pub fn finish(files: &mut Files) -> Result<()> {
    let (wasm, glue) = shorten(files.bytes(WASM)?, files.text(glue::NAME)?)
        .map_err(|error| format!("{WASM}: {error}"))?;
    files.put(WASM, wasm);
    files.put(glue::NAME, glue);
    Ok(())
}

/// Both files with the names that stand in both shortened.
fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut glue = words(glue);
    let known: BTreeSet<String> = glue.iter().cloned().collect();
    let mut names = Names::default();
    let (head, mut rest) = wasm.split_at_checked(8).ok_or(CUT)?;
    let mut shorter = head.to_vec();
    while let Some((&section, after)) = rest.split_first() {
        let mut reader = Reader(after);
        let length = reader.number()?;
        let body = reader.bytes(length)?;
        rest = reader.0;
        let body = match section {
            IMPORTS | EXPORTS => renamed(section, body, &known, &mut names)?,
            _ => body.to_vec(),
        };
        shorter.push(section);
        write_number(&mut shorter, body.len());
        shorter.extend(body);
    }
    for word in &mut glue {
        if let Some(new) = names.known(word) {
            *word = new;
        }
    }
    Ok((shorter, glue.concat()))
}

/// A section with short names for what the glue knows by its name.
fn renamed(
    section: u8,
    body: &[u8],
    known: &BTreeSet<String>,
    names: &mut Names,
) -> Result<Vec<u8>> {
    let mut reader = Reader(body);
    let count = reader.number()?;
    let mut shorter = vec![];
    write_number(&mut shorter, count);
    for _ in 0..count {
        if section == IMPORTS {
            write_text(&mut shorter, reader.text()?);
        }
        let name = reader.text()?;
        if known.contains(name) && name.starts_with("__") {
            write_text(&mut shorter, &names.short(name));
        } else {
            write_text(&mut shorter, name);
        }
        let kind = reader.bytes(1)?[0];
        shorter.push(kind);
        for _ in 0..numbers_of(section, kind)? {
            write_number(&mut shorter, reader.number()?);
        }
    }
    Ok(shorter)
}

/// How many numbers follow the kind of an import or export. The program imports functions alone.
fn numbers_of(section: u8, kind: u8) -> Result<usize> {
    match (section, kind) {
        (EXPORTS, _) | (IMPORTS, 0) => Ok(1),
        _ => Err(format!(
            "imports something of kind {kind}, which is not known here"
        )),
    }
}

/// The text cut where names of JavaScript begin and end, so that it can be put together again.
fn words(text: &str) -> Vec<String> {
    let of_a_name = |character: char| character.is_alphanumeric() || "_$".contains(character);
    let mut words: Vec<String> = vec![];
    let mut before = None;
    for character in text.chars() {
        let is = of_a_name(character);
        match words.last_mut() {
            Some(word) if before == Some(is) => word.push(character),
            _ => words.push(character.to_string()),
        }
        before = Some(is);
    }
    words
}

#[derive(Default)]
struct Names(Vec<String>);

impl Names {
    fn short(&mut self, name: &str) -> String {
        if let Some(short) = self.known(name) {
            return short;
        }
        self.0.push(name.to_owned());
        Self::numbered(self.0.len() - 1)
    }

    fn known(&self, name: &str) -> Option<String> {
        self.0.iter().position(|it| it == name).map(Self::numbered)
    }

    /// No name of the glue's own, nor a word of JavaScript, ends so.
    fn numbered(number: usize) -> String {
        let mut digits = String::new();
        let mut rest = number;
        loop {
            digits.insert(0, char::from(b'a' + (rest % 26) as u8));
            rest /= 26;
            if rest == 0 {
                return digits + "$";
            }
        }
    }
}

const CUT: &str = "it ends in the middle";

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn bytes(&mut self, count: usize) -> Result<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(count).ok_or(CUT)?;
        self.0 = rest;
        Ok(bytes)
    }

    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let byte = self.bytes(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(CUT.to_owned())
    }

    fn text(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        str::from_utf8(self.bytes(length)?).map_err(|error| error.to_string())
    }
}

fn write_number(into: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        into.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    into.push(number as u8);
}

fn write_text(into: &mut Vec<u8>, text: &str) {
    write_number(into, text.len());
    into.extend(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file that imports `./g.js` `__wbg_now_0123` and exports `__start` and `memory`.
    fn wasm() -> Vec<u8> {
        let mut imports = vec![1];
        write_text(&mut imports, "./g.js");
        write_text(&mut imports, "__wbg_now_0123");
        imports.extend([0, 0x85, 0x01]);
        let mut exports = vec![2];
        for (name, kind) in [("__start", 0), ("memory", 2)] {
            write_text(&mut exports, name);
            exports.extend([kind, 3]);
        }
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        for (section, body) in [(IMPORTS, imports), (3, vec![9, 9]), (EXPORTS, exports)] {
            wasm.push(section);
            write_number(&mut wasm, body.len());
            wasm.extend(body);
        }
        wasm
    }

    #[test]
    fn names_that_stand_in_both_get_short() {
        let glue = "({ __wbg_now_0123: () => 1 }); wasm.__start(); wasm.memory; __wbg_now_01234";
        let (wasm, glue) = shorten(&wasm(), glue).unwrap();
        assert_eq!(
            glue,
            "({ a$: () => 1 }); wasm.b$(); wasm.memory; __wbg_now_01234"
        );
        let text = String::from_utf8_lossy(&wasm);
        assert!(text.contains("./g.js\u{2}a$"), "{text:?}");
        assert!(text.contains("b$") && text.contains("memory"), "{text:?}");
        assert!(!text.contains("__"), "{text:?}");
    }

    #[test]
    fn the_same_names_give_the_same_file() {
        let before = wasm();
        let (after, _) = shorten(&before, "nothing").unwrap();
        assert_eq!(after, before);
    }

    #[test]
    fn a_file_that_is_cut_is_refused() {
        let wasm = wasm();
        assert!(shorten(&wasm[..wasm.len() - 3], "").is_err());
        assert!(shorten(&wasm[..4], "").is_err());
    }

    #[test]
    fn every_number_has_a_name_of_its_own() {
        let names: BTreeSet<_> = (0..1000).map(Names::numbered).collect();
        assert_eq!(names.len(), 1000);
    }
}
