//! Asks a node: one connection for each request, over its socket or over TCP with a token.

use super::error::RemoteError;
use super::events::Events;
use super::upload::Upload;
use crate::cli::remote::{DATA_DEFAULT, NodeArgs};
use crate::cli::values::NodeAddress;
use crate::cli::{DATA, NODE, TOKEN};
use crate::errors::WrongUsage;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::{Body as _, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use indicatif::ProgressBar;
use isolet_node::admin::{AdminProblem, SOCKET};
use isolet_node::deployments::Page;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Display;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, UnixStream};
use tokio::time::timeout;

/// The longest that connecting may take: a round trip, far away and twice lost.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The longest that a whole request may take: the node compiles a version meanwhile.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(120);

/// Largest answer that is read, in bytes: a part of a list whose entries have all they may have.
const ANSWER_BYTES_MAX: usize = 32 << 20;

/// Entries that are asked for at once.
const PAGE: usize = 500;

/// Most entries of a list that are fetched; nobody reads more.
const ENTRIES_MAX: usize = 100_000;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const WASM: HeaderValue = HeaderValue::from_static("application/wasm");

/// Asks one node.
pub(super) struct Client {
    at: NodeAddress,
    token: Option<HeaderValue>,
}

/// A request.
struct Call {
    method: Method,
    path: String,
    content_type: HeaderValue,
    body: Bytes,
    bar: ProgressBar,
    /// The same for each attempt, so that a change is made once.
    key: Option<HeaderValue>,
    /// The last event that was seen, of a stream of events.
    after: Option<u64>,
}

/// A whole response.
struct Answer {
    status: StatusCode,
    body: Bytes,
}

impl Client {
    /// The node that the arguments name, or else the environment.
    ///
    /// # Errors
    /// What the environment says cannot be.
    pub(super) fn new(args: &NodeArgs) -> anyhow::Result<Self> {
        let at = address(args, |name| std::env::var(name).ok().filter(|value| !value.is_empty()))?;
        let token = match (&at, std::env::var(TOKEN)) {
            (NodeAddress::Tcp(_), Ok(token)) => Some(bearer(&token)?),
            // Who can open the socket needs none.
            _ => None,
        };
        Ok(Client { at, token })
    }

    /// Gets one object.
    pub(super) async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, RemoteError> {
        let answer = self.send(&Call::new(Method::GET, path)).await?;
        self.read(&answer)
    }

    /// Gets the first part of a list.
    pub(super) async fn first<T: DeserializeOwned>(&self, path: &str) -> Result<Vec<T>, RemoteError> {
        let page: Page<T> = self.get(&format!("{path}?limit={PAGE}")).await?;
        Ok(page.items)
    }

    /// Gets a whole list, at most [`ENTRIES_MAX`] of it. `path` may have a query.
    pub(super) async fn list<T: DeserializeOwned>(&self, path: &str) -> Result<Vec<T>, RemoteError> {
        let mut all: Vec<T> = Vec::new();
        let joint = if path.contains('?') { '&' } else { '?' };
        let mut after = String::new();
        loop {
            let page: Page<T> = self.get(&format!("{path}{joint}limit={PAGE}{after}")).await?;
            let is_empty = page.items.is_empty();
            all.extend(page.items);
            let Some(next) = page.next.filter(|_| !is_empty) else { return Ok(all) };
            if all.len() >= ENTRIES_MAX {
                // When standard error is closed there is nobody to warn.
                let _ =
                    writeln!(anstream::stderr().lock(), "warning: there are more than these {ENTRIES_MAX}");
                return Ok(all);
            }
            after = format!("&after={next}");
        }
    }

