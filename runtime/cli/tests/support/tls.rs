//! Certificates made for a test, and connections that trust them.

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::ClientConfig;
use rustls::RootCertStore;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName};
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// A self-signed certificate for one name.
pub struct Certificate {
    name: String,
    chain_pem: String,
    key_pem: String,
    der: CertificateDer<'static>,
}

impl Certificate {
    /// Makes one.
    pub fn for_name(name: &str) -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed([name.to_owned()]).expect("a certificate can be made");
        Certificate {
            name: name.to_owned(),
            chain_pem: cert.pem(),
            key_pem: signing_key.serialize_pem(),
            der: cert.der().clone(),
        }
    }

    /// Writes it to `STEM.pem` and `STEM.key` in `folder`.
    pub fn write(&self, folder: &Path, stem: &str) {
        std::fs::write(folder.join(stem).with_extension("pem"), &self.chain_pem)
            .expect("a certificate is written");
        std::fs::write(folder.join(stem).with_extension("key"), &self.key_pem).expect("a key is written");
    }

    /// Connects and trusts this certificate alone.
    pub async fn connect(&self, address: SocketAddr, protocols: &[&str]) -> io::Result<TlsStream<TcpStream>> {
        let mut roots = RootCertStore::empty();
        roots.add(self.der.clone()).expect("the certificate is one");
        let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("the provider has the default versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
        let name = ServerName::try_from(self.name.clone()).expect("a server name");
        let stream = TcpStream::connect(address).await?;
        TlsConnector::from(Arc::new(config)).connect(name, stream).await
    }
}
