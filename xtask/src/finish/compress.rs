//! Each text and the program beside itself, compressed, for servers that send such files as they are.

use std::io::{self, Write as _};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::files::Files;
use crate::Result;
use crate::sizes::Size;

/// Below this, compressing saves nothing that a network would notice.
const SMALLEST: usize = 256;

/// Puts a `.br` and a `.gz` beside each file; returns the sizes of the files themselves.
pub fn all(files: &mut Files) -> Result<Vec<(String, Size)>> {
    let names: Vec<String> = files.names().map(str::to_owned).collect();
    let mut sizes = Vec::new();
    for name in names {
        let content = files.bytes(&name)?;
        let raw = content.len();
        let compressed = (|| Ok::<_, io::Error>((gzip(content)?, brotli(content)?)))();
        let (gzip, brotli) = compressed.map_err(|error| format!("{name}: {error}"))?;
        let size = Size {
            raw,
            gzip: gzip.len(),
            brotli: brotli.len(),
        };
        if raw >= SMALLEST && !name.ends_with(".tgz") {
            files.put(&format!("{name}.gz"), gzip);
            files.put(&format!("{name}.br"), brotli);
        }
        sizes.push((name, size));
    }
    Ok(sizes)
}

pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    gzip.finish()
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    brotli.write_all(bytes)?;
    Ok(brotli.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_gets_smaller() {
        let mut files = Files::default();
        files.put("a.txt", "Verification code. ".repeat(100));
        files.put("b.txt", "short");
        let sizes = all(&mut files).unwrap();
        let Size { raw, gzip, brotli } = sizes[0].1;
        assert_eq!(raw, 1900);
        assert!(gzip < 100 && 0 < brotli && brotli < gzip, "{sizes:?}");
        assert_eq!(files.bytes("a.txt.br").map(<[u8]>::len), Ok(brotli));
        assert_eq!(files.names().count(), 4);
    }
}
