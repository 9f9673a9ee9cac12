//! What the API does: which path and method lead where, and the answers.

use crate::http::{Reply, read_body};
use serde::{Deserialize, Serialize};
use serde_json::json;
use wasip2::http::types::{IncomingRequest, Method};

const BODY_BYTES_MAX: usize = 64 * 1024;
const TITLE_CHARS_MAX: usize = 200;
const TAGS_MAX: usize = 10;

/// A todo as a client sends it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Todo {
    title: String,
    #[serde(default)]
    done: bool,
    #[serde(default)]
    tags: Vec<String>,
}

/// A todo as the API would keep it.
#[derive(Serialize)]
struct Accepted {
    title: String,
    slug: String,
    done: bool,
    tags: Vec<String>,
}

/// Finds the answer to a request by its path, then by its method.
pub fn route(request: &IncomingRequest) -> Reply {
    let target = request.path_with_query().unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default();
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    match (segments.as_slice(), request.method()) {
        ([], Method::Get) => Reply::json(200, &json!({ "paths": ["/todos/validate", "/slug/{text}"] })),
        ([], _) => Reply::method_not_allowed("GET"),
        (["todos", "validate"], Method::Post) => validate(request),
        (["todos", "validate"], _) => Reply::method_not_allowed("POST"),
        (["slug", text], Method::Get) => Reply::json(200, &json!({ "slug": slug(text) })),
        (["slug", _], _) => Reply::method_not_allowed("GET"),
        _ => Reply::problem(404, "Nothing lives at this path."),
    }
}

fn validate(request: &IncomingRequest) -> Reply {
    let Some(body) = read_body(request, BODY_BYTES_MAX) else {
        return Reply::problem(413, "A todo has at most 64 KiB.");
    };
    let todo: Todo = match serde_json::from_slice(&body) {
        Ok(todo) => todo,
        Err(error) => return Reply::problem(400, &error.to_string()),
    };
    match accept(todo) {
        Ok(accepted) => Reply::json(200, &accepted),
        Err(reason) => Reply::problem(422, reason),
    }
}

fn accept(todo: Todo) -> Result<Accepted, &'static str> {
    let title = todo.title.trim().to_owned();
    if title.is_empty() {
        return Err("`title` must not be empty.");
    }
    if title.chars().count() > TITLE_CHARS_MAX {
        return Err("`title` has at most 200 characters.");
    }
    if todo.tags.len() > TAGS_MAX {
        return Err("A todo has at most 10 tags.");
    }
    let mut tags: Vec<String> = todo.tags.iter().map(|tag| slug(tag)).collect();
    tags.sort();
    tags.dedup();
    Ok(Accepted { slug: slug(&title), title, done: todo.done, tags })
}

/// Lower-case letters and digits, with one dash for every run of anything else.
fn slug(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}
