//! A bare hyper server to compare with: no routes, no isolates, one fixed response.

use bytes::Bytes;
use http_body_util::Full;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use tokio::net::TcpListener;

/// What `examples/hello-rust` answers.
const BODY: &str = "Hello from Isolet!\n";

/// Serves HTTP/1.1 until the listener fails, each request with the response of `examples/hello-rust`.
pub async fn serve_bare(listener: TcpListener) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(async move {
            let service = service_fn(|_| std::future::ready(Ok::<_, Infallible>(answer())));
            // A client that goes away ends its connection and nothing else.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

/// Serves as [`serve_bare`] does, on a current-thread runtime of its own, like one worker of a node.
pub fn serve_on_this_thread(listener: std::net::TcpListener) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async { serve_bare(TcpListener::from_std(listener)?).await })
}

fn answer() -> http::Response<Full<Bytes>> {
    let mut response = http::Response::new(Full::new(Bytes::from_static(BODY.as_bytes())));
    let content_type = http::HeaderValue::from_static("text/plain");
    response.headers_mut().insert(http::header::CONTENT_TYPE, content_type);
    response
}
