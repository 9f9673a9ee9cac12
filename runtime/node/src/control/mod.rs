//! What a supervisor and a worker say to each other, over a pair of sockets.
//!
//! The supervisor first hands over file descriptors, then sends a [`WorkerSetup`], then [`ToWorker`] messages, of which the
//! first are the catalog. The worker answers with [`FromWorker`]. Each message is a frame: four bytes of length, most
//! significant first, and as many of JSON. A frame that cannot be read ends the conversation, and with it the worker.
//! Either side takes the end of the stream for the end of the other.

mod handed;
mod wire;

pub use handed::{HANDED_MAX, hand_over, take_over};
pub use wire::Certificates;

use crate::catalog::{Catalog, Change};
use crate::config::Previews;
use crate::events::{Event, Follow};
use crate::front_door::HttpConfig;
use crate::metrics::Sample;
use crate::starts::StartsSample;
use crate::traces::Sampling;
use bytes::{Buf, Bytes, BytesMut};
use isolet_isolate::pool::PoolConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io;
use std::os::unix::net::UnixStream;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tracing::Level;

/// Largest frame, in bytes: sixty versions of the largest manifest.
pub const FRAME_BYTES_MAX: usize = 64 << 20;

const LENGTH_BYTES: usize = 4;

/// How requests are served; the same in every worker.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ServeConfig {
    /// Bounds of the protocol.
    pub http: HttpConfig,
    /// What one process keeps of isolates.
    pub pool: PoolConfig,
    /// Invocations of one process in flight at once.
    pub in_flight_max: u32,
    /// How requests may ask for other versions than the live ones.
    pub previews: Previews,
    /// Time for requests in flight to finish once the node drains.
    pub drain_timeout: Duration,
    /// Least important level that is logged.
    #[serde(with = "wire::level")]
    pub log_level: Level,
    /// Which requests are recorded for traces; none unless somebody receives them.
    pub sampling: Option<Sampling>,
}

/// What a worker is told first.
#[derive(Clone, Serialize, Deserialize)]
pub struct WorkerSetup {
    /// Its number, below `workers`.
    pub worker: usize,
    /// How many workers the node has.
    pub workers: usize,
    /// How many functions the counts have room for.
    pub functions_max: usize,
    /// Of how many invocations of a worker they note the version.
    pub places: u32,
    /// How it serves.
    pub serve: ServeConfig,
    /// Certificates of each listener.
    pub certificates: Certificates,
    /// Which lines of its log are followed at first.
    pub follow: Option<Follow>,
}

/// What a supervisor says.
#[derive(Serialize, Deserialize)]
pub enum ToWorker {
    /// Serve this, a part of the first catalog.
    Catalog {
        /// The part.
        part: Catalog,
        /// Whether it is the last one.
        is_last: bool,
    },
    /// Serve what you serve with this change from now on.
    Change {
        /// Counts the catalogs.
        generation: u64,
        /// What is other than before.
        change: Change,
    },
    /// Serve like this from now on, as far as a process that runs can.
    Configure(Box<ServeConfig>),
    /// Use these certificates for new connections.
    ReloadCertificates(Certificates),
    /// These lines of the log are followed from now on.
    Follow(Option<Follow>),
    /// Say what was counted.
    Tell {
        /// Which question the answer belongs to.
        serial: u64,
    },
    /// Stop accepting, finish what runs, and exit.
    Drain {
        /// Time for what runs.
        bound: Duration,
    },
}

/// What a worker says.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FromWorker {
    /// It serves its first catalog.
    Ready,
    /// It cannot start, and exits.
    Failed(String),
    /// It has dealt with a later catalog.
    Applied {
        /// Which catalog.
        generation: u64,
        /// Why it still serves the one before.
        refused: Option<String>,
    },
    /// What it counted since it was asked before.
    Metrics {
        /// The question.
        serial: u64,
        /// The figures.
        sample: Box<Sample>,
        /// How the starts of each version went since it was asked before.
        starts: Vec<StartsSample>,
    },
    /// What happened since it said so before.
    Events {
        /// In the order they happened.
        events: Vec<Event>,
        /// How many more there were, for which there was no room.
        dropped: u64,
    },
    /// It has drained, and exits.
    Drained {
        /// Connections cut because their requests took too long.
        cut: usize,
        /// What it counted since it was asked last.
        sample: Box<Sample>,
    },
}

