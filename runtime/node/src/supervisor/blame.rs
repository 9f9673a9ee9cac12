//! Finds the version that ends workers or never starts, so that it can be parked.
//!
//! A version is blamed for deaths only when nothing else can have caused them: it ran in each of them, and no other version
//! ran in all of them. So a busy neighbour is never parked for what another did, at the price that two versions which always
//! run together (one calls the other) are not told apart, and neither is parked.

use crate::starts::StartsSample;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::fmt;
use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;
use std::time::{Duration, Instant};

/// Deaths after which the only version that ran in all of them is parked. Once may be chance, and twice may be the one
/// client that asked again.
const DEATHS_MAX: usize = 3;

/// How long a death counts: workers are replaced at once, so what ends them does it again within seconds.
const DEATHS_WITHIN: Duration = Duration::from_secs(60);

/// Deaths that are remembered; each keeps at most as many versions as a worker has isolates.
const DEATHS_KEPT: usize = 32;

/// Failed starts in a row, on the whole node, after which a version is parked.
const STARTS_MAX: u32 = 5;

/// Versions whose failed starts are remembered. A worker runs what is not trusted, so its word makes nothing grow.
const SUSPECTS_MAX: usize = 1_024;

/// Signals that come from outside: an operator, or the kernel when the machine is out of memory. They say nothing about
/// whoever was there.
const FROM_OUTSIDE: [i32; 4] = [1, 2, 9, 15];

/// A version, by the name of its function.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Suspect {
    /// Name of the function.
    pub function: String,
    /// Number of the version; 0 when the configuration of the node names the function.
    pub version: u32,
}

/// A version that must not run any more, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The version.
    pub suspect: Suspect,
    /// What it did.
    pub why: Why,
}

/// What a version did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It ended workers.
    Deaths,
    /// It never starts.
    Starts,
}

/// What is remembered.
#[derive(Default)]
pub(super) struct Blame {
    /// When a worker died, and what it ran; the oldest first.
    deaths: VecDeque<(Instant, BTreeSet<Suspect>)>,
    /// Failed starts since the last one that did not fail.
    failed: HashMap<Suspect, u32>,
}

impl Blame {
    /// A worker died while it ran `ran`; the version that is to blame for this and the deaths before, if there is one.
    pub(super) fn death(&mut self, now: Instant, ran: BTreeSet<Suspect>) -> Option<Verdict> {
        self.deaths.retain(|(at, _)| now.saturating_duration_since(*at) <= DEATHS_WITHIN);
        if self.deaths.len() == DEATHS_KEPT {
            self.deaths.pop_front();
        }
        self.deaths.push_back((now, ran));
        let (_, latest) = self.deaths.back()?;
        let suspect = latest.iter().find(|suspect| self.is_alone(suspect))?.clone();
        // They are explained, and count against nobody else.
        self.deaths.retain(|(_, ran)| !ran.contains(&suspect));
        Some(Verdict { suspect, why: Why::Deaths })
    }

    /// How starts went in some process; the versions that never start.
    pub(super) fn starts(&mut self, samples: Vec<StartsSample>) -> Vec<Verdict> {
        samples.into_iter().filter_map(|sample| self.start(sample)).collect()
    }

    fn start(&mut self, sample: StartsSample) -> Option<Verdict> {
        let StartsSample { function, version, failed, made } = sample;
        let suspect = Suspect { function, version };
        if made > 0 {
            self.failed.remove(&suspect);
            return None;
        }
        let before = self.failed.get(&suspect).copied();
        let failed = before.unwrap_or_default().saturating_add(failed);
        if failed >= STARTS_MAX {
            self.failed.remove(&suspect);
            return Some(Verdict { suspect, why: Why::Starts });
        }
        if before.is_some() || self.failed.len() < SUSPECTS_MAX {
            self.failed.insert(suspect, failed);
        }
        None
    }

    /// Whether enough deaths are explained by `suspect`, and by nobody else.
    fn is_alone(&self, suspect: &Suspect) -> bool {
        let its_own: Vec<_> =
            self.deaths.iter().map(|(_, ran)| ran).filter(|ran| ran.contains(suspect)).collect();
        let is_in_all = |other: &Suspect| its_own.iter().all(|ran| ran.contains(other));
        let others = its_own.first().into_iter().flat_map(|ran| ran.iter()).filter(|other| *other != suspect);
        its_own.len() >= DEATHS_MAX && !others.into_iter().any(is_in_all)
    }
}

