//! Hands file descriptors to another process over a socket (`SCM_RIGHTS`), so that no child inherits any by accident.

use rustix::cmsg_space;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;

/// File descriptors that can be handed over at once; the kernel's own bound is 253.
pub const HANDED_MAX: usize = 128;

/// Descriptors travel with a byte of data.
const CARRIER: &[u8] = &[0];

/// Hands over descriptors; the receiver gets copies. Does not block while the socket's buffer is empty.
///
/// # Errors
/// They are too many, or the socket fails.
pub fn hand_over(socket: &UnixStream, files: &[BorrowedFd<'_>]) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(HANDED_MAX))];
    let mut buffer = SendAncillaryBuffer::new(&mut space);
    if files.len() > HANDED_MAX || !buffer.push(SendAncillaryMessage::ScmRights(files)) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "too many file descriptors to hand over"));
    }
    sendmsg(socket, &[IoSlice::new(CARRIER)], &mut buffer, SendFlags::NOSIGNAL)?;
    Ok(())
}

/// Takes what [`hand_over`] gave, in the same order. Blocks until it is there.
///
/// # Errors
/// Something else arrives, the other side is gone, or this process may open no more files.
pub fn take_over(socket: &UnixStream) -> io::Result<Vec<OwnedFd>> {
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(HANDED_MAX))];
    let mut buffer = RecvAncillaryBuffer::new(&mut space);
    let mut carrier = [0];
    let received =
        recvmsg(socket, &mut [IoSliceMut::new(&mut carrier)], &mut buffer, RecvFlags::CMSG_CLOEXEC)?;
    let mut files = Vec::new();
    for message in buffer.drain() {
        if let RecvAncillaryMessage::ScmRights(handed) = message {
            files.extend(handed);
        }
    }
    if received.bytes == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    if received.flags.contains(ReturnFlags::CTRUNC) || files.is_empty() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "the file descriptors did not arrive whole"));
    }
    Ok(files)
}
