//! The sockets of the admin API.

use super::{Admin, Way, router};
use axum::Router;
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
    let router = router(admin.clone(), Way::Socket);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(())
}

/// Serves on a TCP address, with tokens; gives the address that it is bound to. `names` are hosts that may be asked for beside
/// the address itself.
///
/// # Errors
/// The address cannot be bound.
pub fn serve_tcp(
    admin: &Arc<Admin>,
    address: SocketAddr,
    names: &[String],
) -> Result<SocketAddr, AdminListenError> {
    let failed = |source| AdminListenError { at: address.to_string(), source };
    let listener = TcpListener::bind(address).map_err(failed)?;
    listener.set_nonblocking(true).map_err(failed)?;
    let bound = listener.local_addr().map_err(failed)?;
    let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
    let mut hosts = vec![bound.to_string()];
    if bound.ip().is_loopback() {
        hosts.push(format!("localhost:{}", bound.port()));
    }
    hosts.extend(names.iter().cloned());
    let router: Router = router(admin.clone(), Way::Tcp { hosts: hosts.into() });
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(bound)
}
