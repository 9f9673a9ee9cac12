//! Tells whether a component is newer than the sources it was made of.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Folders that hold no sources of the function: what is installed, made or kept by version control.
const IGNORED: &[&str] = &["node_modules", super::FOLDER, ".git", ".wrangler"];

/// Whether `component` is there and newer than every file below `folder`, those in [`IGNORED`] folders left out. What is
/// installed changes the lock file of the package manager, which is a source.
pub(super) fn is_newer(component: &Path, folder: &Path) -> bool {
    let Some(made) = modified(component) else { return false };
    let start = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut folders = vec![start.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { return false };
        for entry in entries.flatten() {
            let path = entry.path();
            // A linked folder may contain this one.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.extend((!is_ignored(&path)).then_some(path)),
                _ if is_as_new(&path, made) => return false,
                _ => {}
            }
        }
    }
    true
}

/// Whether `component` is there and newer than each of `files` that is there.
pub(super) fn is_newer_than(component: &Path, files: &[PathBuf]) -> bool {
    modified(component).is_some_and(|made| !files.iter().any(|file| is_as_new(file, made)))
}

fn is_as_new(file: &Path, made: SystemTime) -> bool {
    modified(file).is_some_and(|changed| changed >= made)
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|about| about.modified()).ok()
}

/// Whether a folder is one of those that nothing is built from.
pub fn is_ignored(folder: &Path) -> bool {
    IGNORED.iter().any(|name| folder.ends_with(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{self, File};
    use std::time::Duration;

    #[test]
    fn a_component_is_stale_once_a_source_is_as_new() {
        let folder = tempfile::tempdir().expect("a folder");
        let made = SystemTime::now() - Duration::from_secs(60);
        let put = |path: &str, time: SystemTime| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            File::create(path).and_then(|file| file.set_modified(time)).expect("a file");
        };
        let component = folder.path().join(".isolet/x.wasm");
        let newer = || is_newer(&component, folder.path());
        put("src/deep/index.js", made - Duration::from_secs(1));
        assert!(!newer(), "there is no component");
        put(".isolet/x.wasm", made);
        assert!(newer());
        for ignored in ["node_modules/p/index.js", "src/node_modules/p.js", ".isolet/x.js", ".git/HEAD"] {
            put(ignored, SystemTime::now());
            assert!(newer(), "{ignored}");
        }
        put("src/deep/index.js", made);
        assert!(!newer(), "of the same time");
        put("src/deep/index.js", made - Duration::from_secs(1));
        put("package-lock.json", SystemTime::now());
        assert!(!newer(), "what is installed");
        let file = [folder.path().join("src/deep/index.js"), folder.path().join("absent")];
        assert!(is_newer_than(&component, &file));
        put("src/deep/index.js", made);
        assert!(!is_newer_than(&component, &file), "of the same time");
        assert!(!is_newer_than(&folder.path().join("none.wasm"), &file[1..]), "there is no component");
    }
}