    /// Asks for a change; also gives whether something was made that was not there before.
    pub(super) async fn change<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: &impl Serialize,
    ) -> Result<(T, bool), RemoteError> {
        let body = serde_json::to_vec(body).map_err(|error| RemoteError::Unsendable(error.to_string()))?;
        let answer = self.send(&Call { body: body.into(), ..Call::new(method, path).keyed()? }).await?;
        Ok((self.read(&answer)?, answer.status == StatusCode::CREATED))
    }

    /// Opens a stream of events that goes on after the event with the number `after`.
    pub(super) async fn events(&self, path: &str, after: Option<u64>) -> Result<Events, RemoteError> {
        let call = Call { after, ..Call::new(Method::GET, path) };
        let response = self.within_time(self.ask(&call)).await??;
        if response.status().is_success() {
            return Ok(Events::of(self.at.clone(), response.into_body()));
        }
        let answer = self.within_time(self.whole(response)).await??;
        Err(self.refusal(&answer))
    }

    /// Gets something of any size, and hands it over in pieces, each with the length of the whole.
    pub(super) async fn download(
        &self,
        path: &str,
        mut take: impl FnMut(Option<u64>, &[u8]) -> std::io::Result<()>,
    ) -> Result<(), RemoteError> {
        let call = Call::new(Method::GET, path);
        let response = self.within_time(self.ask(&call)).await??;
        if !response.status().is_success() {
            let answer = self.within_time(self.whole(response)).await??;
            return Err(self.refusal(&answer));
        }
        let mut body = response.into_body();
        let length = body.size_hint().exact();
        // Each piece has its time, the whole may take any.
        while let Some(frame) = self.within_time(body.frame()).await? {
            let frame = frame.map_err(|error| self.broken(&error))?;
            if let Some(piece) = frame.data_ref() {
                take(length, piece).map_err(RemoteError::Unwritten)?;
            }
        }
        Ok(())
    }

    /// Sends a component; sending it twice is sending it once.
    pub(super) async fn put(&self, path: &str, body: Bytes, bar: ProgressBar) -> Result<(), RemoteError> {
        let call = Call { body, bar, content_type: WASM, ..Call::new(Method::PUT, path) };
        self.send(&call).await.map(drop)
    }

    /// Deletes something.
    pub(super) async fn delete(&self, path: &str) -> Result<(), RemoteError> {
        self.send(&Call::new(Method::DELETE, path).keyed()?).await.map(drop)
    }

    /// Sends a request, and once more when the connection breaks before there is an answer.
    async fn send(&self, call: &Call) -> Result<Answer, RemoteError> {
        let answer = match self.attempt(call).await {
            Err(RemoteError::Broken { .. }) => self.attempt(call).await?,
            done => done?,
        };
        if answer.status.is_success() { Ok(answer) } else { Err(self.refusal(&answer)) }
    }

    fn refusal(&self, answer: &Answer) -> RemoteError {
        match serde_json::from_slice::<AdminProblem>(&answer.body) {
            Ok(problem) => RemoteError::Problem(Box::new(problem)),
            Err(_) => RemoteError::Stranger { at: self.at.clone(), status: answer.status.as_u16() },
        }
    }

    async fn attempt(&self, call: &Call) -> Result<Answer, RemoteError> {
        let answer = async {
            let response = self.ask(call).await?;
            self.whole(response).await
        };
        self.within_time(answer).await?
    }

    async fn whole(&self, response: Response<Incoming>) -> Result<Answer, RemoteError> {
        let status = response.status();
        let body = Limited::new(response.into_body(), ANSWER_BYTES_MAX).collect().await;
        let body = body.map_err(|error| self.broken(&*error))?;
        Ok(Answer { status, body: body.to_bytes() })
    }

    /// Sends a request and waits for the head of its response.
    async fn ask(&self, call: &Call) -> Result<Response<Incoming>, RemoteError> {
        let request = self.request(call)?;
        match &self.at {
            NodeAddress::Socket(path) => {
                let stream = self.connect(UnixStream::connect(path)).await?;
                self.exchange(stream, request).await
            }
            NodeAddress::Tcp(authority) => {
                let host = authority.host().trim_matches(['[', ']']);
                let stream =
                    self.connect(TcpStream::connect((host, authority.port_u16().unwrap_or(80)))).await?;
                self.exchange(stream, request).await
            }
        }
    }

    async fn within_time<T>(&self, work: impl Future<Output = T>) -> Result<T, RemoteError> {
        let slow = |_| RemoteError::Slow { at: self.at.clone(), after: REQUEST_TIMEOUT };
        timeout(REQUEST_TIMEOUT, work).await.map_err(slow)
    }

    async fn connect<S>(
        &self,
        connecting: impl Future<Output = std::io::Result<S>>,
    ) -> Result<S, RemoteError> {
        let unreachable = |reason| RemoteError::Unreachable { at: self.at.clone(), reason };
        match timeout(CONNECT_TIMEOUT, connecting).await {
            Ok(connected) => connected.map_err(|error| unreachable(error.to_string())),
            Err(_) => Err(unreachable(format!("no answer within {} s", CONNECT_TIMEOUT.as_secs()))),
        }
    }

    async fn exchange<S>(
        &self,
        stream: S,
        request: Request<Upload>,
    ) -> Result<Response<Incoming>, RemoteError>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (mut sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(|error| self.broken(&error))?;
        // Its errors come out of the exchange, too.
        tokio::spawn(connection);
        sender.send_request(request).await.map_err(|error| self.broken(&error))
    }

    fn request(&self, call: &Call) -> Result<Request<Upload>, RemoteError> {
        let host = match &self.at {
            NodeAddress::Socket(_) => "localhost",
            NodeAddress::Tcp(authority) => authority.as_str(),
        };
        let body = Upload::new(call.body.clone(), call.bar.clone());
        let request = Request::builder().method(&call.method).uri(&call.path).header(HOST, host);
        let mut request = request.body(body).map_err(|error| RemoteError::Unsendable(error.to_string()))?;
        let headers = request.headers_mut();
        if !call.body.is_empty() {
            headers.insert(CONTENT_TYPE, call.content_type.clone());
        }
        if let Some(key) = &call.key {
            headers.insert(IDEMPOTENCY_KEY, key.clone());
        }
        if let Some(after) = call.after {
            headers.insert(LAST_EVENT_ID, after.into());
        }
        if let Some(token) = &self.token {
            headers.insert(AUTHORIZATION, token.clone());
        }
        Ok(request)
    }

    fn read<T: DeserializeOwned>(&self, answer: &Answer) -> Result<T, RemoteError> {
        let unknown = |error: serde_json::Error| RemoteError::Unknown {
            at: self.at.clone(),
            reason: error.to_string(),
        };
        serde_json::from_slice(&answer.body).map_err(unknown)
    }

    fn broken(&self, error: &(impl Display + ?Sized)) -> RemoteError {
        RemoteError::Broken { at: self.at.clone(), reason: error.to_string() }
    }
}

