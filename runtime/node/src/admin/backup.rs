//! The backup of a node, as a stream: what the disk gives goes out, and no more is read than the client takes.

use super::{Actor, Admin, AdminProblem};
use crate::deployments::Ready;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::IntoResponse;
use futures_util::stream;
use std::io::{self, BufWriter, Write};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::mpsc;

/// Where it is asked for.
pub(super) const PATH: &str = "/v1/backup";

/// Bytes that go out at once.
const PIECE_BYTES: usize = 64 << 10;

/// Pieces that wait to go out: with [`PIECE_BYTES`], what a backup takes of memory.
const PIECES_MAX: usize = 4;

/// How long a client may leave a piece lying; meanwhile no other backup is made, and no component deleted.
const PIECE_TIMEOUT: Duration = Duration::from_secs(60);

type Piece = Result<Bytes, io::Error>;

/// Gives a backup: a tar file with the catalog, tokens as hashes included, and all components
#[utoipa::path(get, path = PATH, operation_id = "backup", tag = "node", security(("token" = ["admin"])), responses(
    (status = 200, description = "The backup, for `isolet restore`", body = Vec<u8>, content_type = "application/x-tar"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn backup(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
) -> Result<impl IntoResponse, AdminProblem> {
    actor.may_administer()?;
    let ready = admin.deployments.backup().await?;
    let bytes = ready.bytes();
    let (sender, receiver) = mpsc::channel(PIECES_MAX);
    let handle = Handle::current();
    tokio::task::spawn_blocking(move || write(ready, Pieces { sender, handle }));
    let pieces = stream::unfold(receiver, |mut receiver: mpsc::Receiver<Piece>| async {
        let piece = receiver.recv().await?;
        Some((piece, receiver))
    });
    let headers = [(CONTENT_TYPE, "application/x-tar".to_owned()), (CONTENT_LENGTH, bytes.to_string())];
    Ok((headers, Body::from_stream(pieces)))
}

/// Writes it all. Where that fails the response is cut, so that nobody takes a part for a backup.
fn write(ready: Ready, mut pieces: Pieces) {
    let Err(refusal) = ready.write(BufWriter::with_capacity(PIECE_BYTES, &mut pieces)) else { return };
    tracing::error!(error = &refusal as &dyn std::error::Error, "a backup was cut off");
    let _ = pieces.send(Err(io::Error::other("the backup cannot be completed")));
}

/// Hands pieces over to the response, and waits for it.
struct Pieces {
    sender: mpsc::Sender<Piece>,
    handle: Handle,
}

impl Pieces {
    fn send(&self, piece: Piece) -> io::Result<()> {
        let sent = self.handle.block_on(self.sender.send_timeout(piece, PIECE_TIMEOUT));
        sent.map_err(|_| {
            io::Error::new(io::ErrorKind::BrokenPipe, "the client does not take the backup any more")
        })
    }
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.send(Ok(Bytes::copy_from_slice(bytes)))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
