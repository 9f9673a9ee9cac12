//! Tests of backups: what they hold, and that no other than a whole one is restored.

use super::{Backup, BackupError, Contents, RestoreError, restore, verify};
use crate::data::{DataFolder, Millis, NewVersion};
use cap_std::ambient_authority;
use cap_std::fs::Dir;
use isolet_isolate::artifacts::Artifacts;
use isolet_isolate::version::ComponentDigest;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const NOW: Millis = Millis(1_700_000_000_000);

/// The content of components, of sizes around the block of a tar file.
const COMPONENTS: [(usize, u8); 5] = [(0, 0), (1, 1), (511, 2), (512, 3), (9_000, 4)];

/// A data folder.
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

    fn dir(&self) -> Dir {
        Dir::open_ambient_dir(self.path(), ambient_authority()).unwrap()
    }

    fn open(&self) -> (DataFolder, Artifacts) {
        let dir = self.dir();
        (DataFolder::open(&dir, self.path()).unwrap(), Artifacts::open(&dir).unwrap())
    }

    /// With a version of each of [`COMPONENTS`].
    fn filled() -> Self {
        let place = Place::new();
        let (data, artifacts) = place.open();
        for (size, byte) in COMPONENTS {
            let digest = artifacts.put_component(&vec![byte; size]).unwrap();
            add(&data, digest, size as u64);
        }
        data.close().unwrap();
        place
    }

    fn backup(&self) -> Result<Vec<u8>, BackupError> {
        let (data, artifacts) = self.open();
        let backup = Backup::gather(&data, &artifacts, NOW)?;
        let (bytes, mut written) = (backup.bytes(), Vec::new());
        backup.write(&artifacts, &mut written)?;
        assert_eq!(written.len() as u64, bytes, "its size was told before");
        Ok(written)
    }

    /// What is in it: versions and the content of their components.
    fn content(&self) -> (Vec<crate::data::VersionRow>, Vec<Option<Vec<u8>>>) {
        let (data, artifacts) = self.open();
        let versions = data.versions("shop", crate::data::Page::first(100)).unwrap();
        let components = versions.iter().map(|version| artifacts.component(&version.digest).unwrap());
        let components = components.collect();
        (versions, components)
    }

    fn component(&self, digest: &ComponentDigest) -> PathBuf {
        self.path().join(format!("components/{digest}.wasm"))
    }

    fn restore(&self, backup: &[u8]) -> Result<Contents, RestoreError> {
        let mut file = file(backup);
        verify(&mut file, |_| ())?;
        restore(&mut file, Path::new("backup.tar"), (&self.dir(), self.path()), false, |_| ())
    }
}

fn add(data: &DataFolder, digest: ComponentDigest, size: u64) {
    let new = NewVersion {
        function: "shop",
        digest,
        size,
        manifest_file: "isolet.toml",
        manifest_text: "name = \"shop\"",
        deployed: "{}",
        fingerprint: &digest.to_string(),
        at: NOW,
        by: "ada",
    };
    data.add_version(&new).unwrap();
}

