//! Tests of the artifact store: what comes back, and what never does.

use super::*;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::time::{Duration, SystemTime};

struct Place {
    root: tempfile::TempDir,
    store: Artifacts,
    engine: Engine,
}

impl Place {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("folder");
        let store = Artifacts::open(&dir(root.path())).expect("store");
        Place { root, store, engine: engine("this build") }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn key(&self, component: &[u8]) -> ArtifactKey {
        ArtifactKey::derive(&ComponentDigest::of(component), &self.engine)
    }

    /// Puts the machine code of a component and returns its key and file.
    fn put(&self) -> (ArtifactKey, PathBuf) {
        let text = b"(component (core module (func (export \"f\"))))";
        let code = self.engine.precompile_component(text).expect("compiles");
        let key = self.key(text);
        self.store.put(&key, &code).expect("put");
        (key, self.path(&format!("machine-code/{key}.cwasm")))
    }

    fn assert_altered(&self, key: &ArtifactKey, case: &str) {
        let error = self.store.load(&self.engine, key).expect_err(case);
        assert!(matches!(error, ArtifactError::Altered { .. }), "{case}: {error}");
        let again = self.store.load(&self.engine, key).expect_err(case);
        assert!(matches!(again, ArtifactError::Missing(_)), "{case}: it is out of use, not {again}");
    }
}

fn dir(path: &Path) -> Dir {
    Dir::open_ambient_dir(path, cap_std::ambient_authority()).expect("folder")
}

fn engine(version: &str) -> Engine {
    let mut config = wasmtime::Config::new();
    config.module_version(wasmtime::ModuleVersionStrategy::Custom(version.to_owned())).expect("short enough");
    Engine::new(&config).expect("engine")
}

fn chmod(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("own file");
}

#[test]
fn what_was_put_is_loaded() {
    let place = Place::new();
    let (key, path) = place.put();
    place.store.load(&place.engine, &key).expect("loads");
    let reader = Artifacts::open_read_only(&dir(place.root.path())).expect("store");
    reader.load(&place.engine, &key).expect("another process loads it too");
    let found = reader.find(&key).expect("reads").expect("there");
    assert_eq!(found.bytes(), path.metadata().expect("file").len());
    assert_eq!(path.metadata().expect("file").permissions().mode() & 0o777, 0o600);
    assert!(reader.verify_all().expect("lists").is_empty());
}

#[test]
fn nothing_is_found_under_another_key_or_for_another_engine() {
    let place = Place::new();
    place.put();
    let text = b"(component (core module (func (export \"f\"))))";
    let older = ArtifactKey::derive(&ComponentDigest::of(text), &engine("older build"));
    for key in [place.key(b"other"), older] {
        assert!(place.store.find(&key).expect("reads").is_none());
        let error = place.store.load(&place.engine, &key).expect_err("missing");
        assert!(matches!(error, ArtifactError::Missing(missing) if missing == key));
    }
}

#[test]
fn a_changed_bit_anywhere_is_noticed() {
    let place = Place::new();
    let (_, path) = place.put();
    let length = path.metadata().expect("file").len();
    let spread = (0..length).step_by(usize::try_from(length / 64).expect("small"));
    // The ELF header, positions all over the code, and each byte of the trailer.
    for at in (0..16).chain(spread).chain(length - 80..length) {
        let (key, path) = place.put();
        let file = File::options().read(true).write(true).open(&path).expect("own file");
        let mut byte = [0];
        file.read_exact_at(&mut byte, at).expect("within");
        file.write_all_at(&[byte[0] ^ 1], at).expect("within");
        place.assert_altered(&key, &format!("byte {at}"));
    }
}

#[test]
fn another_length_is_noticed() {
    let place = Place::new();
    let (_, path) = place.put();
    let length = path.metadata().expect("file").len();
    for wrong in [0, 1, 79, 80, length / 2, length - 80, length - 1, length + 1, length + 4096] {
        let (key, path) = place.put();
        File::options().write(true).open(&path).expect("own file").set_len(wrong).expect("own file");
        place.assert_altered(&key, &format!("length {wrong}"));
    }
}

#[test]
fn machine_code_under_a_name_not_its_own_is_noticed() {
    let place = Place::new();
    let (_, path) = place.put();
    let key = place.key(b"another tenant's component");
    std::fs::copy(&path, place.path(&format!("machine-code/{key}.cwasm"))).expect("own file");
    place.assert_altered(&key, "swapped");
}

#[test]
fn machine_code_sealed_by_another_node_is_noticed() {
    let (place, other) = (Place::new(), Place::new());
    let (key, path) = place.put();
    let (_, foreign) = other.put();
    std::fs::copy(foreign, path).expect("own file");
    place.assert_altered(&key, "foreign");
}

#[test]
fn a_file_changed_after_its_verification_is_verified_again() {
    let place = Place::new();
    let (key, path) = place.put();
    let verified = place.store.find(&key).expect("reads").expect("there").stamp;
    assert_eq!(lock(&place.store.verified).get(&key), Some(&verified));
    let changed = SystemTime::now() - Duration::from_secs(60);
    let file = File::options().write(true).open(&path).expect("own file");
    file.write_all_at(b"\0", 0).expect("within");
    file.set_modified(changed).expect("own file");
    place.assert_altered(&key, "changed later");
}

