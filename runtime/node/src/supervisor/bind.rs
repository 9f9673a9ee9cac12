//! Opens the sockets that a node listens on, before anything else is started.

use socket2::{Domain, Protocol, Socket, Type};
use std::io;
use std::net::{SocketAddr, TcpListener};

/// Connections that may wait to be accepted; the kernel bounds it by `net.core.somaxconn`.
const BACKLOG: i32 = 1_024;

/// Why a node cannot listen on an address.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// Another process does.
    #[error("{0} is in use; stop what listens there, or choose another address (port 0 picks a free one)")]
    InUse(SocketAddr),
    /// This user must not.
    #[error("this user must not listen on {0}; choose a port above 1023, or grant CAP_NET_BIND_SERVICE")]
    Denied(SocketAddr),
    /// The machine has no such address.
    #[error("{0} is not an address of this machine; choose one that `ip address` shows, or 0.0.0.0 for all")]
    Foreign(SocketAddr),
    /// Anything else.
    #[error("cannot listen on {address}")]
    Other {
        /// The address.
        address: SocketAddr,
        /// The system's reason.
        source: io::Error,
    },
}

/// Listens on all addresses; the sockets and what they are bound to, in the same order. An address that one of `passed` has
/// is not bound again: that socket is taken as it is.
pub(super) fn bind_all(
    addresses: &[SocketAddr],
    mut passed: Vec<TcpListener>,
) -> Result<(Vec<TcpListener>, Vec<SocketAddr>), BindError> {
    let mut listen = |address: &SocketAddr| {
        let is_its_own = |socket: &TcpListener| socket.local_addr().is_ok_and(|bound| bound == *address);
        let socket = match passed.iter().position(is_its_own) {
            Some(place) => Ok((passed.swap_remove(place), *address)),
            None => bind(*address),
        };
        socket.map_err(|source| explain(*address, source))
    };
    addresses.iter().map(&mut listen).collect()
}

fn bind(address: SocketAddr) -> io::Result<(TcpListener, SocketAddr)> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    // Else connections that are still closing would forbid a restart for a minute.
    socket.set_reuse_address(true)?;
    // All processes share this flag: it belongs to the socket.
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    let listener = TcpListener::from(socket);
    let bound = listener.local_addr()?;
    Ok((listener, bound))
}

fn explain(address: SocketAddr, source: io::Error) -> BindError {
    match source.kind() {
        io::ErrorKind::AddrInUse => BindError::InUse(address),
        io::ErrorKind::PermissionDenied => BindError::Denied(address),
        io::ErrorKind::AddrNotAvailable => BindError::Foreign(address),
        _ => BindError::Other { address, source },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_gets_a_port_of_its_own_and_a_taken_one_is_refused() {
        let any: SocketAddr = "127.0.0.1:0".parse().expect("an address");
        let (_sockets, bound) = bind_all(&[any, any], Vec::new()).expect("free");
        assert!(bound[0].port() != 0 && bound[0] != bound[1]);
        let error = bind_all(&[any, bound[1]], Vec::new()).expect_err("taken");
        assert!(matches!(error, BindError::InUse(address) if address == bound[1]), "{error}");
        assert!(error.to_string().contains(&bound[1].to_string()));
    }

    #[test]
    fn a_socket_that_listens_already_is_taken_as_it_is() {
        let any: SocketAddr = "127.0.0.1:0".parse().expect("an address");
        let passed = TcpListener::bind(any).expect("free");
        let address = passed.local_addr().expect("bound");
        let (sockets, bound) = bind_all(&[any, address], vec![passed]).expect("one is free, one is passed");
        assert!(bound[0] != address && bound[1] == address);
        assert_eq!(sockets[1].local_addr().expect("bound"), address);
    }

    #[test]
    fn every_reason_is_told() {
        let foreign = "192.0.2.1:0".parse().expect("an address for documentation");
        assert!(matches!(bind_all(&[foreign], Vec::new()), Err(BindError::Foreign(_))));
        let of = |kind| explain(foreign, io::Error::from(kind));
        assert!(matches!(of(io::ErrorKind::PermissionDenied), BindError::Denied(_)));
        assert!(matches!(of(io::ErrorKind::OutOfMemory), BindError::Other { .. }));
    }
}
