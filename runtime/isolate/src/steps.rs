//! Named steps of what changes the disk, at which a test can end the process as a loss of power would.
//!
//! A build without debug assertions has nothing of it: there [`reached`] does nothing.

use rustix::process::{Signal, getpid, kill_process};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// A name, and how often it has yet to be reached.
static END: OnceLock<(String, AtomicU32)> = OnceLock::new();

/// Ends this process when it reaches `step` for the `time`-th time, counted from 1. The first call counts.
pub fn end_at(step: &str, time: u32) {
    let _ = END.set((step.to_owned(), AtomicU32::new(time)));
}

/// Says that `step` is reached.
pub fn reached(step: &str) {
    if !cfg!(debug_assertions) {
        return;
    }
    let Some((wanted, left)) = END.get() else { return };
    if wanted == step && left.fetch_sub(1, Ordering::Relaxed) == 1 {
        let _ = kill_process(getpid(), Signal::KILL);
    }
}
