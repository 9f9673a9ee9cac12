//! The description of the API, OpenAPI 3.1: what the handlers say, and by rule what holds for many of them.
//!
//! A handler describes its answers and who may ask it (`security`). The problems that come before a handler, or for all of a
//! kind, and the shape of parameters are added here, so that no handler forgets them.

use super::PROBLEMS;
use super::versions::{COMPONENTS, WASM};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// A header that every change takes.
const IDEMPOTENCY_KEY: &str = "#/components/parameters/IdempotencyKey";

/// What names of functions and aliases are.
const NAME: &str = "^[a-z0-9][a-z0-9-]{0,62}$";

/// What digests are.
const DIGEST: &str = "^[0-9a-f]{64}$";

/// One operation: its method, its path and what its handler says.
struct Operation<'d> {
    method: &'d str,
    path: &'d str,
    value: &'d mut Map<String, Value>,
}

/// The description of the API as text, for documents and tests.
pub fn openapi() -> String {
    let (_, described) = super::described();
    format!("{:#}\n", complete(described))
}

/// Adds to what the handlers say what holds for all of a kind.
pub(super) fn complete(described: utoipa::openapi::OpenApi) -> Value {
    let mut document = serde_json::to_value(described).unwrap_or_default();
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    for (path, item) in paths {
        for (method, value) in item.as_object_mut().into_iter().flatten() {
            if let Some(value) = value.as_object_mut() {
                Operation { method, path, value }.complete();
            }
        }
    }
    let components = &mut document["components"];
    components["securitySchemes"] = json!({ "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "A token with one of the scopes that the operation names: `read`, `deploy:NAME` of a function, or \
                        `admin`. `deploy:*` is that of every function, and `read`; `admin` is every scope. \
                        An empty list is any token. `isolet token create` makes one.",
    }});
    components["parameters"] = json!({ "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "A change that is asked for again with the same key is made once, and answered as the first time, \
                        for 24 hours.",
        "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[!-~]+$" },
        "example": "6f1c0a97c8f24d0c",
    }});
    let statuses: BTreeSet<&str> = PROBLEMS.iter().map(|(_, status, _)| *status).collect();
    let responses = statuses.into_iter().map(|status| (problem_name(status), problem(status)));
    components["responses"] = Value::Object(responses.collect());
    components["schemas"]["AdminProblem"]["properties"]["code"]["enum"] =
        PROBLEMS.iter().map(|(code, ..)| *code).collect();
    document
}

impl Operation<'_> {
    fn complete(&mut self) {
        self.shape_parameters();
        if self.is_change() && !self.path.starts_with(COMPONENTS) {
            let reference = json!({ "$ref": IDEMPOTENCY_KEY });
            match self.value.entry("parameters").or_insert_with(|| json!([])) {
                Value::Array(parameters) => parameters.push(reference),
                other => *other = json!([reference]),
            }
        }
        // Bytes, of which there is nothing more to say.
        if let Some(bytes) = self.value.get_mut("requestBody").and_then(|body| body["content"].get_mut(WASM))
        {
            bytes["schema"] = json!({ "type": "string", "format": "binary" });
        }
        let statuses = self.statuses();
        let Some(responses) = self.value.get_mut("responses").and_then(Value::as_object_mut) else { return };
        responses.remove("default");
        for status in statuses {
            let mut reference = json!({ "$ref": format!("#/components/responses/{}", problem_name(status)) });
            // What a handler says of a problem is nearer than what is said of all.
            if let Some(own) = responses.get(status).and_then(|own| own["description"].as_str()) {
                reference = problem(status);
                reference["description"] = own.into();
            }
            responses.insert(status.to_owned(), reference);
        }
    }

    /// The problems that may come, by what the operation takes and does.
    fn statuses(&self) -> BTreeSet<&'static str> {
        let takes = |place: &str| self.parameters().any(|parameter| parameter["in"] == place);
        let is_secured = self.value.contains_key("security");
        let has_body = self.value.contains_key("requestBody");
        let says_conflict = self.value["responses"].get("409").is_some();
        let rules: [(bool, &[&str]); 7] = [
            (true, &["400", "403", "421", "429", "503"]),
            (is_secured, &["401", "500"]),
            (takes("path"), &["404"]),
            (has_body, &["408", "413", "415"]),
            (has_body || self.is_change() || takes("query"), &["422"]),
            (self.is_change(), &["413", "507"]),
            (says_conflict, &["409"]),
        ];
        rules.iter().filter(|(holds, _)| *holds).flat_map(|(_, statuses)| *statuses).copied().collect()
    }

    fn is_change(&self) -> bool {
        self.method != "get"
    }

    fn parameters(&self) -> impl Iterator<Item = &Value> {
        self.value.get("parameters").and_then(Value::as_array).into_iter().flatten()
    }

    fn shape_parameters(&mut self) {
        let parameters = self.value.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten().filter(|parameter| parameter["in"] == "path") {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            let schema = &mut parameter["schema"];
            let example = match &*name {
                "function" | "alias" => {
                    schema["pattern"] = NAME.into();
                    if name == "alias" { "live".into() } else { "shop".into() }
                }
                "digest" => {
                    schema["pattern"] = DIGEST.into();
                    blake3::hash(b"").to_hex().as_str().into()
                }
                _ if schema["type"] == "integer" => {
                    schema["minimum"] = 1.into();
                    schema["maximum"] =
                        if schema["format"] == "int64" { i64::MAX.into() } else { u32::MAX.into() };
                    1.into()
                }
                _ => continue,
            };
            parameter["example"] = example;
        }
    }
}

