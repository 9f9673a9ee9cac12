//! A node as a child process, and the requests a test makes to it.

use super::http1::{Client, Request};
use super::http2::Http2;
use super::log::Lines;
use super::response::Response;
use super::{Data, Function, process, within};
use rustix::process::Signal;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use tempfile::TempDir;
use tokio::process::{Child, Command};

/// A node to be started.
pub struct Start {
    folder: TempDir,
    args: Vec<OsString>,
    workers: u32,
    /// How many listeners the settings name; without any, the node gets one.
    listeners: usize,
    data: DataFolder,
    environment: Vec<(&'static str, String)>,
    /// A command that becomes the node; empty when none does.
    wrapper: Vec<OsString>,
}

/// What a node keeps its data in.
enum DataFolder {
    /// A folder that has the machine code which other tests made.
    Shared(Data),
    /// An empty one in the node's folder.
    Empty,
    /// One that the test keeps.
    Kept(PathBuf),
}

/// A node that listens. Dropping it kills it.
pub struct Node {
    /// Where it listens, in the order of its listeners.
    pub addresses: Vec<SocketAddr>,
    /// What it has logged, as JSON.
    pub log: Lines,
    /// What it has printed.
    pub output: Lines,
    /// Its folder, gone when the node is.
    folder: TempDir,
    data: PathBuf,
    _data: DataFolder,
    child: Child,
}

impl Node {
    /// A node for `functions`, in one process.
    pub fn serving<F: Into<Function>>(functions: impl IntoIterator<Item = F>) -> Start {
        let folder = tempfile::tempdir().expect("a folder for the node");
        let mut args: Vec<OsString> = Vec::new();
        for function in functions {
            args.push("--function".into());
            args.push(function.into().write(folder.path()).into());
        }
        Start::new(folder, args)
    }

    /// A node whose arguments the test gives, but for its data folder, its log and its listener.
    pub fn with_args<A: Into<OsString>>(args: impl IntoIterator<Item = A>) -> Start {
        let folder = tempfile::tempdir().expect("a folder for the node");
        Start::new(folder, args.into_iter().map(Into::into).collect())
    }

    /// The first address.
    pub fn address(&self) -> SocketAddr {
        *self.addresses.first().expect("a node has a listener")
    }

    /// The folder that lives as long as the node.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Its data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// A new connection.
    pub async fn connect(&self) -> Client {
        Client::connect(self.address()).await
    }

    /// A new connection with HTTP/2, prior knowledge.
    pub async fn connect_h2(&self) -> Http2 {
        Http2::connect(self.address()).await
    }

    /// Sends a request on a connection of its own.
    pub async fn send(&self, request: Request) -> Response {
        self.connect().await.send(&request).await
    }

    /// Gets `path` of the function.
    pub async fn get(&self, function: &str, path: &str) -> Response {
        self.send(Request::get(function, path)).await
    }

    /// Posts `body` to `path` of the function.
    pub async fn post(&self, function: &str, path: &str, body: &[u8]) -> Response {
        self.send(Request::post(function, path, body)).await
    }

    /// The process that was started: the supervisor, or all there is.
    pub fn pid(&self) -> u32 {
        self.child.id().expect("the node runs")
    }

    /// The worker processes.
    pub fn workers(&self) -> Vec<u32> {
        process::children(self.pid())
    }

    /// Bytes of memory of the node and its workers.
    pub fn resident_bytes(&self) -> u64 {
        process::resident_bytes(self.pid())
            + self.workers().into_iter().map(process::resident_bytes).sum::<u64>()
    }

    /// A new connection to the admin API of a node that has its own data folder.
    pub async fn admin(&self) -> Client {
        let socket = tokio::net::UnixStream::connect(self.data().join("admin.sock")).await;
        Client::over(socket.expect("the node can be administered"))
    }

    /// Sends a signal to the process that was started.
    pub fn signal(&self, signal: Signal) {
        process::kill(self.pid(), signal);
    }

    /// Waits for the end.
    pub async fn ended(&mut self) -> ExitStatus {
        within("the end of a node", self.child.wait()).await.expect("a child can be waited for")
    }
}

impl Start {
    fn new(folder: TempDir, args: Vec<OsString>) -> Self {
        let (environment, wrapper) = (Vec::new(), Vec::new());
        Start {
            folder,
            args,
            workers: 0,
            listeners: 0,
            data: DataFolder::Shared(Data::new()),
            environment,
            wrapper,
        }
    }

    /// With a data folder that outlives the node.
    pub fn data(mut self, folder: &Path) -> Self {
        self.data = DataFolder::Kept(folder.to_owned());
        self
    }

    /// With a variable in its environment.
    pub fn variable(mut self, name: &'static str, value: &str) -> Self {
        self.environment.push((name, value.to_owned()));
        self
    }

    /// As what `command` becomes, which gets the program and its arguments as its last ones.
    pub fn wrapped(mut self, command: &[&str]) -> Self {
        self.wrapper = command.iter().map(OsString::from).collect();
        self
    }

    /// With another argument of `isolet serve`.
    pub fn flag(mut self, flag: &str) -> Self {
        self.args.push(flag.into());
        self
    }

    /// With a setting of the node.
    pub fn set(self, setting: &str) -> Self {
        self.flag("--set").flag(setting)
    }

    /// With an empty data folder, `data` in its folder.
    pub fn own_data(mut self) -> Self {
        self.data = DataFolder::Empty;
        self
    }

    /// With this many worker processes.
    pub fn workers(mut self, workers: u32) -> Self {
        self.workers = workers;
        self
    }

    /// With a file of settings, which names the listeners; paths in it start from the node's folder.
    pub fn config(mut self, text: &str) -> Self {
        let file = self.folder.path().join("node.toml");
        std::fs::write(&file, text).expect("the settings of a node");
        self.listeners = text.matches("[[listen]]").count();
        self.flag("--config").flag(file.to_str().expect("a path in UTF-8"))
    }

    /// The folder that will live as long as the node.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts the node and waits until it listens.
    pub async fn start(self) -> Node {
        let mut words = self.wrapper.iter().cloned().chain([env!("CARGO_BIN_EXE_isolet").into()]);
        let mut command = Command::new(words.next().expect("a program"));
        let data = match &self.data {
            DataFolder::Shared(data) => data.path().to_owned(),
            DataFolder::Empty => self.folder.path().join("data"),
            DataFolder::Kept(folder) => folder.clone(),
        };
        command.args(words).arg("serve").args(&self.args).arg("--data").arg(&data);
        command.envs(self.environment.iter().cloned());
        command.args([
            "--workers",
            &self.workers.to_string(),
            "--log-format",
            "json",
            "--log-level",
            "debug",
        ]);
        if self.listeners == 0 {
            command.args(["--listen", "127.0.0.1:0"]);
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().expect("the program starts");
        let log = Lines::of(child.stderr.take().expect("it is piped"));
        let output = Lines::of(child.stdout.take().expect("it is piped"));
        let addresses = log.or_end(output.listening(self.listeners.max(1))).await;
        if let DataFolder::Shared(data) = &self.data {
            data.share();
        }
        Node { addresses, log, output, folder: self.folder, data, _data: self.data, child }
    }
}
