//! What a version may do beyond computing an answer: what an operator looks at before it serves.

use isolet_isolate::version::VersionSpec;

/// Every grant of a version, one line each, in words that do not change with its order in the manifest.
pub fn capabilities(spec: &VersionSpec) -> Vec<String> {
    let mut found: Vec<String> = spec.outbound.rules().map(|rule| format!("outbound {rule}")).collect();
    if spec.outbound.private() {
        found.push("outbound to private addresses".to_owned());
    }
    found.extend(spec.services.iter().map(|service| format!("service {}", service.function)));
    found.sort();
    found.dedup();
    found
}

/// The capabilities of `spec` that none of `before` has.
pub fn added<'s>(spec: &VersionSpec, before: impl IntoIterator<Item = &'s VersionSpec>) -> Vec<String> {
    let had: Vec<String> = before.into_iter().flat_map(capabilities).collect();
    capabilities(spec).into_iter().filter(|capability| !had.contains(capability)).collect()
}
