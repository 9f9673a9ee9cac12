//! One kept-alive connection that sends a different request each time, where [`isolet::bench`] repeats one.

use anyhow::Context as _;
use isolet::bench::response::{Response, ResponseParser};
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Room for one answer of a bench's guests.
const READ_BYTES: usize = 4 * 1024;

/// A connection to a server.
pub struct Session {
    addr: SocketAddr,
    stream: TcpStream,
    keep_alive: bool,
}

impl Session {
    /// Connects.
    ///
    /// # Errors
    /// Nothing listens there.
    pub async fn connect(addr: SocketAddr) -> anyhow::Result<Self> {
        Ok(Session { addr, stream: connect(addr).await?, keep_alive: true })
    }

    /// Sends a `GET` of `path` and reads the answer to its end.
    ///
    /// # Errors
    /// The connection fails or the answer is not HTTP/1.1.
    pub async fn get(&mut self, path: &str) -> anyhow::Result<Response> {
        if !self.keep_alive {
            self.stream = connect(self.addr).await?;
        }
        self.send(path).await?;
        let mut parser = ResponseParser::new(false);
        let mut held = Vec::with_capacity(READ_BYTES);
        loop {
            let read = self.stream.read_buf(&mut held).await?;
            anyhow::ensure!(read > 0, "the server closed the connection instead of answering {path}");
            let taken = parser.advance(&held)?;
            held.drain(..taken);
            if let Some(response) = parser.complete() {
                self.keep_alive = response.keep_alive;
                return Ok(response);
            }
        }
    }

    /// Sends a `GET` of `path` without waiting for the answer.
    ///
    /// # Errors
    /// The connection fails.
    pub async fn send(&mut self, path: &str) -> anyhow::Result<()> {
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\n\r\n", self.addr);
        Ok(self.stream.write_all(request.as_bytes()).await?)
    }
}

async fn connect(addr: SocketAddr) -> anyhow::Result<TcpStream> {
    let stream = TcpStream::connect(addr).await.with_context(|| format!("cannot connect to {addr}"))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}
