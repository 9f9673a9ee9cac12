//! The artifact store: components and their machine code, by content, behind a directory capability.
//!
//! ```text
//! components/HEX.wasm       component bytes, named by their BLAKE3 digest
//! machine-code/HEX.cwasm    machine code and its seal, named by its ArtifactKey
//! keys/artifact.key         the node's secret: 32 random bytes
//! altered/                  files whose seal did not hold, for the operator to look at
//! ```
//!
//! Loading machine code is running it, so a file is mapped only if its seal (a BLAKE3 keyed with the node's secret)
//! holds. The seal protects from bit rot, torn and mixed-up files, restored backups of another node and from whoever can
//! write to the store but not read the key. It does not protect from someone who runs as the node's own user: they have
//! the key. A process remembers which unchanged inode it has verified and does not hash it again, and a mapped file is
//! not looked at again; both rest on the rule that the store never writes to a file once it has its name.

mod keep;
mod seal;
mod secret;
mod files;
mod key;

pub use keep::{Needed, Swept, UNCLAIMED_KEPT, copy_hashed};
pub use key::ArtifactKey;

use crate::lock::lock;
use crate::version::ComponentDigest;
use cap_std::fs::Dir;
use files::Folder;
use seal::Stamp;
use secret::Secret;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::AsRawFd;
use std::sync::Mutex;
use wasmtime::component::Component;
use wasmtime::{Engine, Module};

/// Altered files kept for the operator to look at; beyond it they are deleted, so that a failing disk cannot fill itself.
const ALTERED_FILES_MAX: usize = 16;

/// Files whose verification a process remembers (about 100 bytes each); beyond it the memory starts over.
const REMEMBERED_MAX: usize = 65_536;

/// Shared modules that a process remembers to have mapped; one for each engine and meter. Beyond it the memory starts over.
const SHARED_MAX: usize = 64;

/// The store of components and machine code. Safe to share between threads and, for the same folder, between processes.
pub struct Artifacts {
    components: Folder,
    machine_code: Folder,
    /// Absent in a store opened read-only, which cannot move files aside.
    altered: Option<Folder>,
    secret: Secret,
    /// What this process has verified, so that an unchanged file is hashed once.
    verified: Mutex<HashMap<ArtifactKey, Stamp>>,
    /// What components share and this process has mapped.
    shared: Mutex<HashMap<ArtifactKey, Module>>,
}

/// Machine code whose seal holds, open and not yet mapped.
pub struct Artifact {
    file: File,
    stamp: Stamp,
}

/// One file of machine code in the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArtifactInfo {
    /// Its key.
    pub key: ArtifactKey,
    /// Bytes on disk.
    pub bytes: u64,
    /// When it was put there.
    pub put: std::time::SystemTime,
}

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum ArtifactError {
    /// The store holds no machine code for the key.
    #[error("there is no machine code {0}; compile the component again")]
    Missing(ArtifactKey),
    /// The file's content is not what was put there.
    #[error("{file} was altered: {what}; it will not be used, compile the component again")]
    Altered {
        /// Path within the store.
        file: String,
        /// What does not hold.
        what: &'static str,
    },
    /// The secret or a folder is open to other users.
    #[error(
        "{path} is open to other users (mode {mode:03o}); it must belong to the node's user alone: chmod {wanted:03o}"
    )]
    Exposed {
        /// Path within the store.
        path: &'static str,
        /// Permission bits found.
        mode: u32,
        /// Permission bits wanted.
        wanted: u32,
    },
    /// The secret has a wrong size.
    #[error(
        "keys/artifact.key holds {0} bytes instead of 32; delete it to make a new one (all components compile again)"
    )]
    BadSecret(usize),
    /// The store was opened read-only.
    #[error("the artifact store is open for reading only")]
    ReadOnly,
    /// The engine refused verified machine code: it was made by another build or for another processor.
    #[error("the engine refuses the machine code {key}: {reason}")]
    Refused {
        /// Which machine code.
        key: ArtifactKey,
        /// The engine's words.
        reason: String,
    },
    /// The system gave no random bytes.
    #[error("no random bytes: {0}")]
    Random(#[from] getrandom::Error),
    /// There is no room on the disk. Nothing was changed.
    #[error("cannot {doing}: no space is left for it; free some, for example with `isolet gc`")]
    Full {
        /// What was attempted, with the path within the store.
        doing: String,
        /// The system's words.
        source: io::Error,
    },
    /// The file system failed.
    #[error("cannot {doing}")]
    Io {
        /// What was attempted, with the path within the store.
        doing: String,
        /// Why it failed.
        source: io::Error,
    },
}