fn file(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

fn refused(backup: &[u8]) -> RestoreError {
    let place = Place::new();
    let error = place.restore(backup).unwrap_err();
    let (data, _) = place.open();
    assert_eq!(data.components().unwrap(), [], "nothing was put in place: {error}");
    error
}

#[test]
fn a_backup_brings_back_what_was() {
    let place = Place::filled();
    let backup = place.backup().unwrap();
    let mut read = 0;
    let contents = verify(&mut file(&backup), |bytes| read += bytes).unwrap();
    // The second of the two empty blocks that end an archive is not looked at.
    assert_eq!(read, backup.len() as u64 - 512);
    assert_eq!(contents.components.len(), COMPONENTS.len());
    let copy = Place::new();
    assert_eq!(copy.restore(&backup).unwrap(), contents);
    assert_eq!(copy.content(), place.content());
    let unfinished = fs::read_dir(copy.path().join("components")).unwrap().count();
    assert_eq!(unfinished, COMPONENTS.len());
}

#[test]
fn a_tar_of_other_programs_can_read_it() {
    let backup = Place::filled().backup().unwrap();
    let mut archive = tar::Archive::new(&*backup);
    let names = archive.entries().unwrap().map(|entry| entry.unwrap().path().unwrap().into_owned());
    let names: Vec<_> = names.collect();
    assert_eq!(names[..2], [Path::new("manifest.json"), Path::new("catalog.db")]);
    assert_eq!(names.len(), 2 + COMPONENTS.len());
}

#[test]
fn a_backup_that_is_cut_anywhere_is_refused() {
    let backup = Place::filled().backup().unwrap();
    // Its end is two empty blocks; before it, the padding of the last component.
    let padding = backup.iter().rev().take_while(|&&byte| byte == 0).count();
    let whole = backup.len() - padding;
    for length in (0..whole).step_by(997).chain([whole - 1]) {
        let error = refused(&backup[..length]);
        let told = matches!(error, RestoreError::Cut(_) | RestoreError::NotBackup(_));
        assert!(told, "cut after {length} of {whole} bytes: {error}");
    }
}

#[test]
fn a_backup_with_an_altered_byte_restores_the_same_or_nothing() {
    let place = Place::filled();
    let (backup, content) = (place.backup().unwrap(), place.content());
    for at in (0..backup.len()).step_by(509) {
        let mut altered = backup.clone();
        altered[at] ^= 0x20;
        let copy = Place::new();
        match copy.restore(&altered) {
            Ok(_) => assert_eq!(copy.content(), content, "byte {at}"),
            Err(_) => assert!(copy.open().0.components().unwrap().is_empty(), "byte {at}"),
        }
    }
}

#[test]
fn what_is_wrong_with_a_backup_is_told() {
    let backup = Place::filled().backup().unwrap();
    let altered = |from: &str, to: &str| {
        let at = backup.windows(from.len()).position(|found| found == from.as_bytes()).unwrap();
        let mut altered = backup.clone();
        altered[at..at + to.len()].copy_from_slice(to.as_bytes());
        refused(&altered)
    };
    assert!(matches!(refused(b""), RestoreError::NotBackup(_)));
    assert!(matches!(refused(&[0x5a; 2_000]), RestoreError::NotBackup(_)));
    let newer = altered("\"format\": 1", "\"format\": 9");
    assert!(
        newer.to_string().contains("format 9") && newer.to_string().contains(env!("CARGO_PKG_VERSION")),
        "{newer}"
    );
    let text = altered("\"catalog\"", "\"katalog\"").to_string();
    assert!(text.contains("manifest.json") && text.contains("altered"), "{text}");
    let text = altered("SQLite format 3", "SQLite format 4").to_string();
    assert_eq!(text, "the backup was altered: catalog.db has another digest; take another one");
}

/// Who alters a part and what the list says of it is found by what the parts say of each other.
#[test]
fn a_backup_whose_catalog_names_other_components_is_refused() {
    let (fewer, more) = (Place::filled(), Place::filled());
    let (data, artifacts) = more.open();
    add(&data, artifacts.put_component(b"one more").unwrap(), 8);
    let backup = Backup::gather(&data, &artifacts, NOW).unwrap();
    // The catalog of one with the components of the other.
    let (few, few_artifacts) = fewer.open();
    let mut mixed = Backup::gather(&few, &few_artifacts, NOW).unwrap();
    mixed.components_of(&backup);
    let mut written = Vec::new();
    mixed.write(&artifacts, &mut written).unwrap();
    assert!(matches!(refused(&written), RestoreError::Inconsistent));
}

#[test]
fn what_cannot_be_restored_is_not_backed_up() {
    let place = Place::filled();
    let digest = ComponentDigest::of(&[1]);
    let path = place.component(&digest);
    fs::write(&path, "?").unwrap();
    let error = place.backup().unwrap_err();
    assert!(matches!(&error, BackupError::Altered(name) if name.contains(&digest.to_string())), "{error}");
    let (data, artifacts) = place.open();
    let backup = Backup::gather(&data, &artifacts, NOW).unwrap();
    let (bytes, mut written) = (backup.bytes(), Vec::new());
    backup.write(&artifacts, &mut written).unwrap_err();
    assert!((written.len() as u64) < bytes, "it is not as long as a whole one");
    drop(data);
    fs::remove_file(path).unwrap();
    let error = place.backup().unwrap_err();
    assert!(matches!(error, BackupError::Missing(missing) if missing == digest), "{error}");
}

#[test]
fn a_folder_with_a_catalog_is_left_alone() {
    let (place, other) = (Place::filled(), Place::filled());
    let error = other.restore(&place.backup().unwrap()).unwrap_err();
    assert!(error.to_string().contains("--replace"), "{error}");
    let (_held, _) = other.open();
    let error = other.restore(&place.backup().unwrap()).unwrap_err();
    assert!(error.to_string().contains("held by another node"), "{error}");
}
