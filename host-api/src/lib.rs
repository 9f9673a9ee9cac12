//! The host's side of every capability a guest can be granted, one module each.
//!
//! Capabilities never import each other. Nothing here opens a file by an ambient path or reads the environment.

pub mod service;
pub mod cache;
pub mod fetch;
pub mod log;
pub mod clock;
pub mod trace;
pub mod random;
