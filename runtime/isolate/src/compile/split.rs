//! Takes a snapshot apart into an engine, whose machine code many functions share, and what is its own: memory.
//!
//! Functions in JavaScript are snapshots of one engine: their code is the same to the byte and their memories differ. A
//! component that holds such a module, which it marks with a custom section [`MARK`], becomes one that imports the module's
//! code and defines its memory:
//!
//! ```text
//! (core module $engine CODE + MEMORY)      (import "mDIGEST" (core module $engine CODE))
//!                                          (core module $state MEMORY)
//!                                          (core instance $state (instantiate $state))
//! (core instance (instantiate $engine …))  (core instance (instantiate $engine … (with "isolet:state" (instance $state))))
//! ```
//!
//! The engine is compiled, kept and mapped once, under the digest that its import is named after.

use crate::version::ComponentDigest;
use std::convert::Infallible;
use std::ops::Range;
use wasm_encoder::reencode::{self, Reencode, ReencodeComponent, RoundtripReencoder};
use wasm_encoder::{
    Component, ComponentImportSection, ComponentSectionId, ComponentTypeRef, CoreTypeSection, CustomSection,
    EntityType, ExportKind, ExportSection, ImportSection, InstanceSection, Module, ModuleArg, ModuleType,
    RawSection,
};
use wasmparser::types::EntityType as Known;
use wasmparser::{
    BinaryReaderError, Chunk, ComponentAlias, ComponentOuterAliasKind, Instance, InstanceSectionReader,
    Parser, Payload, TypeRef, Validator, WasmFeatures,
};

/// The custom section of a core module that is a snapshot: nothing but its memory tells it from others of its engine.
pub const MARK: &str = "isolet-snapshot";

/// What the engine imports its memory from.
const STATE: &str = "isolet:state";

/// The memory's name, as toolchains have it.
const MEMORY: &str = "memory";

/// What a component was taken apart into.
pub struct Split {
    /// The component without the engine.
    pub component: Vec<u8>,
    /// The engine: a core module.
    pub engine: Vec<u8>,
}

/// Whether `module` is such an engine: the only core module that is compiled on its own.
pub(super) fn is_engine(module: &[u8]) -> bool {
    let is_mark = |payload| matches!(payload, Ok(Payload::CustomSection(section)) if section.name() == MARK);
    Parser::is_core_wasm(module) && Parser::new(0).parse_all(module).any(is_mark)
}

/// Takes a valid component apart, if it holds a marked module of the usual shape; others are compiled as they are.
pub fn split(component: &[u8]) -> Option<Split> {
    let (index, range) = marked(component).ok()??;
    let module = component.get(range)?;
    let engine = engine_of(module).ok()?;
    let ty = module_type(&engine)?;
    let state = state_of(module).ok()?;
    let name = ComponentDigest::of(&engine).import_name();
    let mut rest = Rest { main: index, state: None, name, ty, module: state };
    let component = rest.of(component).ok()?;
    // A shape that this does not foresee shows here: the parts would not fit.
    valid(&component).then_some(Split { component, engine })
}

