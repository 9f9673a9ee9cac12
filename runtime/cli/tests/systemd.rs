//! What a node and a service manager tell each other: sockets that outlive the node, how it is, and its units.

mod support;

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command as StdCommand, Stdio};
use support::{Client, Clients, Function, Lines, Request, Signal, kill, root, within};
use tempfile::TempDir;
use tokio::net::UnixDatagram;
use tokio::process::{Child, Command};

const HELLO: &str = "Hello from Isolet!\n";

/// The most that `systemd-analyze security` may find: 0 is as closed as can be, 10 as open.
const EXPOSURE_MAX: f64 = 2.0;

#[tokio::test]
async fn a_connection_made_before_the_node_starts_and_while_it_is_started_again_is_answered() {
    let (folder, socket) = (folder(), listener());
    let address = socket.local_addr().expect("bound");
    let load = Clients::fresh(address, "hello", 4, true);
    let mut early = Client::connect(address).await;
    early.write(&Request::get("hello", "/").head()).await;
    let mut node = activated(&folder, Passed::one(&socket), &[]);
    early.response(false).await.is_text(HELLO);
    for _ in 0..3 {
        load.goes_on(50).await;
        node.stop(Signal::TERM).await;
        let mut meanwhile = Client::connect(address).await;
        meanwhile.write(&Request::get("hello", "/").head()).await;
        node = activated(&folder, Passed::one(&socket), &[]);
        meanwhile.response(false).await.is_text(HELLO);
    }
    load.end().await;
}

#[tokio::test]
async fn sockets_are_told_apart_by_their_names() {
    let (folder, front, admin) = (folder(), listener(), listener());
    let passed = Passed { first: fd(&front), second: Some(fd(&admin)), names: "web:admin" };
    let node = activated(&folder, passed, &[]);
    let admin = admin.local_addr().expect("bound");
    node.log.says(&[&format!("admin on http://{admin}")]).await;
    let asked =
        Client::connect(admin).await.send(&Request::get("", "/readyz").host(&admin.to_string())).await;
    assert_eq!(asked.status, 204, "{}", asked.describe());
    get(front.local_addr().expect("bound")).await;
}

#[tokio::test]
async fn a_passed_socket_is_the_listener_of_its_address() {
    let (folder, socket) = (folder(), listener());
    let address = socket.local_addr().expect("bound");
    let own = ["--listen", &address.to_string(), "--listen", "127.0.0.1:0"];
    let node = activated(&folder, Passed::one(&socket), &own);
    let other = node.log.find("the other listener", |line| {
        line.starts_with("listening on ") && !line.ends_with(&address.to_string())
    });
    let other = other.await.rsplit('/').next().and_then(|it| it.parse().ok()).expect("an address");
    get(address).await;
    get(other).await;
}

#[tokio::test]
async fn what_was_passed_and_cannot_be_used_is_explained() {
    let folder = folder();
    let stranger = listener();
    let mut node = activated(&folder, Passed::one(&stranger), &["--listen", "127.0.0.1:0"]);
    node.log
        .says(&["error: ", "passed a socket on", &stranger.local_addr().expect("bound").to_string()])
        .await;
    assert_eq!(node.ended().await, Some(1));
    let unix = UnixListener::bind(folder.path().join("socket")).expect("a socket");
    let passed = Passed { first: unix.into(), second: None, names: "web" };
    let mut node = activated(&folder, passed, &[]);
    node.log.says(&["error: ", "(`web`)", "no TCP socket", "ListenStream="]).await;
    assert_eq!(node.ended().await, Some(1));
    let (one, two) = (listener(), listener());
    let mut node =
        activated(&folder, Passed { first: fd(&one), second: Some(fd(&two)), names: "admin:admin" }, &[]);
    node.log.says(&["error: ", "two sockets called `admin`"]).await;
    assert_eq!(node.ended().await, Some(1));
}

#[tokio::test]
async fn a_service_manager_hears_how_the_node_is() {
    let folder = folder();
    let path = folder.path().join("notify");
    let manager = UnixDatagram::bind(&path).expect("a socket");
    let mut command = Command::new(env!("CARGO_BIN_EXE_isolet"));
    command.args(serve(&folder)).args(["--listen", "127.0.0.1:0"]);
    command.stdout(Stdio::null()).env("NOTIFY_SOCKET", &path).env("WATCHDOG_USEC", "200000");
    let mut node = Running::spawn(command);
    let ready = heard(&manager, "READY=1").await;
    assert!(ready.contains("STATUS=serving 1 functions"), "{ready}");
    heard(&manager, "WATCHDOG=1").await;
    kill(node.pid(), Signal::HUP);
    let reloading = heard(&manager, "RELOADING=1").await;
    assert!(reloading.contains("MONOTONIC_USEC="), "{reloading}");
    heard(&manager, "READY=1").await;
    kill(node.pid(), Signal::TERM);
    heard(&manager, "STOPPING=1").await;
    assert_eq!(node.ended().await, Some(0));
}

