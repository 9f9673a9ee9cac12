//! Drives the real program from outside: a node as a child process, clients that see every byte, a scripted upstream.
//!
//! A test reads like a sentence: `Node::serving(["trap"]).start().await.get("trap", "/").await.is_problem(500, "guest_trap")`.

#![allow(dead_code, unused_imports, unreachable_pub, reason = "each test program uses its own part of this")]
#![allow(clippy::panic, reason = "a test ends by it")]

mod node;
mod data;
mod function;
mod dev;
mod run;
mod http1;
mod response;
mod http2;
mod upstream;
mod load;
mod clients;
mod log;
mod process;
mod deployed;
mod tls;
mod api;
mod browser;

pub use api::{Api, bearer};
pub use browser::{browser, dump_dom};
pub use clients::Clients;
pub use data::Data;
pub use deployed::{NONE, Place, ask, did, listed, numbered};
pub use dev::Dev;
pub use function::{Function, fixture_path, root};
pub use http1::{Client, Request};
pub use http2::Http2;
pub use load::{Connections, Exchange, Load};
pub use log::Lines;
pub use node::{Node, Start};
pub use process::{allow_files, children, is_alive, kill, kill_family, resident_bytes, resident_bytes_max};
pub use response::{End, Response};
pub use run::{Ran, isolet, isolet_with, serve, serve_function};
pub use rustix::process::Signal;
pub use tls::Certificate;
pub use upstream::Upstream;

use std::future::Future;
use std::time::Duration;

/// The longest that anything in these tests may take; far beyond what it takes, so that only what hangs is hit.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// How often a condition that nothing announces is looked at.
const LOOK_INTERVAL: Duration = Duration::from_millis(5);

/// Awaits `what`; fails the test when it hangs.
pub async fn within<T>(what: &str, future: impl Future<Output = T>) -> T {
    match tokio::time::timeout(PATIENCE, future).await {
        Ok(output) => output,
        Err(_) => panic!("{what} took longer than {PATIENCE:?}"),
    }
}

/// Waits until `condition` holds, for what announces itself to nobody: processes, memory.
pub async fn eventually(what: &str, mut condition: impl FnMut() -> bool) {
    let looking = async {
        while !condition() {
            tokio::time::sleep(LOOK_INTERVAL).await;
        }
    };
    within(what, looking).await;
}
