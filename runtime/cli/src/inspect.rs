//! `isolet inspect`: what a component imports and exports, what it is made of, and whether it can run here.

mod figures;
mod text;

use crate::cli::InspectArgs;
use crate::errors::UNGRANTED;
use crate::output;
use crate::prepare;
use anyhow::Context as _;
use figures::Figures;
use isolet_isolate::compile::inspect::{self, ComponentInfo};
use isolet_isolate::deploy::DeployError;
use isolet_isolate::limits::LIMITS;
use isolet_isolate::version::{Abi, ComponentDigest, Isolation, Meter, OutboundPolicy};
use isolet_node::bounds::LimitBounds;
use isolet_node::manifest::{Manifest, function_routes_default};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is known about a component and its function.
#[derive(Debug, Serialize)]
pub struct Inspected {
    /// Name of the function.
    pub name: String,
    /// Where the component is.
    pub path: String,
    /// BLAKE3 digest of the component, as a binary.
    pub digest: ComponentDigest,
    /// Why it cannot serve; nothing when it can.
    pub problem: Option<String>,
    /// What the component says about itself.
    #[serde(flatten)]
    pub info: ComponentInfo,
    /// What the manifest says, where it says something or a default matters.
    pub manifest: Summary,
    /// How long isolates take to start, if that was measured.
    pub figures: Option<Figures>,
}

/// What a manifest comes to.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// Routes of the function when it is served alone.
    pub routes: Vec<String>,
    /// How requests share isolates.
    pub isolation: Isolation,
    /// How CPU time is bounded.
    pub meter: Meter,
    /// Isolates made ahead of requests.
    pub ready: u32,
    /// Limits that are not the default, written as in the manifest.
    pub limits: BTreeMap<&'static str, String>,
    /// Where outbound requests may go.
    pub outbound: OutboundPolicy,
    /// Functions that may be called, by the names of the bindings.
    pub services: BTreeMap<String, String>,
    /// Names of the variables the guest sees.
    pub vars: Vec<String>,
}

/// Prints what is known about a component.
///
/// # Errors
/// It cannot be read, is none, or cannot run here.
pub async fn run(args: &InspectArgs) -> anyhow::Result<()> {
    let manifest = Manifest::load(&args.path, &LimitBounds::default())?;
    let component = prepare::read_component(&manifest)?;
    let mut inspected = Inspected::read(&manifest, &component)?;
    if args.figures && inspected.problem.is_none() {
        let measured = figures::measure(&manifest, args.wasi_p3).await;
        inspected.figures = Some(measured.with_context(|| inspected.refusal())?);
    }
    if args.json {
        output::print_json(&inspected)?;
    } else {
        output::print(&text::text(&inspected))?;
    }
    inspected.require_servable()
}

impl Inspected {
    /// Looks into the component of `manifest`.
    ///
    /// # Errors
    /// It is no component, or damaged.
    pub fn read(manifest: &Manifest, component: &[u8]) -> anyhow::Result<Self> {
        let path = prepare::component_path(manifest).display().to_string();
        let refused = || refusal(&path);
        let binary = inspect::to_binary(component).with_context(refused)?;
        let info = inspect::inspect(&binary).with_context(refused)?;
        Ok(Inspected {
            name: manifest.name.to_string(),
            digest: ComponentDigest::of(&binary),
            problem: problem(&info, manifest),
            manifest: Summary::of(manifest),
            figures: None,
            info,
            path,
        })
    }

    /// Version of `wasi:http` that the handler speaks.
    pub fn abi(&self) -> &'static str {
        match self.info.abi {
            Some(Abi::P2) => "0.2",
            Some(Abi::P3) => "0.3",
            None => "none",
        }
    }

    /// Succeeds when the component can serve.
    ///
    /// # Errors
    /// Says why it cannot.
    pub fn require_servable(&self) -> anyhow::Result<()> {
        match &self.problem {
            Some(problem) => Err(anyhow::anyhow!("{problem}").context(self.refusal())),
            None => Ok(()),
        }
    }

    fn refusal(&self) -> String {
        refusal(&self.path)
    }
}

