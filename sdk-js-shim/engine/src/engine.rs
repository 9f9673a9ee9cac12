//! The realm a Worker lives in: made at build, asked for each request.

use crate::{event_loop, heap, html, http, native, positions};
use rquickjs::context::EvalOptions;
use rquickjs::{CatchResultExt, CaughtError, Context, Ctx, Exception, Function, Module, Object, Persistent, Promise, Result, Runtime, Value, promise::PromiseState, qjs};
use std::cell::RefCell;
use wasip2::http::types::{IncomingRequest, ResponseOutparam};

/// The Web APIs, one script that gives a function of `native`.
const PRELUDE: &str = include_str!("prelude.js");

/// JavaScript's part of the stack; what is deeper is a `RangeError` and no trap.
const JS_STACK_BYTES: usize = 576 << 10;

unsafe extern "C" {
    /// Keeps every value there is for ever: from now on no count of them is written to, and no collection visits them.
    fn JS_KeepAll(context: *mut qjs::JSContext);
    /// Whether an object has other holders than the one who asks.
    fn JS_IsShared(object: qjs::JSValue) -> bool;
}

/// What requests may allocate between two collections of what they no longer use, in bytes. A collection is paid by the request
/// that causes it, and one of so much takes a fifth of the default fuel.
const GC_BYTES: usize = 1 << 20;

struct Engine {
    context: Context,
    hooks: Hooks,
    _runtime: Runtime,
}

/// What the Web APIs give the engine to call.
struct Hooks {
    handle: Persistent<Function<'static>>,
    keep_incoming: Persistent<Function<'static>>,
    unhandled_rejection: Persistent<Function<'static>>,
    /// Prototypes of the objects of an invocation: the state of its request, and its `ExecutionContext`.
    incoming: Persistent<Object<'static>>,
    context: Persistent<Object<'static>>,
}

thread_local! {
    static ENGINE: RefCell<Option<Engine>> = const { RefCell::new(None) };
}

/// Makes the realm and runs the top level of the Worker's module.
///
/// # Errors
/// What the module threw, with its stack.
pub(crate) fn initialize(source: Vec<u8>) -> std::result::Result<(), String> {
    let source = positions::keep(source);
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    runtime.set_max_stack_size(JS_STACK_BYTES);
    // A collection walks the whole heap, and so would dirty each page of the snapshot.
    runtime.set_gc_threshold(usize::MAX);
    runtime.set_host_promise_rejection_tracker(Some(Box::new(track_rejection)));
    let context = Context::full(&runtime).map_err(|error| error.to_string())?;
    let hooks = context.with(|ctx| start(&ctx, source).catch(&ctx).map_err(|error| text(&error)))?;
    runtime.run_gc();
    context.with(|ctx| keep_all(&ctx));
    let kept = usize::try_from(runtime.memory_usage().malloc_size).unwrap_or(0);
    runtime.set_gc_threshold(kept + GC_BYTES);
    ENGINE.set(Some(Engine { context, hooks, _runtime: runtime }));
    heap::seal();
    Ok(())
}

fn keep_all(ctx: &Ctx<'_>) {
    // SAFETY: the context is alive, and nothing of it runs.
    unsafe { JS_KeepAll(ctx.as_raw().as_ptr()) };
}