impl ArtifactError {
    /// Tells a full disk from other failures of the file system.
    fn io(doing: String, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                ArtifactError::Full { doing, source }
            }
            _ => ArtifactError::Io { doing, source },
        }
    }
}

impl Artifacts {
    /// Opens the store in `dir` for reading and writing, and makes what is missing. Deletes what writers that died left.
    ///
    /// # Errors
    /// A folder or the secret is open to other users, or the file system fails.
    pub fn open(dir: &Dir) -> Result<Self, ArtifactError> {
        let keys = Folder::make(dir, "keys")?;
        let store = Artifacts {
            components: Folder::make(dir, "components")?,
            machine_code: Folder::make(dir, "machine-code")?,
            altered: Some(Folder::make(dir, "altered")?),
            secret: Secret::read_or_make(&keys)?,
            verified: Mutex::default(),
            shared: Mutex::default(),
        };
        keys.remove_stale()?;
        store.components.remove_stale()?;
        store.machine_code.remove_stale()?;
        Ok(store)
    }

    /// Opens the store that [`Artifacts::open`] has made, for reading only, as workers do.
    ///
    /// # Errors
    /// There is no store, part of it is open to other users, or the file system fails.
    pub fn open_read_only(dir: &Dir) -> Result<Self, ArtifactError> {
        Ok(Artifacts {
            components: Folder::existing(dir, "components")?,
            machine_code: Folder::existing(dir, "machine-code")?,
            altered: None,
            secret: Secret::read(&Folder::existing(dir, "keys")?)?,
            verified: Mutex::default(),
            shared: Mutex::default(),
        })
    }

    /// Finds machine code and verifies its seal, unless this process has verified the same unchanged file before.
    /// Hashing costs less than a millisecond a megabyte; a file known to be good costs an `open` and an
    /// `fstat`, 15 µs together.
    ///
    /// # Errors
    /// The content was altered (the file is moved aside, so that the next attempt finds nothing), or reading fails.
    pub fn find(&self, key: &ArtifactKey) -> Result<Option<Artifact>, ArtifactError> {
        let name = key.file_name();
        let Some(file) = self.machine_code.open_file(&name)? else { return Ok(None) };
        let stamp = Stamp::of(&file).map_err(|source| self.machine_code.failed("examine", &name, source))?;
        if lock(&self.verified).get(key) == Some(&stamp) {
            return Ok(Some(Artifact { file, stamp }));
        }
        let held = seal::verify(&file, stamp.bytes, &self.secret, key);
        match held.map_err(|source| self.machine_code.failed("read", &name, source))? {
            Ok(()) => self.remember(*key, stamp),
            Err(what) => return Err(self.set_aside(&self.machine_code, &name, what)),
        }
        Ok(Some(Artifact { file, stamp }))
    }

    /// Whether there is machine code under `key`, unverified.
    ///
    /// # Errors
    /// The file system fails.
    pub fn has(&self, key: &ArtifactKey) -> Result<bool, ArtifactError> {
        Ok(self.machine_code.open_file(&key.file_name())?.is_some())
    }

    /// Verifies machine code and maps it: the very file that was verified, by its descriptor.
    ///
    /// # Errors
    /// Nothing is stored under `key`, it was altered, or the engine refuses it.
    pub fn load(&self, engine: &Engine, key: &ArtifactKey) -> Result<Component, ArtifactError> {
        let artifact = self.find(key)?.ok_or(ArtifactError::Missing(*key))?;
        artifact
            .map(engine)
            .map_err(|error| ArtifactError::Refused { key: *key, reason: format!("{error:#}") })
    }

