//! One edge node: front door, routes, admission, deployments, supervisor and workers.
//!
//! Knows hyper; never names Wasmtime. Modules stand in reading order; each uses only what stands below it.

pub mod admin;
pub mod otlp;
pub mod deployments;
pub mod supervisor;
pub mod worker;
pub mod control;
pub mod node;
pub mod config;
pub mod release;
pub mod capabilities;
pub mod listener;
pub mod front_door;
pub mod tls;
pub mod events;
pub mod traces;
pub mod metrics;
pub mod admission;
pub mod problem;
pub mod request_id;
pub mod starts;
pub mod counts;
pub mod backup;
pub mod data;
pub mod prices;
pub mod usage;
pub mod post_mortem;
pub mod manifest;
pub mod catalog;
pub mod routes;
pub mod bounds;
mod document;
mod units;
mod suggest;
