//! What is sent to a node: a component that was built here, and the text of its manifest.

use crate::build;
use crate::cli::remote::DeployArgs;
use crate::output::printable;
use crate::prepare;
use anyhow::Context as _;
use bytes::Bytes;
use isolet_isolate::version::ComponentDigest;
use isolet_node::admin::{COMPONENT_BYTES_MAX, ManifestRequest};
use isolet_node::bounds::LimitBounds;
use isolet_node::manifest::{FunctionName, MANIFEST_FILE, Manifest};
use jsonc_parser::ast;
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::Deserialize;
use std::io::Write as _;
use std::ops::Range;
use std::path::Path;

/// A function, ready to be sent.
pub(super) struct Package {
    pub(super) name: FunctionName,
    pub(super) manifest: ManifestRequest,
    pub(super) digest: ComponentDigest,
    pub(super) component: Bytes,
}

impl Package {
    /// Builds the function at the path, as `isolet build` does.
    ///
    /// # Errors
    /// There is no function, or it cannot be built.
    pub(super) async fn build(args: &DeployArgs) -> anyhow::Result<Self> {
        let manifest = Manifest::load(&args.path, &LimitBounds::default())?;
        for warning in prepare::warnings(&manifest) {
            // When standard error is closed there is nobody to warn.
            let _ = writeln!(anstream::stderr().lock(), "warning: {}", printable(warning));
        }
        build::make(&manifest).await?;
        let component = prepare::read_component(&manifest)?;
        anyhow::ensure!(
            component.len() <= COMPONENT_BYTES_MAX,
            "{} has {} bytes; a node takes at most {COMPONENT_BYTES_MAX}",
            prepare::component_path(&manifest).display(),
            component.len()
        );
        let name = args.name.clone().unwrap_or(manifest.name);
        Ok(Package {
            manifest: text(&args.path, &name, args.name.is_some())?,
            name,
            digest: ComponentDigest::of(&component),
            component: component.into(),
        })
    }
}

/// The manifest as its author wrote it, but for the name when that is another.
fn text(path: &Path, name: &FunctionName, is_renamed: bool) -> anyhow::Result<ManifestRequest> {
    let Some(file) = Manifest::file_of(path)? else {
        // The node reads what the component is from its digest; a manifest names a file.
        let text = format!("name = \"{name}\"\ncomponent = \"{name}.wasm\"\n");
        return Ok(ManifestRequest { file: MANIFEST_FILE.to_owned(), text });
    };
    let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let is_toml = file.extension().is_some_and(|extension| extension == "toml");
    let place = if is_toml { in_toml(&text) } else { in_json(&text) };
    let text = match place.with_context(|| format!("cannot name {} otherwise", file.display()))? {
        Place::Value(value) if is_renamed => replaced(&text, value, &format!("\"{name}\"")),
        Place::Value(_) => text,
        // Wrangler takes the name of the folder then, which the node does not see.
        Place::Missing(at) if is_toml => replaced(&text, at..at, &format!("name = \"{name}\"\n")),
        Place::Missing(at) => replaced(&text, at..at, &format!("\"name\": \"{name}\", ")),
    };
    let file = file.file_name().map(|file| file.to_string_lossy().into_owned());
    Ok(ManifestRequest { file: file.unwrap_or_else(|| MANIFEST_FILE.to_owned()), text })
}

/// Where the name of the function stands in a manifest.
enum Place {
    /// The bytes of its value, quotes included.
    Value(Range<usize>),
    /// Nowhere; it could stand here.
    Missing(usize),
}

fn in_toml(text: &str) -> anyhow::Result<Place> {
    #[derive(Deserialize)]
    struct Named {
        name: Option<toml::Spanned<toml::Value>>,
    }
    let Named { name } = toml::from_str(text)?;
    Ok(name.map_or(Place::Missing(0), |name| Place::Value(name.span())))
}

fn in_json(text: &str) -> anyhow::Result<Place> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default())?;
    let Some(ast::Value::Object(object)) = parsed.value else { anyhow::bail!("not a JSON object") };
    let name = object.properties.iter().find(|property| property.name.as_str() == "name");
    Ok(match name.map(|property| property.value.range()) {
        Some(range) => Place::Value(range.start..range.end),
        // Behind the brace.
        None => Place::Missing(object.range.start + 1),
    })
}

fn replaced(text: &str, range: Range<usize>, by: &str) -> String {
    let (before, after) =
        (text.get(..range.start).unwrap_or(text), text.get(range.end..).unwrap_or_default());
    [before, by, after].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn sent(file: &str, text: &str, name: &str, is_renamed: bool) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(file), text).expect("written");
        let name = FunctionName::parse(name).expect("a name");
        let sent = super::text(folder.path(), &name, is_renamed).expect("a manifest");
        assert_eq!(sent.file, file);
        let bounds = LimitBounds::default();
        let read =
            Manifest::parse_within(&sent.text, Path::new(&sent.file), &bounds).expect("still a manifest");
        assert_eq!(read.name, name);
        sent.text
    }

    #[test]
    fn manifests_go_as_they_are() {
        let toml = "# mine\nname = 'shop'\ncomponent = \"x.wasm\"\n";
        assert_eq!(sent("isolet.toml", toml, "shop", false), toml);
        let json = "{ // mine\n \"name\": \"shop\", \"main\": \"x.js\" }";
        assert_eq!(sent("wrangler.jsonc", json, "shop", false), json);
    }

    #[test]
    fn another_name_takes_the_place_of_that_in_the_manifest() {
        let renamed = sent("isolet.toml", "# mine\nname = 'a' # old\ncomponent = \"x.wasm\"\n", "b-2", true);
        assert_eq!(renamed, "# mine\nname = \"b-2\" # old\ncomponent = \"x.wasm\"\n");
        let renamed = sent("wrangler.jsonc", "{ // a\n \"main\": \"x.js\", \"name\": \"a\" }", "b-2", true);
        assert_eq!(renamed, "{ // a\n \"main\": \"x.js\", \"name\": \"b-2\" }");
    }

    #[test]
    fn a_name_that_only_the_folder_has_is_written_down() {
        let named = sent("wrangler.jsonc", "{\"main\": \"x.js\"}", "shop", false);
        assert_eq!(named, "{\"name\": \"shop\", \"main\": \"x.js\"}");
        let named = sent("wrangler.toml", "main = \"x.js\"\n[vars]\nname = \"a\"\n", "shop", false);
        assert_eq!(named, "name = \"shop\"\nmain = \"x.js\"\n[vars]\nname = \"a\"\n");
    }

    #[test]
    fn a_component_gets_a_manifest() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("My \"Shop\".wasm");
        fs::write(&file, "").expect("written");
        let name = FunctionName::parse("my-shop").expect("a name");
        let sent = text(&file, &name, false).expect("a manifest");
        assert_eq!(sent.file, MANIFEST_FILE);
        Manifest::parse(&sent.text, Path::new(&sent.file)).expect("a manifest");
    }
}
