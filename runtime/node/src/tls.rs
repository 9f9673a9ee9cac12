//! TLS certificates: several, chosen by the names they carry, replaced together while connections go on.

use arc_swap::ArcSwap;
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::collections::HashMap;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;

/// One certificate chain and its key, as PEM.
#[derive(Clone)]
pub struct CertificatePem {
    /// What errors call it, usually its file name.
    pub label: String,
    /// The chain, the server's own certificate first.
    pub chain: Vec<u8>,
    /// The private key: PKCS#8, PKCS#1 or SEC1.
    pub key: Vec<u8>,
}

impl std::fmt::Debug for CertificatePem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CertificatePem").field("label", &self.label).finish_non_exhaustive()
    }
}

/// Why certificates were refused; those in use stay in use.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// TLS needs at least one certificate.
    #[error("no certificate was given")]
    NoCertificate,
    /// The chain or the key cannot be read.
    #[error("`{label}` is not valid PEM")]
    Pem {
        /// Which certificate.
        label: String,
        /// What the reader found.
        source: rustls_pki_types::pem::Error,
    },
    /// The chain holds no certificate.
    #[error("`{label}` holds no certificate")]
    EmptyChain {
        /// Which certificate.
        label: String,
    },
    /// The certificate or its key cannot be used, or they do not belong together.
    #[error("`{label}` cannot be used")]
    Unusable {
        /// Which certificate.
        label: String,
        /// What rustls found.
        source: rustls::Error,
    },
}

/// The certificates in use; replaced as one, so that no handshake sees half of the old and half of the new.
#[derive(Debug)]
pub struct CertificateStore {
    current: ArcSwap<ServerConfig>,
}

impl CertificateStore {
    /// Takes certificates into use. The first one serves clients whose server name matches none.
    pub fn new(certificates: &[CertificatePem]) -> Result<Self, TlsError> {
        Ok(CertificateStore { current: ArcSwap::new(server_config(certificates)?) })
    }

    /// Replaces all certificates for new handshakes; on an error the ones in use stay.
    pub fn reload(&self, certificates: &[CertificatePem]) -> Result<(), TlsError> {
        self.current.store(server_config(certificates)?);
        Ok(())
    }

    /// An acceptor with the certificates of this moment.
    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(self.current.load_full())
    }
}

fn server_config(certificates: &[CertificatePem]) -> Result<Arc<ServerConfig>, TlsError> {
    let resolver = Arc::new(ByName::new(certificates)?);
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the ring provider supports the default versions")
        .with_no_client_auth()
        .with_cert_resolver(resolver);
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    // A request in the first flight could be replayed (RFC 8446 8).
    config.max_early_data_size = 0;
    Ok(Arc::new(config))
}

/// Chooses a certificate by server name: the exact name, else a wildcard for its first label, else the first one.
#[derive(Debug)]
struct ByName {
    default: Arc<CertifiedKey>,
    /// By lower-case name; a wildcard stands under what follows its `*`, dot included.
    names: HashMap<String, Arc<CertifiedKey>>,
}

impl ByName {
    fn new(certificates: &[CertificatePem]) -> Result<Self, TlsError> {
        let mut default = None;
        let mut names = HashMap::new();
        for certificate in certificates {
            let (key, own_names) = read(certificate)?;
            default.get_or_insert_with(|| Arc::clone(&key));
            for name in own_names {
                let name = name.to_ascii_lowercase();
                let name = name.strip_prefix('*').unwrap_or(&name).to_owned();
                names.entry(name).or_insert_with(|| Arc::clone(&key));
            }
        }
        let default = default.ok_or(TlsError::NoCertificate)?;
        Ok(ByName { default, names })
    }

    fn find(&self, name: &str) -> Option<&Arc<CertifiedKey>> {
        let wildcard = || self.names.get(name.get(name.find('.')?..)?);
        self.names.get(name).or_else(wildcard)
    }
}

