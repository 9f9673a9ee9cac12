//! How types of other modules cross the process boundary.

use crate::tls::CertificatePem;
use serde::{Deserialize, Serialize};

/// The certificates of each listener, in the order of the listeners; absent where plain HTTP is spoken.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Option<Vec<Pem>>>", into = "Vec<Option<Vec<Pem>>>")]
pub struct Certificates(pub Vec<Option<Vec<CertificatePem>>>);

/// [`CertificatePem`] as it is sent.
#[derive(Serialize, Deserialize)]
struct Pem {
    label: String,
    chain: Vec<u8>,
    key: Vec<u8>,
}

impl From<Vec<Option<Vec<Pem>>>> for Certificates {
    fn from(sent: Vec<Option<Vec<Pem>>>) -> Self {
        let pem = |Pem { label, chain, key }| CertificatePem { label, chain, key };
        Certificates(sent.into_iter().map(|pems| Some(pems?.into_iter().map(pem).collect())).collect())
    }
}

impl From<Certificates> for Vec<Option<Vec<Pem>>> {
    fn from(Certificates(listeners): Certificates) -> Self {
        let pem = |CertificatePem { label, chain, key }| Pem { label, chain, key };
        listeners.into_iter().map(|pems| Some(pems?.into_iter().map(pem).collect())).collect()
    }
}

/// A level of the log, by its name.
pub(super) mod level {
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};
    use tracing::Level;

    pub(in crate::control) fn serialize<S: Serializer>(
        level: &Level,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(level.as_str())
    }

    pub(in crate::control) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Level, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
