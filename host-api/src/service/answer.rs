//! The answer of a called function on its way to the caller.
//!
//! A caller may write its request while it does not yet read the answer, so whoever answers must go on by itself: the body
//! of a function that still runs is read behind, one frame ahead of the caller. One that has ended is handed over as it is.

use bytes::Bytes;
use http::Response;
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt as _, Empty};
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use tokio::sync::mpsc;
use wasmtime_wasi_http::{Error, WasiBody};

/// Frames read ahead of the caller. More would only hold memory: the callee has a buffer of its own.
const FRAMES_AHEAD: usize = 1;

/// What keeps a body coming; run beside the caller for as long as it holds the body.
pub type IoFuture = Box<dyn Future<Output = Result<(), Error>> + Send>;

/// A response with what keeps its body coming.
pub type Answer = (Response<WasiBody>, IoFuture);

/// A call under way: a called function always answers, if only with a status that tells how it failed.
pub type AnswerFuture = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// How a call ends for the caller, in the words of `wasi:http`.
pub type Exchange = Result<Answer, Error>;

/// The answer of a function that has ended: nobody has to run for its body.
pub fn whole<B>(response: Response<B>) -> Answer
where
    B: Body<Data = Bytes> + Send + 'static,
{
    (response.map(|body| body.map_err(|_| Error::HttpResponseIncomplete).boxed_unsync()), done())
}

/// An answer without a body, as that to HEAD.
pub fn empty<B>(response: Response<B>) -> Answer {
    (response.map(|_| Empty::new().map_err(|never| match never {}).boxed_unsync()), done())
}

/// The answer of a function that still runs: the returned future runs it, and drops it once the caller has dropped the body.
pub fn relayed<B>(response: Response<B>) -> Answer
where
    B: Body<Data = Bytes> + Send + 'static,
{
    let (frames, receiver) = mpsc::channel(FRAMES_AHEAD);
    let (head, body) = response.into_parts();
    let io = Box::new(async move {
        relay(body, frames).await;
        Ok(())
    });
    (Response::from_parts(head, Relayed { frames: receiver, is_over: false }.boxed_unsync()), io)
}

fn done() -> IoFuture {
    Box::new(std::future::ready(Ok(())))
}

/// One step of a relayed body.
enum Step {
    Frame(Frame<Bytes>),
    /// The body is whole.
    End,
    /// The body was cut.
    Cut,
}

async fn relay<B: Body<Data = Bytes>>(body: B, frames: mpsc::Sender<Step>) {
    let mut body = pin!(body);
    loop {
        let step = tokio::select! {
            biased;
            () = frames.closed() => return,
            frame = poll_fn(|cx| body.as_mut().poll_frame(cx)) => match frame {
                Some(Ok(frame)) => Step::Frame(frame),
                Some(Err(_)) => Step::Cut,
                None => Step::End,
            },
        };
        let is_last = !matches!(step, Step::Frame(_));
        // When nobody wants it any more, the body is dropped, which ends the function.
        if frames.send(step).await.is_err() || is_last {
            return;
        }
    }
}

/// A body whose frames come from [`relay`].
struct Relayed {
    frames: mpsc::Receiver<Step>,
    is_over: bool,
}

impl Body for Relayed {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let step = ready!(self.frames.poll_recv(cx));
        self.is_over = !matches!(step, Some(Step::Frame(_)));
        Poll::Ready(match step {
            Some(Step::Frame(frame)) => Some(Ok(frame)),
            Some(Step::End) => None,
            // Whoever relayed the body was stopped: no clean end.
            Some(Step::Cut) | None => Some(Err(Error::HttpResponseIncomplete)),
        })
    }

    fn is_end_stream(&self) -> bool {
        self.is_over
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderMap;
    use http_body_util::{Full, StreamBody};
    use std::convert::Infallible;

    type Frames = Vec<Result<Frame<Bytes>, &'static str>>;

    /// What a caller reads, and how it ends, while the relay runs beside it.
    async fn read((response, io): Answer) -> (String, Option<HeaderMap>, bool) {
        let reading = async {
            let mut body = response.into_body();
            let (mut text, mut trailers) = (String::new(), None);
            loop {
                match body.frame().await {
                    Some(Ok(frame)) => match frame.into_data() {
                        Ok(data) => text += std::str::from_utf8(&data).expect("text"),
                        Err(frame) => trailers = frame.into_trailers().ok(),
                    },
                    Some(Err(_)) => return (text, trailers, false),
                    None => return (text, trailers, true),
                }
            }
        };
        let (read, relayed) = tokio::join!(reading, Pin::from(io));
        relayed.expect("a relay never fails");
        read
    }

    /// A body of these frames that never waits.
    fn body(frames: Frames) -> Response<impl Body<Data = Bytes, Error = &'static str> + Send + 'static> {
        Response::new(StreamBody::new(futures_util::stream::iter(frames)))
    }

    fn data(text: &'static str) -> Result<Frame<Bytes>, &'static str> {
        Ok(Frame::data(Bytes::from_static(text.as_bytes())))
    }

    #[tokio::test]
    async fn a_whole_answer_is_handed_over() {
        let (text, _, clean) = read(whole(Response::new(Full::from("whole")))).await;
        assert_eq!((text.as_str(), clean), ("whole", true));
        let (text, _, clean) = read(empty(Response::new("never seen"))).await;
        assert_eq!((text.as_str(), clean), ("", true));
    }

    #[tokio::test]
    async fn frames_and_trailers_arrive_in_order() {
        let trailers: HeaderMap = [(http::header::ETAG, "x".parse().expect("a value"))].into_iter().collect();
        let frames = vec![data("one "), data("two "), data("three"), Ok(Frame::trailers(trailers.clone()))];
        let (text, found, clean) = read(relayed(body(frames))).await;
        assert_eq!((text.as_str(), found, clean), ("one two three", Some(trailers), true));
    }

    #[tokio::test]
    async fn a_cut_is_never_a_clean_end() {
        let (text, _, clean) = read(relayed(body(vec![data("partial"), Err("trap")]))).await;
        assert_eq!((text.as_str(), clean), ("partial", false));
        // The relay itself is stopped.
        let (response, io) = relayed(body(vec![data("never")]));
        drop(io);
        assert!(response.into_body().frame().await.expect("an end").is_err());
    }

    #[tokio::test]
    async fn a_relay_ends_when_the_caller_drops_the_body() {
        let waits = StreamBody::new(futures_util::stream::pending::<Result<Frame<Bytes>, Infallible>>());
        let (response, io) = relayed(Response::new(waits));
        drop(response);
        Pin::from(io).await.expect("a relay never fails");
    }
}
