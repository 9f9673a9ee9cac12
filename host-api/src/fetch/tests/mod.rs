//! Requests against scripted upstreams on this machine.

mod upstream;
mod exchange;
mod refusal;
mod reuse;
mod tls;

use super::connect::{Connector, Lookup};
use super::{Exchange, FetchBudget, FetchContext, FetchLimits, Fetcher, OutboundPolicy, send};
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt, Empty, Full};
use rustls::RootCertStore;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use wasmtime_wasi_http::{Error, RequestOptions, WasiBody};

/// Longer than anything here takes; a test that would wait for ever fails instead.
const SOON: Duration = Duration::from_secs(20);

/// A time that runs out while a test waits for it.
const SHORT: Duration = Duration::from_millis(60);

/// A client of one function, with a budget that no test uses up unless it says so.
struct Client {
    fetcher: Arc<Fetcher>,
    budget: FetchBudget,
    context: FetchContext,
    options: Option<RequestOptions>,
}

/// A whole response.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
    trailers: Option<HeaderMap>,
}

/// How a client of a test differs from the usual one.
struct Setup {
    private: bool,
    limits: FetchLimits,
    lookup: Lookup,
    roots: Option<Arc<RootCertStore>>,
}

impl Default for Setup {
    fn default() -> Self {
        Setup { private: true, limits: FetchLimits::default(), lookup: Arc::new(lookup), roots: None }
    }
}

impl Setup {
    fn allow(self, rules: &[String]) -> Client {
        let policy = OutboundPolicy::new(rules, self.private).expect("good rules");
        let connector = Connector::with(self.private, self.lookup, self.roots);
        Client {
            fetcher: Fetcher::with(policy, self.limits, connector),
            budget: FetchBudget::new(1_000, 100),
            context: FetchContext::default(),
            options: None,
        }
    }
}

impl Client {
    /// A client that may reach one port of this machine by any name.
    fn of_port(port: u16) -> Self {
        Setup::default().allow(&[format!("*:{port}")])
    }

    fn send(&self, request: Request<WasiBody>) -> Pin<Box<dyn Future<Output = Exchange> + Send>> {
        Pin::from(send(&self.fetcher, &self.budget, &self.context, request, self.options))
    }

    async fn head(&self, url: &str) -> Result<http::Response<WasiBody>, Error> {
        let answered = tokio::time::timeout(SOON, self.send(get(url))).await.expect("answered in time");
        answered.map(|(response, _)| response)
    }

    async fn get(&self, url: &str) -> Result<Answer, Error> {
        read(self.head(url).await?).await
    }
}

async fn read(response: http::Response<WasiBody>) -> Result<Answer, Error> {
    let (head, body) = response.into_parts();
    let body = tokio::time::timeout(SOON, body.collect()).await.expect("read in time")?;
    let trailers = body.trailers().cloned();
    let body = String::from_utf8(body.to_bytes().to_vec()).expect("text");
    Ok(Answer { status: head.status, headers: head.headers, body, trailers })
}

fn get(url: &str) -> Request<WasiBody> {
    let body = Empty::new().map_err(|never| match never {}).boxed_unsync();
    Request::builder().uri(url).body(body).expect(url)
}

fn post(url: &str, body: &'static str) -> Request<WasiBody> {
    let body = Full::from(body).map_err(|never| match never {}).boxed_unsync();
    Request::builder().method("POST").uri(url).body(body).expect(url)
}

/// Names under `.test` say what they resolve to, `127.0.0.1` unless they are listed.
fn lookup(name: &str) -> io::Result<Vec<IpAddr>> {
    let addresses: &[&str] = match name {
        "nowhere.test" => return Err(io::Error::other("no such name")),
        "empty.test" => &[],
        "mapped.test" => &["::ffff:127.0.0.1"],
        "metadata.test" => &["169.254.169.254"],
        "mixed.test" => &["93.184.216.34", "10.0.0.1"],
        "mixed6.test" => &["93.184.216.34", "fd00::1"],
        "mixed-never.test" => &["127.0.0.1", "224.0.0.1"],
        "second.test" => &["127.0.0.77", "127.0.0.1"],
        _ => &["127.0.0.1"],
    };
    Ok(addresses.iter().map(|address| address.parse().expect("an address")).collect())
}

/// Compares errors by their text; the type has no equality.
#[track_caller]
fn assert_error<T>(found: Result<T, Error>, expected: &Error, case: &str) {
    let found = found.err().map_or_else(|| "no error".into(), |error| error.to_string());
    assert_eq!(found, expected.to_string(), "{case}");
}
