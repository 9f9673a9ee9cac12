//! The sockets of the admin API.

use super::service::{Api, http_config};
use super::{Admin, Way, router};
use crate::config::AdminConfig;
use crate::front_door::Connections;
use crate::listener::{Listener, Socket, accept_loop};
use arc_swap::ArcSwap;
use cap_std::fs::Dir;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;
use tokio::net::UnixListener;

/// Name of the UNIX socket in the data folder.
pub const SOCKET: &str = "admin.sock";

/// Why the admin API has no socket.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen for the admin API on {at}")]
pub struct AdminListenError {
    /// Path or address.
    at: String,
    #[source]
    source: io::Error,
}

/// Serves on the UNIX socket in the data folder, which stands at `path` and is this node's alone: a socket that is there was
/// left by a node that is gone.
///
/// # Errors
/// The socket cannot be made.
pub fn serve_socket(admin: &Arc<Admin>, data: &Dir, path: &Path) -> Result<(), AdminListenError> {
    let file = path.join(SOCKET);
    let failed = |source| AdminListenError { at: file.display().to_string(), source };
    match data.remove_file(SOCKET) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
        _ => {}
    }
    let listener = UnixListener::bind(&file).map_err(failed)?;
    // The folder is its owner's alone, so nobody came in between.
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).map_err(failed)?;
    serve(listener, admin, Way::Socket);
    Ok(())
}

/// Opens a socket for [`serve_tcp`].
///
/// # Errors
/// The address cannot be bound.
pub fn bind_tcp(address: SocketAddr) -> Result<TcpListener, AdminListenError> {
    TcpListener::bind(address).map_err(|source| AdminListenError { at: address.to_string(), source })
}

/// Serves on a TCP socket, with tokens; gives the address that it is bound to, and what the API may be asked by: that address
/// and the hosts of `config`.
///
/// # Errors
/// The socket cannot be used.
pub fn serve_tcp(
    admin: &Arc<Admin>,
    socket: TcpListener,
    config: &AdminConfig,
) -> Result<(SocketAddr, Hosts), AdminListenError> {
    let failed = |source| AdminListenError { at: "the TCP socket".to_owned(), source };
    socket.set_nonblocking(true).map_err(failed)?;
    let bound = socket.local_addr().map_err(failed)?;
    let listener = tokio::net::TcpListener::from_std(socket).map_err(failed)?;
    let hosts = Hosts::of(bound);
    hosts.name(&config.hosts);
    serve(listener, admin, Way::Tcp { hosts: hosts.clone() });
    Ok((bound, hosts))
}

/// What `Host` may say: the address that is listened on, and the names that the operator gave it. Clones share it.
#[derive(Clone, Debug)]
pub struct Hosts {
    address: SocketAddr,
    all: Arc<ArcSwap<Vec<String>>>,
}

impl Hosts {
    fn of(address: SocketAddr) -> Self {
        Hosts { address, all: Arc::default() }
    }

    /// Takes these names from now on, and no others beside the address.
    pub fn name(&self, names: &[String]) {
        let mut all = vec![self.address.to_string()];
        if self.address.ip().is_loopback() {
            all.push(format!("localhost:{}", self.address.port()));
        }
        all.extend(names.iter().cloned());
        self.all.store(Arc::new(all));
    }

    /// Whether a request may name `host`.
    pub(super) fn has(&self, host: &str) -> bool {
        self.all.load().iter().any(|known| known.eq_ignore_ascii_case(host))
    }
}

fn serve(socket: impl Socket, admin: &Arc<Admin>, way: Way) {
    let config = http_config();
    let listener = Listener {
        service: Arc::new(Api { router: router(admin.clone(), way) }),
        connections: Connections::new(&config),
        config: Arc::new(ArcSwap::from_pointee(config)),
        certificates: None,
    };
    tokio::spawn(accept_loop(socket, listener));
}
