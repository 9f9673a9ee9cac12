//! `isolet new`: a folder with a function that works, made from a template.

use crate::cli::{NewArgs, Template, name_of};
use crate::output;
use anyhow::Context as _;
use clap::ValueEnum as _;
use isolet_node::manifest::FunctionName;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::Path;

/// Stands for the function's name in a template.
const NAME: &str = "{{name}}";

/// Stands before a name that a toolchain would refuse.
const PREFIX: &str = "fn-";

/// Names of Rust's own crates; a package called so cannot be built beside them.
const RUST_CRATES: &[&str] = &["core", "std", "alloc", "test", "proc-macro"];

/// One file of a template: where it goes in the new folder, and its text.
type File = (&'static str, &'static str);

const RUST: &[File] = &[
    ("isolet.toml", include_str!("../templates/rust/isolet.toml")),
    ("Cargo.toml", include_str!("../templates/rust/Cargo.toml")),
    ("src/lib.rs", include_str!("../templates/rust/src/lib.rs")),
    ("README.md", include_str!("../templates/rust/README.md")),
    (".gitignore", include_str!("../templates/rust/.gitignore")),
];

const JAVASCRIPT: &[File] = &[
    ("isolet.toml", include_str!("../templates/javascript/isolet.toml")),
    ("package.json", include_str!("../templates/javascript/package.json")),
    ("src/index.js", include_str!("../templates/javascript/src/index.js")),
    ("README.md", include_str!("../templates/javascript/README.md")),
    (".gitignore", include_str!("../templates/javascript/.gitignore")),
];

const TYPESCRIPT: &[File] = &[
    ("isolet.toml", include_str!("../templates/typescript/isolet.toml")),
    ("package.json", include_str!("../templates/typescript/package.json")),
    ("tsconfig.json", include_str!("../templates/typescript/tsconfig.json")),
    ("src/index.ts", include_str!("../templates/typescript/src/index.ts")),
    ("README.md", include_str!("../templates/typescript/README.md")),
    (".gitignore", include_str!("../templates/typescript/.gitignore")),
];

const HONO: &[File] = &[
    ("isolet.toml", include_str!("../templates/hono/isolet.toml")),
    ("package.json", include_str!("../templates/hono/package.json")),
    ("tsconfig.json", include_str!("../templates/hono/tsconfig.json")),
    ("src/index.tsx", include_str!("../templates/hono/src/index.tsx")),
    ("README.md", include_str!("../templates/hono/README.md")),
    (".gitignore", include_str!("../templates/hono/.gitignore")),
];

/// Makes the folder, or lists the templates, and says what to do next.
///
/// # Errors
/// The folder is there and not empty, cannot be written, or no name can be made from its own.
pub fn run(args: &NewArgs) -> anyhow::Result<()> {
    let (Some(template), Some(directory)) = (args.template, &args.directory) else {
        return output::print(&list());
    };
    let name = name(directory)?;
    make_folder(directory)?;
    for (path, text) in files(template) {
        write(&directory.join(path), &text.replace(NAME, name.as_str()))?;
    }
    output::print(&next_steps(template, directory, &name))
}

fn files(template: Template) -> &'static [File] {
    match template {
        Template::Rust => RUST,
        Template::Javascript => JAVASCRIPT,
        Template::Typescript => TYPESCRIPT,
        Template::Hono => HONO,
    }
}

fn list() -> String {
    let line = |template: &Template| {
        let value = template.to_possible_value();
        let help = value.as_ref().and_then(|value| value.get_help()).map(ToString::to_string);
        [name_of(template), help.unwrap_or_default()]
    };
    output::columns(Template::value_variants().iter().map(line))
}

