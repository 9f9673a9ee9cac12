//! A function as a test describes it: a fixture and what its manifest says.

use std::fmt::{Display, Write as _};
use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The file of the fixture called `name`.
pub fn fixture_path(name: &str) -> PathBuf {
    root().join("fixtures/wasm").join(name).with_extension("wasm")
}

/// A function to be served. It answers for the host `NAME.test`, whatever the path.
#[derive(Clone, Debug)]
pub struct Function {
    name: String,
    component: PathBuf,
    routes: Vec<String>,
    keys: String,
    limits: String,
    sections: String,
}

impl Function {
    /// A fixture with a manifest that says nothing else.
    pub fn fixture(name: &str) -> Self {
        Function::component(name, fixture_path(name))
    }

    /// Any component.
    pub fn component(name: &str, component: PathBuf) -> Self {
        Function {
            name: name.to_owned(),
            component,
            routes: vec![format!("{name}.test/*")],
            keys: String::new(),
            limits: String::new(),
            sections: String::new(),
        }
    }

    /// Under another name, and for the host of that name.
    pub fn named(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self.routes = vec![format!("{name}.test/*")];
        self
    }

    /// With these routes alone.
    pub fn routes(mut self, routes: &[&str]) -> Self {
        self.routes = routes.iter().map(|&route| route.to_owned()).collect();
        self
    }

    /// With a line at the top of the manifest.
    pub fn key(mut self, line: &str) -> Self {
        self.keys += line;
        self.keys += "\n";
        self
    }

    /// With a limit; sizes in bytes, times in milliseconds.
    pub fn limit(mut self, name: &str, value: impl Display) -> Self {
        writeln!(self.limits, "{name} = {value}").expect("writing to a string does not fail");
        self
    }

    /// With a section, heading included.
    pub fn section(mut self, text: &str) -> Self {
        self.sections += text;
        self.sections += "\n";
        self
    }

    /// Allowed to make requests to `rules`.
    pub fn outbound(self, rules: &[&str], private: bool) -> Self {
        self.section(&format!("[outbound]\nallow = {rules:?}\nprivate = {private}"))
    }

    /// Allowed to call the function `callee` by the name `binding`.
    pub fn service(self, binding: &str, callee: &str) -> Self {
        self.section(&format!("[[service]]\nbinding = {binding:?}\nfunction = {callee:?}"))
    }

    /// With the headers server-timing and isolet-fuel.
    pub fn timed(self) -> Self {
        self.section("[observe]\nserver_timing = true")
    }

    /// Writes the function's folder into `parent` and returns it.
    pub fn write(&self, parent: &Path) -> PathBuf {
        let folder = parent.join(&self.name);
        fs::create_dir_all(&folder).expect("the folder of a function");
        let Function { name, component, routes, keys, limits, sections } = self;
        let manifest = format!(
            "name = {name:?}\ncomponent = {component:?}\nroutes = {routes:?}\n{keys}\n[limits]\n{limits}\n{sections}"
        );
        fs::write(folder.join("isolet.toml"), manifest).expect("the manifest of a function");
        folder
    }
}

impl From<&str> for Function {
    fn from(fixture: &str) -> Self {
        Function::fixture(fixture)
    }
}
