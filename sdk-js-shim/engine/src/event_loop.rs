//! The event loop: runs jobs until nothing is left to do at once, then waits for whatever is ready first.

use crate::{clock, engine, phase};
use rquickjs::{Ctx, Function, IntoJs, Object, Persistent, Promise, Result, Value, function::Func};
use std::cell::RefCell;
use wasip2::clocks::monotonic_clock::subscribe_duration;
use wasip2::io::poll::{Pollable, poll};

/// Longest timer, as in browsers: 2³¹ − 1 ms.
const TIMER_MS_MAX: f64 = 2_147_483_647.0;

/// The two ends of a promise that something outside settles.
pub(crate) struct Settle {
    resolve: Persistent<Function<'static>>,
    reject: Persistent<Function<'static>>,
}

/// What is done when a pollable is ready; `None` keeps waiting for another one.
pub(crate) type Ready = Box<dyn for<'js> FnOnce(&Ctx<'js>) -> Result<()>>;

struct Wait {
    id: u32,
    /// When timers that are ready together are due, in order.
    due: f64,
    pollable: Pollable,
    ready: Ready,
}

#[derive(Default)]
struct Waits {
    last: u32,
    open: Vec<Wait>,
}

thread_local! {
    static WAITS: RefCell<Waits> = RefCell::default();
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("timerStart", Func::from(timer_start))?;
    native.set("timerCancel", Func::from(cancel))
}

/// Calls `ready` once `pollable` is; gives a number to [`cancel`] it by.
pub(crate) fn wait(pollable: Pollable, due: f64, ready: Ready) -> u32 {
    WAITS.with_borrow_mut(|waits| {
        waits.last += 1;
        waits.open.push(Wait { id: waits.last, due, pollable, ready });
        waits.last
    })
}

/// Waits no longer for what [`wait`] numbered `id`.
pub(crate) fn cancel(id: u32) {
    let gone = WAITS.with_borrow_mut(|waits| {
        let at = waits.open.iter().position(|wait| wait.id == id)?;
        Some(waits.open.remove(at))
    });
    // Outside of the borrow: dropping frees JavaScript values.
    drop(gone);
}

/// Forgets everything a request left behind.
pub(crate) fn clear() {
    // Most requests wait for nothing. The numbers go on, so that none means another wait to who kept it.
    if WAITS.with_borrow(|waits| !waits.open.is_empty()) {
        drop(WAITS.with_borrow_mut(|waits| std::mem::take(&mut waits.open)));
    }
}

/// Runs jobs and waits until `done` says so, or until there is nothing left to wait for.
pub(crate) fn run(ctx: &Ctx<'_>, done: impl Fn() -> bool) {
    loop {
        settle(ctx);
        if done() {
            return;
        }
        let mut ready = ready();
        if ready.is_empty() {
            return;
        }
        ready.sort_by(|one, other| one.due.total_cmp(&other.due).then(one.id.cmp(&other.id)));
        for wait in ready {
            drop(wait.pollable);
            if (wait.ready)(ctx).is_err() {
                // A callback threw; as in a browser the loop goes on, after the error was reported.
                engine::report(ctx, ctx.catch());
            }
            settle(ctx);
        }
    }
}

/// Runs the jobs of a turn, and those that they add.
pub(crate) fn settle(ctx: &Ctx<'_>) {
    while ctx.execute_pending_job() {}
    engine::report_rejections(ctx);
}

/// Blocks until something is ready. Empty when nothing is waited for.
fn ready() -> Vec<Wait> {
    WAITS.with_borrow_mut(|waits| {
        if waits.open.is_empty() {
            return Vec::new();
        }
        let pollables: Vec<&Pollable> = waits.open.iter().map(|wait| &wait.pollable).collect();
        let indices = poll(&pollables);
        let mut index = 0;
        waits
            .open
            .extract_if(.., |_| {
                index += 1;
                indices.contains(&(index - 1))
            })
            .collect()
    })
}

fn timer_start<'js>(ctx: Ctx<'js>, ms: f64, callback: Function<'js>) -> Result<u32> {
    phase::need_host(&ctx, "A timer")?;
    let ms = if ms >= 0.0 { ms.min(TIMER_MS_MAX) } else { 0.0 };
    let callback = Persistent::save(&ctx, callback);
    let call: Ready = Box::new(|ctx| callback.restore(ctx)?.call(()));
    Ok(wait(subscribe_duration((ms * 1e6) as u64), clock::monotonic() + ms, call))
}

impl Settle {
    /// A promise and what settles it.
    pub(crate) fn new<'js>(ctx: &Ctx<'js>) -> Result<(Promise<'js>, Self)> {
        let (promise, resolve, reject) = Promise::new(ctx)?;
        let settle = Settle { resolve: Persistent::save(ctx, resolve), reject: Persistent::save(ctx, reject) };
        Ok((promise, settle))
    }

    /// Fulfils the promise with what `outcome` gave, or rejects it with what it threw.
    pub(crate) fn settle<'js, T: IntoJs<'js>>(self, ctx: &Ctx<'js>, outcome: Result<T>) -> Result<()> {
        match outcome.and_then(|value| value.into_js(ctx)) {
            Ok(value) => self.resolve.restore(ctx)?.call((value,)),
            Err(rquickjs::Error::Exception) => {
                let error: Value<'js> = ctx.catch();
                self.reject.restore(ctx)?.call((error,))
            }
            Err(error) => self.reject.restore(ctx)?.call((error.to_string(),)),
        }
    }
}