impl Call {
    fn new(method: Method, path: &str) -> Self {
        let (path, body) = (path.to_owned(), Bytes::new());
        let bar = ProgressBar::hidden();
        Call { method, path, content_type: JSON, body, bar, key: None, after: None }
    }

    /// With a key by which the node knows the second attempt from another change.
    fn keyed(self) -> Result<Self, RemoteError> {
        let mut key = [0; 16];
        getrandom::fill(&mut key)
            .map_err(|error| RemoteError::Unsendable(format!("no random bytes: {error}")))?;
        let key = HeaderValue::try_from(format!("{:032x}", u128::from_ne_bytes(key)));
        Ok(Call { key: key.ok(), ..self })
    }
}

/// Flags win over the environment, a node over a folder.
fn address(args: &NodeArgs, environment: impl Fn(&str) -> Option<String>) -> anyhow::Result<NodeAddress> {
    if let Some(node) = &args.node {
        return Ok(node.clone());
    }
    if let (None, Some(node)) = (&args.data, environment(NODE)) {
        return node.parse().map_err(|error| WrongUsage(format!("{NODE}: {error}")).into());
    }
    let data = args.data.clone().or_else(|| environment(DATA).map(PathBuf::from));
    Ok(NodeAddress::Socket(data.unwrap_or_else(|| DATA_DEFAULT.into()).join(SOCKET)))
}