/// Whether a process ended by what happened in it, and not by a wish from outside.
pub(super) fn is_crash(status: ExitStatus) -> bool {
    match status.signal() {
        Some(signal) => !FROM_OUTSIDE.contains(&signal),
        None => !status.success(),
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::Deaths => write!(
                f,
                "{DEATHS_MAX} workers crashed within {} s, and no other version ran in all of them",
                DEATHS_WITHIN.as_secs()
            ),
            Why::Starts => write!(f, "{STARTS_MAX} starts failed one after another"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suspect(function: &str) -> Suspect {
        Suspect { function: function.to_owned(), version: 1 }
    }

    /// Who is blamed after each death; `ran` says who ran, separated by spaces.
    fn blamed(deaths: &[(u64, &str)]) -> Vec<Option<String>> {
        let (mut blame, began) = (Blame::default(), Instant::now());
        let death = |(second, ran): &(u64, &str)| {
            let ran = ran.split_whitespace().map(suspect).collect();
            let verdict = blame.death(began + Duration::from_secs(*second), ran);
            verdict.map(|verdict| verdict.suspect.function)
        };
        deaths.iter().map(death).collect()
    }

    #[test]
    fn three_deaths_within_a_minute_park_the_only_one_that_was_there() {
        let bad = Some("bad".to_owned());
        assert_eq!(blamed(&[(0, "bad"), (1, "bad"), (2, "bad")]), [None, None, bad.clone()]);
        assert_eq!(blamed(&[(0, "bad"), (30, "bad"), (60, "bad")]), [None, None, bad.clone()]);
        assert_eq!(
            blamed(&[(0, "bad"), (30, "bad"), (61, "bad")]),
            [None, None, None],
            "the first is too old"
        );
        // Those that explain one verdict do not count for the next.
        assert_eq!(blamed(&[(0, "bad"), (1, "bad"), (2, "bad"), (3, "bad")]), [None, None, bad, None]);
    }

    #[test]
    fn an_innocent_neighbour_is_never_parked() {
        let bad = Some("bad".to_owned());
        assert_eq!(blamed(&[(0, "bad a"), (1, "bad b"), (2, "bad a b")]), [None, None, bad.clone()]);
        // Nobody can tell which of two that were always there it was, until one of them is there without the other.
        assert_eq!(blamed(&[(0, "bad a"), (1, "bad a"), (2, "bad a"), (3, "bad")]), [None, None, None, bad]);
        assert_eq!(blamed(&[(0, "a"), (1, "b"), (2, "c"), (3, "")]), [None, None, None, None]);
        assert_eq!(blamed(&[(0, ""), (1, ""), (2, ""), (3, "a")]), [None, None, None, None]);
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut blame = Blame::default();
        for second in 0..1_000 {
            blame.death(Instant::now(), BTreeSet::from([suspect(&second.to_string())]));
        }
        assert_eq!(blame.deaths.len(), DEATHS_KEPT);
        let failing =
            |name: usize| StartsSample { function: name.to_string(), version: 1, failed: 1, made: 0 };
        blame.starts((0..2 * SUSPECTS_MAX).map(failing).collect());
        assert_eq!(blame.failed.len(), SUSPECTS_MAX);
    }

    #[test]
    fn five_failed_starts_in_a_row_park_and_one_success_forgives() {
        let mut blame = Blame::default();
        let mut told = |failed, made| {
            let sample = StartsSample { function: "bad".to_owned(), version: 1, failed, made };
            blame.starts(vec![sample]).pop().map(|verdict| (verdict.suspect, verdict.why))
        };
        assert_eq!(told(4, 0), None);
        assert_eq!(told(0, 1), None, "it does start");
        assert_eq!(told(4, 0), None);
        assert_eq!(told(1, 0), Some((suspect("bad"), Why::Starts)));
        assert_eq!(told(4, 0), None, "counted anew");
        assert_eq!(told(9, 1), None, "some failed and some did not");
    }

    #[test]
    fn a_wish_from_outside_is_no_crash() {
        for (raw, crashed) in
            [(9, false), (15, false), (11, true), (6, true), (4, true), (0, false), (1 << 8, true)]
        {
            assert_eq!(is_crash(ExitStatus::from_raw(raw)), crashed, "{raw}");
        }
    }
}
