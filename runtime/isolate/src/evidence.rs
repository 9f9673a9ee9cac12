//! What can be learnt of an invocation that did not end well. Kept as Wasmtime left it and worked out for those who ask, so
//! that a storm of traps costs no more than the answers.

use isolet_host_api::log::GuestLog;
use std::fmt::{self, Write as _};
use std::num::NonZeroUsize;
use std::sync::Arc;
use wasmtime::{FrameInfo, WasmBacktrace};

pub use isolet_host_api::log::GuestLine;

/// Frames of a backtrace, from where the guest was: enough to leave those of a panic behind, and few, because Wasmtime looks
/// each of them up at every trap.
pub const FRAMES_MAX: usize = 24;

/// Frames that Wasmtime captures: one more shows that there are more.
pub(crate) const FRAMES_CAPTURED: NonZeroUsize = NonZeroUsize::new(FRAMES_MAX + 1).expect("it is not zero");

/// Bytes of a name: of a module, or of a function with all its type parameters. Names belong to the guest.
pub const NAME_BYTES_MAX: usize = 256;

/// Causes of an error that are told, and bytes of each.
const CAUSES_MAX: usize = 8;
const CAUSE_BYTES_MAX: usize = 512;

/// How Wasmtime begins a backtrace among the causes of an error; a test holds it to the version in use.
const BACKTRACE_BEGINNING: &str = "error while executing at wasm backtrace";

/// What is known of an invocation that did not end well. Cheap to make and to clone.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    pub(crate) backtrace: Option<Arc<WasmBacktrace>>,
    pub(crate) log: Option<GuestLog>,
    /// What the guest was doing when it was stopped from outside; unknown where requests overlap.
    pub stopped: Option<Activity>,
    /// Whether the client had the whole response before, so that it was not told.
    pub after_response: bool,
}

/// What a guest does that has not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// It executes.
    Computing,
    /// It waits: for a timer, a body or an answer to a request of its own.
    Waiting,
}

/// A call that had not returned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Name of the function as its source has it; absent when the component was built without names.
    pub function: Option<String>,
    /// Its number in its module.
    pub index: u32,
    /// Name of the core module.
    pub module: Option<String>,
    /// Where in the binary of that module it was, in bytes.
    pub offset: Option<u64>,
}

impl Evidence {
    /// Where the guest was when it failed, innermost first; empty when it was stopped from outside.
    pub fn frames(&self) -> Vec<Frame> {
        let frames = self.backtrace.iter().flat_map(|backtrace| backtrace.frames());
        frames.take(FRAMES_MAX).map(frame).collect()
    }

    /// Whether there were more calls than are told.
    pub fn is_deeper(&self) -> bool {
        self.backtrace.as_ref().is_some_and(|backtrace| backtrace.frames().len() > FRAMES_MAX)
    }

    /// The last lines that the guest wrote. Of isolates whose requests overlap: since the last of them began.
    pub fn log(&self) -> Vec<GuestLine> {
        self.log.as_ref().map(GuestLog::tail).unwrap_or_default()
    }
}

fn frame(info: &FrameInfo) -> Frame {
    Frame {
        function: info.func_name().map(demangled),
        index: info.func_index(),
        module: info.module().name().map(|name| clipped(name, NAME_BYTES_MAX)),
        offset: info.module_offset().map(|offset| offset as u64),
    }
}

/// A name as its source has it, without the hash that the compiler adds.
fn demangled(name: &str) -> String {
    match rustc_demangle::try_demangle(name) {
        Ok(name) => clipped(format_args!("{name:#}"), NAME_BYTES_MAX),
        Err(_) => clipped(name, NAME_BYTES_MAX),
    }
}

/// The chain of causes on one line, for the log.
pub(crate) fn describe(error: &wasmtime::Error) -> String {
    let mut text = String::new();
    for cause in error.chain().take(CAUSES_MAX).map(|cause| clipped(cause, CAUSE_BYTES_MAX)) {
        if cause.starts_with(BACKTRACE_BEGINNING) {
            continue;
        }
        if !text.is_empty() {
            text.push_str(": ");
        }
        text.push_str(&cause);
    }
    text.replace('\n', "; ")
}