    /// The core modules that `component` imports, by the names of its imports: the code that it shares with others, mapped
    /// once in this process.
    ///
    /// # Errors
    /// One of them is not stored, was altered, or the engine refuses it.
    pub fn shared(&self, component: &Component) -> Result<Vec<(String, Module)>, ArtifactError> {
        let engine = component.engine();
        let imports = shared_imports(component).into_iter();
        imports.map(|(name, digest)| Ok((name, self.shared_module(engine, &digest)?))).collect()
    }

    /// The keys of the core modules that `component` imports.
    pub fn shared_keys(component: &Component) -> impl Iterator<Item = ArtifactKey> {
        let imports = shared_imports(component).into_iter();
        imports.map(|(_, digest)| ArtifactKey::derive(&digest, component.engine()))
    }

    fn shared_module(&self, engine: &Engine, digest: &ComponentDigest) -> Result<Module, ArtifactError> {
        let key = ArtifactKey::derive(digest, engine);
        if let Some(module) =
            lock(&self.shared).get(&key).filter(|module| Engine::same(module.engine(), engine))
        {
            return Ok(module.clone());
        }
        let artifact = self.find(&key)?.ok_or(ArtifactError::Missing(key))?;
        let refused = |error| ArtifactError::Refused { key, reason: format!("{error:#}") };
        let module = artifact.map_module(engine).map_err(refused)?;
        let mut shared = lock(&self.shared);
        if shared.len() >= SHARED_MAX {
            shared.clear();
        }
        shared.insert(key, module.clone());
        Ok(module)
    }

    /// Stores machine code. Whole or not at all: a reader never sees part of it, and it is on disk when this returns.
    /// Putting the same key again replaces the file; processes that have mapped the old one keep it.
    ///
    /// # Errors
    /// The store is read-only, or the file system fails.
    pub fn put(&self, key: &ArtifactKey, machine_code: &[u8]) -> Result<(), ArtifactError> {
        self.writable()?;
        let trailer = seal::trailer(machine_code, &self.secret, key);
        self.machine_code.write(&key.file_name(), &[machine_code, &trailer])
    }

    /// Deletes machine code; whether there was any.
    ///
    /// # Errors
    /// The store is read-only, or the file system fails.
    pub fn remove(&self, key: &ArtifactKey) -> Result<bool, ArtifactError> {
        self.writable()?;
        lock(&self.verified).remove(key);
        self.machine_code.remove(&key.file_name())
    }

    /// Lists the machine code, in no order, unverified.
    ///
    /// # Errors
    /// The file system fails.
    pub fn list(&self) -> Result<Vec<ArtifactInfo>, ArtifactError> {
        let files = self.machine_code.files()?;
        let info = |file: files::Found| {
            let key = ArtifactKey::from_file_name(&file.name)?;
            Some(ArtifactInfo { key, bytes: file.bytes, put: file.modified })
        };
        Ok(files.into_iter().filter_map(info).collect())
    }

    /// Bytes of all components and all machine code.
    ///
    /// # Errors
    /// The file system fails.
    pub fn total_bytes(&self) -> Result<u64, ArtifactError> {
        let files = self.components.files()?.into_iter().chain(self.machine_code.files()?);
        Ok(files.map(|file| file.bytes).sum())
    }

    /// Verifies all machine code, so that no request pays for hashing. Meant for start-up, on a thread of its own.
    /// Altered files are moved aside; each is in the result.
    ///
    /// # Errors
    /// The folder cannot be listed.
    pub fn verify_all(&self) -> Result<Vec<ArtifactError>, ArtifactError> {
        let listed = self.list()?;
        Ok(listed.iter().filter_map(|info| self.find(&info.key).err()).collect())
    }

