//! Why the data folder could not do what it was asked.

use crate::manifest::NameError;
use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
use std::io;
use std::path::{Path, PathBuf};

/// Why the data folder could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// Another node runs on the folder.
    #[error(
        "the data folder {} is held by another node{}; stop that one, or choose another folder with --data",
        folder.display(),
        holder(*pid)
    )]
    Held {
        /// The folder.
        folder: PathBuf,
        /// Process id of the other node, if its file could be read.
        pid: Option<u32>,
    },
    /// The folder that a backup should go to is not empty.
    #[error("the data folder {} has a catalog already; name another folder, or lose what it has with --replace", .0.display())]
    HasCatalog(PathBuf),
    /// A newer release wrote the catalog.
    #[error(
        "{} has format {found}, and this release knows formats up to {known}; \
         start the release that wrote it, or restore a backup that this one made",
        file.display()
    )]
    NewerFormat {
        /// The database.
        file: PathBuf,
        /// Its format.
        found: u32,
        /// The newest that is known here.
        known: u32,
    },
    /// A database, but of something else.
    #[error(
        "{} is a database of another program (its application id is {application_id:#x}); move it away or name another file",
        file.display()
    )]
    NotCatalog {
        /// The database.
        file: PathBuf,
        /// What it says it is.
        application_id: i32,
    },
    /// The database is damaged.
    #[error("{} is damaged; stop the node and put a backup in its place with `isolet restore`", file.display())]
    Broken {
        /// The database.
        file: PathBuf,
        /// What was found.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// There is no room on the disk. Nothing was changed.
    #[error("cannot {doing}: no space is left for {}; free some, for example with `isolet gc`", file.display())]
    Full {
        /// What was attempted.
        doing: &'static str,
        /// The database or the backup.
        file: PathBuf,
        /// The database's words.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The database refused for another reason.
    #[error("cannot {doing} in {}", file.display())]
    Sql {
        /// What was attempted.
        doing: &'static str,
        /// The database.
        file: PathBuf,
        /// Why it failed.
        source: rusqlite::Error,
    },
    /// The file system failed.
    #[error("cannot {doing} {}", file.display())]
    Io {
        /// What was attempted.
        doing: &'static str,
        /// Which file.
        file: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
    /// The system gave no random bytes.
    #[error("no random bytes for a token")]
    Random(#[from] getrandom::Error),
    /// What should be the name of a function or an alias is none.
    #[error(transparent)]
    BadName(#[from] NameError),
    /// The shares of an alias cannot be served.
    #[error("the alias cannot be divided so: {0}")]
    BadShares(String),
    /// A text is longer than the catalog keeps.
    #[error("{what} has {bytes} bytes; {max} are the most")]
    TooLarge {
        /// Which text.
        what: &'static str,
        /// Its length.
        bytes: usize,
        /// The longest that is kept.
        max: usize,
    },
    /// A bound on how many there may be is reached.
    #[error("there are {max} {what} already, the most there may be; {advice}")]
    TooMany {
        /// Of what there are too many.
        what: String,
        /// The bound.
        max: u32,
        /// How to make room.
        advice: &'static str,
    },
    /// There is no such function.
    #[error("there is no function `{0}`")]
    NoFunction(String),
    /// There is no such version.
    #[error("function `{function}` has no version v{version}")]
    NoVersion {
        /// The function.
        function: String,
        /// The number.
        version: u32,
    },
    /// There is no such alias.
    #[error("function `{function}` has no alias `{alias}`")]
    NoAlias {
        /// The function.
        function: String,
        /// The alias.
        alias: String,
    },
    /// There is no such token.
    #[error("there is no token {0}")]
    NoToken(i64),
    /// The alias is not where its caller thought.
    #[error(
        "alias `{alias}` of `{function}` was moved meanwhile: {}; look at it again and repeat the change",
        now.map_or("nothing is deployed to it".to_owned(), |id| format!("deployment {id} is its present one"))
    )]
    Moved {
        /// The function.
        function: String,
        /// The alias.
        alias: String,
        /// Its present deployment.
        now: Option<i64>,
    },
    /// An alias needs the version.
    #[error(
        "v{version} of `{function}` serves, or a rollback would go to it, in: {}; point them elsewhere or delete them first",
        aliases.join(", ")
    )]
    InUse {
        /// The function.
        function: String,
        /// The version.
        version: u32,
        /// The aliases that need it.
        aliases: Vec<String>,
    },
    /// The alias has nowhere to go back to.
    #[error("there is nothing before the present deployment of alias `{alias}` of `{function}`")]
    NothingBefore {
        /// The function.
        function: String,
        /// The alias.
        alias: String,
    },
    /// What the alias would go back to was deleted.
    #[error(
        "alias `{alias}` of `{function}` cannot go back to deployment {deployment}: v{version} was deleted; set the alias to \
         a version that exists"
    )]
    Deleted {
        /// The function.
        function: String,
        /// The alias.
        alias: String,
        /// Where it would go.
        deployment: i64,
        /// The version that is no more.
        version: u32,
    },
    /// The idempotency key was used with another request.
    #[error("the idempotency key `{0}` was used for a different request; take a new key for each change")]
    KeyReused(String),
}

impl DataError {
    pub(super) fn io(doing: &'static str, file: PathBuf, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                DataError::Full { doing, file, source: source.into() }
            }
            _ => DataError::Io { doing, file, source },
        }
    }
}

/// What ends a transaction: a refusal that is complete, or the database's own error, which lacks what was attempted.
pub(super) enum Fault {
    Refused(DataError),
    Sql(rusqlite::Error),
}

impl From<DataError> for Fault {
    fn from(error: DataError) -> Self {
        Fault::Refused(error)
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Fault::Sql(error)
    }
}

/// Where an error was found.
pub(super) struct Found<'a> {
    file: &'a Path,
}

impl<'a> Found<'a> {
    pub(super) fn in_file(file: &'a Path) -> Self {
        Found { file }
    }

    pub(super) fn settle(&self, doing: &'static str, fault: Fault) -> DataError {
        match fault {
            Fault::Refused(error) => error,
            Fault::Sql(error) => self.explain(doing, error),
        }
    }

    /// Tells a full disk and damage from other errors of the database.
    pub(super) fn explain(&self, doing: &'static str, source: rusqlite::Error) -> DataError {
        let file = self.file.to_owned();
        match &source {
            // What a value cannot be was written by something else than this code.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..) => DataError::Broken { file, source: source.into() },
            rusqlite::Error::SqliteFailure(error, _) => match error.code {
                ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => {
                    DataError::Broken { file, source: source.into() }
                }
                ErrorCode::DiskFull => DataError::Full { doing, file, source: source.into() },
                _ if error.extended_code == SQLITE_IOERR_SHMSIZE => {
                    DataError::Full { doing, file, source: source.into() }
                }
                _ => DataError::Sql { doing, file, source },
            },
            _ => DataError::Sql { doing, file, source },
        }
    }
}

fn holder(pid: Option<u32>) -> String {
    pid.map(|pid| format!(" (process {pid})")).unwrap_or_default()
}
