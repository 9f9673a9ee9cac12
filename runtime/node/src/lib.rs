//! One edge node: front door, routes, admission, deployments, supervisor and workers.
//!
//! Knows hyper; never names Wasmtime. Modules stand in reading order; each uses only what stands below it.

pub mod config;
pub mod listener;
pub mod front_door;
pub mod tls;
pub mod problem;
pub mod request_id;
pub mod manifest;
pub mod routes;
pub mod bounds;
mod document;
mod units;
mod suggest;
