//! The limits that a node gives to functions which ask for nothing, and the most it grants to those that ask.

use crate::document::{DocumentError, Section};
use isolet_isolate::limits::{Bound, BoundError, LIMITS, Limits};
use serde::{Deserialize, Serialize};

/// Defaults and ceilings of one node. Each default is at most its ceiling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LimitBounds {
    /// What a function gets where its manifest is silent.
    pub defaults: Limits,
    /// The most that a manifest may ask for.
    pub ceilings: Limits,
}

impl Default for LimitBounds {
    /// The built-in defaults and ceilings of [`LIMITS`].
    fn default() -> Self {
        let mut ceilings = Limits::default();
        for info in LIMITS {
            ceilings.set(info.name, info.ceiling).expect("a ceiling is a legal value");
        }
        LimitBounds { defaults: Limits::default(), ceilings }
    }
}

impl LimitBounds {
    /// The limits of a function whose manifest has this `[limits]` section.
    pub(crate) fn read(&self, section: Option<&Section<'_>>) -> Result<Limits, DocumentError> {
        let mut limits = self.defaults.clone();
        let Some(section) = section else { return Ok(limits) };
        for (info, at) in read_limits(section, &mut limits)? {
            let (asked, granted) = (info.value(&limits), info.value(&self.ceilings));
            if asked > granted {
                let (asked, granted) = (info.unit.display(asked), info.unit.display(granted));
                let message = format!("`{}` is {asked}; this node grants at most {granted}", info.name);
                return Err(section.error_at(at, message));
            }
        }
        Ok(limits)
    }
}

/// The names of all limits: the keys that `[limits]` and `[ceilings]` know.
pub(crate) fn limit_names() -> Vec<&'static str> {
    LIMITS.iter().map(|info| info.name).collect()
}

/// Sets the limits that the section names; returns each with the byte offset of its value.
pub(crate) fn read_limits(
    section: &Section<'_>,
    limits: &mut Limits,
) -> Result<Vec<(&'static Bound<Limits>, usize)>, DocumentError> {
    let mut named = Vec::new();
    for info in LIMITS {
        let Some(value) = section.quantity(info.name, info.unit)? else { continue };
        let set: Result<(), BoundError> = limits.set(info.name, value.value);
        set.map_err(|error| section.error_at(value.at, error.to_string()))?;
        named.push((info, value.at));
    }
    Ok(named)
}
