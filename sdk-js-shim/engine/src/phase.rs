//! Whether the module is being built or serves: at build there is no host to ask.

use rquickjs::{Ctx, Exception, Result};
use std::cell::Cell;

thread_local! {
    static SERVING: Cell<bool> = const { Cell::new(false) };
}

/// From now on the host may be asked.
pub(crate) fn serve() {
    SERVING.set(true);
}

/// Whether the module serves.
pub(crate) fn is_serving() -> bool {
    SERVING.get()
}

/// Throws when the module is being built: what `what` gave would be the same in every isolate, or there is nobody to ask.
pub(crate) fn need_host(ctx: &Ctx<'_>, what: &str) -> Result<()> {
    if is_serving() {
        return Ok(());
    }
    let text = format!("{what} cannot be used at the top level of a module: it runs once, when the function is built. Call it from a handler.");
    Err(Exception::throw_type(ctx, &text))
}
