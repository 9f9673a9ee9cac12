//! CPU time and memory of a process and its descendants, from `/proc` (Linux).

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::time::Duration;

/// A process and everything it started.
#[derive(Clone, Copy, Debug)]
pub struct ProcessTree {
    root: u32,
}

/// Memory of a process tree, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Resident set; pages that processes share count for each of them.
    pub rss: u64,
    /// Proportional set: shared pages are divided among those who share them. 0 where the kernel does not tell.
    pub pss: u64,
}

impl ProcessTree {
    /// The tree under a process id.
    pub fn new(root: u32) -> Self {
        ProcessTree { root }
    }

    /// CPU time in user and kernel mode, that of descendants which have ended included.
    ///
    /// The kernel counts in ticks of 10 ms, so a figure over a second of load is good to a percent. A process of the
    /// tree that ends while it is read can be missing from one reading.
    ///
    /// # Errors
    /// When the root process is gone or `/proc` cannot be read.
    pub fn cpu(&self) -> std::io::Result<Duration> {
        let ticks: u64 = self.members()?.iter().map(|stat| stat.ticks).sum();
        let per_second = rustix::param::clock_ticks_per_second().max(1);
        Ok(Duration::from_secs_f64(ticks as f64 / per_second as f64))
    }

    /// Memory in use now.
    ///
    /// # Errors
    /// When the root process is gone or `/proc` cannot be read.
    pub fn memory(&self) -> std::io::Result<Memory> {
        let mut total = Memory::default();
        for stat in self.members()? {
            let folder = format!("/proc/{}", stat.pid);
            let read =
                |file: &str| std::fs::read_to_string(Path::new(&folder).join(file)).unwrap_or_default();
            total.rss += kibibytes(&read("status"), "VmRSS:") * 1024;
            total.pss += kibibytes(&read("smaps_rollup"), "Pss:") * 1024;
        }
        Ok(total)
    }

    fn members(&self) -> std::io::Result<Vec<Stat>> {
        let all = all_processes()?;
        let by_pid: HashMap<u32, Stat> = all.iter().map(|stat| (stat.pid, *stat)).collect();
        let root = by_pid.get(&self.root).ok_or(std::io::ErrorKind::NotFound)?;
        let mut members = vec![*root];
        let mut seen = HashSet::from([self.root]);
        let mut next = 0;
        while let Some(parent) = members.get(next).map(|stat| stat.pid) {
            members.extend(all.iter().filter(|stat| stat.parent == parent && seen.insert(stat.pid)));
            next += 1;
        }
        Ok(members)
    }
}

/// What is used of one line of `/proc/PID/stat` (proc_pid_stat(5)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stat {
    pid: u32,
    parent: u32,
    /// utime + stime + cutime + cstime.
    ticks: u64,
}

impl Stat {
    /// The second field is the file name in parentheses, which may hold spaces and parentheses: look for the last one.
    fn parse(line: &str) -> Option<Stat> {
        let (pid, rest) = line.split_once(" (")?;
        let (_, rest) = rest.rsplit_once(") ")?;
        let fields: Vec<&str> = rest.split(' ').collect();
        // Field 3, the state, is the first of `fields`.
        let number = |field: usize| fields.get(field - 3)?.parse::<u64>().ok();
        let ticks = number(14)? + number(15)? + number(16)? + number(17)?;
        Some(Stat { pid: pid.parse().ok()?, parent: u32::try_from(number(4)?).ok()?, ticks })
    }
}

/// Processes that end while they are listed are left out.
fn all_processes() -> std::io::Result<Vec<Stat>> {
    let entries = std::fs::read_dir("/proc")?.filter_map(Result::ok);
    let stats = entries.filter_map(|entry| std::fs::read_to_string(entry.path().join("stat")).ok());
    Ok(stats.filter_map(|line| Stat::parse(&line)).collect())
}

/// The figure of a line such as `VmRSS:    1234 kB`; 0 without such a line.
fn kibibytes(text: &str, name: &str) -> u64 {
    let value = text.lines().find_map(|line| line.strip_prefix(name));
    value.and_then(|rest| rest.trim().strip_suffix("kB")?.trim().parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_may_hold_anything() {
        let line = "42 (a) b (c) S 7 42 42 0 -1 0 1 2 3 4 100 20 3 1 20 0 1 0 55 0 0";
        assert_eq!(Stat::parse(line), Some(Stat { pid: 42, parent: 7, ticks: 124 }));
        for broken in ["", "42", "42 (x", "42 (x) S", "x (x) S 7 42 42 0 -1 0 1 2 3 4 1 1 1 1"] {
            assert_eq!(Stat::parse(broken), None, "{broken:?}");
        }
    }

    #[test]
    fn sizes_are_read_by_name() {
        let status = "Name:\tx\nVmRSS:\t    1234 kB\nVmSwap: 5 kB\n";
        assert_eq!((kibibytes(status, "VmRSS:"), kibibytes(status, "Pss:")), (1234, 0));
    }

    #[test]
    fn a_tree_counts_what_its_children_use() {
        let tree = ProcessTree::new(std::process::id());
        let memory_before = tree.memory().expect("this process lives");
        let mut child = std::process::Command::new("sleep").arg("60").spawn().expect("sleep is everywhere");
        let members = tree.members().expect("this process lives");
        child.kill().expect("the child lives");
        child.wait().expect("the child was started here");
        assert!(members.iter().any(|stat| stat.pid == child.id()));
        assert!(memory_before.rss > 0);
    }

    #[test]
    fn time_that_is_spent_is_seen() {
        let tree = ProcessTree::new(std::process::id());
        let before = tree.cpu().expect("this process lives");
        let began = std::time::Instant::now();
        // Ends by the figure itself, so a busy machine only makes it slower.
        while tree.cpu().expect("this process lives") < before + Duration::from_millis(20) {
            assert!(began.elapsed() < Duration::from_secs(30), "20 ms of CPU time never showed");
        }
    }

    #[test]
    fn a_process_that_is_gone_is_an_error() {
        let mut child = std::process::Command::new("true").spawn().expect("true is everywhere");
        child.wait().expect("the child was started here");
        let error = ProcessTree::new(child.id()).cpu().expect_err("it has ended");
        assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    }
}
