//! The trace that an invocation belongs to: what its outbound requests say of it, and what is recorded of them.
//!
//! Fields and their grammar are those of W3C Trace Context (<https://www.w3.org/TR/trace-context/>). Nothing is allocated
//! for a request that is not recorded, but for the field of an outbound one.

use crate::random;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use wasmtime_wasi_http::Error;

/// The field that names trace and parent.
pub const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// The field in which tracing systems keep what is theirs.
pub const TRACESTATE: HeaderName = HeaderName::from_static("tracestate");

/// Bytes of a `tracestate` that goes on, as many as the standard asks for; a longer one is left out whole.
pub const TRACESTATE_BYTES_MAX: usize = 512;

/// Outbound requests recorded of one invocation: enough to see where its time went. The others are counted.
pub const RECORDED_MAX: usize = 64;

/// Bytes of a URL that are recorded.
pub const URL_BYTES_MAX: usize = 256;

/// Bytes of a method, of the name of a function or of an error that are recorded.
const WORD_BYTES_MAX: usize = 64;

/// Length of a `traceparent` of version 00; later versions may go on after it.
const TRACEPARENT_LEN: usize = 55;

/// A span, as others refer to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SpanContext {
    /// Which trace it belongs to; never 0.
    pub trace_id: u128,
    /// Its own id; never 0.
    pub span_id: u64,
    /// [`SpanContext::SAMPLED`] and [`SpanContext::RANDOM`].
    pub flags: u8,
}

/// A text that is no `traceparent`.
#[derive(Debug, thiserror::Error)]
#[error("no span is called `{0}`")]
pub struct NoSpan(String);

/// What outbound requests say of the trace they belong to.
#[derive(Clone, Debug, Default)]
pub enum Trace {
    /// Nothing.
    #[default]
    None,
    /// What the request before them said, unread.
    Passed(HeaderValue),
    /// That they are not recorded.
    Unrecorded(SpanContext, Option<HeaderValue>),
    /// That they are recorded, each as a span.
    Recorded(Arc<Recorder>),
}

/// Keeps what is recorded of the outbound requests of one invocation.
#[derive(Debug)]
pub struct Recorder {
    /// The span that they are children of.
    parent: SpanContext,
    tracestate: Option<HeaderValue>,
    began: Instant,
    recorded: Mutex<Recorded>,
}

/// What was recorded.
#[derive(Debug, Default)]
pub struct Recorded {
    /// At most [`RECORDED_MAX`], in the order in which they ended.
    pub requests: Vec<OutboundSpan>,
    /// How many there were beside them.
    pub left_out: u32,
}

/// One outbound request, until its response's head or its failure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboundSpan {
    /// Its id.
    pub span_id: u64,
    /// Time from the recorder's beginning to its own.
    pub after: Duration,
    /// How long it took.
    pub took: Duration,
    /// Its method.
    pub method: String,
    /// Where it went, without the query, which may hold secrets.
    pub url: String,
    /// The function it called, when it left the node by a service binding.
    pub function: Option<String>,
    /// Status of the response.
    pub status: Option<u16>,
    /// Why there is none, in a word.
    pub error: Option<String>,
}

/// An outbound request under way that is recorded. Dropped before its end, it counts as cancelled.
#[derive(Debug)]
pub struct Outbound {
    recorder: Arc<Recorder>,
    /// Taken when it has ended.
    span: Option<OutboundSpan>,
}

impl SpanContext {
    /// The flag of traces that are recorded.
    pub const SAMPLED: u8 = 1;
    /// The flag of traces whose id is random, which goes on as it is.
    pub const RANDOM: u8 = 2;

    /// Reads a `traceparent`, of this version of the standard or a later one.
    pub fn parse(text: &str) -> Option<Self> {
        let (fixed, rest) = text.split_at_checked(TRACEPARENT_LEN)?;
        let mut parts = fixed.split('-');
        let mut part = |digits| hex(parts.next()?, digits);
        let (version, trace_id, span_id, flags) = (part(2)?, part(32)?, part(16)?, part(2)?);
        let is_whole = if version == 0 { rest.is_empty() } else { rest.is_empty() || rest.starts_with('-') };
        if version == 0xff || !is_whole || trace_id == 0 || span_id == 0 {
            return None;
        }
        let flags = u8::try_from(flags).ok()? & (Self::SAMPLED | Self::RANDOM);
        Some(SpanContext { trace_id, span_id: u64::try_from(span_id).ok()?, flags })
    }

