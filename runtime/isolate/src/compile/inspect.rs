//! Looks into a component without compiling it: what it imports and exports, which handler it has, how big it is.

use super::imports::{Import, Standing};
use crate::engine::{MEMORY_BYTES_MAX, MODULE_MEMORIES_MAX, TABLE_ELEMENTS_MAX};
use crate::limits::Unit;
use crate::state::HOST_BUFFER_BYTES;
use crate::version::Abi;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeSet;
use wasmparser::{KnownCustom, Parser, Payload};

/// What a component says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ComponentInfo {
    /// Bytes of the binary.
    pub bytes: u64,
    /// What the component needs from outside, in its own order.
    pub imports: Vec<Import>,
    /// Names of what it exports, in its own order.
    pub exports: Vec<String>,
    /// The handler it exports; 0.2 if it has both.
    pub abi: Option<Abi>,
    /// Tools and languages that made it, as the `producers` sections tell.
    pub producers: BTreeSet<Producer>,
    /// Core modules inside it.
    pub core_modules: u64,
    /// Functions with a body in those modules.
    pub functions: u64,
    /// Linear memories that those modules define.
    pub memories: u64,
    /// Bytes the memories have at the start, together; a `memory` limit below it can never work.
    pub initial_memory_bytes: u64,
    /// Bytes of the largest of them at the start.
    pub largest_memory_bytes: u64,
    /// Most memories that one core module defines.
    pub module_memories: u64,
    /// Elements that the largest table has at the start.
    pub largest_table: u64,
    /// Bytes of function bodies.
    pub code_bytes: u64,
    /// Bytes of custom sections, such as debug information, which are not run.
    pub custom_bytes: u64,
}

/// One entry of a `producers` section.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Producer {
    /// `language`, `sdk` or `processed-by`.
    pub role: String,
    /// For example `Rust`.
    pub name: String,
    /// For example `1.95.0`.
    pub version: String,
}

/// Why a file is not a component that can serve.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum InspectError {
    /// Neither WebAssembly nor its text format.
    #[error("this is not WebAssembly: a component starts with the bytes 00 61 73 6d 0d 00 01 00")]
    NotWasm,
    /// A core module.
    #[error(
        "this is a core module, not a component; compile for `wasm32-wasip2`, or make a component of it with \
         `wasm-tools component new`"
    )]
    CoreModule,
    /// Text format with a mistake.
    #[error("the WebAssembly text is wrong: {0}")]
    Text(String),
    /// A damaged or truncated binary, or one that uses what is not supported.
    #[error("the component is invalid at byte {offset:#x}: {reason}")]
    Invalid {
        /// What is wrong.
        reason: String,
        /// Where in the binary.
        offset: u64,
    },
    /// A component that cannot serve HTTP.
    #[error(
        "the component has no HTTP handler: it must export `wasi:http/incoming-handler@0.2` (or \
         `wasi:http/handler@0.3`); it exports {}", list(.exports)
    )]
    NoHandler {
        /// What it does export.
        exports: Vec<String>,
    },
    /// A component for which no isolate has room.
    #[error("{what} {found}; an isolate has room for {max}")]
    TooBig {
        /// What is too big, with a verb.
        what: &'static str,
        /// How big it is.
        found: String,
        /// The most there may be.
        max: String,
    },
    /// The function's own limit leaves no room for what the component starts with.
    #[error(
        "the component starts with {initial} of memory and the host may hold {} for it, together more than its limit \
         of {limit}; raise `memory` under [limits] in its isolet.toml to {needed} or more",
        bytes(HOST_BUFFER_BYTES)
    )]
    MemoryLimit {
        /// Memory at the start.
        initial: String,
        /// The function's limit.
        limit: String,
        /// The least that works.
        needed: String,
    },
}

fn bytes(count: u64) -> String {
    Unit::Bytes.display(count)
}

