//! What a node and its service manager tell each other: sockets that listen already, and how the node is.
//!
//! The protocols are those of systemd: `sd_listen_fds(3)` and `sd_notify(3)`. Without a service manager nothing is told.

use anyhow::Context as _;
use isolet_node::config::{Listen, NodeConfig, Origin};
use isolet_node::supervisor::Handle;
use listenfd::ListenFd;
use sd_notify::NotifyState;
use std::net::{SocketAddr, TcpListener};
use std::sync::LazyLock;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Duration;

/// `FileDescriptorName=` of the socket of the admin API; all others belong to the front door.
const ADMIN: &str = "admin";

/// Names of the sockets, separated by colons.
pub const NAMES: &str = "LISTEN_FDNAMES";

/// Names the socket of the service manager.
const MANAGER_SOCKET: &str = "NOTIFY_SOCKET";

/// Messages that wait for the service manager to read them.
const MESSAGES_MAX: usize = 16;

/// Sockets that listen already.
#[derive(Debug, Default)]
pub struct Passed {
    /// Those of the front door, in their order.
    pub front_door: Vec<TcpListener>,
    /// That of the admin API.
    pub admin: Option<TcpListener>,
}

impl Passed {
    /// Takes over the sockets that were passed to this process. Must come before anything else opens a file.
    ///
    /// # Errors
    /// What was passed is no TCP socket that listens, or two are called `admin`.
    pub fn take() -> anyhow::Result<Self> {
        let names = std::env::var(NAMES).unwrap_or_default();
        let mut sockets = ListenFd::from_env();
        let mut names = names.split(':');
        let mut passed = Passed::default();
        for place in 0..sockets.len() {
            let name = names.next().unwrap_or_default();
            let socket = sockets.take_tcp_listener(place);
            let socket = socket.with_context(|| {
                format!("the service manager passed a socket (`{name}`) that is no TCP socket; write ListenStream=IP:PORT")
            })?;
            let Some(socket) = socket else { continue };
            match name {
                ADMIN if passed.admin.is_some() => {
                    anyhow::bail!(
                        "the service manager passed two sockets called `{ADMIN}`; there is one admin API"
                    )
                }
                ADMIN => passed.admin = Some(socket),
                _ => passed.front_door.push(socket),
            }
        }
        Ok(passed)
    }

    /// Makes the sockets the listeners of `config` when it names none; else each must be one of its listeners.
    ///
    /// # Errors
    /// A socket is none of the listeners.
    pub fn settle(&self, config: &mut NodeConfig) -> anyhow::Result<()> {
        let addresses: Vec<SocketAddr> =
            self.front_door.iter().map(TcpListener::local_addr).collect::<Result<_, _>>()?;
        for socket in &self.front_door {
            socket.set_nonblocking(true)?;
        }
        if !names_listeners(config) && !addresses.is_empty() {
            config.listen = addresses.iter().map(|address| Listen { address: *address, tls: None }).collect();
        }
        let is_listener =
            |address: &&SocketAddr| config.listen.iter().any(|listen| listen.address == **address);
        if let Some(stranger) = addresses.iter().find(|address| !is_listener(address)) {
            anyhow::bail!(
                "the service manager passed a socket on {stranger}, which no [[listen]] names; add one with this address, or \
                 take it out of the socket unit"
            );
        }
        Ok(())
    }
}

/// Whether somebody said where to listen.
pub fn names_listeners(config: &NodeConfig) -> bool {
    config.explain().iter().any(|row| row.key.starts_with("listen[") && row.origin != Origin::Default)
}

/// Tells that the node serves.
pub fn ready(status: &str) {
    tell(&[NotifyState::Ready, NotifyState::Status(status)]);
}

/// Tells that the node reads its configuration again; [`ready`] ends that.
pub fn reloading() {
    // `Type=notify-reload` tells this reload from the one before by the time.
    match NotifyState::monotonic_usec_now() {
        Ok(now) => {
            tell(&[NotifyState::Reloading, now, NotifyState::Status("reading the configuration again")]);
        }
        Err(error) => tracing::warn!(%error, "the service manager was not told of a reload: no clock"),
    }
}

/// Tells that the node drains, as soon as it does, and that it lives, as often as the service manager wants to hear it. Ends
/// with the node.
pub async fn watch(handle: Handle) {
    let alive = sd_notify::watchdog_enabled();
    // Half of the time, as sd_watchdog_enabled(3) advises.
    let period = alive.map_or(Duration::MAX, |limit| limit / 2);
    let mut draining = std::pin::pin!(handle.draining());
    loop {
        tokio::select! {
            () = &mut draining => break,
            () = tokio::time::sleep(period) => {
                // A node that carries out no orders is not alive, whatever this task does.
                if handle.worker_pids().await.is_ok() {
                    tell(&[NotifyState::Watchdog]);
                }
            }
        }
    }
    tell(&[NotifyState::Stopping, NotifyState::Status("draining: requests under way finish")]);
    // What drains carries out no orders any more, and has a bound of its own.
    while alive.is_some() {
        tell(&[NotifyState::Watchdog]);
        tokio::time::sleep(period).await;
    }
}

/// What is to be told goes through a thread: a service manager that does not read holds up nothing but that.
static MANAGER: LazyLock<SyncSender<String>> = LazyLock::new(|| {
    let (sender, messages) = sync_channel::<String>(MESSAGES_MAX);
    std::thread::spawn(move || {
        for message in messages {
            if let Err(error) = sd_notify::notify(&[NotifyState::Custom(&message)]) {
                tracing::warn!(%error, "the service manager was not told how the node is");
            }
        }
    });
    sender
});

fn tell(states: &[NotifyState<'_>]) {
    if std::env::var_os(MANAGER_SOCKET).is_none() {
        return;
    }
    let message = states.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    // An error means that it reads nothing: what it missed is not worth waiting for.
    let _ = MANAGER.try_send(message);
}
