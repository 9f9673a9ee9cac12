//! One edge node: front door, routes, admission, deployments, supervisor and workers.
//!
//! Knows hyper; never names Wasmtime. Modules stand in reading order; each uses only what stands below it.

pub mod supervisor;
pub mod worker;
pub mod control;
pub mod node;
pub mod config;
pub mod listener;
pub mod front_door;
pub mod tls;
pub mod admission;
pub mod problem;
pub mod request_id;
pub mod counts;
pub mod manifest;
pub mod catalog;
pub mod routes;
pub mod bounds;
mod document;
mod units;
mod suggest;
