//! What the code may use: each module only what stands below it, each crate only what is its business.

#![expect(clippy::panic, reason = "a test fails by panicking, also in its helpers")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use support::root;

/// Crates whose modules stand in reading order, with the folder of their sources.
const ORDERED: [&str; 4] = ["host-api/src", "runtime/isolate/src", "runtime/node/src", "runtime/cli/src"];

/// Where a library may be named; everywhere else it may not.
const BORDERS: [(&str, &[&str]); 9] = [
    ("listenfd", &["runtime/cli/src/systemd.rs"]),
    ("sd_notify", &["runtime/cli/src/systemd.rs"]),
    ("wasmtime", &["host-api/src", "runtime/isolate/src", "runtime/cli/src/javascript/snapshot.rs"]),
    (
        "hyper",
        &[
            "host-api/src/fetch",
            "runtime/node/src/front_door",
            "runtime/node/src/listener.rs",
            "runtime/node/src/otlp/client.rs",
            "runtime/cli/src/bench",
            "runtime/cli/src/remote",
        ],
    ),
    ("rusqlite", &["runtime/node/src/data"]),
    ("axum", &["runtime/node/src/admin"]),
    ("tar", &["runtime/node/src/backup"]),
    ("opentelemetry_proto", &["runtime/node/src/otlp"]),
    ("prost", &["runtime/node/src/otlp"]),
];

#[test]
fn modules_stand_in_reading_order() {
    let mut wrong = Vec::new();
    for crate_folder in ORDERED {
        let folder = root().join(crate_folder);
        let library = fs::read_to_string(folder.join("lib.rs")).expect("every crate has a lib.rs");
        let modules = declared(&library);
        assert!(!modules.is_empty(), "{crate_folder}");
        for (place, module) in modules.iter().enumerate() {
            for file in files_of(&folder, module) {
                let code = shipped_code(&file);
                for used in used_modules(&code) {
                    let below = modules.iter().position(|known| *known == used);
                    if below.is_some_and(|below| below < place) {
                        wrong.push(format!(
                            "{}: `{module}` uses `{used}`, which stands above it",
                            file.display()
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn libraries_are_named_only_where_they_are_wrapped() {
    let mut wrong = Vec::new();
    for crate_folder in ORDERED {
        for file in sources(&root().join(crate_folder)) {
            let code = shipped_code(&file);
            for (library, allowed) in BORDERS {
                let inside = allowed.iter().any(|allowed| file.starts_with(root().join(allowed)));
                if !inside && names(&code, library) {
                    wrong.push(format!("{} names {library}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_command_prints_or_reads_the_environment() {
    let mut wrong = Vec::new();
    for crate_folder in &ORDERED[..3] {
        for file in sources(&root().join(crate_folder)) {
            let code = shipped_code(&file);
            for word in ["println!", "eprintln!", "print!", "std::env::var", "ambient_authority"] {
                if code.lines().any(|line| line.contains(word) && !line.trim_start().starts_with("//")) {
                    wrong.push(format!("{}: {word}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fixture_has_a_test() {
    let tests: String = sources(&root().join("runtime/cli/tests")).iter().map(|file| read(file)).collect();
    let mut untested = Vec::new();
    for entry in fs::read_dir(root().join("fixtures/wasm")).expect("the fixtures are there") {
        let file = entry.expect("the folder is readable").path();
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        if !tests.contains(&format!("\"{name}\"")) && !tests.contains(&format!("/{name}.bin")) {
            untested.push(name);
        }
    }
    assert!(untested.is_empty(), "fixtures without a test: {untested:?}");
}

#[test]
fn every_file_says_what_it_does() {
    let mut silent = Vec::new();
    for folder in ["host-api", "runtime", "benches", "fixtures/wat-build"] {
        for file in sources(&root().join(folder)) {
            if !read(&file).starts_with("//!") {
                silent.push(file.display().to_string());
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// The modules that a lib.rs declares, in order, but for those of tests.
fn declared(library: &str) -> Vec<&str> {
    let lines = library.lines().map(str::trim);
    let names =
        lines.filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
    names.collect()
}

/// The files of a module and of those below it.
fn files_of(folder: &Path, module: &str) -> Vec<PathBuf> {
    let mut files = sources(&folder.join(module));
    let file = folder.join(module).with_extension("rs");
    files.extend(file.exists().then_some(file));
    files
}

/// All Rust sources below a folder that are not its tests, templates or build output.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("the folder is readable").path();
            if path.is_dir() {
                let skipped = ["target", "templates"].iter().any(|name| path.ends_with(name));
                folders.extend((!skipped).then_some(path));
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found
}

/// A file without its tests, which stand last; nothing of a file that is all tests.
fn shipped_code(file: &Path) -> String {
    let is_test = file.components().any(|part| part.as_os_str() == "tests") || file.ends_with("tests.rs");
    if is_test {
        return String::new();
    }
    let text = read(file);
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..end].to_owned()
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The modules of its own crate that code names: `crate::x`, and `use crate::{x, y::z}`.
fn used_modules(code: &str) -> Vec<String> {
    let mut used = BTreeMap::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for rest in line.split("crate::").skip(1) {
            let group = rest.strip_prefix('{').map_or(rest, |group| group.split('}').next().unwrap_or(group));
            let parts = if rest.starts_with('{') { group.split(", ").collect() } else { vec![group] };
            for part in parts {
                let name: String =
                    part.chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '_').collect();
                used.insert(name, ());
            }
        }
    }
    used.into_keys().collect()
}

/// Whether code, not its comments, names a crate or one whose name begins with it.
fn names(code: &str, library: &str) -> bool {
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split(|it: char| !(it.is_ascii_alphanumeric() || "_:".contains(it)))).any(
        |word| {
            let name = word.trim_start_matches(':').split("::").next().unwrap_or_default();
            word.contains("::") && (name == library || name.starts_with(&format!("{library}_")))
        },
    )
}
