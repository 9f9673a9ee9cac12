//! Outbound HTTP: where a function's requests may go, and how they get there.
//!
//! The life of one request: the URL is parsed as browsers parse it and checked against the allow-list, the name is
//! resolved once, every answer is checked, and the connection goes to a checked address. The TLS name and the `Host`
//! field come from the checked URL, never from the guest. Redirects are not followed and nothing is decompressed, so a
//! response cannot lead anywhere the policy did not see or grow on the way.
//!
//! Connections are kept and reused per function version and never shared between functions. Each runs in one task that
//! ends when whoever holds the connection drops it; a response whose body was not read to its end closes its connection.

pub use budget::{Account, FetchBudget};
pub use client::{Exchange, FetchContext, Fetcher, HOPS_HEADER, HOPS_MAX, IoFuture, ResponseFuture, send};
pub use limits::FetchLimits;
pub use policy::{OutboundPolicy, PolicyError, RULES_MAX};

mod client;
mod body;
mod pool;
mod connect;
mod headers;
mod failure;
mod budget;
pub mod limits;
mod policy;
mod destination;
mod address;

#[cfg(test)]
mod tests;