#[test]
fn an_unchanged_file_is_not_hashed_twice() {
    let place = Place::new();
    let (key, path) = place.put();
    let file = File::options().read(true).write(true).open(&path).expect("own file");
    file.write_all_at(b"\0", 0).expect("within");
    // As if this state of the file had been verified: only hashing could tell that it is wrong.
    place.store.remember(key, Stamp::of(&file).expect("own file"));
    assert!(place.store.find(&key).expect("reads").is_some());
}

#[test]
fn the_memory_of_verifications_is_bounded() {
    let place = Place::new();
    let (key, path) = place.put();
    let stamp = Stamp::of(&File::open(path).expect("own file")).expect("own file");
    let keys = (0..REMEMBERED_MAX as u64).map(|n| place.key(&n.to_le_bytes()));
    keys.for_each(|key| place.store.remember(key, stamp));
    assert_eq!(lock(&place.store.verified).len(), REMEMBERED_MAX);
    place.store.remember(key, stamp);
    assert_eq!(lock(&place.store.verified).len(), 1);
}

#[test]
fn verified_rubbish_is_refused_by_the_engine() {
    let place = Place::new();
    let key = place.key(b"");
    for rubbish in [&b""[..], b"no ELF"] {
        place.store.put(&key, rubbish).expect("put");
        let error = place.store.load(&place.engine, &key).expect_err("no machine code");
        assert!(matches!(error, ArtifactError::Refused { .. }), "{error}");
    }
}

#[test]
fn altered_files_are_kept_up_to_a_number() {
    let place = Place::new();
    for n in 0..ALTERED_FILES_MAX + 2 {
        let (key, path) = place.put();
        std::fs::write(path, n.to_string()).expect("own file");
        place.assert_altered(&key, "rewritten");
        let kept = std::fs::read_dir(place.path("altered")).expect("folder").count();
        assert_eq!(kept, (n + 1).min(ALTERED_FILES_MAX));
    }
}

#[test]
fn verify_all_names_what_was_altered() {
    let place = Place::new();
    let (key, path) = place.put();
    std::fs::write(path, "rot").expect("own file");
    let errors = place.store.verify_all().expect("lists");
    assert_eq!(errors.len(), 1);
    assert!(errors[0].to_string().contains(&key.to_string()), "{}", errors[0]);
}

#[test]
fn makers_of_the_secret_that_race_end_with_one() {
    const MAKERS: usize = 8;
    let root = tempfile::tempdir().expect("folder");
    let start = Barrier::new(MAKERS);
    let open = || {
        start.wait();
        Artifacts::open(&dir(root.path())).expect("store")
    };
    let stores: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..MAKERS).map(|_| scope.spawn(open)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    let engine = engine("this build");
    let key = ArtifactKey::derive(&ComponentDigest::of(b""), &engine);
    for writer in &stores {
        writer.put(&key, b"code").expect("put");
        assert!(stores.iter().all(|reader| matches!(reader.find(&key), Ok(Some(_)))));
    }
    assert_eq!(std::fs::read_dir(root.path().join("keys")).expect("folder").count(), 1, "no leftovers");
}

#[test]
fn what_other_users_could_reach_is_refused() {
    let cases = [
        ("keys/artifact.key", 0o640),
        ("keys/artifact.key", 0o604),
        ("keys", 0o710),
        ("machine-code", 0o707),
    ];
    for (name, bad) in cases {
        let place = Place::new();
        chmod(&place.path(name), bad);
        for opened in
            [Artifacts::open(&dir(place.root.path())), Artifacts::open_read_only(&dir(place.root.path()))]
        {
            let error = opened.err().expect(name);
            assert!(
                matches!(error, ArtifactError::Exposed { path, mode, .. } if path == name && mode == bad)
            );
        }
    }
}

#[test]
fn a_secret_of_another_size_is_refused() {
    for size in [0, 31, 33] {
        let place = Place::new();
        std::fs::write(place.path("keys/artifact.key"), vec![7; size]).expect("own file");
        let error = Artifacts::open(&dir(place.root.path())).err().expect("wrong size");
        assert!(matches!(error, ArtifactError::BadSecret(found) if found == size), "{error}");
    }
}

#[test]
fn a_store_that_is_not_there_is_not_made_by_a_reader() {
    let root = tempfile::tempdir().expect("folder");
    let error = Artifacts::open_read_only(&dir(root.path())).err().expect("nothing there");
    assert!(matches!(error, ArtifactError::Io { .. }), "{error}");
    assert_eq!(std::fs::read_dir(root.path()).expect("folder").count(), 0);
}

