//! Refuses components whose shape costs a compiler far more than their size suggests, before any time is spent on them.
//!
//! These bounds answer at once and with a reason. What passes them is still bounded by the compiler child's memory and
//! time, which hold whatever the shape.

use super::{CompileError, inspect::InspectError};
use wasmparser::{FunctionBody, Operator, Parser, Payload};

/// One bound: what it counts, and how many.
#[derive(Clone, Copy, Debug)]
pub struct Bound {
    /// What is counted, for the error.
    pub what: &'static str,
    /// The largest number that is compiled.
    pub max: u64,
}

/// Functions in all core modules. Each costs memory for metadata and a task; 100,000 empty ones took 0.6 GB. Large
/// language runtimes have 20,000 to 60,000.
pub const FUNCTIONS: Bound = Bound { what: "functions", max: 100_000 };

/// Core modules. Each has an image and tables of its own; adapters and shims of real toolchains make fewer than ten.
pub const CORE_MODULES: Bound = Bound { what: "core modules", max: 1_000 };

/// Bytes of one function body. Code generation is worse than linear in it; the largest interpreter loops of language
/// runtimes stay below 200 KiB.
pub const BODY_BYTES: Bound = Bound { what: "bytes in one function", max: 2 << 20 };

/// Locals of one function, parameters not counted. Each is a variable in the compiler's every block.
pub const LOCALS: Bound = Bound { what: "locals in one function", max: 10_000 };

/// Depth of blocks, loops and conditionals. A `switch` of an interpreter nests one block a case.
pub const NESTING: Bound = Bound { what: "nested blocks in one function", max: 4_000 };

/// Locals times loops of one function: every local may need a phi at every loop. 1,000 locals in 3,000 nested loops are
/// 10 KiB of WebAssembly and took 20 s.
pub const LOCALS_BY_LOOPS: Bound = Bound { what: "locals times loops in one function", max: 1_000_000 };

/// Checks `component` against every bound of this module, in one pass and linear time.
///
/// # Errors
/// A bound is exceeded, or the binary cannot be read.
pub(super) fn check(component: &[u8]) -> Result<(), CompileError> {
    let (mut functions, mut modules) = (0_u64, 0_u64);
    for payload in Parser::new(0).parse_all(component) {
        match payload.map_err(InspectError::from)? {
            Payload::ModuleSection { .. } => {
                modules += 1;
                CORE_MODULES.hold(modules)?;
            }
            Payload::CodeSectionStart { count, .. } => {
                functions += u64::from(count);
                FUNCTIONS.hold(functions)?;
            }
            Payload::CodeSectionEntry(body) => check_body(&body)?,
            _ => {}
        }
    }
    Ok(())
}

fn check_body(body: &FunctionBody<'_>) -> Result<(), CompileError> {
    BODY_BYTES.hold(body.as_bytes().len() as u64)?;
    let mut locals = 0_u64;
    for group in body.get_locals_reader().map_err(InspectError::from)? {
        locals += u64::from(group.map_err(InspectError::from)?.0);
        LOCALS.hold(locals)?;
    }
    let (mut depth, mut loops) = (0_u64, 0_u64);
    for operator in body.get_operators_reader().map_err(InspectError::from)? {
        match operator.map_err(InspectError::from)? {
            Operator::Loop { .. } => (depth, loops) = (depth + 1, loops + 1),
            Operator::Block { .. } | Operator::If { .. } | Operator::TryTable { .. } => depth += 1,
            Operator::End => {
                depth = depth.saturating_sub(1);
                continue;
            }
            _ => continue,
        }
        NESTING.hold(depth)?;
        LOCALS_BY_LOOPS.hold(locals * loops)?;
    }
    Ok(())
}

impl Bound {
    fn hold(self, found: u64) -> Result<(), CompileError> {
        if found <= self.max {
            return Ok(());
        }
        Err(CompileError::TooComplex { what: self.what.to_owned(), found, limit: self.max })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes a component with so many of something.
    type Make<'a> = dyn Fn(usize) -> Vec<u8> + 'a;

    /// A component whose only function has `locals` locals and `loops` loops nested in `blocks` blocks.
    fn component(locals: usize, blocks: usize, loops: usize) -> Vec<u8> {
        let text = format!(
            "(component (core module (func (local{}) {}{}{})))",
            " i32".repeat(locals),
            "block ".repeat(blocks),
            "loop ".repeat(loops),
            "end ".repeat(blocks + loops)
        );
        wat::parse_str(text).expect("text")
    }

    fn refused(component: &[u8]) -> Option<(String, u64)> {
        match check(component) {
            Ok(()) => None,
            Err(CompileError::TooComplex { what, found, .. }) => Some((what, found)),
            Err(other) => unreachable!("{other}"),
        }
    }

    #[test]
    fn each_bound_holds_at_and_breaks_above() {
        let max = |bound: Bound| usize::try_from(bound.max).expect("small");
        let functions = |count| {
            let text = format!("(component (core module {}))", "(func)".repeat(count));
            wat::parse_str(text).expect("text")
        };
        let modules = |count| {
            let text = format!("(component {})", "(core module)".repeat(count));
            wat::parse_str(text).expect("text")
        };
        let body = |bytes: usize| {
            // A body has one byte for its locals and one for its end.
            let text = format!("(component (core module (func {})))", "nop ".repeat(bytes - 2));
            wat::parse_str(text).expect("text")
        };
        let cases: [(Bound, &Make<'_>); 5] = [
            (FUNCTIONS, &functions),
            (CORE_MODULES, &modules),
            (BODY_BYTES, &body),
            (LOCALS, &|count| component(count, 0, 0)),
            (NESTING, &|count| component(0, count, 0)),
        ];
        for (bound, make) in cases {
            for count in [max(bound) - 1, max(bound)] {
                assert_eq!(refused(&make(count)), None, "{count} {}", bound.what);
            }
            let above = refused(&make(max(bound) + 1));
            assert_eq!(above, Some((bound.what.to_owned(), bound.max + 1)));
        }
    }

    #[test]
    fn locals_times_loops_is_bounded() {
        assert_eq!(refused(&component(1_000, 0, 999)), None);
        assert_eq!(refused(&component(1_000, 0, 1_000)), None);
        let above = refused(&component(1_000, 0, 1_001));
        assert_eq!(above, Some((LOCALS_BY_LOOPS.what.to_owned(), 1_001_000)));
    }
}
