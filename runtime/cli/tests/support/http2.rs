//! A client of HTTP/2 that shows how a stream ended.

use super::http1::Wire;
use super::response::{End, Response};
use super::within;
use bytes::Bytes;
use h2::client::SendRequest;
use http::{HeaderMap, Request};
use std::net::SocketAddr;
use tokio::net::TcpStream;

/// One connection.
pub struct Http2 {
    send: SendRequest<Bytes>,
}

impl Http2 {
    /// Connects over plain TCP with prior knowledge.
    pub async fn connect(address: SocketAddr) -> Self {
        let stream = within("connecting", TcpStream::connect(address)).await.expect("the node listens");
        Http2::over(stream).await
    }

    /// Speaks over any wire.
    pub async fn over(wire: impl Wire + 'static) -> Self {
        let handshake = within("a handshake", h2::client::handshake(wire)).await;
        let (send, connection) = handshake.expect("the node speaks HTTP/2");
        // The end of the connection is seen by its streams.
        tokio::spawn(async move { drop(connection.await) });
        Http2 { send }
    }

    /// Gets `path` of the function.
    pub async fn get(&self, function: &str, path: &str) -> Response {
        let request = Request::get(format!("http://{function}.test{path}")).body(()).expect("a request");
        self.request(request, Bytes::new()).await
    }

    /// Posts `body` to `path` of the function, with a trailer.
    pub async fn post(&self, function: &str, path: &str, body: &'static [u8]) -> Response {
        let request = Request::post(format!("http://{function}.test{path}")).body(()).expect("a request");
        self.request(request, Bytes::from_static(body)).await
    }

    async fn request(&self, request: Request<()>, body: Bytes) -> Response {
        within("a response", async {
            let mut send = self.send.clone().ready().await.expect("the connection is open");
            let bodyless = body.is_empty();
            let (response, mut stream) = send.send_request(request, bodyless).expect("the request is sent");
            if !bodyless {
                stream.send_data(body, false).expect("the body is sent");
                let trailers = HeaderMap::from_iter([(
                    http::HeaderName::from_static("x-sent"),
                    "yes".parse().expect("a value"),
                )]);
                stream.send_trailers(trailers).expect("the trailers are sent");
            }
            let (head, body) = response.await.expect("a head comes").into_parts();
            let mut response = Response {
                interim: Vec::new(),
                status: head.status.as_u16(),
                headers: fields(&head.headers),
                body: Vec::new(),
                trailers: Vec::new(),
                end: End::Cut,
            };
            if receive(body, &mut response).await.is_ok() {
                response.end = End::Clean;
            }
            response
        })
        .await
    }
}

async fn receive(mut body: h2::RecvStream, response: &mut Response) -> Result<(), h2::Error> {
    while let Some(data) = body.data().await {
        let data = data?;
        body.flow_control().release_capacity(data.len())?;
        response.body.extend_from_slice(&data);
    }
    if let Some(trailers) = body.trailers().await? {
        response.trailers = fields(&trailers);
    }
    Ok(())
}

fn fields(headers: &HeaderMap) -> Vec<(String, String)> {
    let field = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.to_string(), value.to_str().expect("a value is text").to_owned())
    };
    headers.iter().map(field).collect()
}