/// Turns text format into a binary; a binary stays as it is. Meant for the operator's own files: text nests without bound.
///
/// # Errors
/// The bytes are neither, or the text has a mistake.
pub fn to_binary(bytes: &[u8]) -> Result<Cow<'_, [u8]>, InspectError> {
    if bytes.starts_with(b"\0asm") {
        return Ok(Cow::Borrowed(bytes));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| InspectError::NotWasm)?;
    if !text.trim_start().starts_with(['(', ';']) {
        return Err(InspectError::NotWasm);
    }
    wat::parse_str(text).map(Cow::Owned).map_err(|error| InspectError::Text(error.to_string()))
}

/// Reads what the binary `component` says about itself, in one pass and linear time. It is not validated: that is part
/// of compiling it.
///
/// # Errors
/// The bytes are no component or cannot be read. A component without a handler is no error here, see
/// [`ComponentInfo::handler`].
pub fn inspect(component: &[u8]) -> Result<ComponentInfo, InspectError> {
    require_component(component)?;
    let mut info = ComponentInfo { bytes: component.len() as u64, ..ComponentInfo::default() };
    // Imports and exports count where nothing encloses them.
    let mut depth = 0_u32;
    for payload in Parser::new(0).parse_all(component) {
        match payload? {
            Payload::ModuleSection { .. } | Payload::ComponentSection { .. } => depth += 1,
            Payload::End(_) => depth = depth.saturating_sub(1),
            Payload::ComponentImportSection(imports) if depth == 0 => {
                for import in imports {
                    info.imports.push(Import::new(import?.name.name));
                }
            }
            Payload::ComponentExportSection(exports) if depth == 0 => {
                for export in exports {
                    info.exports.push(export?.name.name.to_owned());
                }
            }
            inner => info.count(&inner)?,
        }
    }
    info.abi = abi(&info.exports);
    Ok(info)
}

/// Checks the first bytes of a binary.
pub(super) fn require_component(bytes: &[u8]) -> Result<(), InspectError> {
    if Parser::is_component(bytes) {
        Ok(())
    } else if Parser::is_core_wasm(bytes) {
        Err(InspectError::CoreModule)
    } else {
        Err(InspectError::NotWasm)
    }
}

impl ComponentInfo {
    /// The handler of the component.
    ///
    /// # Errors
    /// It has none.
    pub fn handler(&self) -> Result<Abi, InspectError> {
        self.abi.ok_or_else(|| InspectError::NoHandler { exports: self.exports.clone() })
    }

    /// Succeeds when an isolate has room for the component.
    ///
    /// # Errors
    /// Names the first thing that is too big.
    pub fn fits(&self) -> Result<(), InspectError> {
        let count = |count: u64| count.to_string();
        let too_big = |what, found, max| Err(InspectError::TooBig { what, found, max });
        if self.largest_memory_bytes > MEMORY_BYTES_MAX {
            let (found, max) = (bytes(self.largest_memory_bytes), bytes(MEMORY_BYTES_MAX));
            return too_big("a memory of the component starts with", found, max);
        }
        if self.module_memories > MODULE_MEMORIES_MAX {
            let (found, max) = (count(self.module_memories), count(MODULE_MEMORIES_MAX));
            return too_big("memories that one core module of the component defines:", found, max);
        }
        if self.largest_table > TABLE_ELEMENTS_MAX {
            let (found, max) = (count(self.largest_table), count(TABLE_ELEMENTS_MAX));
            return too_big("elements that a table of the component starts with:", found, max);
        }
        Ok(())
    }

    /// Succeeds when the component can start within a `memory` limit, in bytes.
    ///
    /// # Errors
    /// Says what the least limit is.
    pub fn starts_within(&self, memory: u64) -> Result<(), InspectError> {
        let needed = self.initial_memory_bytes.saturating_add(HOST_BUFFER_BYTES);
        if needed <= memory {
            return Ok(());
        }
        Err(InspectError::MemoryLimit {
            initial: bytes(self.initial_memory_bytes),
            limit: bytes(memory),
            needed: bytes(needed.next_multiple_of(1 << 20)),
        })
    }

    /// Names of the imports that nobody grants; a component with any is refused.
    pub fn ungranted(&self) -> Vec<String> {
        self.names(|standing| standing == Standing::Ungranted)
    }

