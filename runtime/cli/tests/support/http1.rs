//! A client of HTTP/1.1 that writes what a test says and tells a clean end from a cut.

use super::response::{End, Response};
use super::within;
use std::net::SocketAddr;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Anything that carries bytes both ways.
pub trait Wire: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Wire for T {}

/// A request to a function.
#[derive(Clone, Debug)]
pub struct Request {
    method: String,
    target: String,
    host: String,
    headers: String,
    body: Vec<u8>,
}

impl Request {
    /// `GET path` of the function.
    pub fn get(function: &str, path: &str) -> Self {
        Request {
            method: "GET".to_owned(),
            target: path.to_owned(),
            host: format!("{function}.test"),
            headers: String::new(),
            body: Vec::new(),
        }
    }

    /// `POST path` of the function.
    pub fn post(function: &str, path: &str, body: &[u8]) -> Self {
        let request = Request { body: body.to_vec(), ..Request::get(function, path).method("POST") };
        let length = body.len().to_string();
        request.header("content-length", &length)
    }

    /// With another method.
    pub fn method(mut self, method: &str) -> Self {
        method.clone_into(&mut self.method);
        self
    }

    /// With another host.
    pub fn host(mut self, host: &str) -> Self {
        host.clone_into(&mut self.host);
        self
    }

    /// With a field.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers += &format!("{name}: {value}\r\n");
        self
    }

    /// The bytes of the body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The bytes of the head.
    pub fn head(&self) -> Vec<u8> {
        let Request { method, target, host, headers, .. } = self;
        format!("{method} {target} HTTP/1.1\r\nhost: {host}\r\n{headers}\r\n").into_bytes()
    }
}

/// One connection.
pub struct Client {
    wire: Box<dyn Wire>,
    /// Bytes that came and were not yet looked at.
    buffer: Vec<u8>,
}

/// How the length of a body is told.
enum Framing {
    Nothing,
    Length(usize),
    Chunked,
    UntilClosed,
}

impl Client {
    /// Connects over plain TCP.
    pub async fn connect(address: SocketAddr) -> Self {
        let stream = within("connecting", TcpStream::connect(address)).await.expect("the node listens");
        Client::over(stream)
    }

    /// Speaks over any wire.
    pub fn over(wire: impl Wire + 'static) -> Self {
        Client { wire: Box::new(wire), buffer: Vec::new() }
    }

    /// Sends a request and reads the whole response.
    pub async fn send(&mut self, request: &Request) -> Response {
        self.write(&request.head()).await;
        self.write(&request.body).await;
        self.response(request.method == "HEAD").await
    }

    /// Writes bytes. The node may have closed by now, which the response will tell.
    pub async fn write(&mut self, bytes: &[u8]) {
        let _ = within("writing", self.wire.write_all(bytes)).await;
    }

    /// Reads a whole response; that to HEAD has no body.
    pub async fn response(&mut self, bodyless: bool) -> Response {
        let (mut response, framing) = self.begin(bodyless).await;
        response.end = within("a body", self.body(framing, &mut response)).await;
        response
    }

    /// Reads a response's head and leaves its body on the wire.
    pub async fn response_head(&mut self) -> Response {
        self.begin(false).await.0
    }

    /// Reads whatever comes next; nothing at the end.
    pub async fn read_some(&mut self) -> Vec<u8> {
        if self.buffer.is_empty() {
            self.fill().await;
        }
        std::mem::take(&mut self.buffer)
    }

    /// Whether the node has closed the connection and said nothing more.
    pub async fn is_closed(&mut self) -> bool {
        self.buffer.is_empty() && !within("the end of a connection", self.fill()).await
    }

    /// Two halves that read and write at once.
    pub fn split(self) -> (Client, Client) {
        let (reader, writer) = tokio::io::split(self.wire);
        let reader = Client::over(tokio::io::join(reader, tokio::io::empty()));
        (reader, Client::over(tokio::io::join(tokio::io::empty(), writer)))
    }

