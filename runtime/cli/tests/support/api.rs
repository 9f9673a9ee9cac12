//! The admin API of a node, asked byte by byte.

use super::{Client, Node, Request, Response, within};
use serde_json::{Value, json};
use std::net::SocketAddr;
use tokio::net::UnixStream;

/// The admin API of a node by TCP, as somebody with a token sees it; and by its socket.
#[derive(Clone)]
pub struct Api {
    /// Where it listens.
    pub address: SocketAddr,
    socket: std::path::PathBuf,
}

impl Api {
    /// That of a node with `admin.listen` and a data folder of its own.
    pub async fn of(node: &Node) -> Self {
        let line = node.output.says(&["admin on "]).await;
        let address = line.strip_prefix("admin on http://").expect("the address").parse();
        Api { address: address.expect("an address"), socket: node.folder().join("data/admin.sock") }
    }

    /// A new connection.
    pub async fn connect(&self) -> Client {
        Client::connect(self.address).await
    }

    /// A request for this API. `authorization` is the whole field; empty for none.
    pub fn request(&self, method: &str, path: &str, authorization: &str) -> Request {
        with_authorization(
            Request::get("", path).method(method).host(&self.address.to_string()),
            authorization,
        )
    }

    /// A request with a body.
    pub fn with_body(
        &self,
        method: &str,
        path: &str,
        authorization: &str,
        (content_type, body): (&str, &[u8]),
    ) -> Request {
        let request = Request::post("", path, body).method(method).host(&self.address.to_string());
        with_authorization(request.header("content-type", content_type), authorization)
    }

    /// Sends a request on a connection of its own.
    pub async fn send(&self, request: Request) -> Response {
        self.connect().await.send(&request).await
    }

    /// Gets `path` with a token.
    pub async fn get(&self, path: &str, token: &str) -> Response {
        self.send(self.request("GET", path, &bearer(token))).await
    }

    /// Sends JSON with a token.
    pub async fn change(&self, method: &str, path: &str, token: &str, body: &Value) -> Response {
        let body = body.to_string();
        let content = ("application/json", body.as_bytes());
        self.send(self.with_body(method, path, &bearer(token), content)).await
    }

    /// Sends JSON over the socket, where nobody needs a token.
    pub async fn on_socket(&self, method: &str, path: &str, body: &Value) -> Response {
        let stream = within("connecting", UnixStream::connect(&self.socket)).await.expect("the node listens");
        let body = body.to_string();
        let request = Request::post("", path, body.as_bytes()).method(method).host("localhost");
        Client::over(stream).send(&request.header("content-type", "application/json")).await
    }

    /// Makes a token; one without an end when `expires_in` is none.
    pub async fn token(&self, scope: &str, expires_in: Option<u64>) -> String {
        let mut wanted = json!({ "name": scope, "scopes": [scope] });
        if let Some(seconds) = expires_in {
            wanted["expires_in"] = seconds.into();
        }
        let made = self.on_socket("POST", "/v1/tokens", &wanted).await;
        assert_eq!(made.status, 201, "{}", made.describe());
        made.json()["token"].as_str().expect("a token").to_owned()
    }
}

/// The field that carries a token.
pub fn bearer(token: &str) -> String {
    format!("Bearer {token}")
}

fn with_authorization(request: Request, authorization: &str) -> Request {
    if authorization.is_empty() { request } else { request.header("authorization", authorization) }
}