    /// Stores a component and returns its digest. One that is there already is not written again.
    ///
    /// # Errors
    /// The store is read-only, or the file system fails.
    pub fn put_component(&self, component: &[u8]) -> Result<ComponentDigest, ArtifactError> {
        self.writable()?;
        let digest = ComponentDigest::of(component);
        let name = component_name(&digest);
        if !matches!(self.component(&digest), Ok(Some(_))) {
            self.components.write(&name, &[component])?;
        }
        Ok(digest)
    }

    /// Reads a component and checks its digest.
    ///
    /// # Errors
    /// The content was altered (the file is moved aside) or reading fails.
    pub fn component(&self, digest: &ComponentDigest) -> Result<Option<Vec<u8>>, ArtifactError> {
        let name = component_name(digest);
        let Some(mut file) = self.components.open_file(&name)? else { return Ok(None) };
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(|source| self.components.failed("read", &name, source))?;
        if ComponentDigest::of(&bytes) == *digest {
            return Ok(Some(bytes));
        }
        Err(self.set_aside(&self.components, &name, "its digest is not its name"))
    }

    /// Deletes a component; whether there was one.
    ///
    /// # Errors
    /// The store is read-only, or the file system fails.
    pub fn remove_component(&self, digest: &ComponentDigest) -> Result<bool, ArtifactError> {
        self.writable()?;
        self.components.remove(&component_name(digest))
    }

    fn writable(&self) -> Result<&Folder, ArtifactError> {
        self.altered.as_ref().ok_or(ArtifactError::ReadOnly)
    }

    /// Takes an altered file out of use. Best effort: the error says so whether or not the move works.
    fn set_aside(&self, from: &Folder, name: &str, what: &'static str) -> ArtifactError {
        if let Some(altered) = &self.altered
            && from.move_to(altered, name, ALTERED_FILES_MAX).is_err()
        {
            tracing::warn!(file = name, "could not move an altered file aside");
        }
        ArtifactError::Altered { file: from.path(name), what }
    }

    fn remember(&self, key: ArtifactKey, stamp: Stamp) {
        let mut verified = lock(&self.verified);
        if verified.len() >= REMEMBERED_MAX {
            verified.clear();
        }
        verified.insert(key, stamp);
    }
}

impl Artifact {
    /// Bytes of the file.
    pub fn bytes(&self) -> u64 {
        self.stamp.bytes
    }

    /// Maps the machine code into `engine`.
    ///
    /// # Errors
    /// The engine refuses it: another build, another configuration or another processor made it.
    pub fn map(&self, engine: &Engine) -> wasmtime::Result<Component> {
        let path = self.path();
        #[expect(unsafe_code, reason = "machine code is mapped and run")]
        // SAFETY: the file's seal holds, so it is the unmodified output of this node's compiler, and the store never
        // writes to a file that has its name (see the module's text for whom that trusts).
        unsafe {
            Component::deserialize_file(engine, path)
        }
    }

    /// Maps the machine code of a core module into `engine`.
    ///
    /// # Errors
    /// Those of [`Artifact::map`].
    fn map_module(&self, engine: &Engine) -> wasmtime::Result<Module> {
        let path = self.path();
        #[expect(unsafe_code, reason = "machine code is mapped and run")]
        // SAFETY: as in `map`.
        unsafe {
            Module::deserialize_file(engine, path)
        }
    }

    /// Wasmtime maps by path alone; this path is the descriptor that was verified, whatever the folder holds by now.
    fn path(&self) -> String {
        format!("/proc/self/fd/{}", self.file.as_raw_fd())
    }
}

/// The core modules that a component imports, by the names of its imports.
fn shared_imports(component: &Component) -> Vec<(String, ComponentDigest)> {
    let ty = component.component_type();
    let imports = ty.imports(component.engine());
    imports.filter_map(|(name, _)| Some((name.to_owned(), ComponentDigest::of_import(name)?))).collect()
}

fn component_name(digest: &ComponentDigest) -> String {
    format!("{digest}.wasm")
}

#[cfg(test)]
mod tests;