impl ResolvesServerCert for ByName {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        // rustls has lower-cased and checked the name.
        let named = hello.server_name().and_then(|name| self.find(name));
        Some(Arc::clone(named.unwrap_or(&self.default)))
    }
}

/// Reads one certificate with its key and the names it is valid for.
fn read(pem: &CertificatePem) -> Result<(Arc<CertifiedKey>, Vec<String>), TlsError> {
    let label = || pem.label.clone();
    let unreadable = |source| TlsError::Pem { label: label(), source };
    let unusable = |source| TlsError::Unusable { label: label(), source };
    let chain: Vec<CertificateDer<'static>> =
        CertificateDer::pem_slice_iter(&pem.chain).collect::<Result<_, _>>().map_err(unreadable)?;
    let Some(own) = chain.first() else {
        return Err(TlsError::EmptyChain { label: label() });
    };
    let names = {
        let parsed = webpki::EndEntityCert::try_from(own).map_err(|_| {
            unusable(rustls::Error::InvalidCertificate(rustls::CertificateError::BadEncoding))
        })?;
        parsed.valid_dns_names().map(str::to_owned).collect()
    };
    let key = PrivateKeyDer::from_pem_slice(&pem.key).map_err(unreadable)?;
    let key = CertifiedKey::from_der(chain, key, &ring::default_provider()).map_err(unusable)?;
    Ok((Arc::new(key), names))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Makes a self-signed certificate for these names.
    pub(crate) fn certificate(names: &[&str]) -> CertificatePem {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let made = rcgen::generate_simple_self_signed(names.clone()).expect("a certificate");
        CertificatePem {
            label: names.join(","),
            chain: made.cert.pem().into_bytes(),
            key: made.signing_key.serialize_pem().into_bytes(),
        }
    }

    #[test]
    fn names_choose_certificates() {
        let pems = [certificate(&["a.example", "*.w.example"]), certificate(&["b.example", "x.w.example"])];
        let by_name = ByName::new(&pems).expect("sound certificates");
        let first = &by_name.default;
        let second = by_name.names.get("b.example").expect("named by the second");
        let chosen = |name: &str| by_name.find(name).map(|it| Arc::ptr_eq(it, first));
        assert_eq!(chosen("a.example"), Some(true));
        assert_eq!(chosen("y.w.example"), Some(true));
        assert_eq!(chosen("b.example"), Some(false));
        assert_eq!(chosen("x.w.example"), Some(false));
        for unknown in ["w.example", "z.y.w.example", "c.example", "example", ""] {
            assert_eq!(chosen(unknown), None, "{unknown}");
        }
        assert!(!Arc::ptr_eq(first, second));
    }

    #[test]
    fn every_error_is_told_and_keeps_the_old_certificates() {
        let good = certificate(&["a.example"]);
        let store = CertificateStore::new(std::slice::from_ref(&good)).expect("a sound certificate");
        let before = store.current.load_full();
        let other_key = certificate(&["a.example"]).key;
        let broken = |chain: Vec<u8>, key: Vec<u8>| CertificatePem { label: "x".to_owned(), chain, key };
        assert!(matches!(store.reload(&[]), Err(TlsError::NoCertificate)));
        let empty = broken(Vec::new(), good.key.clone());
        assert!(matches!(store.reload(&[empty]), Err(TlsError::EmptyChain { .. })));
        let no_key = broken(good.chain.clone(), b"-----BEGIN NOTHING-----".to_vec());
        assert!(matches!(store.reload(&[no_key]), Err(TlsError::Pem { .. })));
        let mismatch = broken(good.chain.clone(), other_key);
        assert!(matches!(store.reload(&[good.clone(), mismatch]), Err(TlsError::Unusable { .. })));
        assert!(Arc::ptr_eq(&before, &store.current.load_full()));
        store.reload(&[good]).expect("a sound certificate");
        assert!(!Arc::ptr_eq(&before, &store.current.load_full()));
    }
}
