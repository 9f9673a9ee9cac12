//! The table of interfaces that a component may import, and what each finds behind it.

use serde::Serialize;

/// What stands behind an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// It works.
    Granted,
    /// It links, and holds nothing or refuses every call: toolchains import it whether or not the guest uses it.
    Empty,
    /// Nobody grants it; the component cannot run.
    Ungranted,
}

/// One import of a component.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Import {
    /// Name with version, `wasi:http/types@0.2.3`.
    pub name: String,
    /// What stands behind it.
    pub standing: Standing,
    /// Why.
    pub reason: &'static str,
}

/// One row of [`INTERFACES`].
#[derive(Clone, Copy, Debug)]
pub struct Interface {
    /// Package and interface without version.
    pub name: &'static str,
    /// Versions of the package that are linked, by their first two numbers.
    pub versions: &'static [&'static str],
    /// What stands behind it.
    pub standing: Standing,
    /// Why.
    pub reason: &'static str,
}

impl Import {
    /// Looks `name` up.
    pub fn new(name: &str) -> Self {
        let (standing, reason) = match INTERFACES.iter().find(|interface| interface.is(name)) {
            Some(interface) => (interface.standing, interface.reason),
            None => (Standing::Ungranted, "no binding provides it"),
        };
        Import { name: name.to_owned(), standing, reason }
    }
}

impl Interface {
    /// Whether `name` is this interface in a version that is linked. Any patch version of one is (semantic versioning);
    /// a pre-release is not.
    fn is(&self, name: &str) -> bool {
        let Some((interface, version)) = name.split_once('@') else { return false };
        let numbers: Vec<_> = version.split('.').collect();
        let [major, minor, patch] = numbers[..] else { return false };
        interface == self.name
            && patch.parse::<u32>().is_ok()
            && self.versions.iter().any(|linked| linked.split_once('.') == Some((major, minor)))
    }
}

const fn interface(
    name: &'static str,
    versions: &'static [&'static str],
    standing: Standing,
    reason: &'static str,
) -> Interface {
    Interface { name, versions, standing, reason }
}

const P2: &[&str] = &["0.2"];
const P3: &[&str] = &["0.3"];
const BOTH: &[&str] = &["0.2", "0.3"];
const OWN: &[&str] = &["0.1"];

const HTTP: &str = "what the handler is made of";
const FETCH: &str = "outbound requests, to what `[outbound] allow` lists";
const CACHE: &str = "responses kept for this function alone, up to `cache` bytes; always granted";
const STREAMS: &str = "streams and polling of the other interfaces";
const CLOCK: &str = "the time";
const RANDOM: &str = "random bytes";
const LOG: &str = "becomes log events, up to `log_bytes`";
const VARS: &str = "`[vars]` as environment; no arguments";
const EXIT: &str = "ends the isolate";
const NO_INPUT: &str = "there is no input: always at its end";
const NO_TERMINAL: &str = "there is no terminal";
const NO_FILES: &str = "no directory is open; standard libraries import it for every program";
const NO_SOCKETS: &str =
    "every address is denied; use wasi:http. Standard libraries import it for every program";

use Standing::{Empty, Granted};