#[test]
fn a_reader_changes_nothing() {
    let place = Place::new();
    let (key, path) = place.put();
    let reader = Artifacts::open_read_only(&dir(place.root.path())).expect("store");
    let attempts = [
        reader.put(&key, b"").err(),
        reader.remove(&key).err(),
        reader.put_component(b"").err(),
        reader.remove_component(&ComponentDigest::of(b"")).err(),
    ];
    assert!(attempts.iter().all(|error| matches!(error, Some(ArtifactError::ReadOnly))));
    std::fs::write(&path, "rot").expect("own file");
    assert!(matches!(reader.find(&key), Err(ArtifactError::Altered { .. })));
    assert!(path.exists(), "moving it aside is the owner's");
}

#[test]
fn leftovers_of_writers_go_once_they_are_old() {
    let place = Place::new();
    let (old, new) = (place.path("machine-code/.new-old"), place.path("machine-code/.new-now"));
    for path in [&old, &new] {
        std::fs::write(path, "half").expect("own folder");
    }
    let long_ago = SystemTime::now() - Duration::from_secs(3_600);
    File::options().write(true).open(&old).expect("own file").set_modified(long_ago).expect("own file");
    let store = Artifacts::open(&dir(place.root.path())).expect("store");
    assert!(!old.exists() && new.exists());
    assert_eq!(store.list().expect("lists"), []);
}

#[test]
fn a_sweep_leaves_what_is_needed_and_what_may_be_soon() {
    let place = Place::new();
    let (needed_code, needed_path) = place.put();
    let other = ArtifactKey::derive(&ComponentDigest::of(b"other"), &place.engine);
    place.store.put(&other, b"code").expect("put");
    let [needed, unclaimed, old] =
        [b"needed", b"unclai", b"no-one"].map(|bytes| place.store.put_component(bytes).expect("put"));
    let file = |digest: &ComponentDigest| place.path(&format!("components/{digest}.wasm"));
    let long_ago = SystemTime::now() - UNCLAIMED_KEPT - Duration::from_secs(1);
    for digest in [&needed, &old] {
        let file = File::options().write(true).open(file(digest)).expect("own file");
        file.set_modified(long_ago).expect("own file");
    }
    for folder in ["components", "machine-code"] {
        std::fs::write(place.path(&format!("{folder}/.new-half")), "half").expect("own folder");
    }
    let machine_code = [needed_code].into();
    let all = Needed { components: None, machine_code };
    let swept = place.store.sweep(&all, SystemTime::now()).expect("sweeps");
    assert_eq!((swept.components, swept.artifacts), (0, 1));
    assert!(needed_path.exists() && file(&old).exists());
    assert!(!place.path("components/.new-half").exists() && !place.path("machine-code/.new-half").exists());
    let some = Needed { components: Some([needed].into()), ..all };
    let swept = place.store.sweep(&some, SystemTime::now()).expect("sweeps");
    assert_eq!(swept, Swept { components: 1, artifacts: 0, bytes: 6 });
    assert!(file(&needed).exists() && file(&unclaimed).exists() && !file(&old).exists());
}

#[test]
fn a_component_is_copied_whole_or_not_at_all() {
    let place = Place::new();
    let digest = ComponentDigest::of(b"component");
    let error = place.store.copy_component(&digest, &mut &b"componenT"[..]).expect_err("another digest");
    assert!(error.to_string().contains(&digest.to_string()), "{error}");
    assert_eq!(std::fs::read_dir(place.path("components")).expect("folder").count(), 0, "no leftovers");
    place.store.copy_component(&digest, &mut &b"component"[..]).expect("copied");
    assert_eq!(place.store.component(&digest).expect("reads").as_deref(), Some(&b"component"[..]));
}

#[test]
fn the_list_tells_keys_and_sizes() {
    let place = Place::new();
    let (key, path) = place.put();
    place.store.put_component(b"four").expect("put");
    std::fs::write(place.path("machine-code/README"), "not ours").expect("own folder");
    let listed = place.store.list().expect("lists");
    let bytes = path.metadata().expect("file").len();
    assert_eq!(listed.iter().map(|info| (info.key, info.bytes)).collect::<Vec<_>>(), [(key, bytes)]);
    assert_eq!(place.store.total_bytes().expect("lists"), bytes + 4 + 8);
    assert!(place.store.remove(&key).expect("removes"));
    assert!(!place.store.remove(&key).expect("gone already"));
    assert_eq!(place.store.list().expect("lists"), []);
}

#[test]
fn components_come_back_by_their_digest() {
    let place = Place::new();
    let digest = place.store.put_component(b"component").expect("put");
    assert_eq!(place.store.put_component(b"component").expect("put again"), digest);
    assert_eq!(place.store.component(&digest).expect("reads").as_deref(), Some(&b"component"[..]));
    std::fs::write(place.path(&format!("components/{digest}.wasm")), "rot").expect("own file");
    assert!(matches!(place.store.component(&digest), Err(ArtifactError::Altered { .. })));
    assert_eq!(place.store.component(&digest).expect("reads"), None);
    place.store.put_component(b"component").expect("put anew");
    assert!(place.store.remove_component(&digest).expect("removes"));
    assert!(!place.store.remove_component(&digest).expect("gone already"));
}
