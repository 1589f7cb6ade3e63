//! Reads HTML as a person does: block by block.

/// What does not break a line.
const INLINE: [&str; 9] = ["a", "b", "code", "path", "q", "small", "span", "svg", "em"];

/// The text of HTML, without what breaks its lines.
pub fn text_of(html: &str) -> String {
    let pieces = html
        .split('<')
        .map(|it| it.split_once('>').unwrap_or(("", it)).1);
    pieces.collect()
}

/// The texts of HTML, each as far as the line goes.
pub fn blocks(html: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for piece in html.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split([' ', '/']).next();
        if !INLINE.contains(&name.unwrap_or_default()) {
            blocks.push(String::new());
        }
        blocks.last_mut().expect("one block").push_str(text);
    }
    blocks.retain(|block| !block.trim().is_empty());
    blocks
}