/// Index and place of the first marked module. None also where indices could mean something this does not follow.
fn marked(component: &[u8]) -> Result<Option<(u32, Range<usize>)>, BinaryReaderError> {
    let (mut depth, mut modules, mut found, mut within) = (0_u32, 0_u32, None, None);
    for payload in Parser::new(0).parse_all(component) {
        match payload? {
            Payload::ModuleSection { unchecked_range, .. } => {
                depth += 1;
                within = (depth == 1).then_some((modules, unchecked_range));
                modules += u32::from(depth == 1);
            }
            Payload::ComponentSection { .. } => depth += 1,
            Payload::End(_) => {
                depth = depth.saturating_sub(1);
                within = None;
            }
            Payload::CustomSection(section) if section.name() == MARK && found.is_none() => {
                found = within.clone();
            }
            Payload::CoreTypeSection(_) => return Ok(None),
            Payload::ComponentAliasSection(aliases) => {
                for alias in aliases {
                    if let ComponentAlias::Outer { kind: ComponentOuterAliasKind::CoreModule, .. } = alias? {
                        return Ok(None);
                    }
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

/// The module without memory and data, which it imports instead.
fn engine_of(module: &[u8]) -> Result<Vec<u8>, reencode::Error<Infallible>> {
    let mut engine = Module::new();
    let mut memory = None;
    let mut imports = ImportSection::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                RoundtripReencoder.parse_import_section(&mut imports, section)?;
            }
            Payload::MemorySection(section) => {
                let one = section.into_iter().next().transpose()?;
                memory = one.map(|ty| RoundtripReencoder.memory_type(ty)).transpose()?;
            }
            _ => {}
        }
    }
    if let Some(memory) = memory {
        imports.import(STATE, MEMORY, memory);
    }
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        match payload {
            Payload::TypeSection(_) => {
                engine.section(&raw(module, id, range));
                engine.section(&imports);
            }
            Payload::ImportSection(_) | Payload::MemorySection(_) | Payload::DataSection(_) => {}
            Payload::DataCountSection { .. } | Payload::CustomSection(_) => {}
            _ => {
                engine.section(&raw(module, id, range));
            }
        }
    }
    engine.section(&CustomSection { name: MARK.into(), data: (&[]).into() });
    Ok(engine.finish())
}

/// The module's memory and data alone.
fn state_of(module: &[u8]) -> Result<Vec<u8>, BinaryReaderError> {
    let mut state = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        match payload {
            Payload::MemorySection(_) => {
                state.section(&raw(module, id, range));
                state.section(ExportSection::new().export(MEMORY, ExportKind::Memory, 0));
            }
            Payload::DataSection(_) => {
                state.section(&raw(module, id, range));
            }
            _ => {}
        }
    }
    Ok(state.finish())
}

/// A section as it stands in `from`.
fn raw(from: &[u8], id: u8, range: Range<usize>) -> RawSection<'_> {
    RawSection { id, data: from.get(range).unwrap_or_default() }
}

/// What a module imports and exports; none if it is not valid.
fn module_type(module: &[u8]) -> Option<ModuleType> {
    let types = Validator::new_with_features(WasmFeatures::all()).validate_all(module).ok()?;
    let types = types.as_ref();
    let mut ty = ModuleType::new();
    let entity = |known: Known, ty: &mut ModuleType| {
        let type_ref = match known {
            Known::Func(id) => {
                let func = RoundtripReencoder.func_type(types[id].unwrap_func().clone()).ok()?;
                ty.ty().func_type(&func);
                return Some(EntityType::Function(ty.type_count() - 1));
            }
            Known::Table(ty) => TypeRef::Table(ty),
            Known::Memory(ty) => TypeRef::Memory(ty),
            Known::Global(ty) => TypeRef::Global(ty),
            Known::Tag(_) | Known::FuncExact(_) => return None,
        };
        RoundtripReencoder.entity_type(type_ref).ok()
    };
    for (module, name, known) in types.core_imports()? {
        let known = entity(known, &mut ty)?;
        ty.import(module, name, known);
    }
    for (name, known) in types.core_exports()? {
        let known = entity(known, &mut ty)?;
        ty.export(name, known);
    }
    Some(ty)
}

fn valid(component: &[u8]) -> bool {
    Validator::new_with_features(WasmFeatures::all()).validate_all(component).is_ok()
}

/// What is left of a component: sections as they are, indices moved by the state's module and instance.
struct Rest {
    /// Index of the engine's module, before and after.
    main: u32,
    /// Index of the state's instance, once it is there.
    state: Option<u32>,
    /// The engine's import.
    name: String,
    ty: ModuleType,
    /// The state's module.
    module: Vec<u8>,
}

