//! Requests over TLS, to an upstream with a certificate authority of its own.

use super::upstream::{OK, Step, Upstream, say};
use super::{Error, Setup, assert_error};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{RootCertStore, ServerConfig};
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;

/// Makes an authority and a server whose certificate says `names`.
fn authority(names: &[&str]) -> (Arc<RootCertStore>, TlsAcceptor) {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let issuer =
        CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("an authority");
    let key = KeyPair::generate().expect("a key");
    let names: Vec<String> = names.iter().map(|name| String::from(*name)).collect();
    let leaf = CertificateParams::new(names).expect("names").signed_by(&key, &issuer).expect("a certificate");
    let mut roots = RootCertStore::empty();
    roots.add(issuer.der().clone()).expect("a root");
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring supports the default versions")
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .expect("a pair");
    (Arc::new(roots), TlsAcceptor::from(Arc::new(config)))
}

async fn upstream(acceptor: TlsAcceptor) -> Upstream {
    let script = vec![Step::Head, say(OK), Step::Head, say(OK), Step::AwaitClose];
    Upstream::start_with(vec![script], Some(acceptor)).await
}

#[tokio::test]
async fn a_trusted_certificate_of_the_right_name_is_good() {
    let (roots, acceptor) = authority(&["a.test", "127.0.0.1"]);
    let mut upstream = upstream(acceptor).await;
    let client = Setup { roots: Some(roots), ..Setup::default() }.allow(&[format!("*:{}", upstream.port())]);
    for host in ["a.test", "127.0.0.1"] {
        let url = format!("https://{host}:{}/", upstream.port());
        assert_eq!(client.get(&url).await.expect(host).body, "ok");
        assert!(upstream.heard().await.contains(&format!("host: {host}:{}\r\n", upstream.port())));
    }
    let url = format!("https://b.test:{}/", upstream.port());
    assert_error(client.get(&url).await, &Error::TlsCertificateError, "another name");
}

#[tokio::test]
async fn an_unknown_authority_is_not_trusted() {
    let (_, acceptor) = authority(&["a.test"]);
    let upstream = upstream(acceptor).await;
    let (other, _) = authority(&["a.test"]);
    for roots in [None, Some(other)] {
        let client = Setup { roots, ..Setup::default() }.allow(&[format!("*:{}", upstream.port())]);
        let url = format!("https://a.test:{}/", upstream.port());
        assert_error(client.get(&url).await, &Error::TlsCertificateError, "unknown authority");
    }
}

#[tokio::test]
async fn plain_http_is_no_tls() {
    let upstream = Upstream::start(vec![vec![say(OK)]]).await;
    let client = Setup::default().allow(&[format!("*:{}", upstream.port())]);
    let url = format!("https://a.test:{}/", upstream.port());
    assert_error(client.get(&url).await, &Error::TlsProtocolError, "plain text");
}
