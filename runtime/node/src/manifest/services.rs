//! Service bindings: which functions of the node a function may call, and by which names.

use super::FunctionName;
use crate::document::{DocumentError, Section};
use isolet_isolate::state::BINDINGS_VAR;
use isolet_isolate::version::ServiceBinding;
use std::collections::BTreeMap;

/// Most service bindings of one function: its isolates are told them all.
pub(super) const SERVICES_MAX: usize = 64;

/// Longest name of a binding, in bytes; people write far shorter ones.
const NAME_BYTES_MAX: usize = 64;

/// Reads `[[service]]`.
pub(super) fn read(root: &Section<'_>) -> Result<Vec<ServiceBinding>, DocumentError> {
    let sections = root.sections("service", &["binding", "function"])?;
    if sections.len() > SERVICES_MAX {
        let message = format!("`service` has {} entries; {SERVICES_MAX} are the most", sections.len());
        return Err(root.error("service", message));
    }
    let mut services = Vec::with_capacity(sections.len());
    for section in &sections {
        let Some(binding) = section.string("binding")? else {
            return Err(section.error("binding", "`binding` is missing; add a name for it, like \"AUTH\""));
        };
        let Some(function) = section.string("function")? else {
            return Err(
                section.error("function", "`function` is missing; add the name of the function to call")
            );
        };
        check_name(binding.value, &services).map_err(|message| section.error_at(binding.at, message))?;
        let name = FunctionName::parse(function.value)
            .map_err(|error| section.error_at(function.at, format!("`function`: {error}")))?;
        services
            .push(ServiceBinding { binding: binding.value.to_owned(), function: name.as_str().to_owned() });
    }
    Ok(services)
}

/// Checks the name of a binding against those before it.
///
/// # Errors
/// Says what is wrong with it.
pub(super) fn check_name(name: &str, before: &[ServiceBinding]) -> Result<(), String> {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let is_legal = (1..=NAME_BYTES_MAX).contains(&name.len())
        && name.bytes().all(is_word)
        && !name.starts_with(|first: char| first.is_ascii_digit());
    if !is_legal {
        return Err(format!(
            "binding {name:?} is impossible; write 1 to {NAME_BYTES_MAX} letters, digits and `_`, no digit first"
        ));
    }
    if before.iter().any(|known| known.binding == name) {
        return Err(format!("binding `{name}` is there twice; rename one"));
    }
    Ok(())
}

/// What is wrong between bindings and variables: both are found by name in one place.
pub(super) fn clash(services: &[ServiceBinding], vars: &BTreeMap<String, String>) -> Option<String> {
    if vars.contains_key(BINDINGS_VAR) {
        return Some(format!("variable `{BINDINGS_VAR}` is set by the node; rename yours"));
    }
    let twice = services.iter().find(|service| vars.contains_key(&service.binding))?;
    Some(format!("`{}` is a variable and a binding; rename one", twice.binding))
}
