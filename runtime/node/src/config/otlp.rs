//! `[otlp]`: whom traces and metrics are sent to. OpenTelemetry's own variables set most of it too.

use super::ConfigError;
use super::layers::Layers;
use crate::traces::Sampling;
use crate::units::QuantityRange;
use http::{HeaderName, HeaderValue, Uri};
use isolet_isolate::limits::Unit;
use percent_encoding::percent_decode_str;
use std::path::PathBuf;
use std::time::Duration;

/// Keys under `[otlp]`.
pub(super) const KEYS: &[&str] = &[
    "endpoint",
    "headers",
    "certificate",
    "timeout",
    "service_name",
    "traces",
    "sampler",
    "ratio",
    "metrics",
    "metrics_interval",
];

/// Time for one request to the receiver; ten seconds are what OpenTelemetry takes.
const TIMEOUT: QuantityRange = QuantityRange { unit: Unit::Millis, floor: 100, ceiling: 60_000 };
const TIMEOUT_DEFAULT: u64 = 10_000;

/// How often metrics are sent; a minute is what OpenTelemetry takes.
const INTERVAL: QuantityRange = QuantityRange { unit: Unit::Millis, floor: 1_000, ceiling: 3_600_000 };
const INTERVAL_DEFAULT: u64 = 60_000;

/// One in a hundred: enough to see what is usual, at a cost that nobody notices.
const RATIO_DEFAULT: f64 = 0.01;

/// Fields of a request to the receiver; receivers ask for one or two.
const HEADERS_MAX: usize = 32;

/// Bytes of a service's name.
const NAME_BYTES_MAX: usize = 255;

/// Samplers of OpenTelemetry: whether the parent decides, and the ratio where the setting does not say it.
const SAMPLERS: [(&str, (bool, Option<f64>)); 6] = [
    ("parentbased_traceidratio", (true, None)),
    ("parentbased_always_on", (true, Some(1.0))),
    ("parentbased_always_off", (true, Some(0.0))),
    ("traceidratio", (false, None)),
    ("always_on", (false, Some(1.0))),
    ("always_off", (false, Some(0.0))),
];

/// Whom traces and metrics are sent to, and which.
#[derive(Clone, Debug, PartialEq)]
pub struct OtlpConfig {
    /// The receiver: `http` or `https`, and the path before `/v1/traces`.
    pub endpoint: Uri,
    /// Sent along with each request; their values are secrets.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// PEM file of the authorities that may vouch for the receiver, instead of the public ones.
    pub certificate: Option<PathBuf>,
    /// Time for one request.
    pub timeout: Duration,
    /// What the node is called.
    pub service_name: String,
    /// Which requests are recorded; none when there are no traces.
    pub sampling: Option<Sampling>,
    /// How often metrics are sent, if they are.
    pub metrics_interval: Option<Duration>,
}

pub(super) fn settle(layers: &mut Layers<'_>) -> Result<Option<OtlpConfig>, ConfigError> {
    let endpoint = layers.text("otlp.endpoint", |text| parse_endpoint(text).map(|uri| uri.to_string()))?;
    let headers = |text: &str| parse_headers(text).map(|_| text.to_owned());
    let headers = layers.text_shown("otlp.headers", headers, show_headers)?;
    let certificate = layers.path("otlp.certificate", "")?;
    let timeout = Duration::from_millis(layers.number("otlp.timeout", TIMEOUT_DEFAULT, TIMEOUT)?);
    let service_name = layers.text("otlp.service_name", parse_name)?;
    let has_traces = layers.flag("otlp.traces", true)?;
    let (by_parent, fixed) = layers.word("otlp.sampler", &SAMPLERS)?;
    let ratio = layers.share("otlp.ratio", RATIO_DEFAULT)?;
    let has_metrics = layers.flag("otlp.metrics", true)?;
    let interval =
        Duration::from_millis(layers.number("otlp.metrics_interval", INTERVAL_DEFAULT, INTERVAL)?);
    let Some(endpoint) = endpoint.and_then(|text| parse_endpoint(&text).ok()) else { return Ok(None) };
    Ok(Some(OtlpConfig {
        endpoint,
        headers: headers.and_then(|text| parse_headers(&text).ok()).unwrap_or_default(),
        certificate: (!certificate.as_os_str().is_empty()).then_some(certificate),
        timeout,
        service_name: service_name.unwrap_or_else(|| "isolet".to_owned()),
        sampling: has_traces.then_some(Sampling { by_parent, ratio: fixed.unwrap_or(ratio) }),
        metrics_interval: has_metrics.then_some(interval),
    }))
}

