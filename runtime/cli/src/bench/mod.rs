//! `isolet bench`: the start phases of a function side by side, or the latency of any URL.

pub mod run;
pub mod plan;
pub mod server;
pub mod table;
pub mod html;
pub mod plot;
pub mod report;
pub mod figures;
pub mod load;
pub mod schedule;
pub mod summary;
pub mod connection;
pub mod response;
pub mod baseline;
pub mod process;

pub use plan::BenchArgs;
pub use run::run;
