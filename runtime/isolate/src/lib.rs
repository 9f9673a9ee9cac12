//! Runs one component safely and fast.
//!
//! This crate knows Wasmtime and nothing of sockets, routes or files by name. Modules stand in reading order; each uses
//! only what stands below it.

pub mod deploy;
pub mod pool;
pub mod concurrent;
pub mod invoke;
pub mod body;
pub mod ending;
pub mod isolate;
pub mod drive;
mod received;
pub mod compile;
pub mod artifacts;
pub mod engine;
pub mod state;
pub mod service;
pub mod outcome;
pub mod evidence;
pub mod version;
pub mod limits;
pub mod steps;
mod lock;