    /// The span that a request says it was made in. Two fields are none.
    pub fn of_request(headers: &HeaderMap) -> Option<Self> {
        let mut fields = headers.get_all(TRACEPARENT).iter();
        match (fields.next(), fields.next()) {
            (Some(field), None) => Self::parse(field.to_str().ok()?),
            _ => None,
        }
    }

    /// Another span of the same trace.
    pub fn sibling(self) -> Self {
        SpanContext { span_id: span_id(), ..self }
    }

    /// Whether whoever made the span records it.
    pub fn is_sampled(self) -> bool {
        self.flags & Self::SAMPLED != 0
    }

    /// The field that names it.
    pub fn header_value(self) -> HeaderValue {
        HeaderValue::try_from(self.to_string()).expect("digits and dashes are valid in a header")
    }
}

impl fmt::Display for SpanContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{:032x}-{:016x}-{:02x}", self.trace_id, self.span_id, self.flags)
    }
}

impl From<SpanContext> for String {
    fn from(context: SpanContext) -> String {
        context.to_string()
    }
}

impl TryFrom<String> for SpanContext {
    type Error = NoSpan;
    fn try_from(text: String) -> Result<Self, NoSpan> {
        SpanContext::parse(&text).ok_or(NoSpan(text))
    }
}

impl Trace {
    /// Says in an outbound request which trace it belongs to, unless its guest did, and begins to record it if it should
    /// be. `function` is whom it calls when it stays on the node.
    pub fn begin<B>(&self, request: &mut Request<B>, function: Option<&str>) -> Option<Outbound> {
        let outbound = match self {
            Trace::Recorded(recorder) => Some(recorder.begin(request, function)),
            _ => None,
        };
        let headers = request.headers_mut();
        if !headers.contains_key(TRACEPARENT) {
            let (traceparent, tracestate) = self.fields(outbound.as_ref());
            traceparent.into_iter().for_each(|value| _ = headers.insert(TRACEPARENT, value));
            tracestate.into_iter().for_each(|value| _ = headers.insert(TRACESTATE, value));
        }
        outbound
    }

    fn fields(&self, outbound: Option<&Outbound>) -> (Option<HeaderValue>, Option<HeaderValue>) {
        match (self, outbound.and_then(Outbound::context)) {
            (Trace::None, _) => (None, None),
            (Trace::Passed(traceparent), _) => (Some(traceparent.clone()), None),
            (Trace::Unrecorded(context, tracestate), _) => (Some(context.header_value()), tracestate.clone()),
            (Trace::Recorded(recorder), context) => {
                (Some(context.unwrap_or(recorder.parent).header_value()), recorder.tracestate.clone())
            }
        }
    }
}

impl Recorder {
    /// Records requests as children of `parent`, of which `began` is the time that theirs count from.
    pub fn new(parent: SpanContext, tracestate: Option<HeaderValue>, began: Instant) -> Arc<Self> {
        Arc::new(Recorder { parent, tracestate, began, recorded: Mutex::default() })
    }

    /// The span that requests are children of.
    pub fn parent(&self) -> SpanContext {
        self.parent
    }

    /// What tracing systems keep of the trace.
    pub fn tracestate(&self) -> Option<&str> {
        self.tracestate.as_ref()?.to_str().ok()
    }

