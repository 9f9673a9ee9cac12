//! One kept-alive HTTP/1.1 connection that sends the same request again and again.

use super::response::{Response, ResponseError, ResponseParser};
use bytes::Bytes;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Room for what one read brings; small answers come whole in one.
const READ_BYTES: usize = 16 * 1024;

/// What to send, and where to.
#[derive(Clone, Debug)]
pub struct Target {
    /// Address to connect to.
    pub addr: SocketAddr,
    /// Value of the `host` header.
    pub host: http::HeaderValue,
    /// Path and query.
    pub path: http::uri::PathAndQuery,
    /// Method.
    pub method: http::Method,
    /// Further headers; `host` and `content-length` are added by the generator.
    pub headers: http::HeaderMap,
    /// Body; with `content-length` where it is not empty.
    pub body: Bytes,
}

impl Target {
    /// A `GET` of `/` at an address, which is also its `host`.
    pub fn at(addr: SocketAddr) -> Self {
        let host = http::HeaderValue::try_from(addr.to_string()).expect("an address is a valid header value");
        Target {
            addr,
            host,
            path: http::uri::PathAndQuery::from_static("/"),
            method: http::Method::GET,
            headers: http::HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// The request as it goes over the wire.
    pub fn wire(&self) -> Vec<u8> {
        let mut wire = format!("{} {} HTTP/1.1\r\nhost: ", self.method, self.path).into_bytes();
        wire.extend_from_slice(self.host.as_bytes());
        for (name, value) in &self.headers {
            wire.extend_from_slice(b"\r\n");
            wire.extend_from_slice(name.as_str().as_bytes());
            wire.extend_from_slice(b": ");
            wire.extend_from_slice(value.as_bytes());
        }
        if !self.body.is_empty() {
            wire.extend_from_slice(format!("\r\ncontent-length: {}", self.body.len()).as_bytes());
        }
        wire.extend_from_slice(b"\r\n\r\n");
        wire.extend_from_slice(&self.body);
        wire
    }
}

/// Why a request got no complete response.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// No connection could be made.
    #[error("cannot connect")]
    Connect(#[source] std::io::Error),
    /// The connection ended before the first byte of a response, as a server does to an idle connection.
    #[error("the server closed the connection")]
    Closed,
    /// The connection failed while a request or response was under way.
    #[error("the connection failed")]
    Io(#[source] std::io::Error),
    /// The response is not HTTP/1.1.
    #[error("the response is malformed")]
    Response(#[from] ResponseError),
}

impl ExchangeError {
    /// The word for tables.
    pub fn as_str(&self) -> &'static str {
        match self {
            ExchangeError::Connect(_) => "connect",
            ExchangeError::Closed => "closed",
            ExchangeError::Io(_) => "io",
            ExchangeError::Response(_) => "malformed",
        }
    }
}

/// Sends one request at a time, and opens its connection again when the server has closed it.
#[derive(Debug)]
pub struct Client {
    addr: SocketAddr,
    wire: Arc<[u8]>,
    is_head: bool,
    connection: Option<Connection>,
    /// Connections opened after the first.
    pub reconnects: u64,
    was_open: bool,
}

impl Client {
    /// A client that is not connected yet; all clients of a run share the bytes of the request.
    pub fn new(target: &Target, wire: &Arc<[u8]>) -> Self {
        let is_head = target.method == http::Method::HEAD;
        Client {
            addr: target.addr,
            wire: wire.clone(),
            is_head,
            connection: None,
            reconnects: 0,
            was_open: false,
        }
    }

    /// Connects ahead of the first request.
    pub async fn connect(&mut self) -> Result<(), ExchangeError> {
        self.connection = Some(Connection::open(self.addr).await?);
        self.reconnects += u64::from(self.was_open);
        self.was_open = true;
        Ok(())
    }

    /// Sends the request and reads the response to its end.
    ///
    /// A kept-alive connection that the server closed meanwhile is replaced once. Dropping the future between its
    /// await points leaves the client without a connection, never with one that has half a response in it.
    pub async fn send(&mut self) -> Result<Response, ExchangeError> {
        let was_kept_alive = self.connection.is_some();
        match self.send_once().await {
            Err(ExchangeError::Closed) if was_kept_alive => self.send_once().await,
            outcome => outcome,
        }
    }

    async fn send_once(&mut self) -> Result<Response, ExchangeError> {
        if self.connection.is_none() {
            self.connect().await?;
        }
        let mut connection = self.connection.take().expect("connected above");
        let response = connection.exchange(&self.wire, self.is_head).await?;
        // Bytes after the response belong to no request: such a connection cannot be trusted with another.
        if response.keep_alive && connection.held.is_empty() {
            self.connection = Some(connection);
        }
        Ok(response)
    }
}

#[derive(Debug)]
struct Connection {
    stream: TcpStream,
    held: Vec<u8>,
}

impl Connection {
    async fn open(addr: SocketAddr) -> Result<Self, ExchangeError> {
        let stream = TcpStream::connect(addr).await.map_err(ExchangeError::Connect)?;
        stream.set_nodelay(true).map_err(ExchangeError::Connect)?;
        Ok(Connection { stream, held: Vec::with_capacity(READ_BYTES) })
    }

    async fn exchange(&mut self, wire: &[u8], is_head: bool) -> Result<Response, ExchangeError> {
        self.stream.write_all(wire).await.map_err(closed_or_io)?;
        let mut parser = ResponseParser::new(is_head);
        let mut has_begun = false;
        loop {
            self.held.reserve(READ_BYTES);
            let read = self.stream.read_buf(&mut self.held).await;
            let count =
                read.map_err(|error| if has_begun { ExchangeError::Io(error) } else { closed_or_io(error) })?;
            if count == 0 {
                return if has_begun { Ok(parser.end()?) } else { Err(ExchangeError::Closed) };
            }
            has_begun = true;
            let taken = parser.advance(&self.held)?;
            self.held.drain(..taken);
            if let Some(response) = parser.complete() {
                return Ok(response);
            }
        }
    }
}

fn closed_or_io(error: std::io::Error) -> ExchangeError {
    use std::io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset};
    match error.kind() {
        BrokenPipe | ConnectionAborted | ConnectionReset => ExchangeError::Closed,
        _ => ExchangeError::Io(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    /// Answers each connection's first request with each of `answers` in turn, then closes it.
    async fn scripted(answers: &'static [&'static str]) -> Target {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
        let target = Target::at(listener.local_addr().expect("bound"));
        tokio::spawn(async move {
            for answer in answers {
                let (mut stream, _) = listener.accept().await.expect("a client");
                let mut request = [0; 1024];
                let _ = stream.read(&mut request).await.expect("a request");
                stream.write_all(answer.as_bytes()).await.expect("the client reads");
            }
        });
        target
    }

    fn client(target: &Target) -> Client {
        Client::new(target, &Arc::from(target.wire()))
    }

    #[test]
    fn the_request_is_framed_by_its_length() {
        let mut target = Target::at(SocketAddr::from(([127, 0, 0, 1], 80)));
        assert_eq!(target.wire(), b"GET / HTTP/1.1\r\nhost: 127.0.0.1:80\r\n\r\n");
        target.method = http::Method::POST;
        target.headers.insert("x-a", http::HeaderValue::from_static("1"));
        target.body = Bytes::from_static(b"hi");
        let expected = b"POST / HTTP/1.1\r\nhost: 127.0.0.1:80\r\nx-a: 1\r\ncontent-length: 2\r\n\r\nhi";
        assert_eq!(target.wire(), expected);
    }

    #[tokio::test]
    async fn a_connection_the_server_closed_is_opened_again() {
        const ANSWER: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
        let target = scripted(&[ANSWER, ANSWER]).await;
        let mut client = client(&target);
        for _ in 0..2 {
            assert_eq!(client.send().await.expect("an answer").status, 200);
        }
        assert_eq!(client.reconnects, 1);
    }

    #[tokio::test]
    async fn each_failure_has_its_word() {
        let cases: [(&'static [&'static str], &str); 3] = [
            (&[""], "closed"),
            (&["HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nab"], "malformed"),
            (&["nonsense\r\n\r\n"], "malformed"),
        ];
        for (answers, word) in cases {
            let target = scripted(answers).await;
            assert_eq!(client(&target).send().await.expect_err("a failure").as_str(), word, "{answers:?}");
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
        let target = Target::at(listener.local_addr().expect("bound"));
        drop(listener);
        assert_eq!(client(&target).send().await.expect_err("a failure").as_str(), "connect");
    }
}
