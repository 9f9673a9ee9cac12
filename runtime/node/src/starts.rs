//! Counts the starts of a version that failed and those that did not, so that one that never starts is found out.

use isolet_isolate::isolate::StartError;
use isolet_isolate::outcome::Outcome;
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicU32, Ordering};

/// Starts of one version in one process since they were last told.
#[derive(Debug, Default)]
pub struct Starts {
    failed: AtomicU32,
    made: AtomicU32,
}

/// What a process tells of a version's starts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartsSample {
    /// Name of the function.
    pub function: String,
    /// Number of the version.
    pub version: u32,
    /// Starts that failed by the version's own doing.
    pub failed: u32,
    /// Requests that got an isolate.
    pub made: u32,
}

impl Starts {
    /// Counts one way or the other. What says nothing about the version is not counted: no slot was free, or the request
    /// had too little time left.
    pub fn count<T>(&self, started: &Result<T, StartError>) {
        let cell = match started {
            Ok(_) => &self.made,
            Err(error) if is_its_own(error) => &self.failed,
            Err(_) => return,
        };
        cell.fetch_add(1, Ordering::Relaxed);
    }

    /// What was counted since the last call; nothing of a version that rests.
    pub fn take(&self, function: &str, version: u32) -> Option<StartsSample> {
        let (failed, made) = (take(&self.failed), take(&self.made));
        (failed > 0 || made > 0).then(|| StartsSample {
            function: function.to_owned(),
            version,
            failed,
            made,
        })
    }
}

fn take(cell: &AtomicU32) -> u32 {
    if cell.load(Ordering::Relaxed) == 0 { 0 } else { cell.swap(0, Ordering::Relaxed) }
}

/// Whether a start failed because of the version: its machine code cannot be used, or its initialisation failed or overran
/// a limit of its own.
fn is_its_own(error: &StartError) -> bool {
    match error {
        StartError::Engine(_) | StartError::Unusable(_) => true,
        StartError::NoSlot => false,
        StartError::Guest { outcome, .. } => {
            matches!(outcome, Outcome::GuestTrap | Outcome::LimitCpu | Outcome::LimitMemory)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use isolet_isolate::evidence::Evidence;

    fn failed(error: StartError) -> Result<(), StartError> {
        Err(error)
    }

    fn guest(outcome: Outcome) -> Result<(), StartError> {
        failed(StartError::Guest { outcome, detail: String::new(), evidence: Evidence::default() })
    }

    #[test]
    fn only_what_a_version_does_itself_counts_against_it() {
        let starts = Starts::default();
        for own in [Outcome::GuestTrap, Outcome::LimitCpu, Outcome::LimitMemory] {
            starts.count(&guest(own));
        }
        starts.count(&failed(StartError::Unusable("altered".to_owned())));
        for other in [guest(Outcome::LimitTime), guest(Outcome::Overloaded), failed(StartError::NoSlot)] {
            starts.count(&other);
        }
        starts.count(&Ok(()));
        let sample = StartsSample { function: "shop".to_owned(), version: 3, failed: 4, made: 1 };
        assert_eq!(starts.take("shop", 3), Some(sample));
        assert_eq!(starts.take("shop", 3), None, "told already");
    }
}