/// The field that carries a token; what is wrong with one is not shown, since it is a secret.
fn bearer(token: &str) -> anyhow::Result<HeaderValue> {
    let field = HeaderValue::try_from(format!("Bearer {}", token.trim()));
    let mut field =
        field.map_err(|_| WrongUsage(format!("{TOKEN} holds no token: it has characters that none has")))?;
    field.set_sensitive(true);
    Ok(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    fn args(node: Option<&str>, data: Option<&str>) -> NodeArgs {
        NodeArgs { node: node.map(|node| node.parse().expect("an address")), data: data.map(PathBuf::from) }
    }

    #[test]
    fn flags_win_over_the_environment_and_a_node_over_a_folder() {
        let cases = [
            (None, None, "", "", "isolet-data/admin.sock"),
            (None, None, "", "d", "d/admin.sock"),
            (None, None, "http://a:1", "d", "http://a:1"),
            (None, Some("e"), "http://a:1", "d", "e/admin.sock"),
            (Some("x.sock"), None, "http://a:1", "d", "x.sock"),
        ];
        for (node, data, node_variable, data_variable, expected) in cases {
            let environment = |name: &str| {
                let value = if name == NODE { node_variable } else { data_variable };
                (!value.is_empty()).then(|| value.to_owned())
            };
            let found = address(&args(node, data), environment).expect("an address");
            assert_eq!(found.to_string(), expected);
        }
        let wrong = address(&args(None, None), |name| (name == NODE).then(|| "https://a".to_owned()));
        let wrong = wrong.expect_err("not spoken");
        assert!(wrong.is::<WrongUsage>() && wrong.to_string().starts_with("ISOLET_NODE: "), "{wrong}");
    }

    #[test]
    fn a_token_that_is_none_is_not_shown() {
        assert_eq!(bearer(" t \n").expect("a token"), "Bearer t");
        let error = bearer("se\ncret").expect_err("not a field").to_string();
        assert!(!error.contains("cret"), "{error}");
    }

    /// Answers each connection with the next of `answers`; an empty one closes it. Gives the requests as they came.
    async fn server(answers: &'static [&'static str]) -> (Client, tokio::task::JoinHandle<Vec<String>>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
        let address = listener.local_addr().expect("bound");
        let serving = tokio::spawn(async move {
            let mut requests = Vec::new();
            for answer in answers {
                let (mut stream, _) = listener.accept().await.expect("a connection");
                let mut request = vec![0; 4096];
                let length = stream.read(&mut request).await.expect("a request");
                requests.push(String::from_utf8_lossy(&request[..length]).into_owned());
                stream.write_all(answer.as_bytes()).await.expect("it listens");
            }
            requests
        });
        let at = format!("http://{address}").parse().expect("an address");
        (Client { at, token: Some(HeaderValue::from_static("Bearer t")) }, serving)
    }

    const EMPTY: &str = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\nnull";

    #[tokio::test]
    async fn a_change_is_asked_for_again_under_the_same_key_when_the_connection_breaks() {
        let (client, serving) = server(&["", EMPTY]).await;
        let ((), is_new) = client.change(Method::POST, "/v1/x", &0).await.expect("the second time");
        assert!(!is_new);
        let requests = serving.await.expect("both came");
        let key = |request: &String| {
            request.lines().find(|line| line.starts_with("idempotency-key: ")).expect("a key").to_owned()
        };
        assert_eq!(key(&requests[0]), key(&requests[1]));
        assert!(
            requests.iter().all(|request| request.contains("authorization: Bearer t\r\n")),
            "{requests:?}"
        );
    }

    #[tokio::test]
    async fn a_connection_that_breaks_twice_is_an_error() {
        let (client, serving) = server(&["", ""]).await;
        let error = client.get::<()>("/v1/x").await.expect_err("no answer");
        assert!(matches!(error, RemoteError::Broken { .. }), "{error}");
        assert_eq!(serving.await.expect("both came").len(), 2);
    }

    #[tokio::test]
    async fn what_is_no_node_is_named() {
        let (client, _) = server(&["HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\nno"]).await;
        let error = client.get::<()>("/v1/x").await.expect_err("no node").to_string();
        assert!(error.contains("status 404") && error.contains("--node"), "{error}");
        let (client, _) = server(&["HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi"]).await;
        let error = client.get::<()>("/v1/x").await.expect_err("not JSON").to_string();
        assert!(error.contains("not understood"), "{error}");
    }

    #[tokio::test]
    async fn a_list_is_followed_to_its_end() {
        let (client, serving) = server(&[
            "HTTP/1.1 200 OK\r\ncontent-length: 24\r\n\r\n{\"items\":[1],\"next\":\"1\"}",
            "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"items\":[2]}",
        ])
        .await;
        assert_eq!(client.list::<u8>("/v1/x").await.expect("a list"), [1, 2]);
        let requests = serving.await.expect("both came");
        assert!(requests[1].starts_with("GET /v1/x?limit=500&after=1 "), "{requests:?}");
    }

    #[tokio::test]
    async fn a_list_whose_parts_are_empty_ends() {
        let (client, _) =
            server(&["HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n{\"items\":[],\"next\":\"1\"}"]).await;
        assert!(client.list::<u8>("/v1/x").await.expect("a list").is_empty());
    }
}
