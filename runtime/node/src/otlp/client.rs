//! One request to the receiver: a connection, the body in protobuf, the answer. A connection a request: there is one in a
//! second at most.

use crate::config::OtlpConfig;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, RETRY_AFTER, USER_AGENT};
use http::uri::{PathAndQuery, Scheme};
use http::{HeaderMap, HeaderValue, Request, StatusCode, Uri};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, InvalidDnsNameError, ServerName};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// Largest answer that is read, in bytes; it says how much was refused and why.
const ANSWER_BYTES_MAX: usize = 64 << 10;

const PROTOBUF: HeaderValue = HeaderValue::from_static("application/x-protobuf");
const AGENT: HeaderValue = HeaderValue::from_static(concat!("isolet/", env!("CARGO_PKG_VERSION")));

pub(super) struct Client {
    endpoint: Uri,
    headers: HeaderMap,
    timeout: Duration,
    /// For `https`.
    tls: Option<(TlsConnector, ServerName<'static>)>,
}

/// Why the receiver did not take something.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The file of authorities holds none, or is not PEM.
    #[error("the authorities of `otlp.certificate` cannot be used: {0}")]
    Authorities(String),
    /// No certificate can carry the host's name.
    #[error("no certificate can carry the host of `otlp.endpoint`")]
    Host(#[from] InvalidDnsNameError),
    /// It cannot be connected to, or TLS cannot be agreed on.
    #[error("it cannot be reached")]
    Unreachable(#[from] io::Error),
    /// The connection broke, or something else than HTTP/1.1 is spoken there.
    #[error("it does not answer in HTTP/1.1; the port for HTTP is usually 4318")]
    Broken(#[from] hyper::Error),
    /// Its answer has no end.
    #[error("its answer is larger than {ANSWER_BYTES_MAX} bytes or breaks off")]
    Answer,
    /// It took longer than `otlp.timeout`.
    #[error("it did not answer within {0:?}")]
    Slow(Duration),
    /// It said no.
    #[error("it answered with status {status}")]
    Status {
        /// What it said.
        status: StatusCode,
        /// How long to wait before it is asked again.
        retry_after: Option<Duration>,
    },
    /// The request cannot be made.
    #[error("the request cannot be made")]
    Request(#[from] http::Error),
}

impl ClientError {
    /// Whether the same body may be taken later: what OTLP calls retryable.
    pub(super) fn may_pass(&self) -> bool {
        match self {
            ClientError::Status { status, .. } => matches!(status.as_u16(), 429 | 502 | 503 | 504),
            ClientError::Unreachable(_) | ClientError::Broken(_) | ClientError::Slow(_) => true,
            _ => false,
        }
    }

    /// Whether it was there and did not want the body.
    pub(super) fn is_refusal(&self) -> bool {
        matches!(self, ClientError::Status { .. }) && !self.may_pass()
    }

    pub(super) fn retry_after(&self) -> Option<Duration> {
        match self {
            ClientError::Status { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}

impl Client {
    pub(super) fn new(config: &OtlpConfig, authorities: Option<&[u8]>) -> Result<Self, ClientError> {
        let endpoint = config.endpoint.clone();
        let tls = if endpoint.scheme() == Some(&Scheme::HTTPS) {
            let host = endpoint.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
            Some((connector(authorities)?, ServerName::try_from(host)?))
        } else {
            None
        };
        let headers = config.headers.iter().cloned().collect();
        Ok(Client { endpoint, headers, timeout: config.timeout, tls })
    }

    pub(super) fn endpoint(&self) -> &Uri {
        &self.endpoint
    }

    /// Posts `body` to `/v1/SIGNAL` of the receiver, and gives its answer.
    ///
    /// # Errors
    /// It did not take the body.
    pub(super) async fn post(&self, signal: &str, body: Bytes) -> Result<Bytes, ClientError> {
        let request = self.request(signal, body)?;
        timeout(self.timeout, self.exchange(request)).await.map_err(|_| ClientError::Slow(self.timeout))?
    }

    fn request(&self, signal: &str, body: Bytes) -> Result<Request<Full<Bytes>>, ClientError> {
        let path =
            PathAndQuery::try_from(format!("{}/v1/{signal}", self.endpoint.path().trim_end_matches('/')))
                .map_err(http::Error::from)?;
        let host = self.endpoint.authority().map_or("", |authority| authority.as_str());
        let mut request = Request::post(Uri::from(path)).header(HOST, host).body(Full::new(body))?;
        let headers = request.headers_mut();
        headers.extend(self.headers.clone());
        headers.insert(CONTENT_TYPE, PROTOBUF);
        headers.insert(USER_AGENT, AGENT);
        Ok(request)
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<Bytes, ClientError> {
        let host = self.endpoint.host().unwrap_or_default().trim_matches(['[', ']']);
        let port = self.endpoint.port_u16().unwrap_or(if self.tls.is_some() { 443 } else { 80 });
        let tcp = TcpStream::connect((host, port)).await?;
        match &self.tls {
            None => ask(tcp, request).await,
            Some((connector, name)) => ask(connector.connect(name.clone(), tcp).await?, request).await,
        }
    }
}

async fn ask<S>(stream: S, request: Request<Full<Bytes>>) -> Result<Bytes, ClientError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // Ends with the sender; its errors come out of the request, too.
    tokio::spawn(connection);
    let response = sender.send_request(request).await?;
    let status = response.status();
    if !status.is_success() {
        let seconds = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
        return Err(ClientError::Status { status, retry_after: seconds.map(Duration::from_secs) });
    }
    let answer = Limited::new(response.into_body(), ANSWER_BYTES_MAX).collect().await;
    Ok(answer.map_err(|_| ClientError::Answer)?.to_bytes())
}

/// Trusts the public authorities, or those of the operator alone.
fn connector(authorities: Option<&[u8]>) -> Result<TlsConnector, ClientError> {
    let roots = match authorities {
        None => RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.into() },
        Some(pem) => read_authorities(pem)?,
    };
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the ring provider supports the default versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

fn read_authorities(pem: &[u8]) -> Result<RootCertStore, ClientError> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate.map_err(|error| ClientError::Authorities(error.to_string()))?;
        roots.add(certificate).map_err(|error| ClientError::Authorities(error.to_string()))?;
    }
    if roots.is_empty() {
        return Err(ClientError::Authorities("the file holds no certificate".to_owned()));
    }
    Ok(roots)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(endpoint: &str) -> OtlpConfig {
        OtlpConfig {
            endpoint: endpoint.parse().expect("a URL"),
            headers: vec![(HOST, HeaderValue::from_static("other"))],
            certificate: None,
            timeout: Duration::from_secs(10),
            service_name: "isolet".to_owned(),
            sampling: None,
            metrics_interval: None,
        }
    }

    #[test]
    fn the_path_of_the_endpoint_comes_first() {
        for (endpoint, path) in [
            ("http://127.0.0.1:4318", "/v1/traces"),
            ("http://127.0.0.1:4318/", "/v1/traces"),
            ("http://127.0.0.1/base/", "/base/v1/traces"),
        ] {
            let client = Client::new(&config(endpoint), None).expect("plain");
            let request = client.request("traces", Bytes::new()).expect("a request");
            assert_eq!(request.uri(), path, "{endpoint}");
            assert_eq!(request.headers()[CONTENT_TYPE], "application/x-protobuf");
        }
    }

    #[test]
    fn what_may_pass_is_sent_again_and_nothing_else() {
        let status = |code| ClientError::Status {
            status: StatusCode::from_u16(code).expect("a status"),
            retry_after: None,
        };
        for (error, may_pass, is_refusal) in [
            (status(429), true, false),
            (status(503), true, false),
            (status(400), false, true),
            (status(404), false, true),
            (status(500), false, true),
            (ClientError::Slow(Duration::ZERO), true, false),
            (ClientError::Unreachable(io::ErrorKind::ConnectionRefused.into()), true, false),
            (ClientError::Answer, false, false),
        ] {
            assert_eq!((error.may_pass(), error.is_refusal()), (may_pass, is_refusal), "{error}");
        }
    }

    #[test]
    fn authorities_that_are_none_are_refused() {
        let own = crate::tls::tests::certificate(&["otel.example"]);
        assert!(Client::new(&config("https://otel.example"), Some(&own.chain)).is_ok());
        assert!(Client::new(&config("https://[::1]:4318"), None).is_ok());
        for pem in
            [&b""[..], b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", b"-----BEGIN "]
        {
            let refused = Client::new(&config("https://otel.example"), Some(pem)).map(drop);
            assert!(matches!(refused, Err(ClientError::Authorities(_))), "{pem:?}");
        }
        let host = Client::new(&config("https://a_b..example"), None).map(drop);
        assert!(matches!(host, Err(ClientError::Host(_))), "{host:?}");
    }
}
