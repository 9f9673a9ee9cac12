//! The `native` object: what the Web APIs in JavaScript ask of Rust and of the host.

use crate::bytes::{Text, U8, view_mut};
use crate::{answer, asymmetric, cache, cipher, clock, codec, digest, event_loop, html, http, incoming, phase, positions, records, text, urls};
use fastrand::Rng;
use rquickjs::{Ctx, Exception, Object, Result, function::Func};
use std::cell::RefCell;
use wasip2::random::random::{get_random_bytes, get_random_u64};

/// Bytes of one `random` call (Web Cryptography API, section 10.1.1).
const RANDOM_BYTES_MAX: usize = 65_536;

thread_local! {
    /// What `Math.random` draws from; seeded by the host in each isolate, since the snapshot is the same in all.
    static RANDOM: RefCell<Option<Rng>> = const { RefCell::new(None) };
}

/// Makes the object, and gives the realm a `Math.random` that differs from isolate to isolate.
pub(crate) fn object<'js>(ctx: &Ctx<'js>) -> Result<Object<'js>> {
    ctx.globals().get::<_, Object<'js>>("Math")?.set("random", Func::from(math_random))?;
    let native = Object::new(ctx.clone())?;
    native.set("now", Func::from(clock::now))?;
    native.set("monotonic", Func::from(clock::monotonic))?;
    native.set("random", Func::from(random))?;
    native.set("log", Func::from(log))?;
    native.set("vars", Func::from(vars))?;
    text::install(&native)?;
    urls::install(&native)?;
    digest::install(&native)?;
    cipher::install(&native)?;
    asymmetric::install(&native)?;
    codec::install(&native)?;
    event_loop::install(&native)?;
    html::install(&native)?;
    http::install(&native)?;
    incoming::install(&native)?;
    records::install(&native)?;
    answer::install(&native)?;
    cache::install(&native)?;
    Ok(native)
}

fn random<'js>(ctx: Ctx<'js>, into: U8<'js>) -> Result<()> {
    phase::need_host(&ctx, "Random data")?;
    let room = view_mut(&ctx, &into)?;
    if room.len() > RANDOM_BYTES_MAX {
        let text = format!("{} random bytes were asked for; {RANDOM_BYTES_MAX} are allowed", room.len());
        return Err(Exception::throw_range(&ctx, &text));
    }
    room.copy_from_slice(&get_random_bytes(room.len() as u64));
    Ok(())
}

fn math_random(ctx: Ctx<'_>) -> Result<f64> {
    phase::need_host(&ctx, "Math.random()")?;
    Ok(RANDOM.with_borrow_mut(|random| random.get_or_insert_with(|| Rng::with_seed(get_random_u64())).f64()))
}

/// Levels 3 and 4 (warnings and errors) go to standard error. At build there is nobody to read it. Stacks name the sources.
fn log(level: u32, text: Text) {
    if !phase::is_serving() {
        return;
    }
    let stream = if level >= 3 { wasip2::cli::stderr::get_stderr() } else { wasip2::cli::stdout::get_stdout() };
    let mut line = positions::traced(text.0).into_bytes();
    line.push(b'\n');
    for part in line.chunks(4096) {
        if stream.blocking_write_and_flush(part).is_err() {
            return;
        }
    }
}

/// Logs what no code of the Worker could.
pub(crate) fn log_error(text: String) {
    log(4, Text(text));
}

/// Name, value, name, value … of the function's vars.
fn vars() -> Vec<String> {
    if !phase::is_serving() {
        return Vec::new();
    }
    wasip2::cli::environment::get_environment().into_iter().flat_map(|(name, value)| [name, value]).collect()
}
