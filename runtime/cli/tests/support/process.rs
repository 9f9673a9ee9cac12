//! What `/proc` tells about processes, and signals to them.

use rustix::process::{Pid, Resource, Rlimit, Signal, kill_process, prlimit};
use std::fs;

/// The children of a process, oldest first.
pub fn children(pid: u32) -> Vec<u32> {
    let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    children.split_whitespace().filter_map(|pid| pid.parse().ok()).collect()
}

/// Bytes of memory that a process holds; none when it is gone.
pub fn resident_bytes(pid: u32) -> u64 {
    memory(pid, "VmRSS:")
}

fn memory(pid: u32, field: &str) -> u64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field)).unwrap_or_default();
    let kibibytes: u64 = line.trim().trim_end_matches(" kB").parse().unwrap_or_default();
    kibibytes << 10
}

/// Whether a process runs; one that has ended and was not waited for does not.
pub fn is_alive(pid: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    // The state follows the name, which stands in brackets and may hold anything.
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}

/// Sends a signal.
pub fn kill(pid: u32, signal: Signal) {
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw).expect("a process id");
    kill_process(pid, signal).expect("the process is there");
}

/// Kills a process and its children, as far as they are there.
pub fn kill_family(pid: u32) {
    let children = children(pid);
    for pid in [pid].into_iter().chain(children) {
        let pid = i32::try_from(pid).ok().and_then(Pid::from_raw).expect("a process id");
        let _ = kill_process(pid, Signal::KILL);
    }
}

/// The most memory that a process held so far, in bytes.
pub fn resident_bytes_max(pid: u32) -> u64 {
    memory(pid, "VmHWM:")
}

/// Lets a process open `more` files than it has open now, and no further ones.
pub fn allow_files(pid: u32, more: u64) {
    let open = fs::read_dir(format!("/proc/{pid}/fd")).expect("the process is there").count() as u64;
    let limit = Some(open + more);
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw);
    prlimit(pid, Resource::Nofile, Rlimit { current: limit, maximum: limit }).expect("the process is ours");
}