/// Why a conversation ended.
#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    /// The socket failed.
    #[error("the control socket failed")]
    Io(#[from] io::Error),
    /// A frame is larger than [`FRAME_BYTES_MAX`].
    #[error("a message of {0} bytes is larger than {FRAME_BYTES_MAX}")]
    TooLarge(usize),
    /// The stream ended within a frame.
    #[error("a message ends before its end")]
    Torn,
    /// A frame does not hold the message it should.
    #[error("a message cannot be read")]
    Message(#[from] serde_json::Error),
}

/// A message ready to be sent, to any number of workers.
#[derive(Clone, Debug)]
pub struct Frame(Bytes);

/// One end of the conversation.
pub struct Control {
    reader: ControlReader,
    writer: ControlWriter,
}

/// What hears the other side.
pub struct ControlReader {
    socket: OwnedReadHalf,
    /// What was read and not yet understood.
    read: BytesMut,
}

/// What speaks to the other side.
pub struct ControlWriter {
    socket: OwnedWriteHalf,
    /// What was said and not yet sent.
    unsent: BytesMut,
}

impl Frame {
    /// Encodes a message.
    ///
    /// # Errors
    /// It is too large.
    pub fn encode(message: &impl Serialize) -> Result<Self, ControlError> {
        let mut frame = vec![0; LENGTH_BYTES];
        serde_json::to_writer(&mut frame, message)?;
        let bytes = frame.len() - LENGTH_BYTES;
        let length = u32::try_from(bytes).ok().filter(|_| bytes <= FRAME_BYTES_MAX);
        let length = length.ok_or(ControlError::TooLarge(bytes))?;
        frame.splice(..LENGTH_BYTES, length.to_be_bytes());
        Ok(Frame(frame.into()))
    }
}

impl Control {
    /// Takes one end of a pair of sockets. Needs a runtime.
    ///
    /// # Errors
    /// The socket cannot be watched.
    pub fn new(socket: UnixStream) -> io::Result<Self> {
        socket.set_nonblocking(true)?;
        let (reader, writer) = tokio::net::UnixStream::from_std(socket)?.into_split();
        Ok(Control {
            reader: ControlReader { socket: reader, read: BytesMut::new() },
            writer: ControlWriter { socket: writer, unsent: BytesMut::new() },
        })
    }

    /// Both directions apart, for whoever must hear while it speaks.
    pub fn split(self) -> (ControlReader, ControlWriter) {
        (self.reader, self.writer)
    }

    /// Sends a message. Not cancel safe: part of it may be sent.
    ///
    /// # Errors
    /// The other side is gone.
    pub async fn send(&mut self, frame: &Frame) -> Result<(), ControlError> {
        Ok(self.writer.socket.write_all(&frame.0).await?)
    }

    /// Encodes and sends a message. Not cancel safe.
    ///
    /// # Errors
    /// It is too large, or the other side is gone.
    pub async fn say(&mut self, message: &impl Serialize) -> Result<(), ControlError> {
        self.send(&Frame::encode(message)?).await
    }

    /// Waits for a message; nothing comes after the other side has ended. Cancel safe.
    ///
    /// # Errors
    /// What came is no such message.
    pub async fn receive<M: DeserializeOwned>(&mut self) -> Result<Option<M>, ControlError> {
        self.reader.receive().await
    }
}

impl ControlReader {
    /// Waits for a message; nothing comes after the other side has ended. Cancel safe.
    ///
    /// # Errors
    /// What came is no such message.
    pub async fn receive<M: DeserializeOwned>(&mut self) -> Result<Option<M>, ControlError> {
        loop {
            if let Some(frame) = self.take_frame()? {
                return Ok(Some(serde_json::from_slice(&frame)?));
            }
            if self.socket.read_buf(&mut self.read).await? == 0 {
                return if self.read.is_empty() { Ok(None) } else { Err(ControlError::Torn) };
            }
        }
    }

    fn take_frame(&mut self) -> Result<Option<BytesMut>, ControlError> {
        let Some(length) = self.read.first_chunk::<LENGTH_BYTES>() else { return Ok(None) };
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        if length > FRAME_BYTES_MAX {
            return Err(ControlError::TooLarge(length));
        }
        if self.read.len() - LENGTH_BYTES < length {
            return Ok(None);
        }
        self.read.advance(LENGTH_BYTES);
        let frame = self.read.split_to(length);
        if self.read.is_empty() {
            // Else the room that a large catalog took would stay.
            self.read = BytesMut::new();
        }
        Ok(Some(frame))
    }
}

impl ControlWriter {
    /// Says a message, for [`ControlWriter::flush`] to send.
    ///
    /// # Errors
    /// It is too large; nothing is sent of it.
    pub fn say(&mut self, message: &impl Serialize) -> Result<(), ControlError> {
        self.unsent.extend_from_slice(&Frame::encode(message)?.0);
        Ok(())
    }

    /// Whether everything that was said was sent.
    pub fn is_idle(&self) -> bool {
        self.unsent.is_empty()
    }

    /// Sends what was said. Cancel safe: what is not sent by then stays.
    ///
    /// # Errors
    /// The other side is gone.
    pub async fn flush(&mut self) -> Result<(), ControlError> {
        while !self.unsent.is_empty() {
            self.socket.write_buf(&mut self.unsent).await?;
        }
        // Else the room that a large answer took would stay.
        self.unsent = BytesMut::new();
        Ok(())
    }
}

#[cfg(test)]
mod tests;
