//! Data folders for tests: each node has one of its own, which already has the machine code that other tests made.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Where machine code is kept, in the store and in a data folder alike.
const MACHINE_CODE: &str = "machine-code";

/// Where the secret is kept that seals machine code: all folders have the same one.
const KEYS: &str = "keys";

/// A data folder that only one node uses, gone when this is.
pub struct Data(TempDir);

impl Data {
    /// Makes a folder and links what is in the store into it.
    pub fn new() -> Self {
        let folder = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a data folder");
        keep_secret();
        let data = Data(folder);
        for name in [KEYS, MACHINE_CODE] {
            link_all(&store(name), &private(data.path().join(name)));
        }
        data
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Gives the machine code that was made in it to the tests that follow.
    pub fn share(&self) {
        link_all(&self.path().join(MACHINE_CODE), &store(MACHINE_CODE));
    }
}

/// A folder that outlives the tests.
fn store(name: &str) -> PathBuf {
    private(Path::new(env!("CARGO_TARGET_TMPDIR")).join("isolet-data").join(name))
}

fn private(folder: PathBuf) -> PathBuf {
    fs::create_dir_all(&folder).expect("a folder");
    fs::set_permissions(&folder, Permissions::from_mode(0o700)).expect("a private folder");
    folder
}

/// Makes the secret, if no test has yet. Of those that race to make it, all end with the same.
fn keep_secret() {
    let secret = store(KEYS).join("artifact.key");
    if secret.exists() {
        return;
    }
    let mut bytes = [0; 32];
    fs::File::open("/dev/urandom")
        .and_then(|mut random| random.read_exact(&mut bytes))
        .expect("random bytes");
    let whole =
        tempfile::Builder::new().prefix("secret").tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let whole = whole.path().join("artifact.key");
    let mut options = OpenOptions::new();
    let file = options.write(true).create_new(true).mode(0o600).open(&whole);
    file.and_then(|mut file| file.write_all(&bytes)).expect("a secret");
    link(&whole, &secret);
}

fn link_all(from: &Path, to: &Path) {
    let Ok(files) = fs::read_dir(from) else { return };
    for file in files {
        let file = file.expect("a file of the folder");
        // What is being written has no name yet.
        if !file.file_name().to_string_lossy().starts_with('.') {
            link(&file.path(), &to.join(file.file_name()));
        }
    }
}

/// Files of both folders never change, so they may have several names. One that went or came meanwhile is as good.
fn link(from: &Path, to: &Path) {
    match fs::hard_link(from, to) {
        Err(error) if !matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::NotFound) => {
            panic!("cannot link {} to {}: {error}", from.display(), to.display())
        }
        _ => {}
    }
}
