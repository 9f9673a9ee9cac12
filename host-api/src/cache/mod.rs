//! The HTTP cache of each function: responses kept by the rules of RFC 9111, found again in every worker of the node.
//!
//! ```text
//! http-cache/usage                    what all functions hold together
//! http-cache/sweep                    locked by whoever makes room on the node
//! http-cache/FUNCTION/usage           what the function holds
//! http-cache/FUNCTION/ENTRY           one response: head, then body
//! http-cache/FUNCTION/new-RANDOM      one that is being written
//! ```
//!
//! FUNCTION and ENTRY are digests, so that nothing a guest says becomes a path. An entry appears whole under its name and is
//! never written to again. Nothing is forced to disk: after a crash of the machine an entry is whole or its length is wrong,
//! and then it is none.
//!
//! Room is taken before it is written to and counted in the files `usage`, under a lock between processes. When a function is
//! at its bound, its entries that were not used for longest go; when the node is, the functions that hold most shrink.
//!
//! Everything in `store` and below it blocks, for microseconds as a rule; `guest` keeps it off the executor.

pub use guest::{CacheCtx, CacheView, add_to_linker};
pub use limits::CacheLimits;
pub use store::{Caches, FunctionCache};

mod guest;
mod store;
mod room;
mod usage;
mod entry;
mod answer;
mod rules;
pub mod limits;

#[cfg(test)]
mod tests;