#[test]
fn the_units_are_sound_and_closed() {
    if StdCommand::new("systemd-analyze").arg("--version").output().is_err() {
        // CI installs it; elsewhere there may be none.
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let program = folder.path().join("isolet");
    fs::write(&program, "#!/bin/sh\n").expect("written");
    fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).expect("it is ours");
    for unit in ["isolet.service", "isolet.socket"] {
        let text = fs::read_to_string(units().join(unit)).expect("the unit is there");
        let text = text.replace("/usr/bin/isolet", program.to_str().expect("UTF-8"));
        fs::write(folder.path().join(unit), text).expect("written");
    }
    let service = folder.path().join("isolet.service");
    let verified = analyze(&["verify", "--recursive-errors=no"], &service);
    assert_eq!(verified, "", "nothing to complain about");
    let security = analyze(&["security", "--offline=true"], &service);
    let level =
        security.lines().find_map(|line| line.split("Overall exposure level for isolet.service: ").nth(1));
    let level: f64 = level.and_then(|level| level.split(' ').next()?.parse().ok()).expect("a level");
    assert!(level <= EXPOSURE_MAX, "{security}");
}

/// A node that a test started by itself. Dropping it kills it.
struct Running {
    log: Lines,
    child: Child,
}

/// Sockets for a node, as a service manager passes them.
struct Passed {
    first: OwnedFd,
    second: Option<OwnedFd>,
    names: &'static str,
}

impl Passed {
    fn one(socket: &TcpListener) -> Self {
        Passed { first: fd(socket), second: None, names: "web" }
    }
}

impl Running {
    fn spawn(mut command: Command) -> Self {
        let mut child =
            command.stderr(Stdio::piped()).kill_on_drop(true).spawn().expect("the program starts");
        let log = Lines::of(child.stderr.take().expect("it is piped"));
        Running { log, child }
    }

    fn pid(&self) -> u32 {
        self.child.id().expect("it runs")
    }

    async fn stop(&mut self, signal: Signal) {
        kill(self.pid(), signal);
        assert_eq!(self.ended().await, Some(0));
    }

    async fn ended(&mut self) -> Option<i32> {
        within("the end of a node", self.child.wait()).await.expect("a child can be waited for").code()
    }
}

/// Starts a node with `passed` as its files 3 and 4. What it prints comes with its log.
///
/// The shell takes the sockets as its standard input and output, puts them where they belong, and becomes the node, so that
/// the node has the process id that it is told.
fn activated(folder: &TempDir, passed: Passed, args: &[&str]) -> Running {
    let Passed { first, second, names } = passed;
    let sockets = if second.is_some() { 2 } else { 1 };
    let script = "export LISTEN_PID=$$; exec \"$@\" 3<&0 4<&1 1>&2 </dev/null";
    let mut command = Command::new("/bin/sh");
    command.args(["-c", script, "sh"]);
    command.arg(env!("CARGO_BIN_EXE_isolet")).args(serve(folder)).args(args);
    command.env("LISTEN_FDS", sockets.to_string()).env("LISTEN_FDNAMES", names);
    command.stdin(Stdio::from(first)).stdout(second.map_or_else(Stdio::null, Stdio::from));
    Running::spawn(command)
}

/// The arguments of a node that serves `hello` from the folder.
fn serve(folder: &TempDir) -> Vec<PathBuf> {
    let function = Function::fixture("hello").write(folder.path());
    let mut args: Vec<PathBuf> = ["serve", "--workers", "2", "--function"].map(PathBuf::from).to_vec();
    args.extend([function, "--data".into(), folder.path().join("data")]);
    args
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the node")
}

fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").expect("a port is free")
}

/// A copy of the descriptor: the test keeps the socket, as a service manager does.
fn fd(socket: &TcpListener) -> OwnedFd {
    socket.try_clone().expect("a descriptor is free").into()
}

async fn get(address: SocketAddr) {
    Client::connect(address).await.send(&Request::get("hello", "/")).await.is_text(HELLO);
}

/// Waits until the node says `wanted`; the whole message.
async fn heard(manager: &UnixDatagram, wanted: &str) -> String {
    let listening = async {
        loop {
            let mut message = vec![0; 4096];
            let length = manager.recv(&mut message).await.expect("a message");
            message.truncate(length);
            let message = String::from_utf8(message).expect("a message is text");
            if message.lines().any(|line| line == wanted) {
                return message;
            }
        }
    };
    within(wanted, listening).await
}

fn units() -> PathBuf {
    root().join("docs/systemd")
}

/// What `systemd-analyze` says of a unit.
fn analyze(args: &[&str], unit: &Path) -> String {
    let output = StdCommand::new("systemd-analyze").args(args).arg(unit).output().expect("it is installed");
    let text = [output.stdout, output.stderr].concat();
    String::from_utf8(text).expect("it says text")
}