    /// Names of the imports that are there but hold nothing, such as the filesystem.
    pub fn empty(&self) -> Vec<String> {
        self.names(|standing| standing == Standing::Empty)
    }

    /// Names of the source languages, as far as the producers tell.
    pub fn languages(&self) -> Vec<&str> {
        let languages = self.producers.iter().filter(|producer| producer.role == "language");
        languages.map(|producer| producer.name.as_str()).collect()
    }

    fn names(&self, wanted: impl Fn(Standing) -> bool) -> Vec<String> {
        let imports = self.imports.iter().filter(|import| wanted(import.standing));
        imports.map(|import| import.name.clone()).collect()
    }

    fn count(&mut self, payload: &Payload<'_>) -> Result<(), InspectError> {
        match payload {
            // The outermost header is a component's; each core module adds one.
            Payload::Version { encoding: wasmparser::Encoding::Module, .. } => self.core_modules += 1,
            Payload::CodeSectionStart { count, size, .. } => {
                self.functions += u64::from(*count);
                self.code_bytes += u64::from(*size);
            }
            Payload::MemorySection(memories) => {
                self.module_memories = self.module_memories.max(u64::from(memories.count()));
                for memory in memories.clone() {
                    let memory = memory?;
                    let page_bytes = 1_u64 << memory.page_size_log2.unwrap_or(16).min(16);
                    let bytes = memory.initial.saturating_mul(page_bytes);
                    self.memories += 1;
                    self.initial_memory_bytes = self.initial_memory_bytes.saturating_add(bytes);
                    self.largest_memory_bytes = self.largest_memory_bytes.max(bytes);
                }
            }
            Payload::TableSection(tables) => {
                for table in tables.clone() {
                    self.largest_table = self.largest_table.max(table?.ty.initial);
                }
            }
            Payload::CustomSection(section) => {
                self.custom_bytes += section.data().len() as u64;
                if let KnownCustom::Producers(fields) = section.as_known() {
                    self.producers.extend(producers(fields));
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl From<wasmparser::BinaryReaderError> for InspectError {
    fn from(error: wasmparser::BinaryReaderError) -> Self {
        InspectError::Invalid { reason: error.message().to_owned(), offset: error.offset() as u64 }
    }
}

fn abi(exports: &[String]) -> Option<Abi> {
    let has = |interface: &str| exports.iter().any(|export| export.starts_with(interface));
    if has("wasi:http/incoming-handler@0.2.") {
        Some(Abi::P2)
    } else if has("wasi:http/handler@0.3.") {
        Some(Abi::P3)
    } else {
        None
    }
}

/// Producers are remarks: a damaged section is no reason to refuse the component.
fn producers(fields: wasmparser::ProducersSectionReader<'_>) -> Vec<Producer> {
    /// Toolchains write fewer than ten; a section made to be long is cut.
    const PRODUCERS_MAX: usize = 64;
    let flatten = |field: wasmparser::ProducersField<'_>| {
        let role = field.name.to_owned();
        field
            .values
            .into_iter()
            .flatten()
            .take(PRODUCERS_MAX)
            .map(move |value| Producer {
                role: role.clone(),
                name: value.name.to_owned(),
                version: value.version.to_owned(),
            })
            .collect::<Vec<_>>()
    };
    fields.into_iter().take(PRODUCERS_MAX).flatten().flat_map(flatten).take(PRODUCERS_MAX).collect()
}

fn list(names: &[String]) -> String {
    /// Enough to recognise the component by.
    const SHOWN_MAX: usize = 8;
    let shown: Vec<_> = names.iter().take(SHOWN_MAX).map(|name| format!("`{name}`")).collect();
    match names.len() {
        0 => "nothing".to_owned(),
        count if count > SHOWN_MAX => format!("{} and {} more", shown.join(", "), count - SHOWN_MAX),
        _ => shown.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HANDLER: &str = r#"(component
        (import "wasi:http/types@0.2.3" (instance))
        (import "wasi:filesystem/preopens@0.2.0" (instance))
        (import "acme:billing/charge@1.0.0" (instance))
        (core module $m
            (func) (func)
            (memory 3)
            (@custom "producers" "\01\08language\01\04Rust\061.95.0"))
        (core module $n (memory 1) (func))
        (instance $i)
        (export "wasi:http/incoming-handler@0.2.3" (instance $i)))"#;

    fn info(text: &str) -> ComponentInfo {
        inspect(&to_binary(text.as_bytes()).expect("text")).expect("component")
    }

    #[test]
    fn a_component_tells_its_parts() {
        let info = info(HANDLER);
        assert_eq!(info.handler(), Ok(Abi::P2));
        assert_eq!(info.ungranted(), ["acme:billing/charge@1.0.0"]);
        assert_eq!(info.empty(), ["wasi:filesystem/preopens@0.2.0"]);
        assert_eq!(info.imports.len(), 3);
        assert_eq!(info.languages(), ["Rust"]);
        assert_eq!((info.core_modules, info.functions, info.memories), (2, 3, 2));
        assert_eq!(info.initial_memory_bytes, 4 << 16);
    }

    #[test]
    fn the_export_decides_the_abi() {
        let cases = [
            ("wasi:http/incoming-handler@0.2.0", Some(Abi::P2)),
            ("wasi:http/incoming-handler@0.2.12", Some(Abi::P2)),
            ("wasi:http/handler@0.3.0", Some(Abi::P3)),
            ("wasi:http/incoming-handler@0.3.0", None),
            ("wasi:http/handler@0.2.0", None),
            ("wasi:cli/run@0.2.0", None),
        ];
        for (export, wanted) in cases {
            let text = format!(r#"(component (instance $i) (export "{export}" (instance $i)))"#);
            assert_eq!(info(&text).abi, wanted, "{export}");
        }
    }

    #[test]
    fn exports_of_an_inner_component_are_not_its_own() {
        let text = r#"(component (component (import "acme:a/b" (func)) (instance $i)
            (export "wasi:http/incoming-handler@0.2.0" (instance $i))))"#;
        let info = info(text);
        assert_eq!(info.imports, []);
        let error = info.handler().expect_err("it exports nothing");
        assert!(error.to_string().ends_with("it exports nothing"), "{error}");
    }

    #[test]
    fn what_is_no_component_is_said_plainly() {
        let module = wat::parse_str("(module)").expect("text");
        let cases: [(&[u8], InspectError); 4] = [
            (&module, InspectError::CoreModule),
            (b"", InspectError::NotWasm),
            (b"\0asm\x0d", InspectError::NotWasm),
            (b"PK\x03\x04 a zip file", InspectError::NotWasm),
        ];
        for (bytes, wanted) in cases {
            assert_eq!(inspect(bytes), Err(wanted));
        }
        assert!(InspectError::CoreModule.to_string().contains("wasm32-wasip2"));
    }

    #[test]
    fn a_truncated_component_names_the_offset() {
        let whole = wat::parse_str(HANDLER).expect("text");
        for length in 8..whole.len() {
            match inspect(&whole[..length]) {
                // Cut between two sections it is a shorter component.
                Ok(info) => assert_eq!(info.bytes, length as u64),
                Err(InspectError::Invalid { offset, .. }) => assert!(offset <= length as u64),
                Err(other) => unreachable!("{other}"),
            }
        }
    }

    #[test]
    fn text_is_converted_and_its_mistakes_are_located() {
        assert!(to_binary(b"  ;; note\n(component)").is_ok());
        let Err(InspectError::Text(message)) = to_binary(b"(component\n  (cor module))") else {
            unreachable!("a mistake is an error");
        };
        assert!(message.contains("2:"), "{message}");
        for bytes in [&b"hello"[..], b"\xff\xfe", b""] {
            assert_eq!(to_binary(bytes), Err(InspectError::NotWasm));
        }
    }

    #[test]
    fn many_exports_are_abbreviated() {
        let names: Vec<_> = (0..10).map(|n| n.to_string()).collect();
        assert!(list(&names).ends_with("`7` and 2 more"));
    }
}