/// At most so many bytes of what `shown` shows; it is not asked for the rest.
fn clipped(shown: impl fmt::Display, bytes_max: usize) -> String {
    let mut clip = Clip { text: String::new(), bytes_max };
    // An error means that the bound was reached.
    let _ = write!(clip, "{shown}");
    clip.text
}

/// Text that ends at a bound.
struct Clip {
    text: String,
    bytes_max: usize,
}

impl fmt::Write for Clip {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        let fits = part.floor_char_boundary(self.bytes_max.saturating_sub(self.text.len()));
        self.text.push_str(part.get(..fits).unwrap_or_default());
        if fits < part.len() { Err(fmt::Error) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmtime::{Config, Engine, Instance, Module, Store, Trap};

    /// What calling the export `f` of a module fails with.
    fn failed(module: &str) -> wasmtime::Error {
        let mut config = Config::new();
        config.wasm_backtrace_max_frames(Some(FRAMES_CAPTURED));
        let engine = Engine::new(&config).expect("engine");
        let module = Module::new(&engine, module).expect("module");
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).expect("instance");
        let f = instance.get_typed_func::<(), ()>(&mut store, "f").expect("exported");
        f.call(&mut store, ()).expect_err("it traps")
    }

    fn evidence(error: wasmtime::Error) -> Evidence {
        Evidence { backtrace: error.downcast().ok().map(Arc::new), ..Evidence::default() }
    }

    /// A chain of calls, `depth` functions long, of which the last traps.
    fn deep(depth: usize) -> String {
        let calls = (1..depth).map(|at| format!("(func $f{at} call $f{})", at + 1)).collect::<String>();
        format!("(module {calls} (func $f{depth} unreachable) (export \"f\" (func $f1)))")
    }

    #[test]
    fn frames_have_names_innermost_first() {
        let error = failed(
            "(module $shop (func $_ZN4shop4cart3add17h0123456789abcdefE unreachable)
             (func (export \"f\") call 0))",
        );
        assert_eq!(error.downcast_ref::<Trap>(), Some(&Trap::UnreachableCodeReached));
        let frames = evidence(error).frames();
        let names: Vec<_> = frames.iter().map(|frame| frame.function.as_deref()).collect();
        assert_eq!(names, [Some("shop::cart::add"), None]);
        assert_eq!(frames[0].module.as_deref(), Some("shop"));
        assert_eq!((frames[0].index, frames[1].index), (0, 1));
        assert!(frames.iter().all(|frame| frame.offset.is_some()));
    }

    #[test]
    fn a_backtrace_has_so_many_frames_and_no_more() {
        let max = FRAMES_MAX;
        for (depth, frames, is_deeper) in [
            (1, 1, false),
            (max - 1, max - 1, false),
            (max, max, false),
            (max + 1, max, true),
            (99, max, true),
        ] {
            let evidence = evidence(failed(&deep(depth)));
            assert_eq!((evidence.frames().len(), evidence.is_deeper()), (frames, is_deeper), "{depth}");
        }
    }

    #[test]
    fn the_log_has_the_causes_without_the_backtrace() {
        let error = failed("(module (func $secret (export \"f\") unreachable))");
        assert!(format!("{error:#}").contains(BACKTRACE_BEGINNING));
        let text = describe(&error.context("while it served"));
        assert_eq!(text, "while it served: wasm trap: wasm `unreachable` instruction executed");
    }

    #[test]
    fn causes_are_bounded_in_number_and_length() {
        let mut error = wasmtime::Error::msg("x".repeat(CAUSE_BYTES_MAX + 1));
        assert_eq!(describe(&error).len(), CAUSE_BYTES_MAX);
        for _ in 0..CAUSES_MAX {
            error = error.context("a\nb");
        }
        assert_eq!(describe(&error), ["a; b"; CAUSES_MAX].join(": "));
    }

    #[test]
    fn names_are_bounded() {
        let name = |length| format!("_ZN{length}{}17h0123456789abcdefE", "n".repeat(length));
        for (length, left) in [
            (NAME_BYTES_MAX - 1, NAME_BYTES_MAX - 1),
            (NAME_BYTES_MAX, NAME_BYTES_MAX),
            (NAME_BYTES_MAX + 1, NAME_BYTES_MAX),
        ] {
            assert_eq!(demangled(&name(length)).len(), left);
            assert_eq!(demangled(&"n".repeat(length)).len(), left);
        }
        assert_eq!(demangled("plain-name"), "plain-name");
    }
}
