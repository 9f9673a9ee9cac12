//! HTMLRewriter by `lol_html`: what its JavaScript asks for, by the number of a rewriter.

mod rewriter;
mod passes;
mod queue;
mod token;

use crate::bytes::{Text, U8, array, view};
use encoding_rs::Encoding;
use lol_html::html_content::ContentType;
use lol_html::{AsciiCompatibleEncoding, Selector};
use passes::Handlers;
use rewriter::Rewriter;
use rquickjs::{Array, Ctx, Error, Exception, IntoJs, Object, Result, Value, function::Func};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use token::{Edit, Fact, Place, Token};

/// Handlers of one `on` or `onDocument`, which are numbered side by side.
const HANDLERS: usize = 4;

#[derive(Default)]
struct Rewriters {
    last: u32,
    open: HashMap<u32, Rewriter>,
}

thread_local! {
    static REWRITERS: RefCell<Rewriters> = RefCell::default();
    /// Whether the request has made a rewriter. To ask the table itself would write to it, in each request.
    static IS_USED: Cell<bool> = const { Cell::new(false) };
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("htmlSelector", Func::from(check_selector))?;
    native.set("htmlNew", Func::from(new))?;
    native.set("htmlPush", Func::from(push))?;
    native.set("htmlFinish", Func::from(finish))?;
    native.set("htmlNext", Func::from(next))?;
    native.set("htmlFlush", Func::from(flush))?;
    native.set("htmlFree", Func::from(free))?;
    native.set("htmlRead", Func::from(read))?;
    native.set("htmlEdit", Func::from(edit))?;
    native.set("htmlInsert", Func::from(insert))?;
    native.set("htmlFill", Func::from(fill))
}

/// Forgets the rewriters that a request left unread.
pub(crate) fn clear() {
    if IS_USED.get() {
        IS_USED.set(false);
        REWRITERS.with_borrow_mut(|rewriters| rewriters.open.clear());
    }
}

fn check_selector(ctx: Ctx<'_>, selector: Text) -> Result<()> {
    parse(&ctx, &selector).map(drop)
}

/// One entry of `selectors` and `wants` for each `on` and, without a selector, `onDocument`. See [`Handlers`].
fn new(ctx: Ctx<'_>, charset: Text, selectors: Vec<Option<Text>>, wants: Vec<u32>) -> Result<u32> {
    let encoding = Encoding::for_label_no_replacement(charset.0.as_bytes())
        .ok_or_else(|| broken(&ctx, "Unknown character encoding has been provided."))?;
    let encoding = AsciiCompatibleEncoding::new(encoding)
        .ok_or_else(|| broken(&ctx, "Expected ASCII-compatible encoding."))?;
    let mut handlers = Vec::with_capacity(selectors.len());
    for (at, (selector, wants)) in selectors.iter().zip(wants).enumerate() {
        let selector = selector.as_ref().map(|selector| parse(&ctx, selector)).transpose()?;
        let first = i32::try_from(1 + at * HANDLERS).map_err(|_| broken(&ctx, "Too many handlers."))?;
        handlers.push(Handlers { selector, wants, first });
    }
    let rewriter = Rewriter::new(&handlers, encoding);
    IS_USED.set(true);
    Ok(REWRITERS.with_borrow_mut(|rewriters| {
        rewriters.last += 1;
        rewriters.open.insert(rewriters.last, rewriter);
        rewriters.last
    }))
}

fn push<'js>(ctx: Ctx<'js>, id: u32, chunk: U8<'js>) -> Result<()> {
    let chunk = view(&ctx, &chunk)?;
    with(&ctx, id, |rewriter| rewriter.push(chunk))
}

fn finish(ctx: Ctx<'_>, id: u32) -> Result<()> {
    with(&ctx, id, Rewriter::finish)
}

/// The number of the handler to call next, 0 when none is left in this chunk; see `Queue::advance`.
fn next(ctx: Ctx<'_>, id: u32) -> Result<i32> {
    with(&ctx, id, |rewriter| rewriter.queue.borrow_mut().advance().unwrap_or(0))
}

/// `[output, error or null]`; see [`Rewriter::flush`].
fn flush<'js>(ctx: Ctx<'js>, id: u32) -> Result<Array<'js>> {
    let (output, fault) = with(&ctx, id, Rewriter::flush)?;
    let result = Array::new(ctx.clone())?;
    result.set(0, array(&ctx, output)?)?;
    result.set(1, fault)?;
    Ok(result)
}