/// What is wrong is said without the text: it may hold a password.
fn parse_endpoint(text: &str) -> Result<Uri, String> {
    let example = "write one like `http://127.0.0.1:4318`";
    let uri: Uri = text.trim().parse().map_err(|_| format!("this is no URL; {example}"))?;
    match (uri.scheme_str(), uri.authority()) {
        (Some("http" | "https"), Some(authority)) if !authority.host().is_empty() => {
            if authority.as_str().contains('@') {
                return Err(
                    "a URL with a password; put what proves who you are into `otlp.headers`".to_owned()
                );
            }
            if uri.query().is_some() {
                return Err(format!("a URL with a query; {example}"));
            }
            Ok(uri)
        }
        _ => Err(format!("this is no `http` or `https` URL with a host; {example}")),
    }
}

/// `name=value,name=value`, values percent-encoded, as `OTEL_EXPORTER_OTLP_HEADERS` has them.
fn parse_headers(text: &str) -> Result<Vec<(HeaderName, HeaderValue)>, String> {
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    let headers: Vec<_> = parts.map(parse_header).collect::<Result<_, _>>()?;
    if headers.len() > HEADERS_MAX {
        return Err(format!("{} fields; {HEADERS_MAX} are the most", headers.len()));
    }
    Ok(headers)
}

fn parse_header(part: &str) -> Result<(HeaderName, HeaderValue), String> {
    let Some((name, value)) = part.split_once('=') else {
        return Err("a field without `=`; write `name=value`, separated by commas".to_owned());
    };
    let name: HeaderName = name.trim().parse().map_err(|_| format!("`{name}` is no name of a field"))?;
    let value: Vec<u8> = percent_decode_str(value.trim()).collect();
    let mut value =
        HeaderValue::try_from(value).map_err(|_| format!("`{name}` has a value that no field can have"))?;
    value.set_sensitive(true);
    Ok((name, value))
}

/// The names alone.
fn show_headers(text: &str) -> String {
    let headers = parse_headers(text).unwrap_or_default();
    headers.iter().map(|(name, _)| format!("{name}=…")).collect::<Vec<_>>().join(",")
}

fn parse_name(text: &str) -> Result<String, String> {
    let is_name = !text.trim().is_empty() && text.len() <= NAME_BYTES_MAX;
    is_name.then(|| text.to_owned()).ok_or_else(|| format!("a name has 1 to {NAME_BYTES_MAX} bytes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_urls_without_secrets() {
        for (text, words) in [
            ("http://127.0.0.1:4318", ""),
            ("https://otel.example/prefix/", ""),
            ("127.0.0.1:4318", "no `http` or `https` URL"),
            ("grpc://a.example", "no `http` or `https` URL"),
            ("http://", "no URL"),
            ("", "no URL"),
            ("http://me:secret@a.example", "put what proves who you are into `otlp.headers`"),
            ("http://a.example/?key=secret", "a query"),
        ] {
            let found = parse_endpoint(text).map(drop).err().unwrap_or_default();
            assert!(found.contains(words) && found.is_empty() == words.is_empty(), "{text}: {found}");
            assert!(!found.contains("secret"), "{found}");
        }
    }

    #[test]
    fn fields_are_decoded_and_their_values_kept_secret() {
        let text = "Authorization=Basic%20c2VjcmV0, x-tenant = a=b ,";
        let headers = parse_headers(text).expect("two fields");
        assert_eq!(headers[0].0, "authorization");
        assert_eq!((headers[0].1.as_bytes(), headers[1].1.as_bytes()), (&b"Basic c2VjcmV0"[..], &b"a=b"[..]));
        assert_eq!(show_headers(text), "authorization=…,x-tenant=…");
        assert!(!format!("{headers:?}").contains("Basic"));
        for (text, words) in [
            ("secret", "without `=`"),
            ("a b=secret", "`a b` is no name"),
            ("a=secret%0A", "`a` has a value that no field can have"),
        ] {
            let error = parse_headers(text).expect_err(text);
            assert!(error.contains(words) && !error.contains("secret"), "{error}");
        }
        let many = |count: usize| vec!["a=1"; count].join(",");
        assert!(parse_headers(&many(HEADERS_MAX)).is_ok());
        assert!(parse_headers(&many(HEADERS_MAX + 1)).expect_err("too many").contains("33 fields"));
    }

    #[test]
    fn names_are_bounded() {
        assert!(parse_name(" ").is_err() && parse_name(&"x".repeat(NAME_BYTES_MAX + 1)).is_err());
        assert!(parse_name(&"x".repeat(NAME_BYTES_MAX)).is_ok());
    }
}