/// What a problem of a status looks like, with the codes that have it.
fn problem(status: &str) -> Value {
    let of_status = PROBLEMS.iter().filter(|(_, known, _)| *known == status);
    let codes: Vec<String> = of_status.map(|(code, _, when)| format!("`{code}`: {when}")).collect();
    let mut headers = json!({ "x-request-id": {
        "description": "Id of the request", "schema": { "type": "string" }
    }});
    match status {
        "401" => {
            headers["www-authenticate"] =
                json!({ "schema": { "type": "string" }, "description": "`Bearer`" });
        }
        "429" | "503" => {
            let description = "Seconds after which to ask again";
            headers["retry-after"] = json!({ "schema": { "type": "integer" }, "description": description });
        }
        _ => {}
    }
    json!({
        "description": codes.join("; "),
        "headers": headers,
        "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/AdminProblem" } } },
    })
}

fn problem_name(status: &str) -> String {
    format!("Problem{status}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every operation with its path.
    fn operations(document: &Value) -> Vec<(String, &Value)> {
        let paths = document["paths"].as_object().expect("paths");
        let of_path = |(path, item)| {
            let item: &Value = item;
            let methods = item.as_object().expect("operations").iter();
            methods
                .map(move |(method, operation)| (format!("{method} {path}"), operation))
                .collect::<Vec<_>>()
        };
        paths.iter().flat_map(of_path).collect()
    }

    fn document() -> Value {
        serde_json::from_str(&openapi()).expect("it is JSON")
    }

    #[test]
    fn every_operation_has_an_id_of_its_own_a_summary_and_precise_answers() {
        let document = document();
        let mut ids = BTreeSet::new();
        for (name, operation) in operations(&document) {
            let id = operation["operationId"].as_str().expect("an id");
            assert!(ids.insert(id), "{name}: `{id}` is that of another operation; give it an `operation_id`");
            assert!(operation["summary"].as_str().is_some_and(|text| !text.is_empty()), "{name}");
            let responses = operation["responses"].as_object().expect("responses");
            assert!(!responses.contains_key("default"), "{name}");
            for (status, response) in responses {
                let is_described = response["$ref"].is_string() || response["description"].is_string();
                assert!(is_described, "{name} {status}");
            }
        }
    }

    #[test]
    fn every_operation_is_open_or_says_which_scope_it_takes() {
        let document = document();
        let known = ["read", "admin", "deploy:{function}", "deploy:{any}"];
        for (name, operation) in operations(&document) {
            for requirement in operation["security"].as_array().into_iter().flatten() {
                let scopes = requirement["token"].as_array().expect("the scheme is called token");
                let is_known = |scope: &Value| scope.as_str().is_some_and(|scope| known.contains(&scope));
                assert!(scopes.iter().all(is_known), "{name}: {scopes:?}; write one of {known:?}");
            }
        }
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let document = document();
        let text = openapi();
        for reference in text.split("\"$ref\": \"#").skip(1) {
            let pointer = reference.split('"').next().expect("it ends");
            assert!(document.pointer(pointer).is_some(), "{pointer}");
        }
    }

    #[test]
    fn problems_are_sorted_by_status_and_have_one_row_each() {
        assert!(PROBLEMS.is_sorted_by_key(|(_, status, _)| status));
        let codes: BTreeSet<&str> = PROBLEMS.iter().map(|(code, ..)| *code).collect();
        assert_eq!(codes.len(), PROBLEMS.len());
    }
}
