//! Digests and base64, as names, policies and the one-file page need them.

use sha2::{Digest, Sha256, Sha384};

use super::Files;
use crate::Result;

/// The list of values for `integrity`.
pub const NAME: &str = "integrity.json";

/// What a policy or a request's `integrity` asks for.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(bytes)))
}

/// A JSON object of the values that others put into their pages, by the file's name.
pub fn list(files: &Files, names: &[String]) -> Result<String> {
    let mut lines = Vec::new();
    for name in names {
        let digest = base64(&Sha384::digest(files.bytes(name)?));
        lines.push(format!("  \"{name}\": \"sha384-{digest}\""));
    }
    lines.sort();
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// Short enough for a file's name, long enough that no two contents share it.
pub fn short(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

pub fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let number = three
            .iter()
            .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        let number = number << (8 * (3 - three.len()));
        for place in 0..4 {
            let digit = DIGITS[number >> (18 - 6 * place) & 63];
            text.push(if place > three.len() {
                '='
            } else {
                char::from(digit)
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_as_it_is_defined() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(base64(&[0xff, 0xef, 0xbe]), "/+++");
    }

    #[test]
    fn a_digest_is_that_of_the_content() {
        assert_eq!(short(b"abc"), "ba7816bf8f01cfea");
        assert_eq!(
            integrity(b"abc"),
            "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
        );
    }
}