/// Every interface that links. Whatever is not here is refused by name.
pub const INTERFACES: &[Interface] = &[
    interface("wasi:http/types", BOTH, Granted, HTTP),
    interface("wasi:http/outgoing-handler", P2, Granted, FETCH),
    interface("wasi:http/client", P3, Granted, FETCH),
    interface("isolet:cache/store", OWN, Granted, CACHE),
    interface("wasi:io/error", P2, Granted, STREAMS),
    interface("wasi:io/poll", P2, Granted, STREAMS),
    interface("wasi:io/streams", P2, Granted, STREAMS),
    interface("wasi:clocks/monotonic-clock", BOTH, Granted, CLOCK),
    interface("wasi:clocks/wall-clock", P2, Granted, CLOCK),
    interface("wasi:clocks/system-clock", P3, Granted, CLOCK),
    interface("wasi:clocks/types", P3, Granted, CLOCK),
    interface("wasi:random/random", BOTH, Granted, RANDOM),
    interface("wasi:random/insecure", BOTH, Granted, RANDOM),
    interface("wasi:random/insecure-seed", BOTH, Granted, RANDOM),
    interface("wasi:cli/environment", BOTH, Granted, VARS),
    interface("wasi:cli/exit", BOTH, Granted, EXIT),
    interface("wasi:cli/stdout", BOTH, Granted, LOG),
    interface("wasi:cli/stderr", BOTH, Granted, LOG),
    interface("wasi:cli/types", P3, Granted, LOG),
    interface("wasi:cli/stdin", BOTH, Empty, NO_INPUT),
    interface("wasi:cli/terminal-input", BOTH, Empty, NO_TERMINAL),
    interface("wasi:cli/terminal-output", BOTH, Empty, NO_TERMINAL),
    interface("wasi:cli/terminal-stdin", BOTH, Empty, NO_TERMINAL),
    interface("wasi:cli/terminal-stdout", BOTH, Empty, NO_TERMINAL),
    interface("wasi:cli/terminal-stderr", BOTH, Empty, NO_TERMINAL),
    interface("wasi:filesystem/types", BOTH, Empty, NO_FILES),
    interface("wasi:filesystem/preopens", BOTH, Empty, NO_FILES),
    interface("wasi:sockets/types", P3, Empty, NO_SOCKETS),
    interface("wasi:sockets/ip-name-lookup", BOTH, Empty, NO_SOCKETS),
    interface("wasi:sockets/network", P2, Empty, NO_SOCKETS),
    interface("wasi:sockets/instance-network", P2, Empty, NO_SOCKETS),
    interface("wasi:sockets/tcp", P2, Empty, NO_SOCKETS),
    interface("wasi:sockets/tcp-create-socket", P2, Empty, NO_SOCKETS),
    interface("wasi:sockets/udp", P2, Empty, NO_SOCKETS),
    interface("wasi:sockets/udp-create-socket", P2, Empty, NO_SOCKETS),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_one_standing() {
        let cases = [
            ("wasi:http/types@0.2.0", Granted),
            ("wasi:http/types@0.2.99", Granted),
            ("wasi:http/types@0.3.0", Granted),
            ("wasi:http/outgoing-handler@0.2.3", Granted),
            ("wasi:http/outgoing-handler@0.3.0", Standing::Ungranted),
            ("wasi:http/client@0.3.0", Granted),
            ("wasi:http/types@0.3.0-rc-2025-09-16", Standing::Ungranted),
            ("wasi:http/types@0.1.0", Standing::Ungranted),
            ("wasi:http/types@1.0.0", Standing::Ungranted),
            ("wasi:http/types@0.2", Standing::Ungranted),
            ("wasi:http/types", Standing::Ungranted),
            ("isolet:cache/store@0.1.0", Granted),
            ("isolet:cache/store@0.2.0", Standing::Ungranted),
            ("wasi:cli/stdin@0.2.0", Empty),
            ("wasi:filesystem/types@0.2.3", Empty),
            ("wasi:sockets/tcp@0.2.3", Empty),
            ("wasi:keyvalue/store@0.2.0", Standing::Ungranted),
            ("acme:billing/charge@1.0.0", Standing::Ungranted),
            ("run", Standing::Ungranted),
            ("", Standing::Ungranted),
        ];
        for (name, wanted) in cases {
            assert_eq!(Import::new(name).standing, wanted, "{name}");
        }
    }

    #[test]
    fn no_interface_is_listed_twice() {
        let names: std::collections::HashSet<_> = INTERFACES.iter().map(|interface| interface.name).collect();
        assert_eq!(names.len(), INTERFACES.len());
    }
}
