//! What a process asks of the kernel before it serves: that nothing in a request waits for the kernel to tidy up.

use rustix::io::fcntl_dupfd_cloexec;
use rustix::process::{Resource, getrlimit, setrlimit};
use rustix::thread::disable_transparent_huge_pages;
use std::io;
use std::os::fd::AsFd;

/// Readies this process for serving. Best done while it has one thread.
///
/// # Errors
/// The system refuses.
pub fn ready_process() -> io::Result<()> {
    raise_open_files()?;
    // The allocator asks for huge pages, and the request that touches one first would wait 6–9 ms while the kernel finds
    // and clears it. In a guest's memory one written byte would make 2 MiB to reset.
    Ok(disable_transparent_huge_pages(true)?)
}

/// Files the table has room for from the start; 8 bytes each.
const ROOM: u64 = 16_384;

/// Lets this process open as many files as it may (the usual default is 1,024; each connection is one, each version in
/// memory another), and makes room for [`ROOM`] of them now.
///
/// A table that has to grow while threads share it waits until every processor has let go of the old one
/// (`expand_fdtable` in Linux's `fs/file.c`): 10–20 ms in the midst of a request, at the 64th, 128th, 256th … file.
fn raise_open_files() -> io::Result<()> {
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit)?;
    let room = limit.maximum.map_or(ROOM, |maximum| maximum.min(ROOM));
    // The table never shrinks, so one descriptor at its end, closed again, is enough.
    let last = i32::try_from(room.saturating_sub(1)).unwrap_or(i32::MAX);
    drop(fcntl_dupfd_cloexec(io::stdin().as_fd(), last)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::thread::transparent_huge_pages_are_disabled;

    #[test]
    fn a_request_waits_neither_for_the_file_table_nor_for_huge_pages() {
        ready_process().expect("the system allows it");
        assert!(transparent_huge_pages_are_disabled().expect("the system answers"));
        let status = std::fs::read_to_string("/proc/self/status").expect("it is there");
        let size = status.lines().find_map(|line| line.strip_prefix("FDSize:")).expect("Linux tells it");
        let size: u64 = size.trim().parse().expect("a number");
        let limit = getrlimit(Resource::Nofile).maximum.unwrap_or(u64::MAX);
        assert!(size >= ROOM.min(limit), "{size}");
    }
}