    /// Takes what was recorded so far.
    pub fn take(&self) -> Recorded {
        std::mem::take(&mut *self.recorded.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn begin<B>(self: &Arc<Self>, request: &Request<B>, function: Option<&str>) -> Outbound {
        let uri = request.uri();
        let scheme = uri.scheme_str().unwrap_or("http");
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        // What stands before an `@` may be a password; such a request is refused, but its URL is recorded.
        let authority = authority.rsplit('@').next().unwrap_or_default();
        let span = OutboundSpan {
            span_id: span_id(),
            after: self.began.elapsed(),
            took: Duration::ZERO,
            method: cut(request.method().as_str(), WORD_BYTES_MAX).to_owned(),
            url: cut(&format!("{scheme}://{authority}{}", uri.path()), URL_BYTES_MAX).to_owned(),
            function: function.map(|name| cut(name, WORD_BYTES_MAX).to_owned()),
            status: None,
            error: None,
        };
        Outbound { recorder: self.clone(), span: Some(span) }
    }

    fn keep(&self, mut span: OutboundSpan) {
        span.took = self.began.elapsed().saturating_sub(span.after);
        let mut recorded = self.recorded.lock().unwrap_or_else(PoisonError::into_inner);
        if recorded.requests.len() < RECORDED_MAX {
            recorded.requests.push(span);
        } else {
            recorded.left_out = recorded.left_out.saturating_add(1);
        }
    }
}

impl Outbound {
    fn context(&self) -> Option<SpanContext> {
        let span = self.span.as_ref()?;
        Some(SpanContext { span_id: span.span_id, ..self.recorder.parent })
    }

    fn end(mut self, ended: Result<StatusCode, String>) {
        let Some(mut span) = self.span.take() else { return };
        match ended {
            Ok(status) => span.status = Some(status.as_u16()),
            Err(error) => span.error = Some(error),
        }
        self.recorder.keep(span);
    }
}

impl Drop for Outbound {
    fn drop(&mut self) {
        if let Some(mut span) = self.span.take() {
            span.error = Some("cancelled".to_owned());
            self.recorder.keep(span);
        }
    }
}

/// Awaits an outbound request, and keeps how it ended if it is recorded.
///
/// # Errors
/// Those of the request.
pub async fn observed<B, I>(
    outbound: Option<Outbound>,
    exchange: impl Future<Output = Result<(Response<B>, I), Error>>,
) -> Result<(Response<B>, I), Error> {
    let ended = exchange.await;
    if let Some(outbound) = outbound {
        outbound.end(match &ended {
            Ok((response, _)) => Ok(response.status()),
            Err(error) => Err(word(error)),
        });
    }
    ended
}

/// The `tracestate` of a request, its fields joined; none when it is empty, is too long or breaks the grammar.
pub fn tracestate(headers: &HeaderMap) -> Option<HeaderValue> {
    let mut fields = headers.get_all(TRACESTATE).iter();
    let first = fields.next()?;
    let value = match fields.next() {
        None => first.clone(),
        Some(_) => {
            let all: Vec<&str> =
                headers.get_all(TRACESTATE).iter().map(|it| it.to_str().unwrap_or("?")).collect();
            HeaderValue::try_from(all.join(",")).ok()?
        }
    };
    is_tracestate(value.to_str().ok()?).then_some(value)
}

/// A random id of a trace.
pub fn trace_id() -> u128 {
    (u128::from(random::next()) << 64) | u128::from(span_id())
}

/// A random id of a span.
pub fn span_id() -> u64 {
    random::next().max(1)
}

fn is_tracestate(text: &str) -> bool {
    const MEMBERS_MAX: usize = 32;
    let members =
        || text.split(',').map(|member| member.trim_matches([' ', '\t'])).filter(|member| !member.is_empty());
    let count = members().count();
    text.len() <= TRACESTATE_BYTES_MAX && (1..=MEMBERS_MAX).contains(&count) && members().all(is_member)
}

/// One `key=value` of the grammar; a key may be `tenant@system`.
fn is_member(member: &str) -> bool {
    const KEY_BYTES_MAX: usize = 256;
    const VALUE_BYTES_MAX: usize = 256;
    let Some((key, value)) = member.split_once('=') else { return false };
    let is_key =
        key.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || b"_-*/@".contains(&it));
    let begins_well = key.starts_with(|first: char| first.is_ascii_lowercase() || first.is_ascii_digit());
    let is_value = value.bytes().all(|it| (b' '..=b'~').contains(&it) && it != b'=');
    let fits = key.len() <= KEY_BYTES_MAX && (1..=VALUE_BYTES_MAX).contains(&value.len());
    begins_well && is_key && key.matches('@').count() <= 1 && is_value && fits
}

/// A number of exactly so many lower-case hex digits.
fn hex(text: &str, digits: usize) -> Option<u128> {
    let is_hex =
        text.len() == digits && text.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it));
    is_hex.then(|| u128::from_str_radix(text, 16).ok()).flatten()
}

/// The name of an error, without what it holds.
fn word(error: &Error) -> String {
    let text = format!("{error:?}");
    let end = text.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(text.len());
    cut(text.get(..end).unwrap_or_default(), WORD_BYTES_MAX).to_owned()
}

/// The beginning of a text.
fn cut(text: &str, bytes_max: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes_max)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
