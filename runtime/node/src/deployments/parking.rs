//! Parks versions that end workers or never start, and finds what serves in their place: what the alias led to before.
//!
//! The alias stays where it was put: whoever moves it to the parked version again lets it run again.

use super::served::{Function, Parked, Served, StoredVersion};
use super::{Deployments, Refusal, now, reading};
use crate::catalog::Split;
use crate::data::{AliasName, AuditEntry, DataError, DataFolder, Millis, ParkedRow};
use crate::supervisor::{Suspect, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The node itself, in the audit log.
const ACTOR: &str = "node";

/// Deployments that are looked at for one that is good: of a function that was deployed and crashed as often, nothing is.
const BACK_MAX: usize = 16;

/// What serves in the place of parked versions: of each alias, and those of the versions that may not be in memory.
pub(super) type StandIns = (BTreeMap<String, Split>, Vec<(u32, StoredVersion)>);

impl Deployments {
    /// Parks a version: from now on no request begins at it. What cannot be done is logged, since nobody asked.
    pub async fn park(self: &Arc<Self>, verdict: Verdict) {
        let Verdict { suspect, why } = verdict;
        let parked = Parked { at: now(), reason: why.to_string() };
        match self.try_park(&suspect, parked).await {
            Ok(None) => {}
            Ok(Some(instead)) => {
                let Suspect { function, version } = suspect;
                tracing::error!(function, version, reason = %why, instead, "a version is parked");
                // What stands in may not have been served since the engine was replaced.
                self.compile_missing().await;
            }
            Err(refusal) => {
                let Suspect { function, version } = suspect;
                let error = &refusal as &dyn std::error::Error;
                tracing::error!(function, version, reason = %why, error, "a version cannot be parked");
            }
        }
    }

    /// What is live instead, in words; nothing when the version is parked already or serves no more.
    async fn try_park(
        self: &Arc<Self>,
        suspect: &Suspect,
        parked: Parked,
    ) -> Result<Option<String>, Refusal> {
        let Suspect { function, version } = suspect;
        let mut served = self.served.lock().await;
        if served.is_fixed(function) {
            if !served.park_fixed(function, parked.clone()) {
                return Ok(None);
            }
            self.note_parked(suspect, &parked.reason).await;
            self.tell(&served, [function.as_str()]).await?;
            return Ok(Some("nothing".to_owned()));
        }
        let known = served.function(function).filter(|known| known.versions.contains_key(version));
        if known.is_none_or(|known| known.parked.contains_key(version)) {
            return Ok(None);
        }
        let row = ParkedRow {
            function: function.clone(),
            version: *version,
            at: Millis(parked.at),
            reason: parked.reason.clone(),
        };
        self.blocking(move |this| Ok(this.data.park(&row)?)).await?;
        if let Some(known) = served.function_mut(function) {
            known.parked.insert(*version, parked.clone());
        }
        self.stand_in(&mut served, function).await?;
        self.note_parked(suspect, &parked.reason).await;
        self.tell(&served, [function.as_str()]).await?;
        Ok(Some(served.function(function).map(Function::live_words).unwrap_or_default()))
    }

    /// Finds anew what serves in the place of what is parked of a function.
    pub(super) async fn stand_in(
        self: &Arc<Self>,
        served: &mut Served,
        function: &str,
    ) -> Result<(), Refusal> {
        let Some(known) = served.function(function).cloned() else { return Ok(()) };
        let name = function.to_owned();
        let found = self.blocking(move |this| stand_ins(&this.data, &name, &known)).await?;
        if let Some(function) = served.function_mut(function) {
            function.stand_in(found);
        }
        Ok(())
    }

    /// An entry that is missing keeps nothing from being parked; the log has it.
    async fn note_parked(self: &Arc<Self>, suspect: &Suspect, reason: &str) {
        let Suspect { function, version } = suspect;
        let (object, detail) = (format!("{function}/v{version}"), reason.to_owned());
        let noted = self.blocking(move |this| {
            Ok(this.data.append_audit(&AuditEntry {
                at: Millis(now()),
                actor: ACTOR,
                action: "park",
                object: &object,
                outcome: "done",
                detail: &detail,
                request_id: "",
            })?)
        });
        if let Err(refusal) = noted.await {
            tracing::error!(error = &refusal as &dyn std::error::Error, "the audit log was not written");
        }
    }
}

/// The versions of `split` that an operator wants to run: those that the alias did not lead to before; all when it leads to
/// nothing new, which is a wish to try again.
pub(super) fn wanted(split: &Split, before: Option<&Split>) -> Vec<u32> {
    let before: BTreeSet<u32> =
        before.into_iter().flat_map(|split| &split.shares).map(|share| share.version).collect();
    let all = split.shares.iter().map(|share| share.version);
    let new: Vec<u32> = all.clone().filter(|version| !before.contains(version)).collect();
    if new.is_empty() { all.collect() } else { new }
}

/// What each alias of `function` that leads to parked versions alone led to before.
pub(super) fn stand_ins(data: &DataFolder, name: &str, function: &Function) -> Result<StandIns, Refusal> {
    let mut found = StandIns::default();
    for alias in function.aliases_in_need() {
        let Some(split) = before(data, name, alias, &function.parked)? else { continue };
        for share in &split.shares {
            if !function.versions.contains_key(&share.version) {
                found.1.push(reading::stored(data, name, share.version)?);
            }
        }
        found.0.insert(alias.to_owned(), split);
    }
    Ok(found)
}

fn before(
    data: &DataFolder,
    function: &str,
    alias: &str,
    parked: &BTreeMap<u32, Parked>,
) -> Result<Option<Split>, DataError> {
    let mut back = data.alias(AliasName { function, alias })?.and_then(|present| present.back);
    for _ in 0..BACK_MAX {
        let Some(id) = back else { return Ok(None) };
        let Some(deployment) = data.deployment(id)? else { return Ok(None) };
        let mut split = deployment.split;
        let mut good = Vec::new();
        for share in split.shares {
            if !parked.contains_key(&share.version) && data.version(function, share.version)?.is_some() {
                good.push(share);
            }
        }
        if !good.is_empty() {
            split.shares = good;
            return Ok(Some(split));
        }
        back = deployment.back;
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Affinity, Share};

    fn split(versions: &[u32]) -> Split {
        let shares = versions.iter().map(|&version| Share { version, weight: 1 }).collect();
        Split { shares, affinity: Affinity::None }
    }

    #[test]
    fn what_is_new_in_an_alias_is_wanted_and_else_all_of_it() {
        for (now, before, expected) in [
            (&[2][..], None, &[2][..]),
            (&[2], Some(&[1][..]), &[2]),
            (&[1, 2], Some(&[1]), &[2]),
            (&[2], Some(&[2]), &[2]),
            (&[1, 2], Some(&[1, 2]), &[1, 2]),
        ] {
            assert_eq!(wanted(&split(now), before.map(split).as_ref()), expected);
        }
    }
}
