//! Tests of the data folder, and what they share.

mod backup;
mod deployments;
mod killed;
mod model;
mod open;
mod parked;
mod post_mortems;
mod records;
mod tokens;
mod usage;
mod versions;

use super::{AliasName, DataError, DataFolder, DeploymentRow, Millis, NewVersion, SetAlias};
use crate::catalog::{Affinity, Share, Split};
use cap_std::ambient_authority;
use cap_std::fs::Dir;
use isolet_isolate::version::ComponentDigest;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The time of changes that do not care.
const NOW: Millis = Millis(1_700_000_000_000);

/// A data folder on disk.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Place { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn catalog(&self) -> PathBuf {
        self.path().join("catalog.db")
    }

    fn dir(&self) -> Dir {
        Dir::open_ambient_dir(self.path(), ambient_authority()).unwrap()
    }

    fn try_open(&self) -> Result<DataFolder, DataError> {
        DataFolder::open(&self.dir(), self.path())
    }

    fn open(&self) -> DataFolder {
        self.try_open().unwrap()
    }
}

/// A new data folder, open.
fn opened() -> (Place, DataFolder) {
    let place = Place::new();
    let data = place.open();
    (place, data)
}

/// A version whose component is named after its fingerprint.
fn version<'a>(function: &'a str, fingerprint: &'a str) -> NewVersion<'a> {
    NewVersion {
        function,
        digest: ComponentDigest::of(fingerprint.as_bytes()),
        size: 7,
        manifest_file: "isolet.toml",
        manifest_text: "name = \"shop\"",
        deployed: "{}",
        fingerprint,
        at: NOW,
        by: "ada",
    }
}

fn add(data: &DataFolder, function: &str, fingerprint: &str) -> u32 {
    data.add_version(&version(function, fingerprint)).unwrap().version.number
}

fn name<'a>(function: &'a str, alias: &'a str) -> AliasName<'a> {
    AliasName { function, alias }
}

fn split(shares: &[(u32, u32)]) -> Split {
    let shares = shares.iter().map(|&(version, weight)| Share { version, weight }).collect();
    Split { shares, affinity: Affinity::None }
}

fn try_set(
    data: &DataFolder,
    name: AliasName<'_>,
    split: &Split,
    expect: Option<i64>,
) -> Result<DeploymentRow, DataError> {
    data.set_alias(&SetAlias { name, split, expect, at: NOW, actor: "ada" })
}

/// Leads all of an alias to one version.
fn set(data: &DataFolder, function: &str, alias: &str, number: u32) -> DeploymentRow {
    try_set(data, name(function, alias), &Split::whole(number), None).unwrap()
}

fn back(data: &DataFolder, function: &str, alias: &str) -> Result<DeploymentRow, DataError> {
    data.rollback(name(function, alias), NOW, "ada")
}

/// Runs statements beside the public functions, to reach states that would take long otherwise.
fn sql(data: &DataFolder, statements: &str) {
    data.catalog.connection().execute_batch(statements).unwrap();
}