    async fn begin(&mut self, bodyless: bool) -> (Response, Framing) {
        let mut interim = Vec::new();
        loop {
            let head = within("a response head", self.head()).await;
            let mut response = parse_head(&head);
            if (100..200).contains(&response.status) && response.status != 101 {
                interim.push(response.status);
                continue;
            }
            response.interim = interim;
            let framing = if bodyless { Framing::Nothing } else { framing(&response) };
            return (response, framing);
        }
    }

    /// Reads up to and with the next empty line.
    async fn head(&mut self) -> String {
        let end = loop {
            if let Some(at) = find(&self.buffer, b"\r\n\r\n") {
                break at + 4;
            }
            assert!(self.fill().await, "no whole head came: {:?}", String::from_utf8_lossy(&self.buffer));
        };
        let head = self.buffer.drain(..end).collect();
        String::from_utf8(head).expect("a head is text")
    }

    async fn body(&mut self, framing: Framing, response: &mut Response) -> End {
        match framing {
            Framing::Nothing => End::Clean,
            Framing::Length(length) => match self.take(length, &mut response.body).await {
                true => End::Clean,
                false => End::Cut,
            },
            Framing::Chunked => match self.chunks(response).await {
                Some(()) => End::Clean,
                None => End::Cut,
            },
            Framing::UntilClosed => {
                while self.fill().await {}
                response.body.append(&mut self.buffer);
                End::Clean
            }
        }
    }

    async fn chunks(&mut self, response: &mut Response) -> Option<()> {
        loop {
            let size = self.line().await?;
            let size = usize::from_str_radix(&size, 16).expect("the size of a chunk");
            if size == 0 {
                break;
            }
            self.take(size, &mut response.body).await.then_some(())?;
            assert_eq!(self.line().await?, "", "a chunk ends with a line end");
        }
        loop {
            let line = self.line().await?;
            if line.is_empty() {
                return Some(());
            }
            response.trailers.push(field(&line));
        }
    }

    /// Moves `length` bytes of the wire to `into`, or as many as there are.
    async fn take(&mut self, mut length: usize, into: &mut Vec<u8>) -> bool {
        loop {
            let part = length.min(self.buffer.len());
            into.extend(self.buffer.drain(..part));
            length -= part;
            if length == 0 {
                return true;
            }
            if !self.fill().await {
                return false;
            }
        }
    }

    async fn line(&mut self) -> Option<String> {
        loop {
            if let Some(at) = find(&self.buffer, b"\r\n") {
                let line: Vec<u8> = self.buffer.drain(..at + 2).take(at).collect();
                return Some(String::from_utf8(line).expect("a line is text"));
            }
            if !self.fill().await {
                return None;
            }
        }
    }

    /// Reads more; false at the end, clean or not.
    async fn fill(&mut self) -> bool {
        matches!(self.wire.read_buf(&mut self.buffer).await, Ok(1..))
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn parse_head(head: &str) -> Response {
    let mut lines = head.trim_end().split("\r\n");
    let status = lines.next().and_then(|line| line.strip_prefix("HTTP/1.1 ")).expect("a status line");
    let status = status.split(' ').next().and_then(|status| status.parse().ok()).expect("a status");
    Response {
        interim: Vec::new(),
        status,
        headers: lines.map(field).collect(),
        body: Vec::new(),
        trailers: Vec::new(),
        end: End::Cut,
    }
}

fn field(line: &str) -> (String, String) {
    let (name, value) = line.split_once(':').expect("a field has a colon");
    (name.to_ascii_lowercase(), value.trim().to_owned())
}

fn framing(response: &Response) -> Framing {
    if matches!(response.status, 204 | 304) {
        return Framing::Nothing;
    }
    match (response.header("transfer-encoding"), response.header("content-length")) {
        (Some("chunked"), None) => Framing::Chunked,
        (None, Some(length)) => Framing::Length(length.parse().expect("a length is a number")),
        (None, None) => Framing::UntilClosed,
        both => panic!("a body has one framing, not {both:?}"),
    }
}