fn refusal(path: &str) -> String {
    format!("{path} cannot be served")
}

/// The first reason for which the component cannot serve, and what to do about it.
fn problem(info: &ComponentInfo, manifest: &Manifest) -> Option<String> {
    let abi = match info.handler() {
        Ok(abi) => abi,
        Err(error) => return Some(error.to_string()),
    };
    let ungranted = info.ungranted();
    if !ungranted.is_empty() {
        return Some(format!("{}\n{UNGRANTED}", DeployError::Ungranted(ungranted)));
    }
    if manifest.isolation == Isolation::Concurrent && abi == Abi::P2 {
        return Some(
            "isolation = \"concurrent\" needs a handler for wasi:http 0.3\nthis one speaks 0.2: use \"fresh\" or \"reuse\""
                .to_owned(),
        );
    }
    let room = info.fits().and_then(|()| info.starts_within(manifest.limits.memory));
    room.err().map(|error| error.to_string())
}

impl Summary {
    fn of(manifest: &Manifest) -> Self {
        let routes = match manifest.routes.as_slice() {
            [] => vec![function_routes_default(&manifest.name, 1).to_string()],
            routes => routes.iter().map(ToString::to_string).collect(),
        };
        let values = LIMITS.iter().map(|info| (info, info.value(&manifest.limits)));
        let changed = values.filter(|(info, value)| *value != info.default);
        Summary {
            routes,
            isolation: manifest.isolation,
            meter: manifest.meter,
            ready: manifest.isolate.ready,
            limits: changed.map(|(info, value)| (info.name, info.unit.display(value))).collect(),
            outbound: manifest.outbound.clone(),
            services: manifest
                .services
                .iter()
                .map(|service| (service.binding.clone(), service.function.clone()))
                .collect(),
            vars: manifest.vars.keys().cloned().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    const HANDLER: &str = r#"(instance $h) (export "wasi:http/incoming-handler@0.2.0" (instance $h))"#;

    /// What is wrong with the component that this text makes, under this manifest.
    fn problem_of(wat: &str, manifest: &str) -> Option<String> {
        let text = format!("name = \"x\"\ncomponent = \"x.wat\"\n{manifest}");
        let manifest = Manifest::parse(&text, Path::new("isolet.toml")).expect("a manifest");
        Inspected::read(&manifest, format!("(component {wat})").as_bytes()).expect("a component").problem
    }

    #[test]
    fn each_problem_is_named() {
        let import = format!("{HANDLER} (import \"acme:x/y@1.0.0\" (instance))");
        let memory = |pages: u32| format!("{HANDLER} (core module (memory {pages}))");
        let cases = [
            (HANDLER.to_owned(), "", None),
            (String::new(), "", Some("no HTTP handler")),
            (import, "", Some("acme:x/y@1.0.0")),
            (HANDLER.to_owned(), "isolation = \"concurrent\"", Some("needs a handler for wasi:http 0.3")),
            (memory(56), "[limits]\nmemory = \"4MiB\"", None),
            (memory(57), "[limits]\nmemory = \"4MiB\"", Some("raise `memory`")),
            (memory(32_769), "[limits]\nmemory = \"2GiB\"", Some("an isolate has room for 2GiB")),
        ];
        for (wat, manifest, expected) in cases {
            let problem = problem_of(&wat, manifest);
            match (&problem, expected) {
                (Some(problem), Some(expected)) => assert!(problem.contains(expected), "{problem}"),
                _ => assert_eq!(problem.as_deref(), expected, "{wat} {manifest}"),
            }
        }
    }

    #[test]
    fn the_summary_has_what_differs_from_the_defaults() {
        let text = "name = \"x\"\ncomponent = \"x.wasm\"\n[limits]\nfuel = 50_000\nmemory = \"4MiB\"";
        let manifest = Manifest::parse(text, Path::new("isolet.toml")).expect("a manifest");
        let summary = Summary::of(&manifest);
        assert_eq!(summary.routes, ["/*"]);
        let limits: Vec<_> = summary.limits.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(limits, [("fuel", "50000"), ("memory", "4MiB")]);
    }
}