fn start(ctx: &Ctx<'_>, source: Vec<u8>) -> Result<Hooks> {
    let mut options = EvalOptions::default();
    options.filename = Some("isolet:api".to_owned());
    let prelude: Function<'_> = ctx.eval_with_options(PRELUDE, options)?;
    let hooks: Object<'_> = prelude.call((native::object(ctx)?,))?;
    let (module, done) = Module::declare(ctx.clone(), positions::MODULE, source)?.eval()?;
    event_loop::run(ctx, || done.state() != PromiseState::Pending);
    match done.result::<Value<'_>>() {
        Some(result) => result?,
        None => return Err(Exception::throw_type(ctx, "the top level of the module awaits what never comes")),
    };
    hooks.get::<_, Function<'_>>("register")?.call::<_, ()>((module.namespace()?,))?;
    while ctx.execute_pending_job() {}
    let hook = |name: &str| hooks.get(name).map(|hook: Function<'_>| Persistent::save(ctx, hook));
    let prototype = |name: &str| hooks.get(name).map(|object: Object<'_>| Persistent::save(ctx, object));
    Ok(Hooks {
        handle: hook("handle")?,
        keep_incoming: hook("keepIncoming")?,
        unhandled_rejection: hook("unhandledRejection")?,
        incoming: prototype("incoming")?,
        context: prototype("context")?,
    })
}

/// Answers one request; returns once the response is whole and all that `waitUntil` was given has settled.
pub(crate) fn handle(request: IncomingRequest, out: ResponseOutparam) {
    http::receive(request, out);
    ENGINE.with_borrow(|engine| {
        let Some(engine) = engine else {
            // The engine alone, which no build made a function of.
            fail();
        };
        engine.context.with(|ctx| {
            let handled = answer(&ctx, &engine.hooks);
            event_loop::clear();
            html::clear();
            let unanswered = http::end();
            // The Web APIs have logged what the handler threw.
            if unanswered || handled.catch(&ctx).is_err() {
                fail();
            }
        });
    });
}

fn answer(ctx: &Ctx<'_>, hooks: &Hooks) -> Result<()> {
    let incoming = object_of(ctx, &hooks.incoming)?;
    let handle = hooks.handle.clone().restore(ctx)?;
    // Nothing when the response was sent and nothing is left to do; else a promise that reports no rejection.
    let rest: Option<Promise<'_>> = handle.call((incoming.clone(), object_of(ctx, &hooks.context)?))?;
    match rest {
        None => event_loop::settle(ctx),
        Some(rest) => {
            event_loop::run(ctx, || rest.state() != PromiseState::Pending);
            let Some(result) = rest.result::<Value<'_>>() else {
                native::log_error("the Worker waits for something that never comes".to_owned());
                fail()
            };
            result?;
        }
    }
    // SAFETY: the object is alive.
    if unsafe { JS_IsShared(incoming.as_raw()) } {
        hooks.keep_incoming.clone().restore(ctx)?.call::<_, ()>((incoming,))?;
    }
    Ok(())
}

/// An empty object with a prototype.
fn object_of<'js>(ctx: &Ctx<'js>, prototype: &Persistent<Object<'static>>) -> Result<Value<'js>> {
    let prototype = prototype.clone().restore(ctx)?;
    // SAFETY: the context is alive, and the value that results is owned by what it is given to.
    unsafe { Ok(Value::from_raw(ctx.clone(), qjs::JS_NewObjectProto(ctx.as_raw().as_ptr(), prototype.as_raw()))) }
}

/// Ends a handler that failed, as a panic ends one in other languages: the host answers 500 and takes a new isolate next time.
fn fail() -> ! {
    core::arch::wasm32::unreachable()
}

/// Reports an error that no code of the Worker can catch.
pub(crate) fn report<'js>(ctx: &Ctx<'js>, error: Value<'js>) {
    let hook = ENGINE.with_borrow(|engine| engine.as_ref().map(|engine| engine.hooks.unhandled_rejection.clone()));
    let report = || -> Result<()> {
        let Some(hook) = hook else { return Ok(()) };
        hook.restore(ctx)?.call((error,))
    };
    if report().is_err() {
        // The report itself failed; there is nobody left to tell.
        ctx.catch();
    }
}

/// A rejected promise nobody has handled yet, and why it was rejected.
struct Rejected {
    promise: Persistent<Value<'static>>,
    reason: Persistent<Value<'static>>,
}

thread_local! {
    static REJECTED: RefCell<Vec<Rejected>> = const { RefCell::new(Vec::new()) };
}

/// A handler may be added after the rejection, as long as the jobs of the turn run (HTML, section 8.1.7.3).
fn track_rejection<'js>(ctx: Ctx<'js>, promise: Value<'js>, reason: Value<'js>, handled: bool) {
    if !handled {
        let rejected =
            Rejected { promise: Persistent::save(&ctx, promise), reason: Persistent::save(&ctx, reason) };
        return REJECTED.with_borrow_mut(|all| all.push(rejected));
    }
    let all = REJECTED.take();
    let is_other = |rejected: &Rejected| {
        rejected.promise.clone().restore(&ctx).is_ok_and(|other| other != promise)
    };
    REJECTED.set(all.into_iter().filter(is_other).collect());
}

/// Reports the rejections of this turn that nobody handled.
pub(crate) fn report_rejections(ctx: &Ctx<'_>) {
    if REJECTED.with_borrow(Vec::is_empty) {
        return;
    }
    for rejected in REJECTED.take() {
        if let Ok(reason) = rejected.reason.restore(ctx) {
            report(ctx, reason);
        }
    }
}

/// Message and stack of what was thrown.
fn text(error: &CaughtError<'_>) -> String {
    match error {
        CaughtError::Exception(exception) => {
            let name: String = exception.as_object().get("name").unwrap_or_else(|_| "Error".to_owned());
            let message = exception.message().unwrap_or_default();
            let stack = exception.stack().unwrap_or_default();
            positions::traced(format!("{name}: {message}\n{stack}").trim_end().to_owned())
        }
        CaughtError::Value(value) => format!("{value:?}"),
        CaughtError::Error(error) => error.to_string(),
    }
}