impl Rest {
    fn of(&mut self, component: &[u8]) -> Result<Vec<u8>, reencode::Error<Infallible>> {
        let mut out = Component::new();
        let mut parser = Parser::new(0);
        let (mut at, mut modules, mut instances) = (0, 0_u32, 0_u32);
        while let Chunk::Parsed { consumed, payload } =
            parser.parse(component.get(at..).unwrap_or_default(), true)?
        {
            at += consumed;
            match payload {
                Payload::ModuleSection { unchecked_range, .. } => {
                    at += unchecked_range.len();
                    if modules == self.main {
                        self.put_engine(&mut out);
                    } else {
                        out.section(&raw(component, ComponentSectionId::CoreModule.into(), unchecked_range));
                    }
                    modules += 1;
                }
                Payload::ComponentSection { unchecked_range, .. } => {
                    at += unchecked_range.len();
                    out.section(&raw(component, ComponentSectionId::Component.into(), unchecked_range));
                }
                Payload::InstanceSection(section) => {
                    let count = section.count();
                    self.put_state(&mut out, section.clone(), instances)?;
                    self.parse_component_payload(&mut out, Payload::InstanceSection(section), component)?;
                    instances += count;
                }
                Payload::ComponentAliasSection(_)
                | Payload::ComponentInstanceSection(_)
                | Payload::ComponentExportSection(_) => {
                    self.parse_component_payload(&mut out, payload, component)?;
                }
                Payload::End(_) => break,
                other => {
                    if let Some((id, range)) = other.as_section() {
                        out.section(&raw(component, id, range));
                    }
                }
            }
        }
        Ok(out.finish())
    }

    /// The engine's import in the place of its module, and the state's module after it.
    fn put_engine(&self, out: &mut Component) {
        let mut types = CoreTypeSection::new();
        types.ty().module(&self.ty);
        let mut imports = ComponentImportSection::new();
        // No other core type is there: `marked` saw to it.
        imports.import(self.name.as_str(), ComponentTypeRef::Module(0));
        out.section(&types).section(&imports);
        out.section(&raw(&self.module, ComponentSectionId::CoreModule.into(), 0..self.module.len()));
    }

    /// The state's instance, before the section in which the engine's is made.
    fn put_state(
        &mut self,
        out: &mut Component,
        section: InstanceSectionReader<'_>,
        instances: u32,
    ) -> Result<(), BinaryReaderError> {
        for instance in section {
            if let Instance::Instantiate { module_index, .. } = instance?
                && module_index == self.main
                && self.state.is_none()
            {
                let mut state = InstanceSection::new();
                state.instantiate::<[(&str, ModuleArg); 0], &str>(self.main + 1, []);
                out.section(&state);
                self.state = Some(instances);
            }
        }
        Ok(())
    }
}

impl Reencode for Rest {
    type Error = Infallible;
}

impl ReencodeComponent for Rest {
    fn module_index(&mut self, index: u32) -> u32 {
        if index > self.main { index + 1 } else { index }
    }

    fn instance_index(&mut self, index: u32) -> u32 {
        if self.state.is_some_and(|state| index >= state) { index + 1 } else { index }
    }