/// A name that is legal for functions and for packages of Rust, whichever way the folder is written (`.`, `a/../b`).
fn name(directory: &Path) -> anyhow::Result<FunctionName> {
    let full = directory.canonicalize().or_else(|_| std::path::absolute(directory));
    let full = full.with_context(|| format!("cannot tell where {} is", directory.display()))?;
    let last = full.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let name = FunctionName::near(&last).with_context(|| {
        format!("{}: no name can be made from this\nname the folder with letters or digits", full.display())
    })?;
    if !name.as_str().starts_with(|c: char| c.is_ascii_digit()) && !RUST_CRATES.contains(&name.as_str()) {
        return Ok(name);
    }
    Ok(FunctionName::near(&format!("{PREFIX}{name}")).expect("the prefix alone is a name"))
}

fn make_folder(directory: &Path) -> anyhow::Result<()> {
    match fs::read_dir(directory) {
        Ok(mut entries) => anyhow::ensure!(
            entries.next().is_none(),
            "{} is there already and not empty\nname a new folder, or empty this one",
            directory.display()
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(directory).with_context(|| format!("cannot make {}", directory.display()))?;
        }
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            anyhow::bail!("{} is there already and is not a folder\nname a new folder", directory.display());
        }
        Err(error) => {
            return Err(
                anyhow::Error::new(error).context(format!("cannot look into {}", directory.display()))
            );
        }
    }
    Ok(())
}

/// Writes a file that is not there yet, with the folders above it.
fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let written = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
    };
    written().with_context(|| format!("cannot write {}", path.display()))
}

fn next_steps(template: Template, directory: &Path, name: &FunctionName) -> String {
    let prepare = match template {
        Template::Rust => "rustup target add wasm32-wasip2     # once",
        Template::Javascript | Template::Typescript | Template::Hono => "npm install     # once",
    };
    let folder = output::printable(&directory.display().to_string()).into_owned();
    let enter = match folder.as_str() {
        "." => String::new(),
        plain if !plain.contains(char::is_whitespace) => format!("  cd {plain}\n"),
        spaced => format!("  cd '{spaced}'\n"),
    };
    format!("made {name} in {folder}\n\nNext:\n{enter}  {prepare}\n  isolet dev\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use isolet_node::manifest::{Manifest, Source};

    fn new(template: Template, directory: &Path) -> anyhow::Result<()> {
        run(&NewArgs { template: Some(template), directory: Some(directory.to_owned()), list: false })
    }

    #[test]
    fn names_are_legal_for_functions_and_packages() {
        let cases = [
            ("shop", "shop"),
            ("My Shop_v2", "my-shop-v2"),
            ("9-lives", "fn-9-lives"),
            ("core", "fn-core"),
            ("a/../b", "b"),
        ];
        for (folder, expected) in cases {
            let folder = Path::new("/nowhere").join(folder);
            assert_eq!(name(&folder).expect("a name").as_str(), expected);
        }
        for folder in ["/nowhere/é", "/"] {
            assert!(name(Path::new(folder)).is_err(), "{folder}");
        }
    }

    #[test]
    fn every_template_makes_a_valid_manifest_and_leaves_no_mark() {
        for template in Template::value_variants() {
            let parent = tempfile::tempdir().expect("a folder");
            let folder = parent.path().join("My Shop");
            new(*template, &folder).expect("it is made");
            let manifest = Manifest::load(&folder, &Default::default()).expect("a valid manifest");
            assert_eq!(manifest.name.as_str(), "my-shop");
            if let Source::Main(main) = &manifest.component {
                assert!(main.is_file(), "{}", main.display());
            }
            for (path, _) in files(*template) {
                let text = fs::read_to_string(folder.join(path)).expect("it is written");
                assert!(!text.contains(NAME), "{path}");
            }
        }
    }

    #[test]
    fn nothing_that_is_there_is_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        new(Template::Rust, folder.path()).expect("an empty folder will do");
        let error = new(Template::Rust, folder.path()).expect_err("it is not empty now").to_string();
        assert!(error.contains("not empty"), "{error}");
        let error = new(Template::Rust, &folder.path().join("Cargo.toml")).expect_err("a file").to_string();
        assert!(error.contains("is not a folder"), "{error}");
    }
}
