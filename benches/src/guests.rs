//! The guests that benches run: the same line of text from four languages.

use crate::project_file;

/// A component that is built.
pub struct Guest {
    /// The language it was written in.
    pub name: &'static str,
    /// The component.
    pub component: Vec<u8>,
}

/// Where each component lies in the project, the smallest first.
const GUESTS: [(&str, &str); 4] = [
    ("wat", "fixtures/wasm/hello.wasm"),
    ("rust", "examples/hello-rust/hello-rust.wasm"),
    ("c", "examples/hello-c/hello-c.wasm"),
    ("javascript", "examples/hello-js/.isolet/hello-js.wasm"),
];

/// The guests that are built; one that is not is left out. When benches run as tests only the quick ones to compile.
pub fn guests() -> Vec<Guest> {
    let wanted = if is_quick() { 2 } else { GUESTS.len() };
    let read = |&(name, path): &(&'static str, &str)| {
        let component = std::fs::read(project_file(path)).ok()?;
        Some(Guest { name, component })
    };
    GUESTS.iter().take(wanted).filter_map(read).collect()
}

/// Whether a criterion bench was called to be tried, not to measure: by `cargo test`, that is without `--bench`.
pub fn is_quick() -> bool {
    let mut arguments = std::env::args();
    arguments.all(|argument| argument != "--bench") || std::env::args().any(|argument| argument == "--test")
}