    fn parse_instance(
        &mut self,
        instances: &mut InstanceSection,
        instance: Instance<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        match (instance, self.state) {
            (Instance::Instantiate { module_index, args }, Some(state)) if module_index == self.main => {
                let mut all = vec![(STATE, ModuleArg::Instance(state))];
                for arg in &args {
                    all.push((arg.name, ModuleArg::Instance(self.instance_index(arg.index))));
                }
                instances.instantiate(module_index, all);
                Ok(())
            }
            (instance, _) => reencode::component_utils::parse_instance(self, instances, instance),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binary(text: &str) -> Vec<u8> {
        wat::parse_str(text).expect("text")
    }

    /// A component as toolchains make them: a module that takes an import lowered with the memory of another.
    fn component(mark: &str, data: &str) -> Vec<u8> {
        binary(&format!(
            r#"(component
              (import "log" (func $log (param "line" string)))
              (core module $shim (table (export "table") 1 funcref)
                (func (export "log") (param i32 i32) (call_indirect (param i32 i32) (local.get 0) (local.get 1) (i32.const 0))))
              (core module $main
                {mark}
                (import "host" "log" (func $log (param i32 i32)))
                (memory (export "memory") 1)
                (global $stack (mut i32) (i32.const 1024))
                (data (i32.const 0) "{data}")
                (func (export "run") (result i32) (call $log (i32.const 0) (i32.const 2)) (i32.load8_u (i32.const 0))))
              (core module $fixup (import "shim" "table" (table 1 funcref)) (import "host" "log" (func (param i32 i32)))
                (elem (i32.const 0) func 0))
              (core instance $s (instantiate $shim))
              (alias core export $s "log" (core func $early))
              (core instance $host (export "log" (func $early)))
              (core instance $m (instantiate $main (with "host" (instance $host))))
              (alias core export $m "memory" (core memory $memory))
              (alias core export $s "table" (core table $table))
              (core func $late (canon lower (func $log) (memory $memory)))
              (core instance $t (export "table" (table $table)))
              (core instance $l (export "log" (func $late)))
              (core instance (instantiate $fixup (with "shim" (instance $t)) (with "host" (instance $l))))
              (func (export "run") (result u32) (canon lift (core func $m "run"))))"#
        ))
    }

    const MARKED: &str = r#"(@custom "isolet-snapshot" "")"#;

    #[test]
    fn snapshots_of_one_engine_share_it() {
        let parts: Vec<Split> =
            ["ab", "xyz"].iter().map(|data| split(&component(MARKED, data)).expect("parts")).collect();
        assert_eq!(parts[0].engine, parts[1].engine);
        assert_ne!(parts[0].component, parts[1].component);
        assert!(valid(&parts[0].engine) && valid(&parts[0].component));
    }

    #[test]
    fn what_is_not_marked_stays_whole() {
        assert!(split(&component("", "ab")).is_none());
        assert!(split(&component(r#"(@custom "other" "")"#, "ab")).is_none());
        assert!(split(&binary("(component)")).is_none());
        assert!(split(b"nothing").is_none());
    }

    #[test]
    fn a_shape_that_is_not_foreseen_stays_whole() {
        // A section of core types moves the indices of types.
        let with_types = binary("(component (core type (module)))");
        let mut both = component(MARKED, "ab");
        both.extend_from_slice(&with_types[8..]);
        assert!(split(&both).is_none());
    }

    #[test]
    fn engines_are_told_from_other_modules() {
        assert!(is_engine(&split(&component(MARKED, "ab")).expect("parts").engine));
        assert!(!is_engine(&binary("(module)")));
        assert!(!is_engine(&component(MARKED, "ab")));
    }

    #[test]
    fn the_parts_run_as_the_whole() {
        let parts = split(&component(MARKED, "ab")).expect("parts");
        let engine = wasmtime::Engine::default();
        let mut linker = wasmtime::component::Linker::<Vec<String>>::new(&engine);
        let log = |mut store: wasmtime::StoreContextMut<'_, Vec<String>>, (line,): (String,)| {
            store.data_mut().push(line);
            Ok(())
        };
        linker.root().func_wrap("log", log).expect("linked");
        let module = wasmtime::Module::new(&engine, &parts.engine).expect("engine");
        linker.root().module(&ComponentDigest::of(&parts.engine).import_name(), &module).expect("linked");
        let component = wasmtime::component::Component::new(&engine, &parts.component).expect("component");
        let mut store = wasmtime::Store::new(&engine, Vec::new());
        let instance = linker.instantiate(&mut store, &component).expect("instance");
        let run = instance.get_typed_func::<(), (u32,)>(&mut store, "run").expect("run");
        assert_eq!(run.call(&mut store, ()).expect("result"), (u32::from(b'a'),));
        assert_eq!(store.data().as_slice(), ["ab"]);
    }
}