fn free(id: u32) {
    drop(REWRITERS.with_borrow_mut(|rewriters| rewriters.open.remove(&id)));
}

/// What the current token says of itself.
fn read(ctx: Ctx<'_>, id: u32, field: Text, name: Option<Text>) -> Result<Fact> {
    with_token(&ctx, id, |token, _| Ok(token.fact(&field.0, name.as_ref().map(|name| name.0.as_str()))))
}

/// Changes the current token; gives the number of an element whose end tag is awaited.
fn edit(ctx: Ctx<'_>, id: u32, action: Text, one: Option<Text>, two: Option<Text>) -> Result<Option<i32>> {
    let text = |given: Option<Text>| given.map(|text| text.0).unwrap_or_default();
    let one = text(one);
    let edit = match action.0.as_str() {
        "name" => Edit::Name(one),
        "text" => Edit::Text(one),
        "setAttribute" => Edit::SetAttribute(one, text(two)),
        "removeAttribute" => Edit::RemoveAttribute(one),
        "remove" => Edit::Remove,
        "removeAndKeepContent" => Edit::RemoveAndKeepContent,
        "onEndTag" => Edit::OnEndTag,
        other => return Err(broken(&ctx, &format!("unknown action {other}"))),
    };
    let is_end = matches!(edit, Edit::OnEndTag);
    with_token(&ctx, id, |token, encoding| token.edit(edit, encoding))?;
    if !is_end {
        return Ok(None);
    }
    with(&ctx, id, |rewriter| rewriter.queue.borrow_mut().await_end_tag())
}

/// Adds content to the current token, which [`fill`] may give later by the index that this gives.
fn insert(ctx: Ctx<'_>, id: u32, place: Text, content: Option<Text>, html: bool) -> Result<usize> {
    let place = match place.0.as_str() {
        "before" => Place::Before,
        "after" => Place::After,
        "prepend" => Place::Prepend,
        "append" => Place::Append,
        "replace" => Place::Replace,
        "setInnerContent" => Place::Inner,
        other => return Err(broken(&ctx, &format!("unknown place {other}"))),
    };
    let kind = if html { ContentType::Html } else { ContentType::Text };
    let edit = Edit::Insert(place, content.map(|text| text.0).unwrap_or_default(), kind);
    with_token(&ctx, id, |token, encoding| token.edit(edit, encoding))
}

fn fill<'js>(ctx: Ctx<'js>, id: u32, index: usize, content: U8<'js>) -> Result<()> {
    let text = std::str::from_utf8(view(&ctx, &content)?).map_err(|_| broken(&ctx, "Invalid UTF-8"))?;
    with_token(&ctx, id, |token, _| {
        if let Some(Edit::Insert(_, content, _)) = token.edits.get_mut(index) {
            text.clone_into(content);
        }
        Ok(())
    })
}

fn with<T>(ctx: &Ctx<'_>, id: u32, run: impl FnOnce(&mut Rewriter) -> T) -> Result<T> {
    REWRITERS
        .with_borrow_mut(|rewriters| rewriters.open.get_mut(&id).map(run))
        .ok_or_else(|| broken(ctx, "The rewriter is closed."))
}

/// Runs `run` with the token whose handler runs; what it fails with is thrown.
fn with_token<T>(
    ctx: &Ctx<'_>,
    id: u32,
    run: impl FnOnce(&mut Token, &'static Encoding) -> std::result::Result<T, String>,
) -> Result<T> {
    let outcome = with(ctx, id, |rewriter| {
        let encoding = rewriter.encoding;
        rewriter.queue.borrow_mut().current().map(|token| run(token, encoding))
    })?;
    match outcome {
        Some(outcome) => outcome.map_err(|text| broken(ctx, &text)),
        None => Err(broken(ctx, "No handler runs.")),
    }
}

fn parse(ctx: &Ctx<'_>, selector: &Text) -> Result<Selector> {
    selector.0.parse().map_err(|error: lol_html::errors::SelectorError| broken(ctx, &error.to_string()))
}

fn broken(ctx: &Ctx<'_>, text: &str) -> Error {
    Exception::throw_type(ctx, &format!("Parser error: {text}"))
}

impl<'js> IntoJs<'js> for Fact {
    fn into_js(self, ctx: &Ctx<'js>) -> Result<Value<'js>> {
        match self {
            Fact::Nothing => Ok(Value::new_null(ctx.clone())),
            Fact::Flag(flag) => flag.into_js(ctx),
            Fact::Text(text) => text.into_js(ctx),
            Fact::List(list) => list.into_js(ctx),
        }
    }
}
