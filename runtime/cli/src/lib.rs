//! The `isolet` command as a library.
pub mod bench;
