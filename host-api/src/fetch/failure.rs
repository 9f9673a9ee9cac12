//! What went wrong below HTTP, in the words of `wasi:http`.
//!
//! Guests learn the kind of failure and no text of the host's: addresses and library messages stay inside.

use std::error::Error as _;
use std::io;
use wasmtime_wasi_http::Error;

/// Maps a failure of an open connection.
pub(super) fn of_hyper(error: &hyper::Error) -> Error {
    if error.is_parse_too_large() {
        return Error::HttpResponseHeaderSectionSize(None);
    }
    if error.is_incomplete_message() {
        return Error::HttpResponseIncomplete;
    }
    if error.is_parse() {
        return Error::HttpProtocolError;
    }
    if error.is_user() {
        return of_request_body(error);
    }
    match error.source().and_then(|source| source.downcast_ref::<io::Error>()) {
        Some(source) => of_io(source),
        None => Error::ConnectionTerminated,
    }
}

/// Maps a failure to connect to one address.
pub(super) fn of_connect(error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => Error::ConnectionRefused,
        io::ErrorKind::TimedOut => Error::ConnectionTimeout,
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => Error::DestinationIpUnroutable,
        _ => Error::DestinationUnavailable,
    }
}

/// Maps a failed TLS handshake.
pub(super) fn of_tls(error: &io::Error) -> Error {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented) => {
            Error::TlsCertificateError
        }
        Some(rustls::Error::AlertReceived(alert)) => Error::TlsAlertReceived {
            alert_id: Some(u8::from(*alert)),
            alert_message: Some(format!("{alert:?}")),
        },
        Some(_) => Error::TlsProtocolError,
        None => Error::ConnectionTerminated,
    }
}

/// A body that breaks its own length is said so; what else a guest's body fails with ends the request.
fn of_request_body(error: &hyper::Error) -> Error {
    match error.source().and_then(|source| source.downcast_ref::<Error>()) {
        Some(Error::HttpRequestBodySize(bytes)) => Error::HttpRequestBodySize(*bytes),
        _ => Error::HttpProtocolError,
    }
}

fn of_io(error: &io::Error) -> Error {
    if error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>()) {
        return Error::TlsProtocolError;
    }
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Error::HttpResponseIncomplete,
        // So hyper calls chunks that are none, and more of their extensions and trailers than it takes.
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => Error::HttpProtocolError,
        _ => Error::ConnectionTerminated,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tls(error: rustls::Error) -> Error {
        of_tls(&io::Error::new(io::ErrorKind::InvalidData, error))
    }

    #[test]
    fn broken_connections() {
        let tls = io::Error::new(io::ErrorKind::InvalidData, rustls::Error::DecryptError);
        for (error, expected) in [
            (tls, Error::TlsProtocolError),
            (io::ErrorKind::UnexpectedEof.into(), Error::HttpResponseIncomplete),
            (io::ErrorKind::InvalidInput.into(), Error::HttpProtocolError),
            (io::ErrorKind::ConnectionReset.into(), Error::ConnectionTerminated),
        ] {
            assert_eq!(of_io(&error).to_string(), expected.to_string());
        }
    }

    #[test]
    fn connect_failures() {
        for (kind, expected) in [
            (io::ErrorKind::ConnectionRefused, Error::ConnectionRefused),
            (io::ErrorKind::TimedOut, Error::ConnectionTimeout),
            (io::ErrorKind::HostUnreachable, Error::DestinationIpUnroutable),
            (io::ErrorKind::NetworkUnreachable, Error::DestinationIpUnroutable),
            (io::ErrorKind::PermissionDenied, Error::DestinationUnavailable),
        ] {
            assert_eq!(of_connect(&kind.into()).to_string(), expected.to_string());
        }
    }

    #[test]
    fn tls_failures() {
        let alert = tls(rustls::Error::AlertReceived(rustls::AlertDescription::HandshakeFailure));
        assert!(matches!(alert, Error::TlsAlertReceived { alert_id: Some(40), .. }), "{alert}");
        assert!(matches!(tls(rustls::Error::NoCertificatesPresented), Error::TlsCertificateError));
        assert!(matches!(tls(rustls::Error::DecryptError), Error::TlsProtocolError));
        assert!(matches!(of_tls(&io::ErrorKind::UnexpectedEof.into()), Error::ConnectionTerminated));
    }
}
